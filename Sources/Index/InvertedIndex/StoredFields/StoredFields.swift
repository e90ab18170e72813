import Storage

/// A document's stored bytes, one document at a time: reads and decompresses the one block that it stands in.
struct StoredFields {
    let segment: Segment
    var decompressor = Decompressor()

    struct Block {
        let firstDocument: Int
        let documentCount: Int
        let originalSize: Int
        /// The number of its dictionary, from 1; 0 for none.
        let dictionary: Int
        /// In the file.
        let range: Range<Int>
    }

    private var index: Range<Int> { segment.directory.storedIndex }
    var blockCount: Int { index.count / StoredFieldsFormat.indexEntrySize }

    func block(_ number: Int) throws(SegmentError) -> Block {
        let blocks = segment.directory.storedBlocks
        let (first, originalSize, start, dictionary) = try indexEntry(number)
        let isLast = number + 1 == blockCount
        let (next, _, end, _) = isLast ? (segment.documentCount, 0, blocks.count, 0) : try indexEntry(number + 1)
        guard first < next, next <= segment.documentCount, start <= end, end <= blocks.count,
            originalSize <= StoredFieldsFormat.maximumBlockSize, dictionary <= dictionaryCount
        else { throw malformed }
        return Block(
            firstDocument: first, documentCount: next - first, originalSize: originalSize, dictionary: dictionary,
            range: blocks.lowerBound + start..<blocks.lowerBound + end)
    }

    private func indexEntry(_ number: Int) throws(SegmentError) -> (
        first: Int, originalSize: Int, start: Int, dictionary: Int
    ) {
        let offset = index.lowerBound + number * StoredFieldsFormat.indexEntrySize
        var cursor = try segment.cursor(offset..<offset + StoredFieldsFormat.indexEntrySize)
        let (first, size) = (Int(cursor.uint32()), Int(cursor.uint32()))
        let place = cursor.uint64()
        let start = Int(place & 0xFFFF_FFFF_FFFF)
        guard start <= segment.directory.storedBlocks.count else { throw malformed }
        return (first, size, start, Int(place >> 48))
    }

    private var dictionaryCount: Int { segment.directory.storedDictionaries.count / StoredFieldsFormat.dictionarySize }

    /// The content of a dictionary, read in place; none for number 0.
    private func dictionary(_ number: Int) throws(SegmentError) -> UnsafeRawBufferPointer {
        guard number > 0 else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
        let start = segment.directory.storedDictionaries.lowerBound + (number - 1) * StoredFieldsFormat.dictionarySize
        let bytes = unsafe try segment.bytes(start..<start + StoredFieldsFormat.dictionarySize)
        guard unsafe CompressionDictionary.isUsable(bytes) else { throw malformed }
        return unsafe bytes
    }

    private var malformed: SegmentError { .damaged(segment.file.malformed("stored documents", at: index.lowerBound)) }

    /// The block that a document stands in.
    private func block(of document: Int) throws(SegmentError) -> Block {
        var (low, high) = (0, blockCount)
        while high - low > 1 {
            let middle = (low + high) / 2
            if try indexEntry(middle).first <= document { low = middle } else { high = middle }
        }
        guard low < blockCount else { throw malformed }
        let block = try block(low)
        guard block.firstDocument <= document, document < block.firstDocument + block.documentCount else {
            throw malformed
        }
        return block
    }

    func document(_ document: Int) throws(SegmentError) -> [UInt8] {
        let block = try block(of: document)
        let content = try content(of: block)
        return Array(content.bytes[try range(of: document - block.firstDocument, in: content)])
    }

    struct Content {
        let bytes: [UInt8]
        /// Where each document's bytes start; one more than documents.
        let starts: [Int]
    }

    private func range(of place: Int, in content: Content) throws(SegmentError) -> Range<Int> {
        content.starts[place]..<content.starts[place + 1]
    }

    /// All documents of a block.
    func content(of block: Block) throws(SegmentError) -> Content {
        let compressed = unsafe try segment.bytes(block.range)
        let dictionary = unsafe try dictionary(block.dictionary)
        let decompressed = unsafe decompressor.decompress(
            compressed, originalSize: block.originalSize, dictionary: dictionary)
        guard let bytes = decompressed else { throw malformed }
        var lengths: [Int] = []
        let start: Int? = unsafe bytes.withUnsafeBytes { buffer in
            var cursor = unsafe ByteCursor(buffer)
            for _ in 0..<block.documentCount { lengths.append(cursor.count(limit: bytes.count)) }
            return cursor.failed ? nil : cursor.offset
        }
        guard var next = start else { throw malformed }
        var starts = [next]
        for length in lengths {
            next += length
            starts.append(next)
        }
        guard next == bytes.count else { throw malformed }
        return Content(bytes: bytes, starts: starts)
    }
}

/// Reads stored documents of any segments, with memory that is used again. Not shared between threads.
package final class StoredReader {
    private let decompressor = Decompressor()

    package init() {}

    /// The bytes stored for a document; decompresses about 16 KB.
    package func document(_ document: UInt32, of segment: Segment) throws(SegmentError) -> [UInt8] {
        try StoredFields(segment: segment, decompressor: decompressor).document(Int(document))
    }
}

extension Segment {
    /// The bytes stored for a document.
    package func stored(_ document: UInt32) throws(SegmentError) -> [UInt8] {
        try StoredReader().document(document, of: self)
    }
}
