import SourceText

/// Finds which words of a page stand on one line: those that share most of the lower one's height. Boxes of one line may
/// differ much: the text layers of scans have a box of its own for each letter's height.
enum LineFinder {
    /// The lines of a page from top to bottom, each from left to right.
    /// - Complexity: O(*n* log *n*), *n* the number of words.
    static func lines(_ words: [PageWord]) -> [PageLine] {
        let height = Statistics.median(words.map(\.height)) ?? 1
        let most = height * PDFLimits.tallWord
        let ordered = words.sorted { ($0.middle, $0.left) < ($1.middle, $1.left) }
        var open: [Band] = []
        for word in ordered where word.height <= most { place(word, among: &open) }
        open.sort { $0.middle < $1.middle }
        var tall: [Band] = []
        for word in ordered where word.height > most {
            if let line = only(lineBeside: word, of: open) {
                open[line].words.append(word)
            } else {
                place(word, among: &tall)
            }
        }
        return (open + tall).sorted { ($0.middle, $0.words[0].left) < ($1.middle, $1.words[0].left) }.map { band in
            PageLine(band.words.sorted { ($0.left, $0.right) < ($1.left, $1.right) })
        }
    }

    /// The words of a line that is being found.
    private struct Band {
        var top: Float
        var bottom: Float
        var words: [PageWord]

        var middle: Float { (top + bottom) / 2 }

        init(_ word: PageWord) { (top, bottom, words) = (word.top, word.bottom, [word]) }

        mutating func add(_ word: PageWord) {
            // A mark or a raised figure does not change where the line is.
            if word.height > bottom - top { (top, bottom) = (word.top, word.bottom) }
            words.append(word)
        }

        func holds(_ word: PageWord) -> Bool { word.overlap(top, bottom) >= PDFLimits.sharedHeight }
    }

    /// Puts a word on the line that it shares most with, of the last few.
    private static func place(_ word: PageWord, among open: inout [Band]) {
        let near = open.indices.suffix(PDFLimits.linesNearby)
        let best = near.max {
            word.overlap(open[$0].top, open[$0].bottom) < word.overlap(open[$1].top, open[$1].bottom)
        }
        if let best, open[best].holds(word) { open[best].add(word) } else { open.append(Band(word)) }
    }

    /// The line whose words stand beside a large word; nil where there are several, which it does not belong to.
    private static func only(lineBeside word: PageWord, of lines: [Band]) -> Int? {
        let line = lines.partitioningIndex { $0.middle >= word.top }
        guard line < lines.count, lines[line].middle <= word.bottom, lines[line].holds(word) else { return nil }
        return line + 1 < lines.count && lines[line + 1].middle <= word.bottom ? nil : line
    }
}
