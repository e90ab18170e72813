/// Finds the parts of lines that gaps between columns set apart: wide ones, and narrower ones behind which many lines of the
/// page go on at the same edge.
struct PartFinder {
    private let page: WordPage
    private let measure: PageMeasure
    /// Edges of words behind gaps that are wider than those between words, sorted: left ones, and right ones of figures.
    private let lefts: [Float]
    private let rights: [Float]

    /// - Complexity: O(*n* log *n*), *n* the number of words.
    init(_ page: WordPage, _ measure: PageMeasure, _ lines: [PageLine]) {
        self.page = page
        self.measure = measure
        var (lefts, rights): ([Float], [Float]) = ([], [])
        for line in lines {
            for (word, next) in zip(line.words, line.words.dropFirst())
            where next.left - word.right >= measure.gap * PDFLimits.widerGap {
                lefts.append(next.left)
                if Signs.isFigure(page.text(next)) { rights.append(next.right) }
            }
        }
        self.lefts = lefts.sorted()
        self.rights = rights.sorted()
    }

    func parted(_ line: PageLine) -> PageLine {
        var line = line
        line.parts = [0]
        var right = line.words[0].right
        for (place, word) in line.words.enumerated().dropFirst() {
            if parts(word, gap: word.left - right) { line.parts.append(place) }
            right = max(right, word.right)
        }
        return line
    }

    private func parts(_ word: PageWord, gap: Float) -> Bool {
        if Signs.isClosing(page.text(word)) { return false }
        if gap >= measure.columnGap { return true }
        guard gap >= measure.gap * PDFLimits.widerGap else { return false }
        let tolerance = measure.height * PDFLimits.alignedEdge
        if Statistics.count(lefts, near: word.left, within: tolerance) >= PDFLimits.fewestAligned { return true }
        return Signs.isFigure(page.text(word))
            && Statistics.count(rights, near: word.right, within: tolerance) >= PDFLimits.fewestAligned
    }
}
