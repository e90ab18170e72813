public import Lexing
public import SourceText

/// The words of a role that are told by how they begin or end (`subsidie-`, `-voorstel`), and its whole words.
///
/// Stems are compared byte by byte with small ASCII letters, in any case; whole words as the lexer compares them.
public struct Stems: Sendable {
    @usableFromInline let beginnings: FixedList<FixedList<UInt8>>
    @usableFromInline let endings: FixedList<FixedList<UInt8>>
    /// A bit for the first letter of each beginning, and for the last of each ending, by its place in the alphabet: most
    /// words are told by one letter.
    @usableFromInline let firstLetters: UInt32
    @usableFromInline let lastLetters: UInt32
    @usableFromInline let words: WordSet?

    package init(_ role: PhraseRole) {
        let entries = role.entries
        beginnings = FixedList(entries.filter { $0.hasSuffix("-") }.map { FixedList($0.utf8.dropLast()) })
        endings = FixedList(entries.filter { $0.hasPrefix("-") }.map { FixedList($0.utf8.dropFirst()) })
        firstLetters = Self.letters(beginnings.compactMap(\.first))
        lastLetters = Self.letters(endings.compactMap(\.last))
        words = entries.allSatisfy(Self.isStem) ? nil : WordSet(role)
    }

    /// Whether a row of the data is of words that begin or end so.
    static func isStem(_ entry: String) -> Bool { entry.hasPrefix("-") || entry.hasSuffix("-") }

    private static func letters(_ letters: [UInt8]) -> UInt32 { letters.reduce(0) { $0 | 1 << UInt32($1 & 31) } }

    /// Whether a word is one of these; false for what is no word, or no token.
    /// - Complexity: O(*s*), *s* the stems that begin or end with the word's letter.
    @inlinable
    public func matches(_ reading: TokenReading, _ token: Int) -> Bool {
        guard reading.kind(token) == .word else { return false }
        let (start, end) = (Int(reading.tokens.starts[token]), Int(reading.tokens.ends[token]))
        let (first, last) = (UInt32(reading.bytes[start] & 31), UInt32(reading.bytes[end - 1] & 31))
        if firstLetters >> first & 1 != 0, begins(reading.bytes, start, end) { return true }
        if lastLetters >> last & 1 != 0, ends(reading.bytes, start, end) { return true }
        return words?.contains(reading.tokens.hashes[token]) ?? false
    }

    @usableFromInline
    package func begins(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        beginnings.contains { $0.count <= end - start && Self.equal($0, bytes, start) }
    }

    @usableFromInline
    package func ends(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        endings.contains { $0.count <= end - start && Self.equal($0, bytes, end - $0.count) }
    }

    private static func equal(_ letters: FixedList<UInt8>, _ bytes: [UInt8], _ start: Int) -> Bool {
        for k in letters.indices where bytes[start + k] | 0x20 != letters[k] { return false }
        return true
    }
}
