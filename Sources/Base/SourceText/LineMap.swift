/// Line and column of byte offsets, for messages. Made late: only when a message needs it.
package struct LineMap: Sendable {
    private let lineStarts: [Int]

    /// - Complexity: O(*n*), *n* the number of bytes.
    package init(_ bytes: some Sequence<UInt8>) {
        var starts = [0]
        var offset = 0
        for byte in bytes {
            offset += 1
            if byte == UInt8(ascii: "\n") { starts.append(offset) }
        }
        lineStarts = starts
    }

    /// Line and column, both from 1; the column counts bytes.
    /// - Complexity: O(log *lines*).
    package func position(of offset: Int) -> (line: Int, column: Int) {
        let line = max(0, lineStarts.partitioningIndex { $0 > offset } - 1)
        return (line + 1, offset - lineStarts[line] + 1)
    }
}
