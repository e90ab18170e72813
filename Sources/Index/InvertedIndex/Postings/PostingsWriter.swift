import Storage

/// Encodes the posting lists of one field, term after term: blocks of 128 documents, then their positions, and for lists
/// of more than one block the table by which a reader skips. The layout is in Schemas/segment-v1.md, “Posting list”.
@safe
struct PostingsWriter: ~Copyable {
    private let detail: IndexLayout.Detail
    private let documents: UnsafeMutablePointer<UInt32>
    private let frequencies: UnsafeMutablePointer<UInt32>
    private var positions: UnsafeMutablePointer<UInt32>
    private var positionCapacity = 1024
    private var positionCount = 0
    /// Documents in the block that is being filled.
    private var filled = 0
    private var record = TermRecord()
    private var previousDocument: Int64 = -1
    private var blockFront = ImpactFront()
    private var listFront = ImpactFront()

    /// Finished blocks of the current list.
    private let documentBytes = ByteBuffer(capacity: 4096)
    private let positionBytes = ByteBuffer(capacity: 4096)
    private var skips: [Skip] = []

    private struct Skip {
        let lastDocument: UInt32
        let documentOffset: Int
        let positionOffset: Int
        let impacts: ImpactFront
    }

    init(detail: IndexLayout.Detail) {
        self.detail = detail
        unsafe documents = .allocate(capacity: BlockCodec.length)
        unsafe frequencies = .allocate(capacity: BlockCodec.length)
        unsafe positions = .allocate(capacity: positionCapacity)
        unsafe documents.initialize(repeating: 0, count: BlockCodec.length)
        unsafe frequencies.initialize(repeating: 0, count: BlockCodec.length)
    }

    deinit {
        unsafe documents.deallocate()
        unsafe frequencies.deallocate()
        unsafe positions.deallocate()
    }

    /// Starts the next document of the term: numbers rise. Its positions, if the field has them, follow by `addGaps`,
    /// and then `close`.
    @inline(__always)
    mutating func open(document: UInt32) {
        if filled == BlockCodec.length { flushBlock() }
        unsafe documents[filled] = UInt32(truncatingIfNeeded: Int64(document) - previousDocument - 1)
        previousDocument = Int64(document)
    }

    /// Ends the document. `lengthCode` is its field's, 0 in a field without lengths.
    @inline(__always)
    mutating func close(frequency: UInt32, lengthCode: UInt8) {
        if record.documentFrequency == 0 {
            (record.document, record.frequency) = (UInt32(truncatingIfNeeded: previousDocument), frequency)
        }
        unsafe frequencies[filled] = frequency &- 1
        filled += 1
        record.documentFrequency += 1
        if detail != .documents { blockFront.add(frequency: frequency, lengthCode: lengthCode) }
    }

    /// Adds so many occurrences in the current document. The caller writes for each the tokens since the one before, or
    /// since the field's start, to the place that is given.
    @inline(__always)
    mutating func addGaps(_ count: Int) -> UnsafeMutablePointer<UInt32> {
        if positionCount + count > positionCapacity { growPositions(positionCount + count) }
        defer { positionCount += count }
        return unsafe positions + positionCount
    }

    private mutating func growPositions(_ needed: Int) {
        let capacity = max(needed, positionCapacity * 2)
        let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
        unsafe larger.update(from: positions, count: positionCount)
        unsafe positions.deallocate()
        unsafe positions = larger
        positionCapacity = capacity
    }

    private mutating func flushBlock() {
        let (documentOffset, positionOffset) = (documentBytes.count, positionBytes.count)
        unsafe BlockCodec.encode(documents, count: filled, into: documentBytes)
        if detail != .documents { unsafe BlockCodec.encode(frequencies, count: filled, into: documentBytes) }
        encodePositions()
        skips.append(
            Skip(
                lastDocument: UInt32(previousDocument), documentOffset: documentOffset, positionOffset: positionOffset,
                impacts: blockFront))
        listFront.add(blockFront)
        blockFront.removeAll()
        filled = 0
    }

    private mutating func encodePositions() {
        var start = 0
        while start < positionCount {
            let count = min(BlockCodec.length, positionCount - start)
            unsafe BlockCodec.encode(positions + start, count: count, into: positionBytes, maySplit: true)
            start += count
        }
        positionCount = 0
    }

    /// Ends the term and appends its list to `buffer`.
    mutating func finish(into buffer: ByteBuffer) -> TermRecord {
        let start = buffer.count
        if record.documentFrequency == 1 {
            finishSingle(into: buffer)
        } else {
            flushBlock()
            if skips.count > 1 { appendSkips(to: buffer) }
            unsafe buffer.append(contentsOf: documentBytes.bytes)
            unsafe buffer.append(contentsOf: positionBytes.bytes)
        }
        record.listLength = buffer.count - start
        let finished = record
        reset()
        return finished
    }

    private mutating func finishSingle(into buffer: ByteBuffer) {
        guard detail == .positions else { return }
        if record.frequency == 1 {
            record.position = unsafe positions[0]
        } else {
            encodePositions()
            unsafe buffer.append(contentsOf: positionBytes.bytes)
        }
    }

    private mutating func reset() {
        record = TermRecord()
        previousDocument = -1
        filled = 0
        positionCount = 0
        blockFront.removeAll()
        listFront.removeAll()
        documentBytes.removeAll()
        positionBytes.removeAll()
        skips.removeAll(keepingCapacity: true)
    }

    private func appendSkips(to buffer: ByteBuffer) {
        guard let last = skips.last else { return }
        let documentWidth = bitWidth(UInt64(previousDocument))
        let offsetWidth = bitWidth(UInt64(last.documentOffset))
        let positionWidth = detail == .positions ? bitWidth(UInt64(last.positionOffset)) : 0
        let pairs = skips.reduce(0) { max($0, $1.impacts.count) }
        for width in [documentWidth, offsetWidth, positionWidth, pairs] { buffer.append(UInt8(width)) }
        buffer.appendVarint(documentBytes.count)
        buffer.append(UInt8(listFront.count))
        append(listFront, to: buffer)
        append(documentWidth, to: buffer) { Int($0.lastDocument) }
        append(offsetWidth, to: buffer) { $0.documentOffset }
        append(positionWidth, to: buffer) { $0.positionOffset }
        for skip in skips {
            append(skip.impacts, to: buffer)
            // A block with fewer impacts repeats its last.
            for _ in skip.impacts.count..<pairs { append(skip.impacts[skip.impacts.count - 1], to: buffer) }
        }
    }

    /// A number of `width` bits for each block.
    private func append(_ width: Int, to buffer: ByteBuffer, _ number: (Skip) -> Int) {
        var bits = BitWriter(buffer)
        for skip in skips { bits.write(UInt64(number(skip)), width: width) }
        bits.pad()
    }

    private func append(_ front: ImpactFront, to buffer: ByteBuffer) {
        for index in 0..<front.count { append(front[index], to: buffer) }
    }

    private func append(_ pair: UInt16, to buffer: ByteBuffer) {
        buffer.append(UInt8(pair >> 8))
        buffer.append(UInt8(pair & 0xFF))
    }
}

/// How many bits (0...32) hold the value.
func bitWidth(_ value: UInt64) -> Int {
    precondition(value <= UInt64(UInt32.max), "a list is shorter than 4 GB")
    return 64 - value.leadingZeroBitCount
}
