package import Lexing
package import SourceText

/// The lines of a text, made from its tokens. A line without tokens is not in it; a word broken over a line end makes
/// the two lines one.
public struct LineTable: Sendable {
    /// All lines, in order.
    @inlinable public var all: [TextLine] { lines }
    @usableFromInline var lines: [TextLine] = []
    /// The length in bytes that nine of ten lines do not exceed: the width of the type area in wrapped text.
    public private(set) var width = 0

    /// - Complexity: O(*n*), *n* the number of tokens.
    package init(_ text: StructuredText, _ tokens: TokenStream) {
        var start = 0
        lines.reserveCapacity(text.bytes.count / 48 + 4)
        unsafe tokens.withColumns { columns in
            for token in unsafe 1..<columns.count where unsafe columns.flags[token].contains(.startsLine) {
                unsafe lines.append(Self.line(tokens, columns, start..<token))
                start = token
            }
            unsafe lines.append(Self.line(tokens, columns, start..<columns.count))
        }
        markHeadings(text.blocks)
        width = Self.width(lines)
    }

    /// How many lines there are.
    @inlinable public var count: Int { lines.count }
    /// A line by its place.
    @inlinable public subscript(line: Int) -> TextLine { lines[line] }

    /// The line that holds a token, or the last line before it.
    /// - Complexity: O(log *lines*).
    public func index(ofToken token: Int) -> Int {
        max(0, lines.partitioningIndex { $0.tokens.lowerBound > token } - 1)
    }

    /// The first line that starts at or behind `offset`; `count` where there is none.
    /// - Complexity: O(log *lines*).
    public func index(atOffset offset: Int) -> Int {
        lines.partitioningIndex { $0.range.start >= offset }
    }

    /// Tells what of a line is content, behind all of its marker.
    mutating func setContent(_ content: Range<Int>, ofLine line: Int) { lines[line].setContent(content) }

    // MARK: Making

    private static func line(_ tokens: TokenStream, _ columns: TokenColumns, _ range: Range<Int>) -> TextLine {
        let kinds = unsafe columns.kinds
        var shape: TextLine.Shape = tokens.flags[range.lowerBound].contains(.startsParagraph) ? .startsParagraph : []
        var level = 0
        var first = range.lowerBound
        scan: while first < range.upperBound {
            switch unsafe kinds[first] {
            case .emphasis: break
            case .headingMark:
                level = Int(tokens.payloads[first])
                shape.insert(.heading)
            case .listMarker where !shape.contains(.marker) && level == 0: shape.insert(.marker)
            default: break scan
            }
            first += 1
        }
        var last = range.upperBound
        while last > first, unsafe kinds[last - 1] == .emphasis { last -= 1 }
        let content = unsafe KindSet(of: kinds, first..<last)
        if content.contains(.cellBorder) { shape.insert(.cells) }
        if unsafe hasGaps(columns, range) { shape.insert(.gaps) }
        if content.holdsOnlySigns {
            if !shape.contains(.marker) { shape.insert(.signsOnly) }
        } else if !content.contains(.emphasis), first > range.lowerBound, last < range.upperBound,
            isStrong(tokens, first - 1)
        {
            shape.insert(.bold)
        }
        let bytes = ByteRange(start: Int(tokens.starts[range.lowerBound]), end: Int(tokens.ends[range.upperBound - 1]))
        return TextLine(tokens: range, content: first..<last, range: bytes, shape: shape, level: level)
    }

    private static func hasGaps(_ columns: TokenColumns, _ range: Range<Int>) -> Bool {
        let (starts, ends) = unsafe (columns.starts, columns.ends)
        for token in range.dropFirst()
        where unsafe starts[token] &- ends[token - 1] >= UInt32(LayoutLimits.narrowColumnGap) {
            return true
        }
        return false
    }

    /// Bytes of `**`, and of the shortest tag.
    private static let (bytesOfBold, bytesOfTag) = (2, 3)

    /// Whether emphasis is bold and not italic or a line break: of two bytes (`**`) or of a tag's three and more, `<i>`
    /// and `<br>` left out.
    private static func isStrong(_ tokens: TokenStream, _ token: Int) -> Bool {
        guard tokens.kinds[token] == .emphasis else { return false }
        let count = Int(tokens.ends[token] - tokens.starts[token])
        return count == Self.bytesOfBold || EmphasisHash.bold.contains(tokens.hashes[token])
            || (count == Self.bytesOfTag && tokens.hashes[token] != EmphasisHash.italic)
    }

    private mutating func markHeadings(_ blocks: [Block]) {
        for block in blocks {
            guard case .heading(let level) = block.kind else { continue }
            let line = index(atOffset: block.range.start)
            let mine = line < lines.count && lines[line].range.start < block.range.end ? line : line - 1
            guard lines.indices.contains(mine), lines[mine].range.overlaps(block.outerRange) else { continue }
            if let level {
                lines[mine].shape.insert(.heading)
                lines[mine].level = level
            } else {
                lines[mine].shape.insert(.bold)
            }
        }
    }

    private static func width(_ lines: [TextLine]) -> Int {
        let widest = LayoutLimits.widestPage
        guard lines.count >= LayoutLimits.linesOfWidth else { return min(widest, lines.map(\.range.count).max() ?? 0) }
        return unsafe withUnsafeTemporaryAllocation(of: Int.self, capacity: widest + 1) { histogram in
            unsafe histogram.initialize(repeating: 0)
            for line in lines { unsafe histogram[min(widest, line.range.count)] += 1 }
            var remaining = lines.count / LayoutLimits.linesOfWidth
            for length in histogram.indices.reversed() {
                unsafe remaining -= histogram[length]
                if remaining < 0 { return length }
            }
            return 0
        }
    }
}

/// The kinds of some tokens.
private struct KindSet {
    private var bits: UInt32 = 0

    init(of kinds: UnsafePointer<TokenKind>, _ range: Range<Int>) {
        for token in range { unsafe bits |= 1 &<< UInt32(kinds[token].place) }
    }

    func contains(_ kind: TokenKind) -> Bool { bits & Self.bit(kind) != 0 }

    /// Whether nothing is among them but marks, emphasis and borders of cells.
    var holdsOnlySigns: Bool {
        bits & ~(Self.bit(.punctuation) | Self.bit(.emphasis) | Self.bit(.cellBorder)) == 0
    }

    private static func bit(_ kind: TokenKind) -> UInt32 { 1 &<< UInt32(kind.place) }
}

/// Hashes of tags that set type, as the lexer gives them.
private enum EmphasisHash {
    static let bold: Set<UInt64> = Set(["<b>", "<strong>", "<B>", "<STRONG>"].map(hash))
    static let italic = hash("<i>")

    private static func hash(_ tag: String) -> UInt64 {
        let tokens = TokenStream(lexing: Array(tag.utf8))
        return tokens.count == 1 ? tokens.hashes[0] : 0
    }
}
