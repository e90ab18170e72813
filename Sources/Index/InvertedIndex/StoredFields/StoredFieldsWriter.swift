import Storage

/// The layout is in Schemas/segment-v1.md, “Stored documents”.
enum StoredFieldsFormat {
    /// First document (UInt32), original bytes (UInt32), where the block starts in the blocks (UInt64).
    static let indexEntrySize = 16
    /// A block is closed once it has this many original bytes.
    static let blockSize = 16 * 1024
    /// Original bytes of a block; one document may make a block longer than `blockSize`, but not longer than this.
    static let maximumBlockSize = 1 << 30
}

/// Packs the documents' stored bytes into compressed blocks of about 16 KB, in memory or on their way to the file.
final class StoredFieldsWriter {
    /// Finished blocks that were not yet taken away by `takeBlocks`.
    let blocks = ByteBuffer(capacity: 1 << 16)
    private(set) var index = ByteBuffer(capacity: 1024)
    private let compressor = Compressor(level: 1)
    private let lengths = ByteBuffer(capacity: 256)
    private let content = ByteBuffer(capacity: 2 * StoredFieldsFormat.blockSize)
    private let whole = ByteBuffer(capacity: 2 * StoredFieldsFormat.blockSize)
    private var firstDocument = 0
    private var documentCount = 0
    /// Bytes of blocks that were taken away.
    private var taken = 0

    /// Adds the next document's bytes.
    func add(_ bytes: UnsafeRawBufferPointer) {
        lengths.appendVarint(bytes.count)
        unsafe content.append(contentsOf: bytes)
        documentCount += 1
        if content.count >= StoredFieldsFormat.blockSize { flushBlock() }
    }

    private func flushBlock() {
        guard documentCount > firstDocument else { return }
        whole.removeAll()
        unsafe whole.append(contentsOf: lengths.bytes)
        unsafe whole.append(contentsOf: content.bytes)
        appendIndex(originalSize: whole.count)
        unsafe _ = compressor.compress(whole.bytes, into: blocks)
        firstDocument = documentCount
        lengths.removeAll()
        content.removeAll()
    }

    /// Adds a block of another segment as it is; its documents are the next.
    func addBlock(_ compressed: UnsafeRawBufferPointer, originalSize: Int, documents: Int) {
        flushBlock()
        appendIndex(originalSize: originalSize)
        unsafe blocks.append(contentsOf: compressed)
        documentCount += documents
        firstDocument = documentCount
    }

    private func appendIndex(originalSize: Int) {
        index.append(UInt32(firstDocument))
        index.append(UInt32(originalSize))
        index.append(UInt64(taken + blocks.count))
    }

    /// Writes the finished blocks and forgets them.
    func drain(to writer: PagedWriter) throws(StorageError) {
        try writer.write(blocks)
        taken += blocks.count
        blocks.removeAll()
    }

    /// Closes the last block.
    func finish() { flushBlock() }

    /// Bytes held in memory.
    var byteSize: Int { blocks.count + index.count + content.count + lengths.count }
}
