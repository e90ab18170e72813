import Lexing
import SourceText

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
/// so each rule passes over them by reading one byte a token. A token may be marked and hold nothing, never the reverse.
struct TokenInterests: Sendable {
    private let marks: [UInt8]

    /// - Complexity: O(*n*), *n* the number of tokens.
    init(_ text: StructuredText, _ tokens: TokenStream) {
        let table = InterestTable.shared
        marks = Array(unsafeUninitializedCapacity: tokens.count) { marks, count in
            for token in 0..<tokens.count {
                var interest = Self.interest(text, tokens, token, table)
                if Self.beginsSentence(tokens, token) { interest |= Interest.sentence.rawValue }
                marks.initializeElement(at: token, to: interest)
            }
            count = tokens.count
        }
    }

    @inline(__always)
    func has(_ interest: Interest, at token: Int) -> Bool { marks[token] & interest.rawValue != 0 }

    /// The first token from `token` on, before `limit`, that has the interest; `limit` where none has.
    @inline(__always)
    func next(_ interest: Interest, from token: Int, before limit: Int) -> Int {
        var i = token
        while i < limit, marks[i] & interest.rawValue == 0 { i += 1 }
        return i
    }

    @inline(__always)
    func next(_ interest: Interest, from token: Int) -> Int { next(interest, from: token, before: marks.count) }

    @inline(__always)
    private static func interest(_ text: StructuredText, _ tokens: TokenStream, _ token: Int, _ table: InterestTable)
        -> UInt8
    {
        let kind = tokens.kinds[token]
        if kind == .word {
            let known = table.byKeyword[Int(tokens.payloads[token])] | table.byWord[Int(tokens.hashes[token] >> 48)]
            return known | ofForm(text.bytes, start: Int(tokens.starts[token]), end: Int(tokens.ends[token]))
        }
        switch kind {
        case .word: return 0
        case .number: return number(tokens.numbers[Int(tokens.payloads[token])]).rawValue
        case .amount: return Interest([.amount, .money]).rawValue
        case .date, .listMarker: return Interest.date.rawValue
        case .zaaknummer: return Interest.number.rawValue
        case .punctuation:
            let start = Int(tokens.starts[token])
            let isEuro =
                text.bytes[start] == 0xE2 && start + 2 < text.bytes.count && text.bytes[start + 1] == 0x82
                && text.bytes[start + 2] == 0xAC
            return isEuro ? Interest([.amount, .money]).rawValue : 0
        case .address: return Interest.address.rawValue
        case .articleNumber, .headingMark, .labelEnd, .cellBorder, .emphasis: return 0
        }
    }

    /// What the letters of a word tell: the ending of a rule's name, or the letter that OCR reads for the one of `1 maart`.
    @inline(__always)
    private static func ofForm(_ bytes: [UInt8], start: Int, end: Int) -> UInt8 {
        if end - start == 1 {
            let isOne = bytes[start] == UInt8(ascii: "l") || bytes[start] == UInt8(ascii: "I")
            return isOne ? Interest.date.rawValue : 0
        }
        return LocalRuleReader.endsLikeRule(bytes, start: start, end: end) ? Interest.law.rawValue : 0
    }

    private static func number(_ number: NumberValue) -> Interest {
        number.form == .plain && number.digits <= 4 ? [.amount, .number, .date] : [.amount, .number]
    }

    /// Behind a blank line, a point with a capital behind it, or at the start of an item or cell.
    @inline(__always)
    private static func beginsSentence(_ tokens: TokenStream, _ token: Int) -> Bool {
        let flags = tokens.flags[token].rawValue
        if flags & TokenFlags.startsParagraph.rawValue != 0 { return true }
        let opens = TokenFlags.capitalised.rawValue | TokenFlags.spaceBefore.rawValue
        if flags & opens == opens, token > 0, tokens.hashes[token - 1] == Mark.period {
            return token < 2 || tokens.keyword(token - 2) != .artikel || tokens.kinds[token] == .listMarker
                || tokens.kinds[token] == .cellBorder
        }
        return tokens.kinds[token] == .listMarker || tokens.kinds[token] == .cellBorder
    }
}

/// The interest of words. Made once, at first use.
private struct InterestTable: Sendable {
    static let shared = InterestTable()

    /// By the raw value of a keyword.
    private(set) var byKeyword = [UInt8](repeating: 0, count: 1 << 8)
    /// By the upper 16 bits of a word's hash; a word may share them with one that is meant.
    private(set) var byWord = [UInt8](repeating: 0, count: 1 << 16)

    private init() {
        for keyword in Keyword.allCases { byKeyword[Int(keyword.rawValue)] = Self.interest(keyword).rawValue }
        add(LawTable.shared.beginnings, .law)
        add(hashes(of: LocalRuleReader.headWords), .law)
        add(hashes(of: NumberReader.paperWords + " " + NumberReader.filedWords + " no"), .number)
        add(GemeenteRules.words, .place)
    }

    private mutating func add(_ hashes: [UInt64], _ interest: Interest) {
        for hash in hashes { byWord[Int(hash >> 48)] |= interest.rawValue }
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
