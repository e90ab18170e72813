import Storage

/// Where the parts of one posting list are, and how to decode them. Trusts no byte: every block is checked before it is read.
struct PostingList {
    let segment: Segment
    let entry: TermEntry
    let detail: IndexLayout.Detail
    /// Where the list starts in the file.
    let start: Int
    let blockCount: Int
    private let end: Int
    private let table: SkipTable?
    /// Where the first block's documents start in the file.
    private let documentsStart: Int

    init(_ segment: Segment, _ entry: TermEntry, _ detail: IndexLayout.Detail) {
        self.segment = segment
        self.entry = entry
        self.detail = detail
        let postings = segment.directory.fields[entry.field].postings
        start = postings.lowerBound + entry.list.lowerBound
        end = postings.lowerBound + entry.list.upperBound
        let count = Int(entry.documentFrequency)
        if count <= BlockCodec.length {
            blockCount = 1
            table = nil
            documentsStart = start
        } else if let table = SkipTable(segment, start..<end, documents: count, detail: detail) {
            blockCount = (count + BlockCodec.length - 1) / BlockCodec.length
            self.table = table
            documentsStart = table.documentsStart
        } else {
            segment.note(.damaged(segment.file.malformed("posting list", at: start)))
            blockCount = 0
            table = nil
            documentsStart = start
        }
    }

    var hasImpacts: Bool { table != nil }

    func lastDocument(_ block: Int) -> UInt32 { table?.lastDocument(block) ?? PostingsCursor.end }

    func forEachImpact(_ block: Int, _ body: (Impact) -> Void) { table?.forEachImpact(block, body) }

    func forEachListImpact(_ body: (Impact) -> Void) { table?.forEachListImpact(body) }

    /// The first block from `first` on whose last document is not before `target`.
    func block(reaching target: UInt32, from first: Int) -> Int {
        guard let table else { return first }
        var step = 1
        var low = first
        var high = first
        while high < blockCount, table.lastDocument(high) < target {
            low = high + 1
            high += step
            step *= 2
        }
        high = min(high, blockCount)
        while low < high {
            let middle = (low + high) / 2
            if table.lastDocument(middle) < target { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// How many documents the block has.
    private func count(_ block: Int) -> Int {
        min(BlockCodec.length, Int(entry.documentFrequency) - block * BlockCodec.length)
    }

    /// Decodes the documents of a block. Gives how many, and where in the file its frequencies are.
    func decodeDocuments(_ block: Int, into output: UnsafeMutablePointer<UInt32>) -> (count: Int, end: Int)? {
        let count = count(block)
        if entry.documentFrequency == 1 {
            unsafe output[0] = entry.document
            return (1, start)
        }
        let offset = documentsStart + (table?.documentOffset(block) ?? 0)
        guard let size = unsafe decode(at: offset, count: count, into: output) else { return nil }
        let before = block == 0 ? -1 : Int64(lastDocument(block - 1))
        let last = unsafe GapSum.documents(output, count: count, behind: before)
        let isSound =
            last < Int64(segment.documentCount) && (table == nil || last == Int64(lastDocument(block)))
        return isSound ? (count, offset + size) : nil
    }

    func decodeFrequencies(at offset: Int, count: Int, into output: UnsafeMutablePointer<UInt32>) -> Bool {
        guard unsafe decode(at: offset, count: count, into: output) != nil else { return false }
        for index in 0..<count { unsafe output[index] &+= 1 }
        return true
    }

    /// Where in the file the positions of a block start; for a short list they follow the frequencies.
    func positionsStart(_ block: Int) -> Int? {
        if let table { return table.positionsStart + table.positionOffset(block) }
        if entry.documentFrequency == 1 { return start }
        let count = count(0)
        guard let documents = size(at: start, count: count),
            let frequencies = size(at: start + documents, count: count)
        else { return nil }
        return start + documents + frequencies
    }

    /// Where in the file the positions of a block are; those of the last one reach to the list's end.
    func positionsRange(_ block: Int) -> Range<Int>? {
        guard let first = positionsStart(block) else { return nil }
        let behind = block + 1 < blockCount ? positionsStart(block + 1) ?? end : end
        return start <= first && first <= behind && behind <= end ? first..<behind : nil
    }

    /// Whether there can be that many positions in a part of the file: 128 take at least a byte. Keeps a damaged frequency
    /// from costing more time than the file is long.
    static func canHold(positions: Int, in range: Range<Int>) -> Bool {
        positions <= range.count * BlockCodec.length
    }

    /// Whether the positions of each block are behind those of the one before, so that none are read twice.
    /// - Complexity: O(*blocks*).
    var positionsRise: Bool {
        guard let table else { return true }
        var last = 0
        for block in 0..<blockCount {
            let offset = table.positionOffset(block)
            if offset < last { return false }
            last = offset
        }
        return true
    }

    /// Decodes a block of the codec at a place in the file; nil when it is damaged or leaves the list.
    func decode(at offset: Int, count: Int, into output: UnsafeMutablePointer<UInt32>) -> Int? {
        guard let size = size(at: offset, count: count) else { return nil }
        return unsafe BlockCodec.decode(
            segment.file.mapping.base + offset, available: size, count: count, into: output)
    }

    /// The bytes of a block of the codec, after checking them.
    func size(at offset: Int, count: Int) -> Int? {
        guard offset >= start, offset < end, segment.file.isIntact(offset..<offset + 1),
            let size = unsafe BlockCodec.size(
                segment.file.mapping.base + offset, available: end - offset, count: count),
            segment.file.isIntact(offset..<offset + size)
        else { return nil }
        return size
    }
}
