import SourceText

/// Finds the heads and feet of pages: lines near the edge that recur at the same height, figures left aside, and the
/// numbers of pages.
struct FurnitureOfPages {
    /// A page with its lines from top to bottom.
    struct Page {
        let words: WordPage
        let lines: [PageLine]
        let pitch: Float
    }

    private let pages: [Page]

    init(_ pages: [Page]) { self.pages = pages }

    /// By page: the places of its lines that are furniture.
    /// - Complexity: O(*n* log *n*), *n* the number of words in the lines at the edges.
    func lines() -> [Set<Int>] {
        let edges = pages.indices.map { edgeLines($0) }
        let recurring = recurring(edges)
        return pages.indices.map { page in
            var found = Set<Int>()
            for (place, line) in edges[page].enumerated() where recurring[page][place] && line.isOuter {
                found.insert(line.line)
            }
            found.formUnion(numbers(page, beside: found))
            found.formUnion(NumberedHead(pages).lines(of: page))
            // What stands deeper belongs to the edge where nothing but the edge stands farther out.
            let deep = edges[page].indices.filter { recurring[page][$0] && !edges[page][$0].isOuter }
            for place in deep.map({ edges[page][$0].line }) where goesOn(place, found, page) { found.insert(place) }
            for place in deep.reversed().map({ edges[page][$0].line }) where goesOn(place, found, page) {
                found.insert(place)
            }
            return found
        }
    }

    // MARK: What recurs

    private struct EdgeLine {
        let line: Int
        let middle: Float
        /// Its text without spaces and with one sign for each figure.
        let text: [UInt8]
        let figures: [Int]
        /// It stands at the page's very edge; others must recur on most pages.
        let isOuter: Bool
        /// A number that names the paper stands in it.
        let hasNumber: Bool
    }

    private func edgeLines(_ page: Int) -> [EdgeLine] {
        let (lines, height) = (pages[page].lines, pages[page].words.height)
        let first = lines.indices.prefix(PDFLimits.linesOfEdge)
        let last = lines.indices.suffix(PDFLimits.linesOfEdge).drop { $0 < first.endIndex }
        return (Array(first) + Array(last)).compactMap { line in
            let middle = lines[line].middle
            let depth = min(middle, height - middle)
            guard depth <= height * PDFLimits.deepEdge else { return nil }
            let (text, figures, digits) = folded(lines[line], pages[page].words)
            return EdgeLine(
                line: line, middle: middle, text: text, figures: figures, isOuter: depth <= height * PDFLimits.edge,
                hasNumber: digits >= PDFLimits.digitsOfNumber)
        }
    }

    /// A line's text with a sign for each figure, its figures, and the most digits of a word.
    private func folded(_ line: PageLine, _ page: WordPage) -> (text: [UInt8], figures: [Int], digits: Int) {
        var (text, figures, most): ([UInt8], [Int], Int) = ([], [], 0)
        for word in line.words {
            var digits = 0
            var isOpen = false
            for byte in page.text(word) {
                guard Byte.isDigit(byte) else {
                    text.append(byte)
                    isOpen = false
                    continue
                }
                digits += 1
                let digit = Int(byte - UInt8(ascii: "0"))
                if isOpen, let last = figures.last {
                    figures[figures.count - 1] = (last &* 10 &+ digit)
                } else {
                    text.append(UInt8(ascii: "0"))
                    figures.append(digit)
                }
                isOpen = true
            }
            most = max(most, digits)
        }
        return (text, figures, most)
    }

    /// By page and line at its edge: whether it recurs.
    private func recurring(_ edges: [[EdgeLine]]) -> [[Bool]] {
        var found = edges.map { $0.map { _ in false } }
        // Where each text stands.
        var seen: [[UInt8]: [Place]] = [:]
        for (page, lines) in edges.enumerated() {
            for (place, line) in lines.enumerated() where !line.text.isEmpty {
                seen[line.text, default: []].append(Place(page: page, line: place))
            }
        }
        for places in seen.values where places.count > 1 {
            for (index, here) in places.enumerated() {
                let line = edges[here.page][here.line]
                let twins = twins(of: here, in: places, near: index, edges)
                guard twins > 0, !isHeadOfTable(here.page, line.line) else { continue }
                let isCommon = twins + 1 >= min(PDFLimits.pagesOfHead, pages.count)
                // A line of the text may stand at the same height twice.
                guard isCommon || line.isOuter && isSetApart(here.page, line.line) else { continue }
                // The paper's own number may stand nowhere else: it stays where it stands first.
                let isFirst = index == 0 && line.figures == edges[places[1].page][places[1].line].figures
                if line.hasNumber, isFirst { continue }
                found[here.page][here.line] = true
            }
        }
        return found
    }

    private struct Place {
        let page: Int
        let line: Int
    }

    /// On how many pages around a line the same stands at its height.
    private func twins(of here: Place, in places: [Place], near index: Int, _ edges: [[EdgeLine]]) -> Int {
        let line = edges[here.page][here.line]
        let reach = PDFLimits.linesOfEdge
        let near = places[max(0, index - reach)..<min(places.count, index + reach + 1)]
        var pages: Set<Int> = []
        for other in near
        where abs(other.page - here.page) <= PDFLimits.pagesBetweenHeads * 2 && other.page != here.page {
            if isTwin(line, edges[other.page][other.line], pages: other.page - here.page) { pages.insert(other.page) }
        }
        return pages.count
    }

    /// Whether more room than between lines of text stands between a line and its neighbours.
    private func isSetApart(_ page: Int, _ line: Int) -> Bool {
        let lines = pages[page].lines
        let near = [line - 1, line + 1].filter(lines.indices.contains).map {
            abs(lines[$0].middle - lines[line].middle)
        }
        return (near.max() ?? .greatestFiniteMagnitude) > pages[page].pitch * PDFLimits.paragraphPitch
    }

    /// Whether two lines of one text stand at one height, with the same figures or with one that counts the pages.
    private func isTwin(_ one: EdgeLine, _ other: EdgeLine, pages: Int) -> Bool {
        guard abs(one.middle - other.middle) <= PDFLimits.driftOfHead, one.figures.count == other.figures.count else {
            return false
        }
        return zip(one.figures, other.figures).allSatisfy { $0 == $1 || $1 &- $0 == pages }
    }

    /// Names of columns directly above a row: a table that goes on repeats them at the head of its page.
    private func isHeadOfTable(_ page: Int, _ line: Int) -> Bool {
        let lines = pages[page].lines
        guard line + 1 < lines.count, lines[line].parts.count > 2, lines[line + 1].parts.count > 2 else { return false }
        return lines[line + 1].middle - lines[line].middle < pages[page].pitch * 2
    }

    /// Whether all lines between one and its edge of the page are furniture.
    private func goesOn(_ line: Int, _ furniture: Set<Int>, _ page: Int) -> Bool {
        let lines = pages[page].lines
        let isHead = lines[line].middle * 2 < pages[page].words.height
        return (isHead ? 0..<line : line + 1..<lines.count).allSatisfy(furniture.contains)
    }

    // MARK: Numbers of pages

    /// Lines of nothing but a page's number, the outermost at the head or the foot: `1/2`, `- 3 -`, `12`.
    private func numbers(_ page: Int, beside furniture: Set<Int>) -> Set<Int> {
        let lines = pages[page].lines
        var found = Set<Int>()
        let rest = lines.indices.filter { !furniture.contains($0) }
        for place in [rest.first, rest.last].compactMap(\.self) where isNumber(lines[place], page) {
            let neighbour = place == rest.first ? rest.dropFirst().first : rest.dropLast().last
            let distance = neighbour.map { abs(lines[$0].middle - lines[place].middle) } ?? .greatestFiniteMagnitude
            if distance > pages[page].pitch * PDFLimits.paragraphPitch { found.insert(place) }
        }
        return found
    }

    private func isNumber(_ line: PageLine, _ page: Int) -> Bool {
        let height = pages[page].words.height
        guard min(line.middle, height - line.middle) <= height * PDFLimits.edge, line.words.count <= 3 else {
            return false
        }
        let (text, figures, _) = folded(line, pages[page].words)
        let signs = Set(text).subtracting(Self.numberSigns)
        return signs.isEmpty && (1...2).contains(figures.count)
            && figures.allSatisfy { $0 <= PDFLimits.highestPageNumber }
    }

    private static let numberSigns = Set("0/-|.".utf8)
}
