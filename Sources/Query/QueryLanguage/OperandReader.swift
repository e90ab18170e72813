import Calendar
import SourceText

/// Makes the node of one word or phrase, by the field that it stands in.
struct OperandReader {
    /// Stands before a word or phrase that is meant word for word.
    static let exactSign = UInt8(ascii: "=")

    let bytes: [UInt8]
    let field: QueryField?
    /// What days are told from; nil where there is none.
    let today: CalendarDate?
    private(set) var problems: [QueryProblem] = []

    init(bytes: [UInt8], field: QueryField?, today: CalendarDate?) {
        self.bytes = bytes
        self.today = today
        self.field = field
    }

    /// `range` without the quotes, `outer` with them.
    mutating func phrase(_ range: ByteRange, outer: ByteRange) -> QueryNode? {
        let content = text(range)
        guard holdsWord(range) else {
            report(.emptyPhrase, outer)
            return nil
        }
        if field?.kind ?? .text == .text, let star = openWord(range) {
            report(.foreign(content, .openWord), star)
            return nil
        }
        if field?.kind ?? .text == .text || field?.kind == .exact, let word = wordWithOperator(range) {
            report(.operatorInQuotes(text(word)), word)
            return nil
        }
        guard let field, field.kind != .text else { return QueryNode(.phrase(content), range: outer) }
        switch field.kind {
        case .text, .exact: return QueryNode(.value(field, content, isPrefix: false), range: outer)
        case .date, .amount: return bounds(field, range, outer: outer)
        }
    }

    /// The first word that `*`, `~`, `~1` or `~2` stands directly behind.
    private func wordWithOperator(_ range: ByteRange) -> ByteRange? {
        for word in bytes[range.start..<range.end].split(separator: UInt8(ascii: " ")) {
            let end = ["*", "~", "~1", "~2"].map { $0.utf8 }.first {
                word.count > $0.count && word.suffix($0.count).elementsEqual($0)
            }
            guard let end, let before = word.dropLast(end.count).last, ForeignSyntaxFinder.isLetterOrDigit(before)
            else { continue }
            return ByteRange(start: word.startIndex, end: word.endIndex)
        }
        return nil
    }

    /// A `*` by itself among words.
    private func openWord(_ range: ByteRange) -> ByteRange? {
        let words = bytes[range.start..<range.end].split(separator: UInt8(ascii: " "))
        return words.first { $0.elementsEqual([UInt8(ascii: "*")]) }.map {
            ByteRange(start: $0.startIndex, end: $0.endIndex)
        }
    }

    mutating func run(_ range: ByteRange) -> QueryNode? {
        guard let field else { return word(range) }
        switch field.kind {
        case .text, .exact:
            if bytes[range.start] == UInt8(ascii: "-") {
                report(.minusInValue(field), range)
                return nil
            }
            return field.kind == .text ? word(range) : value(field, range)
        case .date, .amount: return bounds(field, range, outer: range)
        }
    }

    // MARK: Words

    private mutating func word(_ range: ByteRange) -> QueryNode? {
        let content = bytes[range.start..<range.end]
        let star = UInt8(ascii: "*")
        if content.elementsEqual([star]) { return QueryNode(.everything, range: range) }
        if let tilde = content.lastIndex(of: UInt8(ascii: "~")), tilde > range.start {
            return fuzzy(range, tilde: tilde)
        }
        guard let firstStar = content.firstIndex(of: star) else {
            if content.first == Self.exactSign, content.count > 1 {
                return plainWord(ByteRange(start: range.start + 1, end: range.end))
                    .map { QueryNode($0.wordForWord.kind, range: range) }
            }
            return plainWord(range)
        }
        if firstStar == range.start, let ending = ending(range) { return ending }
        guard firstStar == range.end - 1 else {
            report(.wildcardInside(text(range)), range)
            return nil
        }
        let stem = ByteRange(start: range.start, end: firstStar)
        guard holdsWord(stem) else {
            report(.prefixTooShort(text(range)), range)
            return nil
        }
        return QueryNode(.prefix(text(stem)), range: range)
    }

    /// `*krediet`; nil where there is another star, or no letter.
    private func ending(_ range: ByteRange) -> QueryNode? {
        let rest = ByteRange(start: range.start + 1, end: range.end)
        guard !bytes[rest.start..<rest.end].contains(UInt8(ascii: "*")), holdsWord(rest) else { return nil }
        return QueryNode(.ending(text(rest)), range: range)
    }

    private mutating func plainWord(_ range: ByteRange) -> QueryNode? {
        guard holdsWord(range) else {
            report(.nothingToFind(text(range)), range)
            return nil
        }
        return QueryNode(.word(text(range)), range: range)
    }

    /// `~` alone is `~1`.
    private mutating func fuzzy(_ range: ByteRange, tilde: Int) -> QueryNode? {
        let stem = ByteRange(start: range.start, end: tilde)
        let suffix = ByteRange(start: tilde, end: range.end)
        if bytes[stem.start..<stem.end].contains(UInt8(ascii: "*")) {
            report(.starAndTilde(text(range)), range)
            return nil
        }
        let distance: Int
        switch text(suffix) {
        case "~", "~1": distance = 1
        case "~2": distance = 2
        default:
            report(.badDistance(text(suffix)), suffix)
            return nil
        }
        guard holdsWord(stem) else {
            report(.nothingToFind(text(range)), range)
            return nil
        }
        return QueryNode(.fuzzy(text(stem), distance: distance), range: range)
    }

    // MARK: Values

    private mutating func value(_ field: QueryField, _ range: ByteRange) -> QueryNode? {
        let content = bytes[range.start..<range.end]
        if content.count > 1, let tilde = content.lastIndex(of: UInt8(ascii: "~")), tilde >= range.end - 2 {
            report(.fuzzyValue(field), range)
            return nil
        }
        guard let star = content.firstIndex(of: UInt8(ascii: "*")) else {
            return QueryNode(.value(field, text(range), isPrefix: false), range: range)
        }
        guard star == range.end - 1 else {
            report(.wildcardInside(text(range)), range)
            return nil
        }
        return QueryNode(.value(field, text(ByteRange(start: range.start, end: star)), isPrefix: true), range: range)
    }

    private mutating func bounds(_ field: QueryField, _ range: ByteRange, outer: ByteRange) -> QueryNode? {
        let content = bytes[range.start..<range.end]
        if field.kind == .amount {
            switch RangeReader.amounts(content) {
            case .bounds(let bounds): return QueryNode(.amounts(bounds), range: outer)
            case .empty: report(.emptyRange(field, text(range)), outer)
            case .unreadable: report(.badAmount(text(range)), outer)
            }
        } else {
            switch RangeReader.days(content, today: today) {
            case .bounds(let bounds): return QueryNode(.dates(field, bounds), range: outer)
            case .empty: report(.emptyRange(field, text(range)), outer)
            case .unreadable: report(.badDate(field, text(range)), outer)
            }
        }
        return nil
    }

    // MARK: Bytes

    private func text(_ range: ByteRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }

    /// Whether there is anything that the index could hold: an ASCII letter or digit, or a letter beyond Latin-1's
    /// signs. Punctuation outside ASCII is left to analysis.
    private func holdsWord(_ range: ByteRange) -> Bool {
        String(decoding: bytes[range.start..<range.end], as: UTF8.self).unicodeScalars.contains {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
    }

    private mutating func report(_ kind: QueryProblem.Kind, _ range: ByteRange) {
        problems.append(QueryProblem(kind, range: range))
    }
}
