import SourceText

/// Finds what other search tools know where more than one token tells it.
extension QueryParser {
    /// What a run is that means nothing here, and where; nil where it is words or a value.
    func foreignSyntax(at place: Int, in field: QueryField?) -> (ForeignSyntax, ByteRange)? {
        let range = tokens[place].range
        let run = bytes[range.start..<range.end]
        if let end = endOfBrackets(at: place) { return (.brackets(field), ByteRange(start: range.start, end: end)) }
        guard field?.kind ?? .text == .text else { return nil }
        if place > 0, let found = modifier(run, behind: tokens[place - 1]) { return (found, range) }
        return ForeignSyntaxFinder(run, isShouted: isShouted).inWords().map { ($0, range) }
    }

    /// Where `[2022 TO 2023]` ends that begins at a token.
    private func endOfBrackets(at place: Int) -> Int? {
        let open = tokens[place].range
        guard "[{".utf8.contains(bytes[open.start]), place + 1 < tokens.count else { return nil }
        let to = tokens[place + 1].range
        guard case .run = tokens[place + 1].kind, bytes[to.start..<to.end].elementsEqual("TO".utf8) else { return nil }
        guard place + 2 < tokens.count, case .run = tokens[place + 2].kind else { return to.end }
        return tokens[place + 2].range.end
    }

    /// A sign directly behind a parenthesis, and a colon that stands apart from its field.
    private func modifier(_ run: ArraySlice<UInt8>, behind token: QueryToken) -> ForeignSyntax? {
        switch token.kind {
        case .close:
            let isSign = run.first.map { "~^*".utf8.contains($0) } == true
            return isSign && token.range.end == run.startIndex ? .groupModifier : nil
        case .run where run.first == UInt8(ascii: ":"):
            let name = String(decoding: bytes[token.range.start..<token.range.end], as: UTF8.self)
            return QueryField(typed: name).map { field in
                .spaceBeforeColon("\(field.rawValue)\(String(decoding: run, as: UTF8.self))")
            }
        default: return nil
        }
    }

    /// The field that a value names before a colon of its own: `titel:besluit:zorg`.
    func fieldName(in value: ByteRange) -> QueryField? {
        let run = bytes[value.start..<value.end]
        return run.firstIndex(of: UInt8(ascii: ":")).flatMap {
            QueryField(typed: String(decoding: run[..<$0], as: UTF8.self))
        }
    }

    static func isShouted(_ query: [UInt8]) -> Bool {
        !query.contains { Byte.isLower($0) }
    }

    // MARK: Single quotes

    /// Tells of words between single quotes, which other tools take for a phrase.
    mutating func reportSingleQuotes() {
        var opening: Int?
        for token in tokens {
            guard case .run = token.kind else {
                opening = nil
                continue
            }
            let run = bytes[token.range.start..<token.range.end]
            if opensQuote(run) { opening = token.range.start }
            if let start = opening, closesQuote(run) {
                let range = ByteRange(start: start, end: token.range.end)
                report(.singleQuotes(String(decoding: bytes[range.start..<range.end], as: UTF8.self)), range)
                opening = nil
            }
        }
    }

    private static let singleQuotes = ["'", "‘", "’", "`"]

    /// A quote before a word; not the apostrophe of `'s-Hertogenbosch` and `'t`.
    private func opensQuote(_ run: ArraySlice<UInt8>) -> Bool {
        guard let quote = Self.singleQuotes.first(where: { run.starts(with: $0.utf8) }) else { return false }
        return run.dropFirst(quote.utf8.count).prefix(2).allSatisfy(ForeignSyntaxFinder.isLetterOrDigit)
            && run.count > quote.utf8.count + 1
    }

    private func closesQuote(_ run: ArraySlice<UInt8>) -> Bool {
        Self.singleQuotes.contains { run.count > 2 * $0.utf8.count && run.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
}
