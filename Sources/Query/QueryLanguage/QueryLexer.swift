import SourceText

/// Cuts a query into tokens. Total: any bytes give tokens, the last one `end`, in linear time.
struct QueryLexer {
    private let bytes: [UInt8]
    private var position = 0
    /// Directly behind a colon a run is a value, whatever it starts with.
    private var isAfterColon = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func tokens(of bytes: [UInt8]) -> [QueryToken] {
        var lexer = QueryLexer(bytes)
        var tokens: [QueryToken] = []
        while true {
            let token = lexer.next()
            tokens.append(token)
            if case .end = token.kind { return tokens }
        }
    }

    private mutating func next() -> QueryToken {
        let wasAfterColon = isAfterColon
        isAfterColon = false
        let isValue = wasAfterColon && spaceLength(at: position) == 0
        while case let length = spaceLength(at: position), length > 0 { position += length }
        let start = position
        guard start < bytes.count else { return token(.end, ByteRange(start: start, end: start)) }
        switch bytes[start] {
        case UInt8(ascii: "("): return single(.open)
        case UInt8(ascii: ")"): return single(.close)
        default: break
        }
        if quoteLength(at: start) > 0 { return phrase() }
        if isValue { return run() }
        if bytes[start] == UInt8(ascii: "-"), start + 1 < bytes.count, spaceLength(at: start + 1) == 0 {
            return single(.minus)
        }
        return fieldName() ?? run()
    }

    private func token(_ kind: QueryToken.Kind, _ range: ByteRange, outer: ByteRange? = nil) -> QueryToken {
        let end = (outer ?? range).end
        return QueryToken(
            kind: kind, range: range, outerRange: outer ?? range,
            isFollowedBySpace: end >= bytes.count || spaceLength(at: end) > 0)
    }

    private mutating func single(_ kind: QueryToken.Kind) -> QueryToken {
        position += 1
        return token(kind, ByteRange(start: position - 1, end: position))
    }

    private mutating func phrase() -> QueryToken {
        let outerStart = position
        position += quoteLength(at: position)
        let start = position
        while position < bytes.count, quoteLength(at: position) == 0 { position += 1 }
        let range = ByteRange(start: start, end: position)
        let closing = quoteLength(at: position)
        position += closing
        return token(.phrase(closed: closing > 0), range, outer: ByteRange(start: outerStart, end: position))
    }

    /// Letters and a colon, where an address (`https://`) does not begin.
    private mutating func fieldName() -> QueryToken? {
        var end = position
        while end < bytes.count, Byte.isLetter(bytes[end]) { end += 1 }
        guard end > position, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
        guard !bytes[(end + 1)...].starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) else { return nil }
        let range = ByteRange(start: position, end: end)
        position = end + 1
        isAfterColon = true
        return token(.field, range, outer: ByteRange(start: range.start, end: position))
    }

    private mutating func run() -> QueryToken {
        let start = position
        while position < bytes.count, !endsRun(at: position) { position += 1 }
        let range = ByteRange(start: start, end: position)
        switch bytes[start..<position] {
        case let word where word.elementsEqual("AND".utf8): return token(.and, range)
        case let word where word.elementsEqual("OR".utf8): return token(.or, range)
        case let word where word.elementsEqual("NOT".utf8): return token(.not, range)
        default: return token(nearness(range) ?? .run, range)
        }
    }

    /// Of `NEAR` or `NEAR/5`; nil for another run, and for `NEAR(a b)`, which is of another tool.
    private func nearness(_ range: ByteRange) -> QueryToken.Kind? {
        let run = bytes[range.start..<range.end]
        let name = "NEAR".utf8
        guard run.starts(with: name) else { return nil }
        let rest = run.dropFirst(name.count)
        if rest.first == UInt8(ascii: "/") { return .near(Nearness.distance(rest.dropFirst())) }
        let isCall = range.end < bytes.count && bytes[range.end] == UInt8(ascii: "(")
        return rest.isEmpty && !isCall ? .near(Nearness.usual) : nil
    }

    private func endsRun(at offset: Int) -> Bool {
        let byte = bytes[offset]
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") { return true }
        return spaceLength(at: offset) > 0 || quoteLength(at: offset) > 0
    }

    /// Bytes of white space or a control character: ASCII, and the no-break spaces that come with pasted text.
    private func spaceLength(at offset: Int) -> Int {
        guard offset < bytes.count else { return 0 }
        if bytes[offset] <= 0x20 || bytes[offset] == 0x7F { return 1 }
        if bytes[offset] == 0xC2 { return matches([0xC2, 0xA0], at: offset) ? 2 : 0 }
        guard bytes[offset] == 0xE2 else { return 0 }
        return matches([0xE2, 0x80, 0xAF], at: offset) || matches([0xE2, 0x80, 0x89], at: offset) ? 3 : 0
    }

    /// Bytes of a double quote: the straight one or one of “ ” „ ‟.
    private func quoteLength(at offset: Int) -> Int {
        guard offset < bytes.count else { return 0 }
        if bytes[offset] == UInt8(ascii: "\"") { return 1 }
        guard bytes[offset] == 0xE2, matches([0xE2, 0x80], at: offset), offset + 2 < bytes.count else { return 0 }
        return (0x9C...0x9F).contains(bytes[offset + 2]) ? 3 : 0
    }

    private func matches(_ wanted: [UInt8], at offset: Int) -> Bool { bytes[offset...].starts(with: wanted) }
}
