import SourceText

/// Writes pages as lines of text: what stands beside each other parted by wide gaps, columns of tables below each other,
/// paragraphs by blank lines, pages by form feeds. Keeps where each word stands.
struct PageTextWriter {
    /// A line that is to be written.
    private struct Row {
        let page: Int
        let line: PageLine
        /// Where its type area begins.
        let left: Float
        /// A blank line stands before it.
        let isSetApart: Bool
    }

    private let pages: [PageLayout]
    private var rows: [Row] = []
    /// By row of a table: in which characters its parts begin.
    private var starts: [Int: [Int]] = [:]
    private let hyphens: HyphenRules
    private let heading: HeadingHeight

    /// Whether what comes next is the rest of a heading.
    private var goesOnHeading = false
    /// Where the last line began that was no row of a table.
    private var indentEdge: Float = 0
    private var text: [UInt8] = []
    private var map = PageMap()
    private var blocks: [Block] = []
    /// The words that a picture leaves in doubt.
    private var doubtful: [ByteRange] = []

    /// - Complexity: O(*n* log *n*), *n* the number of words.
    init(_ pages: [PageLayout]) {
        self.pages = pages
        hyphens = HyphenRules(pages)
        heading = HeadingHeight(pages)
        for (index, page) in pages.enumerated() { addRows(of: page, at: index) }
        makeGrids()
    }

    mutating func write() -> StructuredText {
        var next = 0
        for page in pages.indices {
            if page > 0 { endPage() }
            map.beginPage(at: text.count)
            // The first word of a row may have gone to the row before, the rest of a word cut by a hyphen.
            var taken = 0
            while next < rows.count, rows[next].page == page {
                taken = write(next, from: taken)
                next += 1
            }
        }
        var written = StructuredText(bytes: text, blocks: blocks, pages: map)
        written.doubtful = doubtful
        return written
    }

    // MARK: Rows

    private mutating func addRows(of page: PageLayout, at index: Int) {
        var bottom: Float = 0
        for strip in page.strips {
            let pitch = strip.pitch ?? page.measure.pitch
            var above: PageLine?
            for line in strip.lines {
                var isSetApart = above == nil && !strip.isBeside && bottom > 0
                if let above {
                    let usual = max(pitch, max(line.height, above.height))
                    isSetApart = line.middles.first - above.middles.last > usual * PDFLimits.paragraphPitch
                }
                rows.append(Row(page: index, line: line, left: strip.left, isSetApart: isSetApart))
                above = line
                bottom = max(bottom, line.bottom)
            }
        }
    }

    /// Gives the lines of each table a grid: those with several parts, and what stands between them.
    private mutating func makeGrids() {
        var start: Int?
        var last = 0
        // Where the second part of the last row with several begins.
        var edge: Float = 0
        for index in rows.indices {
            if rows[index].line.parts.count > 1 {
                if start == nil { start = index }
                (last, edge) = (index, rows[index].line.words[rows[index].line.parts[1]].left)
            } else if start != nil, last + 1 == index, isBelow(edge, index) {
                // The text beside a label runs on.
                last = index
            } else if let first = start, index - last > PDFLimits.linesBetweenRows {
                addGrid(first...last)
                start = nil
            }
        }
        if let start { addGrid(start...last) }
    }

    private func isBelow(_ edge: Float, _ index: Int) -> Bool {
        abs(rows[index].line.left - edge) < pages[rows[index].page].measure.height / 2
    }

    private mutating func addGrid(_ lines: ClosedRange<Int>) {
        let left = lines.reduce(Float.greatestFiniteMagnitude) { min($0, rows[$1].left) }
        let character = Statistics.median(lines.map { pages[rows[$0].page].measure.character }) ?? 1
        let aligned = PieceAlignment.aligned(lines.map { pieces(of: rows[$0], left: left) }, within: character)
        let grid = PageGrid(aligned, character: character)
        for (line, pieces) in zip(lines, aligned) { starts[line] = pieces.map(grid.start) }
    }

    private func pieces(of row: Row, left: Float) -> [PageGrid.Piece] {
        let repair = FigureRepair(pages[row.page].words, pages[row.page].measure)
        return row.line.pieces.enumerated().map { place, words in
            let right = words.reduce(0) { max($0, $1.right) }
            let isFigure = place > 0 && words.allSatisfy { Signs.isFigure(pages[row.page].words.text($0)) }
            return PageGrid.Piece(
                left: max(0, words[words.startIndex].left - left), right: max(0, right - left),
                count: count(words, row.page, repair), wordCount: words.count, isFigure: isFigure)
        }
    }

    /// Characters of a part as it is written.
    private func count(_ words: ArraySlice<PageWord>, _ page: Int, _ repair: FigureRepair) -> Int {
        var count = 0
        var before: PageWord?
        for word in words {
            if let before, !repair.areOne(before, word) { count += 1 }
            count += pages[page].words.count(word)
            before = word
        }
        return count
    }

    // MARK: Writing

    private mutating func endPage() {
        blocks.append(Block(kind: .pageBreak, range: ByteRange(start: text.count, end: text.count + 1)))
        text.append(PageMap.formFeed)
    }

    /// Writes a row without its first `taken` words; gives how many words of the next row it took.
    private mutating func write(_ index: Int, from taken: Int) -> Int {
        let row = rows[index]
        guard taken < row.line.words.count else { return 0 }
        let isFirst = index == 0 || rows[index - 1].page != row.page
        if row.isSetApart, !isFirst { text.append(Self.newline) }
        let start = text.count
        writeWords(of: index, from: taken)
        let content = ByteRange(start: min(start + indent(start), text.count), end: text.count)
        let isHeading = heading.isHeading(row.line, pages[row.page])
        if isHeading { addHeading(content, goesOn: taken == 0 && goesOnHeading) }
        let rest = joinsNext(index)
        goesOnHeading = isHeading && rest == 0 && isOneHeading(index)
        text.append(goesOnHeading ? Self.space : Self.newline)
        return rest
    }

    /// - Parameter goesOn: whether it is the rest of the heading before it, on the same line of text.
    private mutating func addHeading(_ content: ByteRange, goesOn: Bool) {
        var range = content
        if goesOn, let last = blocks.popLast() { range = ByteRange(start: last.range.start, end: content.end) }
        blocks.append(Block(kind: .heading(level: nil), range: range))
    }

    /// Whether the next row goes on with a heading: in type of the same size, directly below.
    private func isOneHeading(_ index: Int) -> Bool {
        guard index + 1 < rows.count, rows[index + 1].page == rows[index].page, !rows[index + 1].isSetApart else {
            return false
        }
        let (line, next) = (rows[index].line, rows[index + 1].line)
        return abs(line.height - next.height) < line.height / 20 && heading.isHeading(next, pages[rows[index].page])
    }

    private func indent(_ start: Int) -> Int { text[start...].prefix { $0 == Self.space }.count }

    private mutating func writeWords(of index: Int, from taken: Int) {
        let row = rows[index]
        let page = pages[row.page]
        let repair = FigureRepair(page.words, page.measure)
        let starts = starts[index] ?? [goesOnHeading ? 0 : plainIndent(row)]
        var character = 0
        var part = 0
        for place in row.line.words.indices {
            let word = row.line.words[place]
            let opensPart = part < row.line.parts.count && row.line.parts[part] == place
            if opensPart { part += 1 }
            guard place >= taken else { continue }
            let isFirst = place == taken
            if opensPart || isFirst {
                let least = isFirst ? 0 : character + PDFLimits.columnSpaces
                let start = part <= starts.count ? starts[part - 1] : least
                pad(from: &character, to: max(start, least))
            } else if !repair.areOne(row.line.words[place - 1], word) {
                pad(from: &character, to: character + 1)
            }
            let isRaised = place > 0 && repair.isRaised(word, behind: row.line.words[place - 1])
            character += add(word, page, isRaised: isRaised)
        }
    }

    /// Spaces before a line that is no row of a table. Lines that begin at about one place have as many.
    private mutating func plainIndent(_ row: Row) -> Int {
        let character = pages[row.page].measure.character
        if abs(row.line.left - indentEdge) > character / 2 { indentEdge = row.line.left }
        let spaces = ((indentEdge - row.left) / character).rounded()
        return min(max(0, Int(spaces)), PDFLimits.widestIndent)
    }

    private mutating func pad(from character: inout Int, to end: Int) {
        text.append(contentsOf: repeatElement(Self.space, count: max(0, end - character)))
        character = max(character, end)
    }

    /// Writes a word; gives its characters.
    private mutating func add(_ word: PageWord, _ page: PageLayout, isRaised: Bool = false) -> Int {
        let start = text.count
        let bytes = page.words.text(word)
        if isRaised { text.append(contentsOf: Signs.raised(bytes)) } else { text.append(contentsOf: bytes) }
        map.add(ByteRange(start: start, end: text.count), page.words.box(word))
        if word.isDoubtful { doubtful.append(ByteRange(start: start, end: text.count)) }
        return page.words.count(word)
    }

    /// Puts the rest of a word that a hyphen cuts at the end of a row behind it; gives how many words of the next row that takes.
    private mutating func joinsNext(_ index: Int) -> Int {
        guard index + 1 < rows.count, rows[index].page == rows[index + 1].page, !rows[index + 1].isSetApart,
            rows[index].line.parts.count == 1, rows[index + 1].line.parts.count == 1,
            let last = rows[index].line.words.last
        else { return 0 }
        let page = pages[rows[index].page]
        let next = rows[index + 1].line.words[0]
        switch hyphens.join(page.words.text(last), page.words.text(next)) {
        case .none: return 0
        case .withHyphen: break
        case .without(let count):
            text.removeLast(count)
            map.shortenLast(to: text.count)
        }
        _ = add(next, page)
        return 1
    }

    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")
}

/// Texts whose right edges stand below each other, as those of figures do: names above figures.
private enum PieceAlignment {
    static func aligned(_ lines: [[PageGrid.Piece]], within tolerance: Float) -> [[PageGrid.Piece]] {
        let all = lines.joined()
        let rights = all.filter(\.isFigure).map(\.right).sorted()
        let lefts = all.filter { !$0.isFigure }.map(\.left).sorted()
        return lines.map { line in
            line.enumerated().map { place, piece in
                guard place > 0, piece.wordCount <= PDFLimits.longestFigureHead else { return piece }
                let below = Statistics.count(rights, near: piece.right, within: tolerance)
                let atLeft = Statistics.count(lefts, near: piece.left, within: tolerance / 2)
                var piece = piece
                // A year that ends a wrapped text stands below texts, a name above figures stands as they do.
                piece.isFigure = piece.isFigure ? below > 1 || atLeft < 2 : below > 1 && atLeft < 3
                return piece
            }
        }
    }
}
