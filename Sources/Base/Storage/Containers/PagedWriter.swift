/// Writes a file of the common form: header, body, page checksums, footer. Streams: holds one page and the checksums.
package final class PagedWriter {
    private let format: FileFormat
    private let sink: any FileSink
    private let page = ByteBuffer(capacity: FileFormat.pageSize * 16)
    private let checksums = ByteBuffer(capacity: 4096)
    /// Bytes written so far, header included: where the next byte of the body goes.
    package private(set) var offset = 0

    package init(_ format: FileFormat, sink: any FileSink) throws(StorageError) {
        self.format = format
        self.sink = sink
        let header = ByteBuffer(capacity: FileFormat.headerSize)
        header.append(FileFormat.magic)
        header.append(format.kind)
        header.append(format.version)
        try write(header)
    }

    package func write(_ buffer: ByteBuffer) throws(StorageError) { unsafe try write(buffer.bytes) }

    package func write(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
        var rest = unsafe bytes[...]
        while unsafe !rest.isEmpty {
            let part = unsafe rest.prefix(FileFormat.pageSize * 16 - page.count)
            unsafe page.append(contentsOf: UnsafeRawBufferPointer(rebasing: part))
            unsafe rest = rest.dropFirst(part.count)
            if page.count == FileFormat.pageSize * 16 { try flushPages() }
        }
        offset += bytes.count
    }

    /// Zero bytes up to the next multiple of `alignment` (at most 64).
    package func pad(to alignment: Int) throws(StorageError) {
        let padding = ByteBuffer(capacity: 64)
        while (offset + padding.count) % alignment != 0 { padding.append(UInt8(0)) }
        try write(padding)
    }

    private func flushPages() throws(StorageError) {
        var start = 0
        while start < page.count {
            let end = min(start + FileFormat.pageSize, page.count)
            unsafe checksums.append(FileFormat.checksum(UnsafeRawBufferPointer(rebasing: page.bytes[start..<end])))
            start = end
        }
        unsafe try sink.write(page.bytes)
        page.removeAll()
    }

    /// Ends the body, writes the rest and makes the file durable. `root` is where the reader begins, as the body says.
    /// - Returns: the identity of the file, for whoever refers to it.
    package func finish(root: Int) throws(StorageError) -> FileIdentity {
        try flushPages()
        let bodyEnd = offset
        checksums.append(UInt64(bodyEnd))
        checksums.append(UInt64(root))
        let checksum = unsafe XXHash64.hash(checksums.bytes)
        checksums.append(checksum)
        checksums.append(format.version)
        checksums.append(FileFormat.endMark)
        unsafe try sink.write(checksums.bytes)
        try sink.finish()
        return FileIdentity(size: bodyEnd + checksums.count, checksum: checksum)
    }
}

/// What a commit records of a file, so that another file under the same name is noticed.
package struct FileIdentity: Equatable, Sendable {
    /// Bytes.
    package let size: Int
    /// The checksum in the footer, which covers the checksums of all pages, and so the whole file.
    package let checksum: UInt64

    package init(size: Int, checksum: UInt64) {
        self.size = size
        self.checksum = checksum
    }
}
