import SourceText

/// Finds what marks in a text of lines: tables and page breaks, and with Markdown's rules also headings.
///
/// One pass, one line at a time with a look at the next one. Blocks come in text order, and all offsets are bytes of the text.
/// - Complexity: O(*n*).
struct BlockParser {
    /// What the lines that follow may add to.
    enum Open {
        case nothing
        /// Running text of Markdown, which may turn out to be a heading.
        case text(OpenText)
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
    /// What stands before it is none of the text's own lines.
    private let start: Int
    var blocks: [Block] = []
    var open = Open.nothing
    /// The single line of text that a blank line has just closed, if that is what came last.
    var closedSingleLine: ByteRange?

    init(_ bytes: [UInt8], from start: Int = 0, isMarkdown: Bool, mostBlocks: Int = .max) {
        self.start = start
        self.bytes = bytes
        self.mostBlocks = mostBlocks
        self.isMarkdown = isMarkdown
    }

    /// All blocks of the text, or the first `mostBlocks` and one or a few more.
    mutating func parse() -> [Block] {
        var scanner = LineScanner(bytes, from: start)
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
        if case .text(let text) = open { close(text) }
        open = .nothing
        closedSingleLine = nil
    }

    private mutating func blank() {
        switch open {
        case .nothing: break
        case .text(let text):
            finish()
            closedSingleLine = text.lineCount == 1 ? text.range : nil
        case .tabTable: finish()
        case .pipeTable(let table, let rows, let blankLines):
            if blankLines == 0 { open = .pipeTable(table, rows: rows, blankLines: 1) } else { finish() }
        case .markupTable: break
        }
    }

    /// The line as a row of the open table; false where there is none or the line ends it.
    private mutating func continueTable(_ line: Line) -> Bool {
        switch open {
        case .nothing, .text: return false
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
        if startsTabTable(line, next: next) {
            finish()
            startTabTable(line)
            return
        }
        if isMarkdown { takeText(line) }
    }
}
