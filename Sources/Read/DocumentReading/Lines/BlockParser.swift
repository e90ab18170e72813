import SourceText

/// Makes the blocks of a text of lines: paragraphs, list items, tables and page breaks, and with Markdown's rules also headings.
///
/// One pass, one line at a time with a look at the next one. Blocks come in text order, and all offsets are bytes of the text.
/// - Complexity: O(*n*).
struct BlockParser {
    /// What the lines that follow may add to.
    enum Open {
        case nothing
        /// The block at the end of `blocks` is a paragraph or a list item that the next line continues.
        case lines
        /// A table whose block has this index; its last block is a row or a cell.
        case tabTable(Int)
        case pipeTable(Int, rows: Int, blankLines: Int)
        /// `<table>` of HTML; lines belong to it until its end tag. `row` is the open row's index.
        case markupTable(MarkupTable)
    }

    let bytes: [UInt8]
    let isMarkdown: Bool
    /// With more blocks than that parsing is broken off.
    let mostBlocks: Int
    private let markers: ListMarkerScanner
    var blocks: [Block] = []
    var nesting = ListNesting()
    var open = Open.nothing
    /// Index of the paragraph of one line that a blank line has just closed, if that is what came last.
    var closedSingleLine: Int?
    /// Lines of the open paragraph.
    var openLineCount = 0

    init(_ bytes: [UInt8], isMarkdown: Bool, mostBlocks: Int = .max) {
        self.bytes = bytes
        self.mostBlocks = mostBlocks
        self.isMarkdown = isMarkdown
        markers = ListMarkerScanner(bytes, allowsEscapes: isMarkdown)
    }

    /// All blocks of the text, or the first `mostBlocks` and one or a few more.
    mutating func parse() -> [Block] {
        blocks.reserveCapacity(bytes.count / 256 + 4)
        var scanner = LineScanner(bytes)
        var next = scanner.next()
        while let line = next, blocks.count <= mostBlocks {
            next = scanner.next()
            if line.isBlank {
                blank()
            } else if !continueTable(line) {
                take(line, next: next)
            }
            if line.endsPage {
                finish()
                let mark = ByteRange(start: line.contentEnd, end: line.end)
                blocks.append(Block(kind: .pageBreak, range: mark))
            }
        }
        finish()
        return blocks
    }

    /// Ends what is open.
    mutating func finish() {
        if isMarkdown, case .lines = open { stripClosedBlock() }
        open = .nothing
        closedSingleLine = nil
        openLineCount = 0
    }

    private mutating func blank() {
        switch open {
        case .nothing: break
        case .lines:
            let single = openLineCount == 1 ? blocks.count - 1 : nil
            finish()
            closedSingleLine = single
        case .tabTable: finish()
        case .pipeTable(let table, let rows, let blankLines):
            if blankLines == 0 { open = .pipeTable(table, rows: rows, blankLines: 1) } else { finish() }
        case .markupTable: break
        }
    }

    /// The line as a row of the open table; false where there is none or the line ends it.
    private mutating func continueTable(_ line: Line) -> Bool {
        switch open {
        case .nothing, .lines: return false
        case .tabTable(let table):
            if line.hasInnerTab || (line.contentEnd > line.textEnd && hasTrailingTab(line)) {
                appendTabRow(line, table: table, header: false)
                return true
            }
        case .pipeTable(let table, let rows, _):
            if continuePipeTable(line, table: table, rows: rows) { return true }
        case .markupTable(let table):
            open = .markupTable(table)
            return continueMarkupTable(line)
        }
        finish()
        return false
    }

    private mutating func take(_ line: Line, next: Line?) {
        if isMarkdown, takeMarkdown(line, next: next) { return }
        if startsPipeTable(line, next: next) {
            finish()
            startPipeTable(line)
            return
        }
        let marker = markers.marker(of: line)
        if startsTabTable(line, next: next, marker: marker) {
            finish()
            startTabTable(line)
            return
        }
        if let marker, acceptsMarker(marker) {
            finish()
            startItem(line, marker)
        } else if case .lines = open {
            extend(line)
        } else {
            startParagraph(line)
        }
    }

    /// Whether a line that looks like an item is one. Inside a paragraph or item a wrapped line may begin with a year or a
    /// figure by chance, so there a numbered marker must go on with a list or open one.
    private func acceptsMarker(_ marker: ListMarker) -> Bool {
        if marker.isBullet { return true }
        if marker.mayBeInitial { return nesting.continuesSequence(marker) }
        if case .lines = open { return marker.style == .numberLevels || nesting.continuesSequence(marker) }
        return true
    }

    /// `* 1. tekst`, as converters write a list that was numbered by hand: the number is the marker, the bullet a mark of the format.
    private mutating func startItem(_ line: Line, _ found: ListMarker) {
        let depth = nesting.enter(found, indent: line.indent)
        var marker = found
        if found.isBullet {
            var rest = line
            rest.textStart = min(found.textStart, line.textEnd)
            if let inner = markers.marker(of: rest), !inner.isBullet, !inner.mayBeInitial { marker = inner }
        }
        let range = ByteRange(start: min(marker.textStart, line.textEnd), end: line.textEnd)
        blocks.append(Block(kind: .listItem(depth: depth, marker: marker.range), range: range, outerRange: line.text))
        open = .lines
        openLineCount = 1
    }

    private mutating func startParagraph(_ line: Line) {
        if line.indent < 2 { nesting.reset() }
        blocks.append(Block(kind: .paragraph, range: line.text))
        open = .lines
        openLineCount = 1
        closedSingleLine = nil
    }

    private mutating func extend(_ line: Line) {
        let last = blocks.count - 1
        let range = blocks[last].range
        blocks[last].range = ByteRange(start: range.isEmpty ? line.textStart : range.start, end: line.textEnd)
        blocks[last].outerRange.end = line.textEnd
        openLineCount += 1
    }
}
