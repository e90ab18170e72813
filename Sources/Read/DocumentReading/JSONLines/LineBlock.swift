/// Whole lines of a file, with room behind them that a parser may read but not use.
package struct LineBlock: Sendable {
    /// The lines, and at least `padding` bytes of no meaning behind them.
    package var bytes: [UInt8]
    /// Bytes of the lines.
    package var count: Int
    /// Number of the first line, from 1.
    package var firstLine: Int
    /// Where the first line starts in the file, in bytes.
    package var offset: Int
    /// Whether it is one value over all lines: a list of documents, or one.
    package var isOneValue = false

    init(bytes: [UInt8], count: Int, firstLine: Int, offset: Int) {
        (self.bytes, self.count, self.firstLine, self.offset) = (bytes, count, firstLine, offset)
    }

    /// A whole file: lines, or one value.
    /// - Complexity: O(*n*).
    package init(of bytes: [UInt8]) {
        let padding = [UInt8](repeating: 0, count: Self.padding)
        self.init(bytes: bytes + padding, count: bytes.count, firstLine: 1, offset: 0)
        isOneValue = Self.isOneValue(bytes)
    }

    /// A list is one value. An object is, unless it ends on its first line and more follows.
    private static func isOneValue(_ bytes: [UInt8]) -> Bool {
        func isSpace(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
        var rest = bytes[...]
        if rest.starts(with: byteOrderMark) { rest = rest.dropFirst(byteOrderMark.count) }
        rest = rest.drop(while: isSpace)
        if rest.first == UInt8(ascii: "[") { return true }
        let line = rest.prefix { $0 != UInt8(ascii: "\n") }
        let isWhole = line.last { !isSpace($0) } == UInt8(ascii: "}")
        return !isWhole || rest[line.endIndex...].allSatisfy(isSpace)
    }

    /// The mark of UTF-8 that programs of Windows put before a text.
    static let byteOrderMark = Array("\u{FEFF}".utf8)

    /// Bytes of the longest line.
    /// - Complexity: O(*n*).
    package var longestLine: Int {
        if isOneValue { return count }
        var (longest, start) = (0, 0)
        while start < count {
            let end = bytes[start..<count].firstIndex(of: UInt8(ascii: "\n")) ?? count
            longest = max(longest, end - start)
            start = end + 1
        }
        return longest
    }

    /// What `JSONLinesParser` wants to be readable behind a line.
    package static let padding = 64

    /// The whole lines among some bytes of a file; for a look at it, since their numbers are not known. Nil where there are
    /// none.
    /// - Parameter offset: a line that starts there or after is taken.
    package static func piece(of path: [UInt8], at offset: Int, bytes wanted: Int) throws(ReadError) -> LineBlock? {
        let file = try OpenFile(path: path, waits: false)
        var failure: ReadError?
        // From the line feed before on.
        let start = max(offset - 1, 0)
        var bytes = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            do throws(ReadError) {
                count = unsafe try file.read(into: UnsafeMutableRawBufferPointer(buffer), at: start)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        let feed = UInt8(ascii: "\n")
        let first = offset == 0 ? 0 : bytes.firstIndex(of: feed).map { $0 + 1 } ?? bytes.count
        let end = bytes.lastIndex(of: feed).map { $0 + 1 } ?? 0
        guard first < end else { return nil }
        bytes = bytes[first..<end] + [UInt8](repeating: 0, count: padding)
        return LineBlock(bytes: bytes, count: end - first, firstLine: 1, offset: start + first)
    }
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
    private let isOneValue: Bool

    /// - Parameters:
    ///   - blockBytes: bytes that a block holds at least, unless the file ends.
    ///   - lineLimit: bytes that a line may have; a longer one is an error.
    package init(path: [UInt8], blockBytes: Int = 1 << 20, lineLimit: Int = 128 << 20) throws(ReadError) {
        let file = try OpenFile(path: path, waits: false)
        isOneValue = try Self.mayBeOneValue(file, path)
        self.blockBytes = blockBytes
        self.lineLimit = lineLimit
        self.file = file
    }

    /// Whether the file has to be looked at as a whole: its name says JSON, not lines of it, or it begins with a list.
    private static func mayBeOneValue(_ file: borrowing OpenFile, _ path: [UInt8]) throws(ReadError) -> Bool {
        let ending = path.suffix(nameOfOneValue.count).map { $0 | 0x20 }
        if ending == nameOfOneValue { return true }
        var failure: ReadError?
        let head = unsafe [UInt8](unsafeUninitializedCapacity: bytesOfHead) { buffer, count in
            do throws(ReadError) {
                count = unsafe try file.read(into: UnsafeMutableRawBufferPointer(buffer), at: 0)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        let start = head.starts(with: LineBlock.byteOrderMark) ? LineBlock.byteOrderMark.count : 0
        return head[start...].first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "[")
    }

    private static let nameOfOneValue = Array(".json".utf8)
    private static let bytesOfHead = 1 << 12

    /// All of a file that may be one value.
    private mutating func whole() throws(ReadError) -> LineBlock? {
        guard !isAtEnd else { return nil }
        guard file.size <= lineLimit else { throw .tooLarge(bytes: file.size, limit: lineLimit) }
        var bytes: [UInt8] = []
        while true {
            let more = try moreBytes(max(blockBytes, file.size + 1))
            bytes += more.dropLast(LineBlock.padding)
            guard bytes.count <= lineLimit else { throw .tooLarge(bytes: bytes.count, limit: lineLimit) }
            if isAtEnd { return bytes.isEmpty ? nil : LineBlock(of: bytes) }
        }
    }

    /// The next block; nil at the end of the file. The last line need not end in a line feed.
    /// - Complexity: O(*n*) in the block's bytes.
    package mutating func next() throws(ReadError) -> LineBlock? {
        if isOneValue { return try whole() }
        var bytes = try moreBytes(blockBytes)
        while true {
            let count = bytes.count - LineBlock.padding
            let lines = bytes[..<count]
            if let end = isAtEnd ? count : lines.lastIndex(of: UInt8(ascii: "\n")).map({ $0 + 1 }) {
                rest = Array(bytes[end..<count])
                return end > 0 ? block(bytes, count: end) : nil
            }
            guard count <= lineLimit else { throw .tooLarge(bytes: count, limit: lineLimit) }
            rest = Array(lines)
            // Twice as much each time, so that a long line is read in linear time.
            bytes = try moreBytes(max(blockBytes, count))
        }
    }

    /// What was left over, up to `wanted` bytes more of the file, and padding. Fewer only where the file ends.
    private mutating func moreBytes(_ wanted: Int) throws(ReadError) -> [UInt8] {
        var failure: ReadError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: rest.count + wanted + LineBlock.padding) {
            buffer, count in
            count = unsafe buffer.update(fromContentsOf: rest)
            let end = count + wanted
            do throws(ReadError) {
                while count < end, !isAtEnd {
                    let room = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count..<end])
                    let read = unsafe try file.read(into: UnsafeMutableRawBufferPointer(room))
                    isAtEnd = read == 0
                    count += read
                }
            } catch {
                failure = error
            }
            unsafe buffer[count..<count + LineBlock.padding].update(repeating: 0)
            count += LineBlock.padding
        }
        if let failure { throw failure }
        return bytes
    }

    private mutating func block(_ bytes: [UInt8], count: Int) -> LineBlock {
        defer {
            line += unsafe bytes.withUnsafeBufferPointer { unsafe Self.lineFeeds($0[..<count]) }
            offset += count
        }
        return LineBlock(bytes: bytes, count: count, firstLine: line, offset: offset)
    }

    private static func lineFeeds(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        let bytes = unsafe UnsafeBufferPointer(rebasing: bytes)
        var count = 0
        for index in bytes.indices {
            if unsafe bytes[index] == UInt8(ascii: "\n") { count &+= 1 }
        }
        return count
    }
}
