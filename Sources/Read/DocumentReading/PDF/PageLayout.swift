import SourceText

/// A page whose lines are in reading order, with what stands beside the running text.
struct PageLayout: Sendable {
    let words: WordPage
    let measure: PageMeasure
    /// Whether there is text on it that can be read.
    let verdict: TextQuality.Verdict
    var strips: [ColumnFinder.Strip] = []
    var furniture: [PageLine] = []
    /// Words that stand on their side at the edge of the page.
    let onSide: [PageWord]
    /// Marks in the place of words that cannot be read.
    let marks: [PageWord]

    private init(
        words: WordPage, measure: PageMeasure, verdict: TextQuality.Verdict, onSide: [PageWord], marks: [PageWord]
    ) {
        (self.words, self.measure, self.verdict) = (words, measure, verdict)
        (self.onSide, self.marks) = (onSide, marks)
    }

    /// The pages of a document, furniture found by comparing them.
    /// - Complexity: O(*n* log *n*), *n* the number of words.
    static func pages(_ pages: [WordPage]) -> [PageLayout] {
        var layouts: [PageLayout] = []
        var all: [FurnitureOfPages.Page] = []
        for var page in pages {
            let onSide = page.turnUpright()
            let marks = Redaction.takeCovered(from: &page)
            let verdict = TextQuality.verdict(of: page)
            let found = verdict == .text ? LineFinder.lines(page.words) : []
            let measure = PageMeasure(page, found)
            let parts = PartFinder(page, measure, found)
            var lines = found.map { parts.parted($0) }
            if !marks.isEmpty { lines = lines.compactMap { Redaction.unmarked($0, page) } }
            layouts.append(
                PageLayout(
                    words: page, measure: measure, verdict: verdict, onSide: verdict == .text ? onSide : [],
                    marks: marks))
            all.append(FurnitureOfPages.Page(words: page, lines: lines, pitch: measure.pitch))
        }
        for (page, furniture) in FurnitureOfPages(all).lines().enumerated() {
            let lines = all[page].lines
            let isOfReasons = page > 0 && Redaction.isPageOfReasons(all[page].words, lines)
            let furniture = isOfReasons ? Set(lines.indices) : furniture
            let text = lines.indices.filter { !furniture.contains($0) }.map { lines[$0] }
            layouts[page].furniture = furniture.sorted().map { lines[$0] }
            layouts[page].strips = ColumnFinder(layouts[page].words, layouts[page].measure).strips(text)
            layouts[page].joinLines()
        }
        return layouts
    }

    /// Joins lines that are one row.
    private mutating func joinLines() {
        let (figures, rows, labels) = (FigureRepair(words, measure), RowRepair(words, measure), LabelRepair(words))
        for strip in strips.indices {
            strips[strip].pitch = PageMeasure.pitch(strips[strip].lines, height: measure.height)
            strips[strip].lines = labels.joined(
                rows.joined(figures.cutFiguresJoined(figures.signsJoined(strips[strip].lines))))
        }
    }

    /// The furniture as text, with its places.
    var furnitureTexts: [PageFurniture] {
        (furniture.map(\.words) + (onSide + marks).map { [$0] }).map { line in
            let text = line.map { String(decoding: words.text($0), as: UTF8.self) }.joined(separator: " ")
            let box = line.dropFirst().reduce(words.box(line[0])) { $0.union(words.box($1)) }
            return PageFurniture(text: text, page: words.number, box: box)
        }
    }
}
