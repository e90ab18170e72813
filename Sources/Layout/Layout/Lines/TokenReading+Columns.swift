package import Lexing
import SourceText

/// Columns that wide gaps set apart.
extension TokenReading {
    /// The parts of a line between wide gaps: three spaces or more.
    package func columns(_ content: Range<Int>) -> [Range<Int>] {
        var columns: [Range<Int>] = []
        var start = content.lowerBound
        for token in content.dropFirst() where gap(before: token) >= LayoutLimits.columnGap {
            columns.append(start..<token)
            start = token
        }
        if start < content.upperBound { columns.append(start..<content.upperBound) }
        return columns
    }

    /// Whether a wide gap stands in a line, so that it has more columns than one.
    package func hasColumns(_ content: Range<Int>) -> Bool {
        hasColumns(content, more: 1)
    }

    /// The parts that stand beside each other in a block: between borders, or else between wide gaps.
    package func parts(of block: TextBlock) -> [Range<Int>] {
        let bordered = block.content.contains { tokens.kinds[$0] == .cellBorder }
        return bordered ? cells(block.content).filter { !$0.isEmpty } : columns(block.content)
    }

    /// Whether a line has more columns than `count`.
    package func hasColumns(_ content: Range<Int>, more count: Int) -> Bool {
        var columns = 1
        for token in content.dropFirst() where gap(before: token) >= LayoutLimits.columnGap {
            columns += 1
            if columns > count { return true }
        }
        return false
    }

    /// Whether a wide gap or the border of a cell stands before a token.
    package func opensColumn(_ token: Int) -> Bool {
        guard token > 0, token < tokens.count else { return false }
        return tokens.kinds[token - 1] == .cellBorder || gap(before: token) >= LayoutLimits.columnGap
    }

    /// The spaces before the first token of a line, in bytes; no more than a page is wide are counted.
    func indent(of token: Int) -> Int {
        let start = Int(tokens.starts[token])
        var offset = start
        while offset > 0, start - offset < LayoutLimits.widestIndent, bytes[offset - 1] == UInt8(ascii: " ") {
            offset -= 1
        }
        return start - offset
    }

    /// Whether a form feed, the end of a page, stands between a token and the one before it.
    /// - Complexity: O(*n*) in the bytes between them.
    package func opensPage(_ token: Int) -> Bool {
        guard token > 0, token < tokens.count, flags(token).contains(.startsParagraph) else { return false }
        let formFeed = PageMap.formFeed
        return (Int(tokens.ends[token - 1])..<Int(tokens.starts[token])).contains { bytes[$0] == formFeed }
    }

    /// The columns of blanks before the first token of a line, at most `LayoutLimits.farthestIndent`.
    /// - Complexity: O(1).
    func indent(before token: Int) -> Int {
        var columns = 0
        var place = Int(tokens.starts[token])
        while place > 0, columns < LayoutLimits.farthestIndent {
            place -= 1
            switch bytes[place] {
            case UInt8(ascii: " "): columns += 1
            case UInt8(ascii: "\t"): columns += LayoutLimits.tabColumns
            default: return columns
            }
        }
        return columns
    }

    /// The characters from the first of some tokens to the end of the last.
    func characters(_ tokens: Range<Int>) -> Int {
        let (start, end) = (Int(self.tokens.starts[tokens.lowerBound]), Int(self.tokens.ends[tokens.upperBound - 1]))
        return bytes[start..<end].count { !UTF8.isContinuation($0) }
    }

    /// The columns that tokens take, in characters from the start of their line, whose tokens are given.
    package func characters(_ tokens: Range<Int>, in line: Range<Int>) -> Range<Int> {
        var offset = Int(self.tokens.starts[line.lowerBound])
        let limit = max(0, offset - LayoutLimits.widestIndent)
        while offset > limit, bytes[offset - 1] == UInt8(ascii: " ") { offset -= 1 }
        var column = 0
        var first = 0
        while offset < Int(self.tokens.ends[tokens.upperBound - 1]) {
            if offset == Int(self.tokens.starts[tokens.lowerBound]) { first = column }
            if bytes[offset] & 0xC0 != 0x80 { column += 1 }
            offset += 1
        }
        return first..<column
    }

    /// The cells of a row: the tokens between its borders, emphasis around them left out; a cell may be empty.
    package func cells(_ row: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = row.lowerBound
        for token in row where tokens.kinds[token] == .cellBorder {
            // The border that opens a Markdown row has no cell before it.
            if token > row.lowerBound { cells.append(bare(start..<token)) }
            start = token + 1
        }
        if start < row.upperBound { cells.append(bare(start..<row.upperBound)) }
        return cells
    }

    private func bare(_ range: Range<Int>) -> Range<Int> {
        var first = range.lowerBound
        var last = range.upperBound
        while first < last, tokens.kinds[first] == .emphasis { first += 1 }
        while last > first, tokens.kinds[last - 1] == .emphasis { last -= 1 }
        return first..<last
    }
}
