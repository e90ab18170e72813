import Storage

/// The layout is in Schemas/segment-v1.md, “Stored documents”.
enum StoredFieldsFormat {
    /// First document (UInt32), original bytes (UInt32), start of the block (48 bits), number of its dictionary (16 bits).
    static let indexEntrySize = 16
    /// A block is closed once it has this many original bytes.
    static let blockSize = 16 * 1024
    /// Original bytes of a block; one document may make a block longer than `blockSize`, but not longer than this.
    static let maximumBlockSize = 1 << 30
    /// Bytes of each dictionary.
    static let dictionarySize = 256 * 1024
    static let maximumDictionaries = Int(UInt16.max)
}

/// Packs the documents' stored bytes into compressed blocks of about 16 KB, in memory or on their way to the file.
///
/// The first 256 KB are the dictionary of the blocks from there on (and of themselves): council papers repeat each other,
/// so blocks become a third smaller and yet stay small enough to read one document.
final class StoredFieldsWriter {
    /// Finished blocks that were not yet taken away by `drain`.
    private let blocks = ByteBuffer(capacity: 1 << 16)
    let index = ByteBuffer(capacity: 1024)
    let dictionaries = ByteBuffer(capacity: 1024)
    private let compressor = Compressor(level: 3)
    private let lengths = ByteBuffer(capacity: 256)
    private let content = ByteBuffer(capacity: 2 * StoredFieldsFormat.blockSize)
    /// Blocks that wait to be compressed, first for the dictionary and then for company: their bytes end to end. Many at
    /// once find the compressor's tables in the processor's cache.
    private let waiting = ByteBuffer(capacity: 1024)
    private var waitingBlocks: [(firstDocument: Int, size: Int)] = []
    /// The number of the dictionary in use; 0 as long as there is none.
    private var dictionary = 0
    private var firstDocument = 0
    private var documentCount = 0
    /// Bytes of blocks that were taken away.
    private var taken = 0

    /// In bytes.
    private static let waitingLimit = 1 << 20

    /// Adds the next document's bytes.
    func add(_ bytes: UnsafeRawBufferPointer) {
        lengths.appendVarint(bytes.count)
        unsafe content.append(contentsOf: bytes)
        documentCount += 1
        if content.count >= StoredFieldsFormat.blockSize { closeBlock() }
    }

    private func closeBlock() {
        guard documentCount > firstDocument else { return }
        waitingBlocks.append((firstDocument, lengths.count + content.count))
        unsafe waiting.append(contentsOf: lengths.bytes)
        unsafe waiting.append(contentsOf: content.bytes)
        firstDocument = documentCount
        lengths.removeAll()
        content.removeAll()
        if dictionary == 0, waiting.count >= StoredFieldsFormat.dictionarySize { startDictionary() }
        if waiting.count >= Self.waitingLimit { compressWaiting() }
    }

    private func startDictionary() {
        let number = dictionaries.count / StoredFieldsFormat.dictionarySize + 1
        let bytes = unsafe UnsafeRawBufferPointer(rebasing: waiting.bytes[..<StoredFieldsFormat.dictionarySize])
        guard number <= StoredFieldsFormat.maximumDictionaries, unsafe CompressionDictionary.isUsable(bytes) else {
            return compressWaiting()
        }
        unsafe dictionaries.append(contentsOf: bytes)
        unsafe compressor.use(dictionary: bytes)
        dictionary = number
    }

    private func compressWaiting() {
        var start = 0
        for block in waitingBlocks {
            appendIndex(block.firstDocument, originalSize: block.size, dictionary)
            let bytes = unsafe UnsafeRawBufferPointer(rebasing: waiting.bytes[start..<start + block.size])
            unsafe compressor.compress(bytes, into: blocks)
            start += block.size
        }
        waitingBlocks.removeAll(keepingCapacity: true)
        waiting.removeAll()
    }

    private func appendIndex(_ first: Int, originalSize: Int, _ dictionary: Int) {
        index.append(UInt32(first))
        index.append(UInt32(originalSize))
        index.append(UInt64(taken + blocks.count) | UInt64(dictionary) << 48)
    }

    /// Takes over the dictionaries of another segment. Gives how many there were before, or nil when there is no more room.
    func addDictionaries(_ bytes: UnsafeRawBufferPointer) -> Int? {
        let before = dictionaries.count / StoredFieldsFormat.dictionarySize
        let more = bytes.count / StoredFieldsFormat.dictionarySize
        guard before + more < StoredFieldsFormat.maximumDictionaries else { return nil }
        unsafe dictionaries.append(contentsOf: bytes)
        return before
    }

    /// Adds a block of another segment as it is; its documents are the next. `dictionary` is its number here, 0 for none.
    func addBlock(_ compressed: UnsafeRawBufferPointer, originalSize: Int, documents: Int, dictionary: Int) {
        finish()
        appendIndex(firstDocument, originalSize: originalSize, dictionary)
        unsafe blocks.append(contentsOf: compressed)
        documentCount += documents
        firstDocument = documentCount
    }

    /// Writes the finished blocks and forgets them.
    func drain(to writer: PagedWriter) throws(StorageError) {
        try writer.write(blocks)
        taken += blocks.count
        blocks.removeAll()
    }

    /// Closes the last block.
    func finish() {
        closeBlock()
        compressWaiting()
    }

    /// Bytes held in memory.
    var byteSize: Int {
        blocks.count + index.count + content.count + lengths.count + waiting.count + dictionaries.count
    }
}
