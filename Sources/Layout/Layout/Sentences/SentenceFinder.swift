package import Lexing
import SourceText
import Vocabulary

/// Tells where sentences begin within a paragraph, by marks and capitals.
package struct SentenceFinder {
    private let reading: TokenReading

    package init(_ reading: TokenReading) { self.reading = reading }

    /// Whether a sentence ends before a token: `.`, `!` or `?`, maybe with quotes or brackets behind it, and a capital. The full
    /// stop of a title or an initial (`dr. Jansen`, `P. Jansen`) ends none.
    /// - Complexity: O(1).
    package func begins(at token: Int) -> Bool {
        guard reading.hasSpace(before: token) || reading.flags(token).contains(.startsLine), opens(token) else {
            return false
        }
        var mark = token - 1
        while mark > token - Self.mostClosing, isOther(mark), reading.isGlued(mark) { mark -= 1 }
        if reading.isMark(mark, "!") || reading.isMark(mark, "?") { return true }
        return reading.isMark(mark, ".") && !isShortened(mark - 1)
    }

    /// Quotes and brackets behind a mark, and the mark.
    private static let mostClosing = 4
    private static let titles = WordSet(.personTitle)

    /// A capital, maybe behind a quote or bracket.
    private func opens(_ token: Int) -> Bool {
        if reading.flags(token).contains(.capitalised) { return true }
        return isOther(token) && reading.isGlued(token + 1) && reading.flags(token + 1).contains(.capitalised)
    }

    /// A mark that ends no sentence, or emphasis.
    private func isOther(_ token: Int) -> Bool {
        switch reading.kind(token) {
        case .punctuation, .emphasis: ![".", "!", "?"].contains { reading.isMark(token, $0) }
        default: false
        }
    }

    private func isShortened(_ token: Int) -> Bool {
        guard reading.kind(token) == .word else { return false }
        return reading.tokens.range(token).count == 1 || Self.titles.contains(reading.tokens.hashes[token])
    }
}
