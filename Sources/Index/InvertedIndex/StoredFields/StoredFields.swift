import Storage

/// One part of a document's stored bytes, one document at a time: reads and decompresses the one block that it stands in.
struct StoredFields {
    let segment: Segment
    private let decompressor: Decompressor
    /// Where the part is in the file.
    private let place: SegmentDirectory.Stored
    private let format: StoredFieldsFormat

    /// - Parameter part: its place in `StoredFieldsFormat.parts`.
    init(segment: Segment, part: Int, decompressor: Decompressor = Decompressor()) {
        self.segment = segment
        self.decompressor = decompressor
        place = segment.directory.stored[part]
        format = StoredFieldsFormat.parts[part]
    }

    struct Block {
        let firstDocument: Int
        let documentCount: Int
        let originalSize: Int
        /// The number of its dictionary, from 1; 0 for none.
        let dictionary: Int
        /// In the file.
        let range: Range<Int>
    }

    private var index: Range<Int> { place.index }
    var blockCount: Int { index.count / StoredFieldsFormat.indexEntrySize }

    func block(_ number: Int) throws(SegmentError) -> Block {
        let blocks = place.blocks
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
        let packed = cursor.uint64()
        let start = Int(packed & 0xFFFF_FFFF_FFFF)
        guard start <= place.blocks.count else { throw malformed }
        return (first, size, start, Int(packed >> 48))
    }

    private var dictionaryCount: Int { place.dictionaries.count / format.dictionarySize }

    /// A dictionary, read in place; none for number 0.
    private func dictionary(_ number: Int) throws(SegmentError) -> UnsafeRawBufferPointer {
        guard number > 0 else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
        let start = place.dictionaries.lowerBound + (number - 1) * format.dictionarySize
        return unsafe try segment.bytes(start..<start + format.dictionarySize)
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

    func document(_ document: Int) throws(SegmentError) -> ArraySlice<UInt8> {
        let block = try block(of: document)
        let content = try content(of: block)
        let place = document - block.firstDocument
        return content.bytes[content.starts[place]..<content.starts[place + 1]]
    }

    struct Content {
        let bytes: [UInt8]
        /// Where each document's bytes start; one more than documents.
        let starts: [Int]
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

    /// The live documents of a block, each with its bytes.
    func documents(
        of block: Block, _ live: LiveDocuments
    ) throws(SegmentError) -> [(document: UInt32, bytes: ArraySlice<UInt8>)] {
        let content = try content(of: block)
        return (0..<block.documentCount).compactMap { place in
            let document = UInt32(block.firstDocument + place)
            guard live.contains(document) else { return nil }
            return (document, content.bytes[content.starts[place]..<content.starts[place + 1]])
        }
    }
}

/// Reads stored documents of any segments, with memory that is used again. Not shared between threads.
package final class StoredReader {
    private let decompressor = Decompressor()

    package init() {}

    /// The bytes stored for a document, head and body end to end; decompresses about 24 KB.
    package func document(_ document: UInt32, of segment: Segment) throws(SegmentError) -> [UInt8] {
        var bytes: [UInt8] = []
        for part in StoredFieldsFormat.parts.indices {
            bytes += try StoredFields(segment: segment, part: part, decompressor: decompressor).document(Int(document))
        }
        return bytes
    }
}

extension Segment {
    /// The bytes stored for a document.
    package func stored(_ document: UInt32) throws(SegmentError) -> [UInt8] {
        try StoredReader().document(document, of: self)
    }
}
