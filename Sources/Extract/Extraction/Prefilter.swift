import Lexing
import SourceText
import Vocabulary

/// What one look at a token tells: which rules may begin to read there. Each says in its `firstTokens` what it begins with.
struct Interest: OptionSet, Sendable {
    let rawValue: UInt8

    /// May begin the name of a law, be the head word of a rule, cite an article or open the grounds of a decision.
    static let law = Interest(rawValue: 1)
    /// Begins a sentence, an item of a list or a cell.
    static let sentence = Interest(rawValue: 2)
    /// A figure, a euro sign, or a word that may close a sum.
    static let amount = Interest(rawValue: 4)
    /// A day, a figure or a word that may begin a date.
    static let date = Interest(rawValue: 8)
    /// A case number, a figure, or a label that may stand before one.
    static let number = Interest(rawValue: 16)
    /// A word behind which the name of a municipality may stand.
    static let place = Interest(rawValue: 32)
    static let address = Interest(rawValue: 64)

    /// What rules of each interest begin with. Sentences alone are told by what stands before a token.
    fileprivate static let declared: [(interest: Interest, tokens: FirstTokens)] = [
        (.law, LegalReferenceScan.firstTokens), (.sentence, FirstTokens(kinds: [.listMarker, .cellBorder])),
        (.amount, AmountScan.firstTokens), (.date, DateScan.firstTokens), (.number, ZaaknummerScan.firstTokens),
        (.place, GemeenteRules.firstTokens), (.address, FirstTokens(kinds: [.address])),
    ]
}

/// What the rules of a kind may begin with: all that they have to say to be shown no other token.
struct FirstTokens: Sendable {
    /// Tokens of these kinds, whatever they hold; of words and marks only the ones named below.
    var kinds: Set<TokenKind> = []
    var keywords: [Keyword] = []
    /// Hashes of words that need be no keywords.
    var words: [UInt64] = []
    /// Hashes of marks.
    var marks: [UInt64] = []
    var forms: Set<TokenForm> = []
}

/// What is told by how a token is written.
enum TokenForm: CaseIterable {
    /// A figure that can be a day or a year.
    case dayOrYear
    /// The letter that OCR reads for the one of `1 maart`.
    case letterForOne
    /// The ending of a rule's name: `-verordening`, `-wet`.
    case ruleName
}

/// The interest of each token of a document, found in one pass. Most words of running text are of no interest to any rule,
/// so each rule passes over them eight at a time. A token may be marked and hold nothing, never the reverse.
struct Prefilter: Sendable {
    /// A byte a token, and eight behind the last one of no interest.
    private let marks: [UInt8]
    private var count: Int { marks.count - Self.atOnce }
    private static let atOnce = 8

    /// - Complexity: O(*n*), *n* the number of tokens.
    init(_ text: StructuredText, _ tokens: TokenStream) {
        let marker = InterestMarker(text, tokens)
        marks = unsafe Array(unsafeUninitializedCapacity: tokens.count + Self.atOnce) { marks, count in
            unsafe marker.mark(&marks)
            count = tokens.count + Self.atOnce
            unsafe marks[tokens.count..<count].initialize(repeating: 0)
        }
    }

    /// All tokens marked as if each rule looked at each of them; where sentences begin stays as it is. The marks are tested
    /// against it.
    /// - Complexity: O(*n*), *n* the number of tokens.
    init(markingAll text: StructuredText, _ tokens: TokenStream) {
        let found = Prefilter(text, tokens)
        let rules = ~Interest.sentence.rawValue
        marks = found.marks.enumerated().map { $0 < tokens.count ? $1 | rules : $1 }
    }

    @inline(__always)
    func has(_ interest: Interest, at token: Int) -> Bool { marks[token] & interest.rawValue != 0 }

    /// The first token from `token` on, before `limit`, that has the interest; `limit` where none has.
    func next(_ interest: Interest, from token: Int, before limit: Int) -> Int {
        let limit = max(token, min(limit, count))
        let wanted = UInt64(interest.rawValue) * 0x0101_0101_0101_0101
        return unsafe marks.withUnsafeBytes { marks in
            var i = max(0, token)
            while i < limit {
                let found =
                    unsafe UInt64(littleEndian: marks.loadUnaligned(fromByteOffset: i, as: UInt64.self)) & wanted
                if found != 0 { return min(limit, i + found.trailingZeroBitCount / 8) }
                i += Self.atOnce
            }
            return limit
        }
    }

    @inline(__always)
    func next(_ interest: Interest, from token: Int) -> Int { next(interest, from: token, before: count) }
}

/// Marks the tokens of a document with their interest.
private struct InterestMarker {
    private let bytes: [UInt8]
    private let tokens: TokenStream
    private let table = InterestTable.shared
    private let period = Mark.period

    init(_ text: StructuredText, _ tokens: TokenStream) {
        bytes = text.bytes
        self.tokens = tokens
    }

    /// Initializes as many marks as there are tokens.
    func mark(_ marks: inout UnsafeMutableBufferPointer<UInt8>) {
        guard let marks = marks.baseAddress else { return }
        unsafe bytes.withUnsafeBytes { bytes in
            unsafe tokens.withColumns { unsafe mark(marks, $0, bytes) }
        }
    }

    private func mark(_ marks: UnsafeMutablePointer<UInt8>, _ tokens: TokenColumns, _ bytes: UnsafeRawBufferPointer) {
        let table = table
        for token in unsafe 0..<tokens.count {
            let kind = unsafe tokens.kinds[token]
            var mark = table.ofKind(kind)
            if kind == .word {
                mark |=
                    unsafe table.interest(tokens.hashes[token], keyword: tokens.payloads[token])
                    | ofLetters(bytes, start: Int(tokens.starts[token]), end: Int(tokens.ends[token]))
            } else if kind == .number {
                let number = unsafe self.tokens.numbers[Int(tokens.payloads[token])]
                if Self.mayBeDayOrYear(number) { mark |= table.dayOrYear }
            } else if kind == .punctuation {
                mark |= unsafe table.interest(tokens.hashes[token], keyword: 0)
            }
            if unsafe tokens.flags[token].rawValue & Self.mayOpen != 0, beginsSentence(token) {
                mark |= Interest.sentence.rawValue
            }
            unsafe (marks + token).initialize(to: mark)
        }
    }

    /// The interest that the letters of a word tell.
    @inline(__always)
    private func ofLetters(_ bytes: UnsafeRawBufferPointer, start: Int, end: Int) -> UInt8 {
        if end - start == 1 {
            let isOne = unsafe bytes[start] == UInt8(ascii: "l") || bytes[start] == UInt8(ascii: "I")
            return isOne ? table.letterForOne : 0
        }
        return unsafe LocalRuleReader.endsLikeRule(bytes, start: start, end: end) ? table.ruleName : 0
    }

    private static func mayBeDayOrYear(_ number: NumberValue) -> Bool {
        guard number.form == .plain else { return false }
        let value = Int(number.mantissa)
        return DateRules.days.contains(value) || DateRules.years.contains(value)
            || DateRules.notedYears.contains { $0.contains(value) }
    }

    /// What stands before a token, or how it is written, where a sentence may begin.
    private static let mayOpen = TokenFlags.startsParagraph.rawValue | TokenFlags.capitalised.rawValue

    /// Whether a token begins a paragraph, or with a capital behind a point that is no part of `art. 5`.
    private func beginsSentence(_ token: Int) -> Bool {
        let flags = tokens.flags[token]
        if flags.contains(.startsParagraph) { return true }
        guard flags.contains([.capitalised, .spaceBefore]), token > 0, tokens.hashes[token - 1] == period else {
            return false
        }
        return token < 2 || tokens.keyword(token - 2) != .artikel
    }
}

/// The interest of words, marks and kinds of tokens, out of what the rules declare. Made once, at first use.
@safe private struct InterestTable: @unchecked Sendable {
    static let shared = InterestTable()

    private(set) var dayOrYear: UInt8 = 0
    private(set) var letterForOne: UInt8 = 0
    private(set) var ruleName: UInt8 = 0
    /// Of each kind of token, by its raw value: 256. These are written only by `init` and never freed.
    private let ofKinds: UnsafeMutablePointer<UInt8>
    /// Of each keyword, by its raw value: 256.
    private let ofKeywords: UnsafeMutablePointer<UInt8>
    /// Of other words and marks by the upper 16 bits of the hash; a word may share them with one that is meant.
    private let byWord: UnsafeMutablePointer<UInt8>
    /// A bit for each of those that are of some interest: 8 KB, so that most words are told from memory that stays near.
    private let isOfInterest: UnsafeMutablePointer<UInt64>

    private init() {
        unsafe ofKinds = Self.zeros(1 << 8)
        unsafe ofKeywords = Self.zeros(1 << 8)
        unsafe byWord = Self.zeros(1 << 16)
        unsafe isOfInterest = Self.zeros(1 << 10)
        let keywords = Dictionary(Keyword.hashes.map { ($0.hash, $0.keyword) }, uniquingKeysWith: { first, _ in first })
        for (interest, tokens) in Interest.declared {
            let mark = interest.rawValue
            for kind in tokens.kinds { unsafe ofKinds[Int(kind.rawValue)] |= mark }
            for keyword in tokens.keywords { unsafe ofKeywords[Int(keyword.rawValue)] |= mark }
            for hash in tokens.words + tokens.marks { add(hash, mark, keywords[hash]) }
            if tokens.forms.contains(.dayOrYear) { dayOrYear |= mark }
            if tokens.forms.contains(.letterForOne) { letterForOne |= mark }
            if tokens.forms.contains(.ruleName) { ruleName |= mark }
        }
    }

    private static func zeros<Number: FixedWidthInteger>(_ count: Int) -> UnsafeMutablePointer<Number> {
        let numbers = UnsafeMutablePointer<Number>.allocate(capacity: count)
        unsafe numbers.initialize(repeating: 0, count: count)
        return unsafe numbers
    }

    private func add(_ hash: UInt64, _ mark: UInt8, _ keyword: Keyword?) {
        if let keyword { return unsafe ofKeywords[Int(keyword.rawValue)] |= mark }
        unsafe byWord[Int(hash >> 48)] |= mark
        unsafe isOfInterest[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
    }

    @inline(__always)
    func ofKind(_ kind: TokenKind) -> UInt8 { unsafe ofKinds[Int(kind.rawValue)] }

    /// The interest of a word or mark with that hash and, as raw value, keyword; 0 for none.
    @inline(__always)
    func interest(_ hash: UInt64, keyword: UInt32) -> UInt8 {
        let own = unsafe ofKeywords[Int(keyword & 0xFF)]
        return unsafe isOfInterest[Int(hash >> 54)] >> (hash >> 48 & 63) & 1 == 0 ? own : own | byWord[Int(hash >> 48)]
    }
}
