import Storage

/// Limits and constants of the term dictionary. The layout is in Schemas/segment-v1.md, “Term dictionary”.
enum TermDictionaryFormat {
    /// Terms in a block, but for the last.
    static let blockLength = 32
    /// Bytes of an entry in the block index: the first term's first eight bytes, and where its block is.
    static let indexEntrySize = 12
    /// Bytes of a term.
    static let maximumTermLength = 65_535
    /// Bytes that no block reaches: the head, and of each term its name and record.
    static let maximumBlockSize = 64 + blockLength * (maximumTermLength + 64)
}

/// Encodes the terms of one field, which come in ascending byte order: blocks of 32 with shared prefixes, and an index over
/// the blocks. Held in memory until the field is done (about one thirtieth of the text).
final class TermDictionaryWriter {
    private let coding: TermRecordCoding
    let blocks = ByteBuffer(capacity: 1 << 16)
    /// The index: the keys of all blocks, then their offsets.
    private let keys = ByteBuffer(capacity: 4096)
    private let offsets = ByteBuffer(capacity: 4096)
    private(set) var termCount = 0

    private let terms = ByteBuffer(capacity: 4096)
    private let records = ByteBuffer(capacity: 1024)
    private var recordBits: BitWriter
    private var inBlock = 0
    private var blockBase = 0
    private var previous: [UInt8] = []

    /// - Parameter documentCount: of the segment.
    init(field: IndexLayout.Field, documentCount: Int) {
        coding = TermRecordCoding(detail: field.detail, documentCount: documentCount)
        recordBits = BitWriter(records)
    }

    var blockCount: Int { offsets.count / 4 }

    /// Adds the next term; its list starts `offset` bytes into the field's postings.
    func add(_ term: UnsafeRawBufferPointer, _ record: TermRecord, at offset: Int) {
        if inBlock == TermDictionaryFormat.blockLength { flushBlock() }
        if inBlock == 0 {
            blockBase = offset
            unsafe keys.append(termKey(term))
            offsets.append(UInt32(blocks.count))
            terms.appendVarint(term.count)
            unsafe terms.append(contentsOf: term)
        } else {
            unsafe appendSuffix(term)
        }
        previous.removeAll(keepingCapacity: true)
        unsafe previous.append(contentsOf: term)
        coding.write(record, to: &recordBits)
        inBlock += 1
        termCount += 1
    }

    private func appendSuffix(_ term: UnsafeRawBufferPointer) {
        let shared = unsafe previous.withUnsafeBytes { unsafe sharedCount($0, term) }
        precondition(shared < term.count, "each term comes once, in ascending order")
        let suffix = term.count - shared
        terms.append(UInt8(min(shared, 15) << 4 | min(suffix, 15)))
        if shared >= 15 { terms.appendVarint(shared - 15) }
        if suffix >= 15 { terms.appendVarint(suffix - 15) }
        unsafe terms.append(contentsOf: UnsafeRawBufferPointer(rebasing: term[shared...]))
    }

    private func flushBlock() {
        guard inBlock > 0 else { return }
        recordBits.pad()
        blocks.append(UInt8(inBlock))
        blocks.appendVarint(terms.count)
        blocks.appendVarint(blockBase)
        unsafe blocks.append(contentsOf: terms.bytes)
        unsafe blocks.append(contentsOf: records.bytes)
        terms.removeAll()
        records.removeAll()
        inBlock = 0
    }

    /// Ends the field. `blocks` then holds all blocks, and the result the index.
    func finish() -> ByteBuffer {
        flushBlock()
        unsafe keys.append(contentsOf: offsets.bytes)
        return keys
    }
}

/// How many bytes both begin with alike.
func sharedCount(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    let limit = min(left.count, right.count)
    var shared = 0
    while shared + 8 <= limit {
        let difference = unsafe UInt64(
            littleEndian: left.loadUnaligned(fromByteOffset: shared, as: UInt64.self)
                ^ right.loadUnaligned(fromByteOffset: shared, as: UInt64.self))
        if difference != 0 { return shared + difference.trailingZeroBitCount / 8 }
        shared += 8
    }
    while shared < limit, unsafe left[shared] == right[shared] { shared += 1 }
    return shared
}

/// The first eight bytes of a term as a number that compares as the terms do; shorter terms are filled with zeros.
func termKey(_ term: UnsafeRawBufferPointer) -> UInt64 {
    if term.count >= 8 { return unsafe UInt64(bigEndian: term.loadUnaligned(as: UInt64.self)) }
    var key: UInt64 = 0
    for index in 0..<8 { key = unsafe key << 8 | (index < term.count ? UInt64(term[index]) : 0) }
    return key
}

/// Negative, zero or positive as `left` sorts before, with or after `right`, byte by byte.
func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    let limit = min(left.count, right.count)
    var index = 0
    while index + 8 <= limit {
        let a = unsafe left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let b = unsafe right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if a != b { return a.bigEndian < b.bigEndian ? -1 : 1 }
        index += 8
    }
    while index < limit {
        let (a, b) = unsafe (left[index], right[index])
        if a != b { return Int(a) - Int(b) }
        index += 1
    }
    return left.count - right.count
}
