import Lexing
import SourceText

/// Puts the lines of a document together to blocks: one pass, with a short look ahead. A class, as are others that hold much
/// and look at it in closures: each of these would keep a copy of a structure.
final class TreeBuilder {
    private let reading: TokenReading
    private let survey: LineSurvey
    private let paragraphs: ParagraphRules
    private let notes: NoteRules
    private let headings: [Heading]
    private let fields: LineSet
    private let tables: TableList
    private var blocks: [TextBlock] = []
    /// From the outermost to the innermost.
    private var open: [OpenList] = []
    /// The block that the next line may go on with.
    private var text: Int?
    private var nextMarked = 0
    private var nextHeading = 0

    /// - Parameters:
    ///   - headings: in order.
    ///   - fields: the lines that belong to fields of the header.
    ///   - tables: the tables among the lines.
    init(_ reading: TokenReading, _ survey: LineSurvey, headings: [Heading], fields: LineSet, tables: TableList) {
        self.reading = reading
        self.headings = headings
        self.fields = fields
        self.tables = tables
        self.survey = survey
        paragraphs = ParagraphRules(reading, survey.lines)
        notes = NoteRules(reading, survey.lines)
    }

    private var lines: LineTable { survey.lines }
    private var marked: MarkedLines { survey.marked }
    private var furniture: LineSet { survey.furniture }

    /// - Complexity: O(*n*), *n* the number of tokens.
    func tree() -> DocumentTree {
        blocks.reserveCapacity(lines.count / 2 + 1)
        for index in 0..<lines.count { take(index) }
        let finder = ZoneFinder(reading, blocks)
        return DocumentTree(blocks, furniture: furniture, zones: finder.find())
    }

    private func take(_ index: Int) {
        let line = lines[index]
        while nextHeading < headings.count, headings[nextHeading].lines.upperBound <= index { nextHeading += 1 }
        while nextMarked < marked.count, marked[nextMarked].line < index { nextMarked += 1 }
        if furniture.contains(index) { return }
        if nextHeading < headings.count, headings[nextHeading].lines.contains(index) { return heading(index) }
        if line.shape.contains(.signsOnly) || line.tokens.isEmpty { return text = nil }
        if fields.contains(index) {
            open = []
            append(.field, line, index)
            return text = nil
        }
        if notes.isNote(index, behind: blocks.last) { return note(index) }
        if nextMarked < marked.count, marked[nextMarked].line == index {
            if marked[nextMarked].isStray { return }
            if item(index) { return }
        }
        if tables.lines.contains(index) { return row(index) }
        plain(index)
    }

    private func append(
        _ rule: LayoutRule, _ line: TextLine, _ index: Int, content: Range<Int>? = nil, from start: Int? = nil
    ) {
        let tokens = min(start ?? line.tokens.lowerBound, line.tokens.upperBound)..<line.tokens.upperBound
        let content = content ?? self.content(of: line, in: rule.kind)
        var block = TextBlock(rule, tokens: tokens, content: content, line: index)
        block.isSetApart = line.startsParagraph
        block.isInTable = line.hasCells || block.kind == .row
        blocks.append(block)
    }

    /// The content of a line; in running text and rows with a marker that opens no item after all: somebody's initial.
    private func content(of line: TextLine, in kind: TextBlock.Kind) -> Range<Int> {
        let content = line.content
        guard line.hasMarker, kind == .paragraph || kind == .row, content.lowerBound > line.tokens.lowerBound
        else { return content }
        let before = line.tokens.lowerBound..<content.lowerBound
        let marker = before.first { reading.kind($0) == .listMarker } ?? content.lowerBound
        return marker..<content.upperBound
    }

    private func heading(_ index: Int) {
        if headings[nextHeading].lines.lowerBound < index, blocks.last?.kind == .heading {
            blocks[blocks.count - 1].extend(by: lines[index], at: index)
        } else {
            append(.heading(headings[nextHeading].origin), lines[index], index)
        }
        open = []
        text = nil
    }

    /// The first line of the heading behind the one at hand.
    private var nextBorder: Int { nextHeading < headings.count ? headings[nextHeading].lines.lowerBound : lines.count }

    /// A note between two items belongs to neither.
    private func note(_ index: Int) {
        append(.note, lines[index], index)
        text = blocks.count - 1
    }

    // MARK: Items

    /// Takes a line with a marker; false where the marker is none after all.
    private func item(_ index: Int) -> Bool {
        let entry = marked[nextMarked]
        let marker = entry.marker
        let next = marked.next(marker, behind: nextMarked, before: nextBorder)
        for depth in open.indices.reversed() {
            if isBetter(entry, above: depth) { continue }
            let isBehindBullet = depth + 1 < open.count && open[depth + 1].opening.style == .bullet
            guard
                let (number, base) = open[depth].number(
                    of: entry, next: next, isLed: endsInColon(open[depth].item), isBehindBullet: isBehindBullet)
            else { continue }
            open.removeLast(open.count - depth - 1)
            appendItem(
                entry, number: number, list: open[depth].first, parent: open[depth].parent, opening: open[depth].opening
            )
            open[depth].add(entry, number: number, base: base, block: blocks.count - 1)
            return true
        }
        guard opensList(marker, next?.marker), !runsOn(marker, index) else { return false }
        // `1 Bestuur   6.412   6.380`, in a table also `1. Bestuur   6.412   6.380`: the number of a row.
        guard marker.style != .bare && !tables.lines.contains(index) || !isRow(lines[index]) else { return false }
        // Where lists lie deeper than any paper has them, a new one takes the place of the innermost.
        if open.count == LayoutLimits.deepestList { open.removeLast() }
        let parent = open.last?.item
        let number = marker.isRoman ? 1 : max(1, marker.style == .dotted ? 1 : marker.number)
        appendItem(entry, number: number, list: blocks.count, parent: parent, opening: marker)
        open.append(OpenList(opening: entry, number: number, block: blocks.count - 1, parent: parent))
        return true
    }

    /// Whether a bullet that stands farther out than those of a list belongs to an outer list.
    private func isBetter(_ entry: MarkedLines.Entry, above depth: Int) -> Bool {
        guard entry.marker.style == .bullet, open[depth].offset(of: entry) <= -LayoutLimits.nestingIndent else {
            return false
        }
        return open[..<depth].contains {
            $0.opening.matches(entry.marker) && $0.offset(of: entry) < LayoutLimits.nestingIndent
        }
    }

    /// `…, b. het krediet te verlenen en` above `c. de raad te berichten`: no list begins with its third item in the middle
    /// of a sentence, unless below `en verzoekt het college`.
    private func runsOn(_ marker: ListMarker, _ index: Int) -> Bool {
        guard marker.number > 1, marker.style != .bullet, !lines[index].startsParagraph, let text,
            blocks[text].lines.upperBound == index, let last = blocks[text].content.last,
            !paragraphs.opensRequest(lines[blocks[text].lines.lowerBound])
        else { return false }
        return !paragraphs.closes(last) && !reading.isMark(last, ";") && !reading.isColon(last)
    }

    private func appendItem(
        _ entry: MarkedLines.Entry, number: Int, list: Int, parent: Int?, opening: ListMarker
    ) {
        append(LayoutRule(itemOf: opening), lines[entry.line], entry.line, content: entry.content, from: entry.start)
        blocks[blocks.count - 1].setItem(list: list, number: number)
        blocks[blocks.count - 1].setParent(parent)
        blocks[blocks.count - 1].style = entry.marker.style
        text = blocks.count - 1
    }

    /// A bare figure begins a list only where the next one follows; so does a capital, which may be somebody's initial.
    private func opensList(_ marker: ListMarker, _ next: ListMarker?) -> Bool {
        switch marker.style {
        case .bare, .bareRoman: marker.number == 1 && next?.number == 2
        case .upper: marker.roman != nil || next.map { $0.number > marker.number } ?? false
        case .figure, .dotted, .lower, .bullet: true
        }
    }

    // MARK: Rows and running text

    /// Whether the words of a line stand in columns.
    private func isRow(_ line: TextLine) -> Bool {
        reading.hasColumns(line.content, more: LayoutLimits.mostColumnsOfText)
    }

    /// A row that the format sets within an item belongs to it, and one in an item that a colon ends; others stand between
    /// the items.
    private func row(_ index: Int) {
        let isOfItem = !open.isEmpty && tables.indentedLines.contains(index)
        let parent = open.last.map(\.item).flatMap { isOfItem || takesRows($0) ? $0 : nil }
        append(LayoutRule(tables.source(ofToken: lines[index].content.lowerBound)), lines[index], index)
        blocks[blocks.count - 1].setParent(parent)
        blocks[blocks.count - 1].isOfItem = isOfItem
        text = nil
    }

    private func takesRows(_ item: Int) -> Bool {
        if let last = blocks.last, last.kind == .row { return last.parent == item }
        return endsInColon(item)
    }

    private func plain(_ index: Int) {
        let line = lines[index]
        if let text, paragraphs.joins(index, to: blocks[text], behindPage: isBehindPage(index, blocks[text])) {
            return blocks[text].extend(by: line, at: index)
        }
        if line.startsParagraph, paragraphs.opensClause(line) {
            open = []
        } else if let list = open.last, isClosed(list.item), line.startsParagraph || paragraphs.leadsToList(index) {
            if paragraphs.opensClause(line) { open = [] } else { settle(index) }
            if takeLostItem(index) { return }
        }
        append(.paragraph, line, index)
        blocks[blocks.count - 1].setParent(open.last?.item)
        text = blocks.count - 1
    }

    /// Whether nothing but the edge of a page stands between a line and the block above it: furniture, or a form feed.
    private func isBehindPage(_ index: Int, _ block: TextBlock) -> Bool {
        let above = block.lines.upperBound
        guard index == above else { return (above..<index).allSatisfy { furniture.contains($0) } }
        return reading.opensPage(lines[index].tokens.lowerBound)
    }

    /// What a paragraph without a marker, behind an item that is closed, does to the lists that are open: it belongs to an
    /// item where the list goes on behind it, else it ends the list.
    private func settle(_ index: Int) {
        while let list = open.last {
            if goesOn(list, behind: index) { return }
            open.removeLast()
        }
    }

    /// A paragraph between the items 1 and 3 is the second, whose number was lost.
    private func takeLostItem(_ index: Int) -> Bool {
        guard let list = open.last, list.opening.style != .bullet,
            let next = marked.next(list.opening, behind: placeBefore(index), before: nextBorder),
            next.marker.number == list.last + 2
        else { return false }
        append(.itemLost, lines[index], index)
        let block = blocks.count - 1
        blocks[block].setItem(list: list.first, number: list.last + 1)
        blocks[block].setParent(list.parent)
        open[open.count - 1].add(nil, number: list.last + 1, block: block)
        text = block
        return true
    }

    /// The last place among the marked lines before a line.
    private func placeBefore(_ index: Int) -> Int {
        nextMarked < marked.count && marked[nextMarked].line < index ? nextMarked : nextMarked - 1
    }

    private func goesOn(_ list: OpenList, behind index: Int) -> Bool {
        guard let next = marked.next(list.opening, behind: placeBefore(index), before: nextBorder) else { return false }
        if list.opening.style == .bullet { return !paragraphs.opensAnew(index) && !paragraphs.leadsToList(index) }
        return next.marker.number == list.last + 1 || next.marker.number == list.last + 2
    }

    private func isClosed(_ item: Int) -> Bool {
        guard let last = blocks[blocks.count - 1].content.last ?? blocks[item].content.last else { return false }
        return reading.isMark(last, ".") || reading.isMark(last, ";")
    }

    private func endsInColon(_ item: Int) -> Bool {
        var end = blocks[item].content.last
        if let last = blocks.last, last.kind == .paragraph, last.parent == item { end = last.content.last }
        guard let end else { return false }
        return reading.isColon(end)
    }
}
