import Layout
import Lexing

/// Goes through the places where paragraphs and sentences of a text begin, in order.
struct TextBreaks {
    enum Kind { case paragraph, sentence }

    private let reading: TokenReading
    private let finder: SentenceFinder
    /// The bytes at which passages begin, ascending.
    private let passages: [UInt32]
    /// The first passage that is not behind us.
    private var passage = 0

    /// - Parameter passages: none where only blank lines tell of them.
    init(_ reading: TokenReading, passages: [UInt32]) {
        self.reading = reading
        self.passages = passages
        finder = SentenceFinder(reading)
        // The text itself begins there.
        if reading.tokens.count > 0 { _ = beginsPassage(0) }
    }

    /// The first token behind `token` that begins a paragraph or sentence; `limit` and no kind where there is none before it.
    /// - Complexity: O(*tokens* between them).
    mutating func next(behind token: Int, before limit: Int) -> (token: Int, kind: Kind?) {
        var next = token
        while next < limit {
            next += 1
            guard next < reading.tokens.count else { break }
            if beginsPassage(next) { return (next, .paragraph) }
            if finder.begins(at: next) { return (next, .sentence) }
        }
        return (limit, nil)
    }

    private mutating func beginsPassage(_ token: Int) -> Bool {
        if passages.isEmpty { return reading.flags(token).contains(.startsParagraph) }
        let start = reading.tokens.starts[token]
        var begins = false
        while passage < passages.count, passages[passage] <= start {
            begins = true
            passage += 1
        }
        return begins
    }
}
