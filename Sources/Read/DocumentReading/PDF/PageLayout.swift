import SourceText

/// A page whose lines are in reading order, with what stands beside the running text.
struct PageLayout: Sendable {
    let words: WordPage
    let measure: PageMeasure
    /// Whether there is text on it that can be read.
    let verdict: TextQuality.Verdict
    var strips: [ColumnFinder.Strip] = []
    var furniture: [PageLine] = []

    /// The pages of a document, furniture found by comparing them.
    /// - Complexity: O(*n* log *n*), *n* the number of words.
    static func pages(_ pages: [WordPage]) -> [PageLayout] {
        var layouts: [PageLayout] = []
        var all: [FurnitureOfPages.Page] = []
        for page in pages {
            let verdict = TextQuality.verdict(of: page)
            let found = verdict == .text ? LineFinder.lines(page.words) : []
            let measure = PageMeasure(page, found)
            let repair = FigureRepair(page, measure)
            let lines = found.map { repair.parted($0) }
            layouts.append(PageLayout(words: page, measure: measure, verdict: verdict))
            all.append(FurnitureOfPages.Page(words: page, lines: lines, pitch: measure.pitch))
        }
        for (page, furniture) in FurnitureOfPages(all).lines().enumerated() {
            let lines = all[page].lines
            let text = lines.indices.filter { !furniture.contains($0) }.map { lines[$0] }
            layouts[page].furniture = furniture.sorted().map { lines[$0] }
            layouts[page].strips = ColumnFinder(layouts[page].measure).strips(text)
            layouts[page].joinSigns()
        }
        return layouts
    }

    private mutating func joinSigns() {
        let repair = FigureRepair(words, measure)
        for strip in strips.indices { strips[strip].lines = repair.signsJoined(strips[strip].lines) }
    }

    /// The furniture as text, with its places.
    var furnitureTexts: [PageFurniture] {
        furniture.map { line in
            let text = line.words.map { String(decoding: words.text($0), as: UTF8.self) }.joined(separator: " ")
            let box = PageBox(
                left: Double(line.left), top: Double(line.top), right: Double(line.right), bottom: Double(line.bottom))
            return PageFurniture(text: text, page: words.number, box: box)
        }
    }
}
