import Lexing
import SourceText
import Vocabulary

/// What form the value of a label has, told from the label: where values stand away from their labels, the form says
/// which value belongs to which label.
enum ValueForm {
    case text, subject, number, count, date, meeting, phone, mail, name

    /// How well a value has the form that its label announces; an empty value has 0.
    enum Fit {
        /// The form of it and of nothing else.
        static let exact = 2.0
        static let likely = 1.0
        static let possible = 0.3
        static let unlikely = -0.3
    }

    /// The form that the values of a label have.
    init(of label: Range<Int>, _ role: HeaderLabel.Role, _ reading: TokenReading) {
        switch role {
        case .subject: self = .subject
        case .number: self = .number
        case .date, .boardMeeting, .sent: self = .date
        case .meeting: self = .meeting
        case .phone: self = .phone
        case .kind, .gemeente, .chapter, .other: self = Self.told(by: label, reading)
        }
    }

    /// The form that the words of a label tell, as compounds do: `Publicatiedatum`, `Portefeuillehouder`.
    private static func told(by label: Range<Int>, _ reading: TokenReading) -> ValueForm {
        words.first { words, _ in label.contains { words.matches(reading, $0) } }?.form ?? .text
    }

    /// Words that tell a form; the first that a label has decides.
    private static let words: [(words: Stems, form: ValueForm)] = [
        (Stems(.valueMail), .mail), (Stems(.valueDate), .date), (Stems(.valueNumber), .number),
        (Stems(.valueCounted), .count), (Stems(.valuePerson), .name),
    ]

    /// How well a value has this form.
    /// - Complexity: O(*n*), *n* the tokens of the value.
    func fit(_ value: Range<Int>, _ reading: TokenReading) -> Double {
        guard let first = value.first else { return 0 }
        if Self.saysNone(value, reading) { return Fit.likely }
        switch self {
        case .text: return Self.isOfOneForm(value, reading) ? Fit.possible : Fit.likely
        case .subject:
            if Self.isOfOneForm(value, reading) || Self.isFigure(first, reading) { return Fit.unlikely }
            return reading.flags(first).contains(.capitalised) ? Fit.likely : Fit.possible
        case .number: return Self.numberFit(value, reading)
        case .count:
            guard Self.isFigure(first, reading) else { return Fit.unlikely }
            return value.count == 1 || Self.isPage(value, reading) ? Fit.exact : Fit.likely
        case .date: return Self.dateFit(value, reading)
        case .meeting: return max(Self.dateFit(value, reading), Fit.possible)
        case .phone: return Self.phoneFit(value, reading)
        case .mail:
            if value.contains(where: { reading.kind($0) == .address }) { return Fit.exact }
            return reading.isMark(first, "(") ? Fit.likely : Fit.unlikely
        case .name: return Self.nameFit(value, reading)
        }
    }

    /// `-`, `n.v.t.`, `geen`: a value of any form.
    private static func saysNone(_ value: Range<Int>, _ reading: TokenReading) -> Bool {
        guard let first = value.first, value.count <= 2 else { return false }
        return value.count == 1 && reading.isDash(first) || nothing.contains(reading.tokens.hashes[first])
    }

    private static let nothing = WordSet(.valueNothing)

    /// A day or an address: what no text and no name is.
    private static func isOfOneForm(_ value: Range<Int>, _ reading: TokenReading) -> Bool {
        if let day = DayForm.start(of: value, reading), day.count == value.count { return true }
        return value.count == 1 && reading.kind(value.lowerBound) == .address
    }

    static func isFigure(_ token: Int, _ reading: TokenReading) -> Bool {
        switch reading.kind(token) {
        case .number, .date, .zaaknummer, .articleNumber: true
        default: false
        }
    }

    /// `z10340147`, `BW22`: a word with a figure in it.
    static func isWordWithFigure(_ token: Int, _ reading: TokenReading) -> Bool {
        reading.kind(token) == .word
            && reading.bytes(of: token).contains { Byte.isDigit($0) }
    }

    private static func numberFit(_ value: Range<Int>, _ reading: TokenReading) -> Double {
        if DayForm.start(of: value, reading) != nil { return Fit.possible }
        if let first = value.first, isFigure(first, reading) || isWordWithFigure(first, reading) {
            return value.count <= LayoutLimits.longestNumber ? Fit.exact : Fit.possible
        }
        let hasFigure = value.contains { isFigure($0, reading) || isWordWithFigure($0, reading) }
        return hasFigure && value.count <= LayoutLimits.longestNumber ? Fit.likely : Fit.unlikely
    }

    private static func dateFit(_ value: Range<Int>, _ reading: TokenReading) -> Double {
        if DayForm.start(of: value, reading) != nil || DayForm.end(of: value, reading) != nil { return Fit.exact }
        let namesDay = value.contains { reading.kind($0) == .date || reading.keyword($0).isMonth }
        if namesDay || value.contains(where: { weekdays.contains(reading.tokens.hashes[$0]) }) { return Fit.likely }
        return Fit.unlikely
    }

    private static let weekdays = WordSet(.dayWeekday)

    private static func phoneFit(_ value: Range<Int>, _ reading: TokenReading) -> Double {
        guard DayForm.start(of: value, reading) == nil else { return Fit.unlikely }
        var digits = 0
        for token in value {
            guard reading.kind(token) != .word, reading.kind(token) != .address else { return Fit.unlikely }
            digits += reading.bytes(of: token).count { Byte.isDigit($0) }
        }
        // `06` before digits that were made unreadable.
        return digits >= LayoutLimits.fewestDigitsOfPhone ? Fit.exact : digits == 2 ? Fit.possible : Fit.unlikely
    }

    /// `J. Bos`, `mevrouw J. Bos`, `Jan Bos`.
    private static func nameFit(_ value: Range<Int>, _ reading: TokenReading) -> Double {
        if value.contains(where: { isFigure($0, reading) || reading.kind($0) == .address }) { return Fit.unlikely }
        let opens = value.prefix(2).contains { HeaderLabel.speakers.contains(reading.tokens.hashes[$0]) }
        if opens || isInitial(value.lowerBound, reading) { return Fit.exact }
        // `(geanonimiseerd)`: what is made unreadable is a person.
        if reading.isMark(value.lowerBound, "(") { return Fit.likely }
        return reading.flags(value.lowerBound).contains(.capitalised) && value.count <= LayoutLimits.longestName
            ? Fit.likely : Fit.possible
    }

    /// `J.` before a name, whatever the lexer took it for.
    static func isInitial(_ token: Int, _ reading: TokenReading) -> Bool {
        let bytes = reading.bytes(of: token)
        guard let first = bytes.first, Byte.isUpper(first) else { return false }
        return bytes.count == 1 && reading.isMark(token + 1, ".")
            || bytes.dropFirst().first == UInt8(ascii: ".")
    }

    /// A page, a word or stroke, and of how many.
    private static let tokensOfPageOf = 3

    /// `1/4`, `1 van 4`.
    private static func isPage(_ value: Range<Int>, _ reading: TokenReading) -> Bool {
        value.count == tokensOfPageOf && reading.kind(value.upperBound - 1) == .number
            && (reading.isMark(value.lowerBound + 1, "/") || reading.keyword(value.lowerBound + 1) == .van)
    }
}
