/// Letters that are larger than those of most words of a document; nothing where sizes say nothing, as in scans.
struct HeadingHeight {
    private let leastHeight: Float
    private let leastWidth: Float

    /// - Complexity: O(*n* log *n*), *n* the number of words.
    init(_ pages: [PageLayout]) {
        let words = pages.flatMap { $0.verdict == .text ? $0.words.words : [] }
        let height = Statistics.median(words.map(\.height)) ?? 0
        let alike = words.filter { abs($0.height - height) <= height / 20 }
        let tell = Float(alike.count) >= Float(words.count) * PDFLimits.evenHeights
        leastHeight = tell ? height * PDFLimits.headingHeight : .greatestFiniteMagnitude
        leastWidth = (Self.width(alike[...]) ?? 0) * PDFLimits.headingWidth
    }

    /// Whether a line is set in larger type. The box of a word is as high as its type says, which another type of the same
    /// size may say otherwise: so its letters must be wider too.
    func isHeading(_ line: PageLine, _ page: PageLayout) -> Bool {
        line.height >= leastHeight && line.parts.count == 1 && line.words.count <= PDFLimits.longestHeading
            && (Self.width(line.words[...]) ?? 0) >= leastWidth
            && !line.words.allSatisfy { Signs.isFigure(page.words.text($0)) }
    }

    /// Points that a character takes; nil where there is none.
    private static func width(_ words: ArraySlice<PageWord>) -> Float? {
        let count = words.reduce(0) { $0 + $1.text.count }
        guard count > 0 else { return nil }
        return words.reduce(Float(0)) { $0 + max(0, $1.right - $1.left) } / Float(count)
    }
}
