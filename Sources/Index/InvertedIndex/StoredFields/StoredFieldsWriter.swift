import Storage

/// Packs one part of the documents' stored bytes into compressed blocks, in memory or on their way to the file.
///
/// All blocks refer to one dictionary, the one given or else the first bytes that come in: council papers repeat each other, so
/// blocks become a third smaller and yet stay small enough to read one document.
final class StoredFieldsWriter {
    private let format: StoredFieldsFormat
    /// Finished blocks that were not yet taken away by `drain`.
    private let blocks = ByteBuffer(capacity: 1 << 16)
    let index = ByteBuffer(capacity: 1024)
    let dictionaries = ByteBuffer(capacity: 1024)
    private let compressor = Compressor(level: StoredFieldsFormat.level)
    private let lengths = ByteBuffer(capacity: 256)
    private let content: ByteBuffer
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

    /// - Parameter dictionary: of the format's size; nil for the first bytes that come in.
    init(_ format: StoredFieldsFormat, dictionary: [UInt8]? = nil) {
        self.format = format
        content = ByteBuffer(capacity: 2 * format.blockSize)
        unsafe dictionary?.withUnsafeBytes { unsafe use(dictionary: $0) }
    }

    /// Adds the next document's bytes.
    func add(_ bytes: UnsafeRawBufferPointer) {
        lengths.appendVarint(bytes.count)
        unsafe content.append(contentsOf: bytes)
        documentCount += 1
        if lengths.count + content.count >= format.blockSize { closeBlock() }
    }

    private func closeBlock() {
        guard documentCount > firstDocument else { return }
        waitingBlocks.append((firstDocument, lengths.count + content.count))
        unsafe waiting.append(contentsOf: lengths.bytes)
        unsafe waiting.append(contentsOf: content.bytes)
        firstDocument = documentCount
        lengths.removeAll()
        content.removeAll()
        if dictionary == 0, waiting.count >= format.dictionarySize {
            unsafe use(dictionary: UnsafeRawBufferPointer(rebasing: waiting.bytes[..<format.dictionarySize]))
        }
        if waiting.count >= Self.waitingLimit { compressWaiting() }
    }

    /// From now on blocks refer to these bytes, where they do for that.
    private func use(dictionary bytes: UnsafeRawBufferPointer) {
        let number = dictionaries.count / format.dictionarySize + 1
        guard bytes.count == format.dictionarySize, number <= StoredFieldsFormat.maximumDictionaries,
            unsafe compressor.use(dictionary: bytes)
        else { return }
        unsafe dictionaries.append(contentsOf: bytes)
        dictionary = number
    }

    private func compressWaiting() {
        var start = 0
        for block in waitingBlocks {
            appendIndex(block.firstDocument, originalSize: block.size, dictionary)
            let bytes = unsafe UnsafeRawBufferPointer(rebasing: waiting.bytes[start..<start + block.size])
            unsafe compressor.compress(
                bytes, into: blocks, atLeast: StoredFieldsFormat.leastCompressed(original: block.size))
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

    /// Takes over the dictionaries of another segment, those that are here already once. Gives the number of each, from 0
    /// for none on; nil when there is no more room.
    func addDictionaries(_ bytes: UnsafeRawBufferPointer) -> [Int]? {
        var numbers = [0]
        for start in stride(from: 0, to: bytes.count, by: format.dictionarySize) {
            let one = unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<start + format.dictionarySize])
            let known = stride(from: 0, to: dictionaries.count, by: format.dictionarySize).first { place in
                let other = unsafe dictionaries.bytes[place..<place + format.dictionarySize]
                return unsafe compare(UnsafeRawBufferPointer(rebasing: other), one) == 0
            }
            let place = known ?? dictionaries.count
            guard place / format.dictionarySize < StoredFieldsFormat.maximumDictionaries else { return nil }
            if known == nil { unsafe dictionaries.append(contentsOf: one) }
            numbers.append(place / format.dictionarySize + 1)
        }
        return numbers
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
