import SourceText

/// Tells what other search tools know and griffie does not in a run of bytes without white space, quotes and parentheses.
struct ForeignSyntaxFinder {
    private let run: ArraySlice<UInt8>
    /// Whether the query has no small letter: then words in capitals are words.
    private let isShouted: Bool

    init(_ run: ArraySlice<UInt8>, isShouted: Bool) {
        self.run = run
        self.isShouted = isShouted
    }

    /// What the run is, where words are looked for; nil where it is words of this language.
    /// - Complexity: O(*n*).
    func inWords() -> ForeignSyntax? {
        keyword ?? sign ?? leading ?? comparison ?? fieldSign ?? inside
    }

    // MARK: Whole runs

    private var text: String { String(decoding: run, as: UTF8.self) }

    /// Operators that are words, in capitals; and what stands between words to say how near they are.
    private var keyword: ForeignSyntax? {
        guard run.count <= Self.longestKeyword else { return nil }
        switch text {
        case "XOR": return .keyword("write (a OR b) -(a b)")
        case "ANDNOT", "BUTNOT": return .keyword("write a hyphen before the word, as in -motie")
        case "ADJ", "ONEAR", "NEAR": return .nearness
        case "/s": return .unit("zin")
        case "/p": return .unit("alinea")
        default: break
        }
        if isDistance { return .nearness }
        return isShouted ? nil : word
    }

    /// What is a word as well, and in a query of capitals alone meant so.
    private var word: ForeignSyntax? {
        switch text {
        case "EN": .keyword("leave it out, or write AND; the word itself is written in lower case")
        case "OF": .keyword("write OR; the word itself is written in lower case")
        case "NIET": .keyword("write NOT or -motie; the word itself is written in lower case")
        case "SENTENCE", "ZIN": .unit("zin")
        case "PARAGRAPH", "ALINEA": .unit("alinea")
        case "WITHIN", "SAME", "NABIJ": .nearness
        case "BEFORE", "AFTER": .nearness
        case "TO", "BETWEEN": .comparison
        case "MAYBE": .or
        case "LIKE": .pattern
        default: nil
        }
    }

    private static let longestKeyword = 12
    /// Digits of a distance.
    private static let longestDistance = 2

    /// `/5`, `w/5`, `ADJ3`, `near/5`: a distance behind one of the names that other tools have for it.
    private var isDistance: Bool {
        let digits = run.suffix(while: Byte.isDigit)
        let name = run[..<digits.startIndex]
        guard (1...Self.longestDistance).contains(digits.count), let last = name.last else { return false }
        let isCapitals = name.allSatisfy { !Byte.isLower($0) }
        switch String(decoding: name, as: UTF8.self).lowercased() {
        case "/", "w/", "within/", "near/", "adj/", "onear/", "pre/", "nabij/": return true
        case "adj", "near", "onear": return isCapitals && last != UInt8(ascii: "/")
        default: return false
        }
    }

    private var sign: ForeignSyntax? {
        switch text {
        case "&&": .and
        case "|", "||": .or
        default: nil
        }
    }

    // MARK: How it begins

    private var leading: ForeignSyntax? {
        guard run.count > 1, let first = run.first else { return nil }
        let second = run[run.startIndex + 1]
        let isWord = Self.isLetterOrDigit(second)
        switch first {
        case UInt8(ascii: "+") where isWord: return .required
        case UInt8(ascii: "!") where isWord: return .exclusion("!")
        case UInt8(ascii: "~"): return .leadingTilde
        case UInt8(ascii: "?") where isWord: return .openLetter("?")
        case UInt8(ascii: "^"): return .weight
        case UInt8(ascii: "/"): return run.count > 2 && run.last == first ? .pattern : nil
        default: return dash
        }
    }

    /// A dash of print directly before a letter, as word processors make of a hyphen.
    private var dash: ForeignSyntax? {
        for dash in ["–", "—", "−"] where run.starts(with: dash.utf8) {
            let rest = run.dropFirst(dash.utf8.count)
            return rest.first.map(Self.isLetterOrDigit) == true ? .exclusion(dash) : nil
        }
        return nil
    }

    private var comparison: ForeignSyntax? {
        let rest = run.drop { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "=") }
        let signs = run[..<rest.startIndex]
        if signs.contains(where: { $0 != UInt8(ascii: "=") }), rest.first.map(Self.isLetterOrDigit) == true {
            return .comparison
        }
        let dots = [UInt8(ascii: "."), UInt8(ascii: ".")]
        guard let first = run.first, let last = run.last, Byte.isDigit(first) || Byte.isDigit(last),
            let place = run.indices.dropLast().first(where: { run[$0...].starts(with: dots) })
        else { return nil }
        let sides = [run[..<place], run[(place + dots.count)...]]
        return sides.allSatisfy { $0.allSatisfy(Self.isOfFigure) } ? .comparison : nil
    }

    /// `bedrag>=100`, `soort=motie`, `@titel`.
    private var fieldSign: ForeignSyntax? {
        if run.first == UInt8(ascii: "@") {
            let name = String(decoding: run.dropFirst(), as: UTF8.self)
            return QueryField(typed: name).map { .fieldSign("\($0.rawValue): directly before the word") }
        }
        guard let end = run.firstIndex(where: { "<>=".utf8.contains($0) }), end > run.startIndex,
            end < run.endIndex - 1,
            let field = QueryField(typed: String(decoding: run[..<end], as: UTF8.self))
        else { return nil }
        let value = run[end...]
        let isCompared = field.kind == .date || field.kind == .amount
        let written = isCompared && value.first != UInt8(ascii: "=") ? value : value.drop { "<>=".utf8.contains($0) }
        return .fieldSign("\(field.rawValue):\(String(decoding: written, as: UTF8.self))")
    }

    // MARK: Within

    private var inside: ForeignSyntax? {
        if isAddress { return nil }
        let inner = run.dropFirst().dropLast()
        if inner.contains(UInt8(ascii: "?")) { return .openLetter("?") }
        if run.dropFirst().contains(UInt8(ascii: "^")) { return .weight }
        if run.contains(UInt8(ascii: "\\")) { return .backslash }
        if inner.contains(UInt8(ascii: "|")) { return .or }
        for place in run.indices.dropFirst() where run[place] == UInt8(ascii: "%") {
            if Self.isLetter(run[place - 1]) { return .openLetter("%") }
        }
        if run.first == UInt8(ascii: "%"), run.count > 1 { return .openLetter("%") }
        return nil
    }

    /// `https://example.org/a?b=c`.
    private var isAddress: Bool {
        let slashes = Array("://".utf8)
        return run.firstIndex(of: slashes[0]).map { run[$0...].starts(with: slashes) } == true
    }

    // MARK: Bytes

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || Byte.isLetter(byte) }
    static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || Byte.isDigit(byte) }
    /// What dates and amounts are made of.
    private static func isOfFigure(_ byte: UInt8) -> Bool { Byte.isDigit(byte) || "-.,".utf8.contains(byte) }
}

extension ArraySlice<UInt8> {
    /// The longest end of which every byte fits.
    fileprivate func suffix(while fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, fits(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
