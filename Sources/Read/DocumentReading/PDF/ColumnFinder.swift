/// Finds in which order the lines of a page are read: from top to bottom, and one column after the other where the page is
/// set in columns of running text. A form, a table, labels beside texts stay together, line by line: columns are read apart
/// only where there is prose on both sides of the gutter.
struct ColumnFinder {
    private let page: WordPage
    private let measure: PageMeasure

    init(_ page: WordPage, _ measure: PageMeasure) {
        self.page = page
        self.measure = measure
    }

    /// Lines that are read one below the other.
    struct Strip: Sendable {
        var lines: [PageLine]
        /// Where its type area begins, in points from the left edge of the page.
        var left: Float
        /// The distance between most of its lines before rows were joined, in points; nil where they are too few to tell.
        var pitch: Float?
        /// It stands beside the strip before it.
        var isBeside = false
    }

    /// - Parameter lines: from top to bottom, their parts found.
    /// - Complexity: O(*n* log *n*), *n* the number of parts.
    func strips(_ lines: [PageLine]) -> [Strip] { strips(lines, depth: 0) }

    private func strips(_ lines: [PageLine], depth: Int) -> [Strip] {
        guard !lines.isEmpty else { return [] }
        guard depth < PDFLimits.deepestCut, let cut = cut(lines) ?? margin(lines) else {
            return [Strip(lines: lines, left: left(lines))]
        }
        var found = strips(Array(lines[..<cut.band.lowerBound]), depth: depth + 1)
        found += strips(cut.first, depth: depth + 1)
        var second = strips(cut.second, depth: depth + 1)
        if !second.isEmpty { second[0].isBeside = true }
        return found + second + strips(Array(lines[cut.band.upperBound...]), depth: depth + 1)
    }

    /// Where the text begins: nearly every line does not stand farther out.
    private func left(_ lines: [PageLine]) -> Float {
        let edges = lines.map(\.left).sorted()
        return edges[edges.count / 20]
    }

    // MARK: Cuts

    /// A gutter: the lines that stand beside it, and what is on its sides.
    private struct Cut {
        let band: Range<Int>
        let first: [PageLine]
        let second: [PageLine]
    }

    /// The gutter before the left edge that most lines of text have, of those that are not the page's own.
    private func cut(_ lines: [PageLine]) -> Cut? {
        let pieces = lines.map(\.split)
        var edges: [Int: Int] = [:]
        let (left, right) = (left(lines), lines.reduce(0) { max($0, $1.right) })
        for piece in pieces.joined() where isProse(piece) && piece.left > left + (right - left) / 5 {
            edges[Int(piece.left / measure.height), default: 0] += 1
        }
        // By count, and by place where these are alike: the same page has the same cut.
        let common = edges.filter { $0.value >= PDFLimits.fewestLinesOfColumn / 2 }
            .sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(PDFLimits.deepestCut)
        for (place, _) in common {
            let near = pieces.joined().map(\.left).filter { abs($0 / measure.height - Float(place) - 0.5) <= 1 }
            guard let edge = near.min() else { continue }
            if let cut = cut(lines, pieces, at: edge - measure.gap / 2) { return cut }
        }
        return nil
    }

    /// The widest band of lines that nothing crosses at `edge`, where both sides are running text.
    private func cut(_ lines: [PageLine], _ pieces: [[PageLine]], at edge: Float) -> Cut? {
        var best: Cut?
        var start = 0
        for index in 0...lines.count {
            let crosses = index == lines.count || pieces[index].contains { $0.left < edge && $0.right > edge }
            guard crosses else { continue }
            if index - start >= PDFLimits.fewestLinesOfColumn, index - start > best?.band.count ?? 0 {
                let band = start..<index
                let (first, second) = sides(pieces[band], edge)
                // One of them may hold tables and titles.
                let (one, two) = (prose(first), prose(second))
                if min(one, two) >= .some, max(one, two) == .most, areAlike(first, second), !areRows(first, second) {
                    best = Cut(band: band, first: first, second: second)
                }
            }
            start = index + 1
        }
        return best
    }

    /// The lines left and right of an edge, parts of one line put together again.
    private func sides(_ lines: ArraySlice<[PageLine]>, _ edge: Float) -> ([PageLine], [PageLine]) {
        var sides: ([PageLine], [PageLine]) = ([], [])
        for pieces in lines {
            sides.0 += joined(pieces.filter { $0.left < edge })
            sides.1 += joined(pieces.filter { $0.left >= edge })
        }
        return sides
    }

    /// The line of some parts; several where nothing but a line on the other side, as high as two, made one of them.
    private func joined(_ pieces: [PageLine]) -> [PageLine] {
        guard !pieces.isEmpty else { return [] }
        let line = PageLine(parts: pieces.map { $0.words[...] })
        let lines = LineFinder.lines(line.words)
        return lines.count > 1 && lines.allSatisfy { $0.words.count > 1 || pieces.count == 1 } ? lines : [line]
    }

    private func isProse(_ line: PageLine) -> Bool { line.words.count >= PDFLimits.fewestWordsOfProse }

    /// How much of some lines is running text.
    private enum Prose: Comparable { case none, some, most }

    private func prose(_ lines: [PageLine]) -> Prose {
        guard lines.count >= PDFLimits.fewestLinesOfColumn else { return .none }
        let prose = lines.filter(isText)
        let (left, right) = (left(lines), lines.reduce(0) { max($0, $1.right) })
        let full = prose.count { $0.right - $0.left >= (right - left) * PDFLimits.fullLine }
        func holds(_ share: Float, _ fullShare: Float) -> Bool {
            Float(prose.count) >= Float(lines.count) * share && Float(full) >= Float(lines.count) * fullShare
        }
        if holds(PDFLimits.proseOfColumn, PDFLimits.fullLinesOfColumn) { return .most }
        // Texts in the cells of a table stand beside numbers and names, on most of their lines.
        let rows = lines.count { $0.parts.count > 1 && !isText($0) }
        guard lines.count >= PDFLimits.fewestLinesOfMixed, rows * 5 < lines.count * 2 else { return .none }
        return holds(PDFLimits.someProse, PDFLimits.someFullLines) ? .some : .none
    }

    /// Whether a line has several words, few figures, and one part behind its marker. Where a narrow column is justified, all
    /// gaps of a line are wide: they part nothing.
    private func isText(_ line: PageLine) -> Bool {
        let figures = line.words.count { Signs.isFigure(page.text($0)) }
        guard isProse(line), figures * 3 <= line.words.count else { return false }
        if line.parts.count == 1 { return true }
        let isMarked = line.parts[1] == 1 && line.words[0].text.count <= PDFLimits.longestMarker
        let words = line.words.dropFirst(isMarked ? 1 : 0)
        let gaps = zip(words, words.dropFirst()).map { $1.left - $0.right }
        guard let least = gaps.min(), let most = gaps.max() else { return false }
        return line.parts.count == 2 && isMarked || most <= least * PDFLimits.evenGaps
    }

    /// Whether the paragraphs on both sides begin at the same heights: they are the cells of a table's rows.
    private func areRows(_ first: [PageLine], _ second: [PageLine]) -> Bool {
        let (one, two) = (starts(first), starts(second))
        guard min(one.count, two.count) >= PDFLimits.fewestRows else { return false }
        var next = 0
        let shared = one.count { start in
            while next < two.count, two[next] < start - measure.height / 3 { next += 1 }
            return next < two.count && two[next] < start + measure.height / 3
        }
        return Float(shared) >= Float(min(one.count, two.count)) * PDFLimits.sharedStarts
    }

    /// The heights of lines above which there is more room than between most.
    private func starts(_ lines: [PageLine]) -> [Float] {
        let pitch = PageMeasure.pitch(lines, height: measure.height) ?? measure.pitch
        return zip(lines, lines.dropFirst()).filter { $1.middle - $0.middle > pitch * PDFLimits.roomBetweenRows }
            .map(\.1.middle)
    }

    // MARK: Margins

    /// The margin of a letter: text, and beside it the sender's address and numbers in type of their own, which belong to no
    /// line of the text. It is read first, as the head of the letter that it is.
    private func margin(_ lines: [PageLine]) -> Cut? {
        let pieces = lines.map(\.split)
        // Where the text ends: the longest of its lines that have something beside them.
        let ends = pieces.compactMap { $0.dropLast().last { isProse($0) }?.right }
        guard let end = ends.max() else { return nil }
        let beside = pieces.joined().filter { $0.left > end }
        guard let edge = beside.map(\.left).min() else { return nil }
        let (text, margin) = sides(pieces[...], edge - measure.gap / 2)
        let crossing = text.contains { $0.right > edge }
        guard !crossing, prose(text) == .most, margin.count > 1, margin.count * 2 <= text.count + margin.count else {
            return nil
        }
        let width = text.reduce(0) { max($0, $1.right) } - left(text)
        let isNarrow = margin.reduce(0) { max($0, $1.right) } - edge < width * PDFLimits.widestMargin
        guard isNarrow, isUneven(margin, beside: text) else { return nil }
        return Cut(band: lines.indices, first: margin, second: text)
    }

    /// Whether lines are of another height than those beside them, or stand between them.
    private func isUneven(_ margin: [PageLine], beside text: [PageLine]) -> Bool {
        // Both stand from top to bottom.
        var next = 0
        let uneven = margin.count { line in
            while next < text.count, text[next].middle < line.middle { next += 1 }
            let near = [next - 1, next].filter(text.indices.contains).map { text[$0] }
            return !near.contains { near in
                let most = near.height * PDFLimits.evenLines
                return abs(near.height - line.height) <= most && abs(near.bottom - line.bottom) <= most
            }
        }
        return Float(uneven) >= Float(margin.count) * PDFLimits.unevenMargin
    }

    /// Whether two columns stand beside each other and are about as wide.
    private func areAlike(_ first: [PageLine], _ second: [PageLine]) -> Bool {
        func extent(_ lines: [PageLine]) -> (width: Float, top: Float, bottom: Float) {
            let right = lines.reduce(0) { max($0, $1.right) }
            return (right - left(lines), lines[0].top, lines[lines.count - 1].bottom)
        }
        let (one, two) = (extent(first), extent(second))
        let shared = min(one.bottom, two.bottom) - max(one.top, two.top)
        return max(one.width, two.width) <= min(one.width, two.width) * PDFLimits.widerColumn
            && shared * 2 >= min(one.bottom - one.top, two.bottom - two.top)
    }
}
