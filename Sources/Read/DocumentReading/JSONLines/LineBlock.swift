/// Whole lines of a file, with room behind them that a parser may read but not use.
package struct LineBlock: Sendable {
    /// The lines, and `padding` bytes of no meaning behind them.
    package var bytes: [UInt8]
    /// Bytes of the lines.
    package var count: Int
    /// Number of the first line, from 1.
    package var firstLine: Int
    /// Where the first line starts in the file, in bytes.
    package var offset: Int

    /// What `JSONLinesParser` wants to be readable behind a line.
    package static let padding = 64
}

/// Cuts a file into blocks of whole lines, so that a file larger than memory can be read, and its parts side by side.
package struct LineBlockReader: ~Copyable {
    private let file: OpenFile
    private let blockBytes: Int
    private let lineLimit: Int
    private var rest: [UInt8] = []
    private var line = 1
    private var offset = 0
    private var isAtEnd = false

    /// - Parameters:
    ///   - blockBytes: bytes that a block holds at least, unless the file ends.
    ///   - lineLimit: bytes that a line may have; a longer one is an error.
    package init(path: [UInt8], blockBytes: Int = 1 << 20, lineLimit: Int = 128 << 20) throws(ReadError) {
        file = try OpenFile(path: path)
        self.blockBytes = blockBytes
        self.lineLimit = lineLimit
    }

    /// The next block; nil at the end of the file. The last line need not end in a line feed.
    /// - Complexity: O(*n*) in the block's bytes.
    package mutating func next() throws(ReadError) -> LineBlock? {
        var bytes = rest
        var searched = 0
        var end: Int?
        while end == nil, !isAtEnd {
            guard bytes.count <= lineLimit else { throw .tooLarge(bytes: bytes.count, limit: lineLimit) }
            isAtEnd = try file.append(blockBytes, to: &bytes) == 0
            end = bytes[searched...].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
            searched = bytes.count
        }
        let cut = isAtEnd ? bytes.count : end ?? bytes.count
        guard cut > 0 else { return nil }
        rest = Array(bytes[cut...])
        bytes.removeSubrange(cut...)
        let block = LineBlock(
            bytes: bytes + [UInt8](repeating: 0, count: LineBlock.padding), count: cut, firstLine: line, offset: offset)
        line += bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
        offset += cut
        return block
    }
}
