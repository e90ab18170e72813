import SourceText

/// A table that is open.
struct TableState {
    /// Rows and cells become blocks; a table that only lays out a page gives its content as ordinary text.
    var isData: Bool
    var isInCaption = false
    var block: Int?
    var row: Int?
    var column = 0
    /// Rows that were closed.
    var rows = 0
    /// For each column: the first row that no cell above reaches into.
    var reach: [Int] = []
    var isInHead = false
    var isFirstRow = true
    var allCellsAreHeaders = true
    /// Text in this row that is not in bold.
    var rowHasPlainText = false
    var filledCells = 0
    /// Columns that were named in a CALS table, and the place of each name.
    var namedColumns = 0
    var columnPlaces: [String: Int] = [:]
}

extension MarkupTextMaker {
    var isInDataTable: Bool { tables.last?.isData ?? false }
    private var top: Int { tables.count - 1 }

    mutating func openTable(_ index: Int) {
        breakLine(at: events.events[index].source.start)
        flushMarker()
        tables.append(TableState(isData: !isLayout(index)))
    }

    mutating func closeTable() {
        guard let table = tables.last else { return }
        closeRow()
        if let block = table.block { blocks[block].range.end = text.count }
        if let block = table.block { blocks[block].outerRange = blocks[block].range }
        tables.removeLast()
        if table.isData { followsItem = false } else { closeLeaf() }
        pending = .paragraph
    }

    /// A table that holds tables, headings or items, has no row of two cells, or has long cells of many paragraphs lays out a page.
    private func isLayout(_ index: Int) -> Bool {
        var (cells, widest, blocksInCell, cellStart) = (0, 0, 0, 0)
        for next in (index + 1)..<max(index + 1, events.events[index].partner) {
            let event = events.events[next]
            guard event.kind == .open else { continue }
            switch role(of: next) {
            case .table, .heading, .sectionHeading, .listItem: return true
            case .row: cells = 0
            case .cell:
                cells += 1
                widest = max(widest, cells)
                (blocksInCell, cellStart) = (0, event.source.start)
            case .block:
                blocksInCell += 1
                if cells > 0, blocksInCell > 4, event.source.start - cellStart > 1500 { return true }
            case .inline, .spaced, .bold, .raised, .list, .marker, .lineBreak, .tab, .rule, .caption, .tableHead,
                .column, .preformatted, .title, .metadata, .terms, .term, .definition,
                .hidden, .unknown:
                break
            }
        }
        return widest < 2
    }

    /// A caption before the first row is text of its own; anywhere else, and outside tables, it is ordinary text.
    mutating func openCaption(at offset: Int) {
        guard isInDataTable, tables[top].block == nil else { return breakLine(at: offset) }
        tables[top].isData = false
        tables[top].isInCaption = true
        closeLeaf()
    }

    mutating func closeCaption(at offset: Int) {
        breakLine(at: offset)
        guard !tables.isEmpty, tables[top].isInCaption else { return }
        tables[top].isInCaption = false
        tables[top].isData = true
    }

    mutating func openRow(at offset: Int) {
        guard isInDataTable else {
            closeLeaf()
            return
        }
        closeRow()
    }

    /// Starts the row's line and its block, when its first cell comes.
    private mutating func startRow(at offset: Int) {
        pending = tables[top].block == nil ? .paragraph : .line
        flushBreak(at: offset)
        indent(to: openItems, at: offset)
        let start = ByteRange(start: text.count, end: text.count)
        if tables[top].block == nil {
            tables[top].block = blocks.count
            blocks.append(Block(kind: .table, range: start))
        }
        tables[top].row = blocks.count
        tables[top].column = 0
        tables[top].allCellsAreHeaders = true
        tables[top].rowHasPlainText = false
        tables[top].filledCells = 0
        blocks.append(Block(kind: .tableRow(header: false), range: start))
    }

    mutating func closeRow() {
        guard isInDataTable, let row = tables[top].row else { return }
        finishCell()
        blocks[row].range.end = text.count
        blocks[row].outerRange = blocks[row].range
        let isBold = tables[top].isFirstRow && tables[top].filledCells > 1 && !tables[top].rowHasPlainText
        if isBold || tables[top].allCellsAreHeaders { markHeader(row) }
        tables[top].rows += 1
        tables[top].row = nil
        tables[top].isFirstRow = false
    }

    private mutating func markHeader(_ row: Int) {
        blocks[row].kind = .tableRow(header: true)
        for index in blocks.indices[(row + 1)...] {
            if case .tableCell(let column, _) = blocks[index].kind {
                blocks[index].kind = .tableCell(column: column, header: true)
            }
        }
    }

    mutating func openCell(_ index: Int, header: Bool) {
        let offset = events.events[index].source.start
        guard isInDataTable else {
            closeLeaf()
            return
        }
        finishCell()
        let isFirst = tables[top].row == nil
        if isFirst { startRow(at: offset) }
        if !isFirst { put("\t", for: ByteRange(start: offset, end: offset)) }
        let column = place(of: index)
        let isHeader = header || tables[top].isInHead
        if !isHeader { tables[top].allCellsAreHeaders = false }
        startCell(column: column, header: isHeader)
    }

    private mutating func startCell(column: Int, header: Bool) {
        leaf = Leaf(kind: .cell(blocks.count), start: text.count)
        leafHasPlainText = false
        pending = .none
        let start = ByteRange(start: text.count, end: text.count)
        blocks.append(Block(kind: .tableCell(column: column, header: header), range: start))
    }

    /// The column of the cell that event `index` opens, behind those that cells above reach into; takes its columns.
    private mutating func place(of index: Int) -> Int {
        var column = tables[top].column
        if let name = events.attribute("colname", of: index) ?? events.attribute("namest", of: index),
            let named = tables[top].columnPlaces[name]
        {
            column = max(column, named)
        }
        while column < tables[top].reach.count, tables[top].reach[column] > tables[top].rows { column += 1 }
        var width = Self.span(events.attribute("colspan", of: index))
        if let last = events.attribute("nameend", of: index), let end = tables[top].columnPlaces[last],
            end >= column
        {
            width = min(end - column + 1, Self.mostSpanned)
        }
        var height = Self.span(events.attribute("rowspan", of: index))
        if let more = events.attribute("morerows", of: index) { height = Self.span(more, from: 0) + 1 }
        while tables[top].reach.count < column + width { tables[top].reach.append(0) }
        let end = tables[top].rows + height
        for taken in column..<(column + width) { tables[top].reach[taken] = max(tables[top].reach[taken], end) }
        tables[top].column = column + width
        return column
    }

    /// Columns or rows that a cell takes; no document needs more than 64, and a thousand times a thousand would be an attack.
    private static func span(_ value: String?, from least: Int = 1) -> Int {
        min(max(value.flatMap { Int($0) } ?? least, least), mostSpanned)
    }

    private static let mostSpanned = 64

    mutating func closeCell(at offset: Int) { if isInDataTable { finishCell() } else { closeLeaf() } }

    private mutating func finishCell() {
        guard let leaf, case .cell(let block) = leaf.kind else { return }
        self.leaf = nil
        pending = .none
        let range = InlineMarks.trimmed(text, ByteRange(start: leaf.start, end: text.count))
        setRange(range, of: block)
        if range.isEmpty { return }
        tables[top].filledCells += 1
        if leafHasPlainText { tables[top].rowHasPlainText = true }
    }

    /// Text between cells, which markup should not have, gets a cell of its own.
    mutating func ensureCell(at offset: Int) {
        guard isInDataTable, leaf == nil else { return }
        if tables[top].row == nil {
            startRow(at: offset)
        } else {
            put("\t", for: ByteRange(start: offset, end: offset))
        }
        let column = tables[top].column
        tables[top].column += 1
        tables[top].allCellsAreHeaders = false
        startCell(column: column, header: false)
    }

    mutating func nameColumn(_ index: Int) {
        guard isInDataTable else { return }
        let name = events.attribute("colname", of: index) ?? ""
        // Of two columns of one name the first is meant.
        if tables[top].columnPlaces[name] == nil { tables[top].columnPlaces[name] = tables[top].namedColumns }
        tables[top].namedColumns += 1
    }
}
