import Storage

/// The table at the head of a list of more than one block: for each block its last document, where it and its positions
/// are, and its impacts. Read in place. A class, since a list asks it for every block and it is large to copy.
@safe
final class SkipTable {
    private let base: UnsafeRawPointer
    private let blockCount: Int
    private let documentWidth: Int
    private let offsetWidth: Int
    private let positionWidth: Int
    private let pairs: Int
    private let listPairs: Int
    // Where the parts start, in bytes from `base`.
    private let listImpacts: Int
    private let lastDocuments: Int
    private let documentOffsets: Int
    private let positionOffsets: Int
    private let impacts: Int
    /// Where the documents of the first block are in the file.
    let documentsStart: Int
    /// Where the positions of the first block are in the file.
    let positionsStart: Int

    /// Nil when the list is damaged.
    init?(_ segment: Segment, _ list: Range<Int>, documents: Int, detail: IndexLayout.Detail) {
        blockCount = (documents + BlockCodec.length - 1) / BlockCodec.length
        let head = list.lowerBound..<min(list.lowerBound + 32, list.upperBound)
        guard var cursor = try? segment.cursor(head) else { return nil }
        documentWidth = Int(cursor.byte())
        offsetWidth = Int(cursor.byte())
        positionWidth = Int(cursor.byte())
        pairs = Int(cursor.byte())
        let documentsLength = cursor.count(limit: list.count)
        listPairs = Int(cursor.byte())
        guard !cursor.failed, documentWidth <= 32, offsetWidth <= 32,
            detail == .positions ? positionWidth <= 32 : positionWidth == 0,
            detail == .documents
                ? pairs == 0 && listPairs == 0 : 1...ImpactFront.limit ~= pairs && 1...ImpactFront.limit ~= listPairs
        else { return nil }
        listImpacts = cursor.offset
        lastDocuments = listImpacts + 2 * listPairs
        documentOffsets = lastDocuments + (blockCount * documentWidth + 7) / 8
        positionOffsets = documentOffsets + (blockCount * offsetWidth + 7) / 8
        impacts = positionOffsets + (blockCount * positionWidth + 7) / 8
        documentsStart = list.lowerBound + impacts + 2 * pairs * blockCount
        positionsStart = documentsStart + documentsLength
        guard positionsStart <= list.upperBound, segment.file.isIntact(list.lowerBound..<documentsStart) else {
            return nil
        }
        unsafe base = segment.file.mapping.base + list.lowerBound
    }

    func lastDocument(_ block: Int) -> UInt32 { value(lastDocuments, documentWidth, block) }
    func documentOffset(_ block: Int) -> Int { Int(value(documentOffsets, offsetWidth, block)) }
    func positionOffset(_ block: Int) -> Int { Int(value(positionOffsets, positionWidth, block)) }

    /// Reads eight bytes and keeps `width` bits (0...32): beyond any list there are the checksums and the footer.
    @inline(__always)
    private func value(_ start: Int, _ width: Int, _ block: Int) -> UInt32 {
        guard block >= 0, block < blockCount else { return .max }
        let bit = block &* width
        let raw = unsafe UInt64(
            littleEndian: base.loadUnaligned(fromByteOffset: start &+ bit &>> 3, as: UInt64.self))
        return UInt32(truncatingIfNeeded: raw &>> UInt64(bit & 7) & ((1 &<< UInt64(width)) &- 1))
    }

    @inline(__always)
    private func impact(at offset: Int) -> Impact {
        let frequency = unsafe base.load(fromByteOffset: offset, as: UInt8.self)
        let length = unsafe base.load(fromByteOffset: offset + 1, as: UInt8.self)
        return Impact(frequency: LengthCode.limit(frequency), lengthCode: length)
    }

    func forEachImpact(_ block: Int, _ body: (Impact) -> Void) {
        guard block >= 0, block < blockCount else { return }
        if pairs == 0 { return body(Impact(frequency: 1, lengthCode: 0)) }
        for index in 0..<pairs { body(impact(at: impacts + 2 * (block * pairs + index))) }
    }

    func forEachListImpact(_ body: (Impact) -> Void) {
        if listPairs == 0 { return body(Impact(frequency: 1, lengthCode: 0)) }
        for index in 0..<listPairs { body(impact(at: listImpacts + 2 * index)) }
    }
}
