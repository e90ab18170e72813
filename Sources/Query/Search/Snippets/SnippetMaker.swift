import Analysis
import Extraction
package import IndexSchema
import Lexing
package import QueryLanguage
import SourceText

/// Chooses the piece of a document that answers a query: the beslispunt that has the most of its words, else the
/// stretch of text that has, else the first beslispunt. One for each query; not shared between threads.
package final class SnippetMaker {
    private let wanted: WantedTerms
    private var finder: TermFinder
    private let length: Int

    /// - Parameter length: bytes of a stretch of running text, about; a beslispunt is given whole.
    package init(_ query: QueryNode, length: Int = 240) {
        var planner = Planner()
        wanted = WantedTerms(planner.plan(query))
        finder = TermFinder(wanted: wanted.starts)
        self.length = length
    }

    /// - Complexity: O(*n*), *n* the bytes of the document's text.
    package func snippet(of document: StoredDocument) -> Snippet {
        if let point = bestPoint(document.facts) { return point }
        if let passage = passage(document.text) { return passage }
        if let first = document.facts.statedPoints.first { return snippet(first) }
        return cut(document.text, from: 0)
    }

    // MARK: Beslispunten

    private func bestPoint(_ facts: ExtractedDocument) -> Snippet? {
        var best: (snippet: Snippet, words: Int)?
        for point in facts.statedPoints {
            let hits = hits(in: Array(point.beslispunt.text.utf8))
            let words = different(hits)
            guard words > (best?.words ?? 0) else { continue }
            best = (snippet(point, hits.map(\.range)), words)
        }
        return best?.snippet
    }

    /// How many of the wanted words are among the hits.
    private func different(_ hits: [WordHit]) -> Int {
        if hits.count < 2 { return hits.count }
        var isSeen = [Bool](repeating: false, count: wanted.count)
        for hit in hits { isSeen[hit.word] = true }
        return isSeen.count { $0 }
    }

    private func snippet(_ point: ExtractedDocument.StatedPoint, _ highlights: [ByteRange] = []) -> Snippet {
        Snippet(
            origin: .beslispunt(number: point.beslispunt.number, standing: point.standing), text: point.beslispunt.text,
            highlights: highlights, range: point.beslispunt.range)
    }

    // MARK: Running text

    /// The stretch with the most different words; of equals the first. Reads no further than to one that has all.
    private func passage(_ text: [UInt8]) -> Snippet? {
        var window = DensestWindow(length: length, words: wanted.count)
        var start = 0
        while start < text.count, !window.hasAll {
            let end = Self.lineEnd(in: text, from: start + Self.readAtOnce)
            for hit in hits(in: Array(text[start..<end])) {
                window.add(hit.word, from: start + hit.range.start, to: start + hit.range.end)
            }
            start = end
        }
        return window.best.map { cut(text, from: $0 - length / 4) }
    }

    /// Bytes of running text that are lexed at a time, about.
    private static let readAtOnce = 1024

    /// Behind the first line that ends at or behind `start`, and not within a word.
    private static func lineEnd(in text: [UInt8], from start: Int) -> Int {
        var end = start
        while end < text.count {
            if text[end] == UInt8(ascii: "\n"), text[end - 1] != UInt8(ascii: "-") { return end + 1 }
            end += 1
        }
        return text.count
    }

    /// About `length` bytes from the first word at or behind `start`.
    private func cut(_ text: [UInt8], from start: Int) -> Snippet {
        var first = max(0, start)
        while first > 0, first < text.count, text[first - 1] > 0x20 { first -= 1 }
        var end = min(text.count, first + length)
        while end < text.count, text[end] > 0x20, end - first < length + 64 { end += 1 }
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        var folded: [UInt8] = []
        for byte in text[first..<end] {
            if byte > 0x20 {
                folded.append(byte)
            } else if folded.last.map({ $0 > 0x20 }) ?? false {
                folded.append(0x20)
            }
        }
        if folded.last == 0x20 { folded.removeLast() }
        return Snippet(
            origin: .text, text: String(decoding: folded, as: UTF8.self), highlights: hits(in: folded).map(\.range),
            range: ByteRange(start: first, end: end))
    }

    // MARK: Words

    private struct WordHit {
        let range: ByteRange
        /// The wanted word's number.
        let word: Int
    }

    private func hits(in text: [UInt8]) -> [WordHit] {
        guard wanted.count > 0 else { return [] }
        let tokens = TokenStream(lexing: text)
        var hits: [WordHit] = []
        unsafe text.withUnsafeBufferPointer { text in
            for token in 0..<tokens.count {
                var found: Int?
                unsafe finder.forEachTerm(of: token, in: tokens, text: text) {
                    found = unsafe found ?? wanted.number(of: $0)
                }
                if let found { hits.append(WordHit(range: tokens.range(token), word: found)) }
            }
        }
        return hits
    }
}
