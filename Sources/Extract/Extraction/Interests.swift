import Lexing
import SourceText
import Vocabulary

/// What one look at a token tells: which rules may begin to read there.
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
    /// A sign or word of money.
    static let money = Interest(rawValue: 64)
    static let address = Interest(rawValue: 128)
}

/// The interest of each token of a document, found in one pass. Most words of running text are of no interest to any rule,
/// so each rule passes over them eight at a time. A token may be marked and hold nothing, never the reverse.
struct TokenInterests: Sendable {
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
            var mark: UInt8
            if unsafe tokens.kinds[token] == .word {
                mark =
                    unsafe table.interest(tokens.hashes[token], tokens.payloads[token])
                    | ofForm(bytes, start: Int(tokens.starts[token]), end: Int(tokens.ends[token]))
            } else {
                mark = ofMark(token)
            }
            if unsafe tokens.flags[token].rawValue & Self.mayOpen != 0, beginsSentence(token) {
                mark |= Interest.sentence.rawValue
            }
            unsafe (marks + token).initialize(to: mark)
        }
    }

    /// The interest of what is no word.
    private func ofMark(_ token: Int) -> UInt8 {
        switch tokens.kinds[token] {
        case .word: return 0
        case .number: return Self.number(tokens.numbers[Int(tokens.payloads[token])]).rawValue
        case .amount: return Interest([.amount, .money]).rawValue
        case .date: return Interest.date.rawValue
        case .listMarker: return Interest([.date, .sentence]).rawValue
        case .zaaknummer: return Interest.number.rawValue
        case .punctuation:
            let start = Int(tokens.starts[token])
            if bytes[start] == UInt8(ascii: "(") { return Interest.number.rawValue }
            let isEuro =
                bytes[start] == 0xE2 && start + 2 < bytes.count && bytes[start + 1] == 0x82 && bytes[start + 2] == 0xAC
            return isEuro ? Interest([.amount, .money]).rawValue : 0
        case .address: return Interest.address.rawValue
        case .cellBorder: return Interest.sentence.rawValue
        case .articleNumber, .headingMark, .labelEnd, .emphasis: return 0
        }
    }

    /// What the letters of a word tell: the ending of a rule's name, or the letter that OCR reads for the one of `1 maart`.
    @inline(__always)
    private func ofForm(_ bytes: UnsafeRawBufferPointer, start: Int, end: Int) -> UInt8 {
        if end - start == 1 {
            let isOne = unsafe bytes[start] == UInt8(ascii: "l") || bytes[start] == UInt8(ascii: "I")
            return isOne ? Interest.date.rawValue : 0
        }
        return unsafe LocalRuleReader.endsLikeRule(bytes, start: start, end: end) ? Interest.law.rawValue : 0
    }

    private static func number(_ number: NumberValue) -> Interest {
        let mayBeDate =
            number.form == .plain
            && (number.digits <= 2
                ? DateRules.days.contains(Int(number.mantissa))
                : number.digits == 4 && DateRules.years.contains(Int(number.mantissa)))
        return mayBeDate ? [.amount, .number, .date] : [.amount, .number]
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

/// The interest of words. Made once, at first use.
@safe private struct InterestTable: @unchecked Sendable {
    static let shared = InterestTable()

    /// Of each keyword, by its raw value: 256. These are written only by `init` and never freed.
    private let ofKeywords: UnsafeMutablePointer<UInt8>
    /// Of other words by the upper 16 bits of the hash; a word may share them with one that is meant.
    private let byWord: UnsafeMutablePointer<UInt8>
    /// A bit for each of those that are of some interest: 8 KB, so that most words are told from memory that stays near.
    private let isOfInterest: UnsafeMutablePointer<UInt64>

    private init() {
        unsafe ofKeywords = Self.zeros(1 << 8)
        unsafe byWord = Self.zeros(1 << 16)
        unsafe isOfInterest = Self.zeros(1 << 10)
        var keywords: [UInt64: Keyword] = [:]
        for entry in Keyword.hashes {
            keywords[entry.hash] = entry.keyword
            unsafe ofKeywords[Int(entry.keyword.rawValue)] |= Self.interest(entry.keyword).rawValue
        }
        let numberWords = NumberReader.paperWords + " " + NumberReader.filedWords + " no"
        let words: [(hashes: [UInt64], interest: Interest)] = [
            (LawTable.shared.beginnings, .law), (hashes(of: LocalRuleReader.headWords), .law),
            (hashes(of: numberWords), .number), (GemeenteRules.words, .place),
        ]
        for (hashes, interest) in words {
            for hash in hashes { add(hash, interest, keywords[hash]) }
        }
    }

    private static func zeros<Number: FixedWidthInteger>(_ count: Int) -> UnsafeMutablePointer<Number> {
        let numbers = UnsafeMutablePointer<Number>.allocate(capacity: count)
        unsafe numbers.initialize(repeating: 0, count: count)
        return unsafe numbers
    }

    private func add(_ hash: UInt64, _ interest: Interest, _ keyword: Keyword?) {
        if let keyword { return unsafe ofKeywords[Int(keyword.rawValue)] |= interest.rawValue }
        unsafe byWord[Int(hash >> 48)] |= interest.rawValue
        unsafe isOfInterest[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
    }

    /// The interest of a word with that hash and keyword.
    @inline(__always)
    func interest(_ hash: UInt64, _ keyword: UInt32) -> UInt8 {
        let own = unsafe ofKeywords[Int(keyword & 0xFF)]
        return unsafe isOfInterest[Int(hash >> 54)] >> (hash >> 48 & 63) & 1 == 0 ? own : own | byWord[Int(hash >> 48)]
    }

    private func hashes(of words: String) -> [UInt64] { words.split(separator: " ").map { WordHash.of($0) } }

    private static func interest(_ keyword: Keyword) -> Interest {
        var interest: Interest = []
        switch keyword {
        case .artikel, .gelet, .wet, .verordening, .reglement, .besluit, .regeling: interest.insert(.law)
        case .zaaknummer, .zaak, .kenmerk, .registratienummer, .nummer, .ris, .bbv: interest.insert(.number)
        case .bedrag: interest.insert(.money)
        case .euro: interest.formUnion([.money, .amount])
        case .cent: interest.insert(.amount)
        default: break
        }
        if keyword.multiplier != nil { interest.insert(.amount) }
        if keyword.mayBeginDate { interest.insert(.date) }
        return interest
    }
}
