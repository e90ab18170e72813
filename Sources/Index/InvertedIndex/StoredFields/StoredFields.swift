import Storage

/// One part of a document's stored bytes, one document at a time: reads and decompresses the one block that it stands in.
struct StoredFields {
    let segment: Segment
    private let decompressor: Decompressor
    /// Where the part is in the file.
    private let place: SegmentDirectory.Stored
    private let format: StoredFieldsFormat

    /// Makes sure that the blocks hold all documents and follow each other, so that all of them together are no more than the
    /// file has.
    /// - Parameter part: its place in `StoredFieldsFormat.parts`.
    /// - Complexity: O(*blocks*) the first time, then O(1).
    init(segment: Segment, part: Int, decompressor: Decompressor = Decompressor()) throws(SegmentError) {
        self.segment = segment
        self.decompressor = decompressor
        place = segment.directory.stored[part]
        format = StoredFieldsFormat.parts[part]
        guard try segment.verifyOnce(.storedBlocks(part), areBlocksSound) else { throw malformed }
    }

    private func areBlocksSound() throws(SegmentError) -> Bool {
        var cursor = try segment.cursor(index)
        var last = (document: -1, start: 0)
        for number in 0..<blockCount {
            let entry = IndexEntry(&cursor)
            guard entry.firstDocument > last.document, entry.start >= last.start,
                number > 0 || entry.firstDocument == 0 && entry.start == 0
            else { return false }
            last = (entry.firstDocument, entry.start)
        }
        return last.document < segment.documentCount && last.start <= place.blocks.count
    }

    /// What the index says of a block.
    private struct IndexEntry {
        let firstDocument: Int
        let originalSize: Int
        /// Counted from the first block's.
        let start: Int
        let dictionary: Int

        init(_ cursor: inout ByteCursor) {
            (firstDocument, originalSize) = (Int(cursor.uint32()), Int(cursor.uint32()))
            let packed = cursor.uint64()
            (start, dictionary) = (Int(packed & 0xFFFF_FFFF_FFFF), Int(packed >> 48))
        }
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
        let entry = try indexEntry(number)
        let isLast = number + 1 == blockCount
        let next = isLast ? nil : try indexEntry(number + 1)
        let documentCount = (next?.firstDocument ?? segment.documentCount) - entry.firstDocument
        let range = entry.start..<(next?.start ?? place.blocks.count)
        // Each document takes at least the byte of its length.
        guard documentCount <= entry.originalSize, entry.dictionary <= dictionaryCount,
            entry.originalSize <= StoredFieldsFormat.largestBlock(compressed: range.count)
        else { throw malformed }
        return Block(
            firstDocument: entry.firstDocument, documentCount: documentCount, originalSize: entry.originalSize,
            dictionary: entry.dictionary,
            range: place.blocks.lowerBound + range.lowerBound..<place.blocks.lowerBound + range.upperBound)
    }

    private func indexEntry(_ number: Int) throws(SegmentError) -> IndexEntry {
        let offset = index.lowerBound + number * StoredFieldsFormat.indexEntrySize
        var cursor = try segment.cursor(offset..<offset + StoredFieldsFormat.indexEntrySize)
        return IndexEntry(&cursor)
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
        guard document >= 0, document < segment.documentCount else { throw malformed }
        var (low, high) = (0, blockCount)
        while high - low > 1 {
            let middle = (low + high) / 2
            if try indexEntry(middle).firstDocument <= document { low = middle } else { high = middle }
        }
        return try block(low)
    }

    /// All documents of the block that a document stands in.
    func content(around document: Int) throws(SegmentError) -> Content { try content(of: block(of: document)) }

    struct Content {
        let bytes: [UInt8]
        let firstDocument: Int
        /// Where each document's bytes start; one more than documents.
        let starts: [Int]

        /// A document's bytes; nil for one of another block.
        subscript(document: Int) -> ArraySlice<UInt8>? {
            let place = document - firstDocument
            return place >= 0 && place + 1 < starts.count ? bytes[starts[place]..<starts[place + 1]] : nil
        }
    }

    /// All documents of a block.
    func content(of block: Block) throws(SegmentError) -> Content {
        let needed = block.originalSize * format.memoryFactor
        guard MemoryRoom.holds(needed) else { throw .memory(path: segment.path, bytes: needed) }
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
        return Content(bytes: bytes, firstDocument: block.firstDocument, starts: starts)
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

/// Reads stored documents of any segments, with memory that is used again: each part's last block, since whoever reads many
/// documents mostly reads neighbours. Not shared between threads.
package final class StoredReader {
    private let decompressor = Decompressor()
    private var last = [(segment: Segment, content: StoredFields.Content)?](
        repeating: nil, count: StoredFieldsFormat.parts.count)

    package init() {}

    /// The bytes stored for a document, head and body end to end; decompresses about 24 KB.
    package func document(_ document: UInt32, of segment: Segment) throws(SegmentError) -> [UInt8] {
        var bytes: [UInt8] = []
        for part in StoredFieldsFormat.parts.indices { bytes += try self.part(part, of: Int(document), segment) }
        return bytes
    }

    private func part(_ part: Int, of document: Int, _ segment: Segment) throws(SegmentError) -> ArraySlice<UInt8> {
        if let last = last[part], last.segment === segment, let bytes = last.content[document] { return bytes }
        // Given back before there is another: a block may be large.
        last[part] = nil
        let fields = try StoredFields(segment: segment, part: part, decompressor: decompressor)
        let content = try fields.content(around: document)
        last[part] = (segment, content)
        return content[document] ?? []
    }
}

extension Segment {
    /// The bytes stored for a document.
    package func stored(_ document: UInt32) throws(SegmentError) -> [UInt8] {
        try StoredReader().document(document, of: self)
    }
}
