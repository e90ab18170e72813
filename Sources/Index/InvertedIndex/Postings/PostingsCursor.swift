import Storage

/// Walks the documents of one term in one segment, in ascending order. Allocates when made, nothing after that.
/// Not shared between threads. Deleted documents come too: the caller asks `Segment.liveDocuments`.
///
/// Stands on the first document when made. `document == end` at the end, where further calls are harmless. Damage is left in
/// `Segment.damage`, and ends the list behind the block that it was met in: what stands in a block is a document of the segment
/// whatever happens, so that others may index with it. Its hot members are public, since only those are inlined in other
/// targets (docs/decisions/0010-public-tokens.md).
@safe
public final class PostingsCursor {
    /// The number of no document: past the last one.
    @inlinable public static var end: UInt32 { .max }

    package let entry: TermEntry
    let segment: Segment
    let detail: IndexLayout.Detail
    let list: PostingList
    /// Memory of its own rather than stored properties, which would be checked for exclusive access at each step.
    @usableFromInline let state: UnsafeMutablePointer<PostingsState>
    @usableFromInline let documents: UnsafeMutablePointer<UInt32>
    @usableFromInline let frequencies: UnsafeMutablePointer<UInt32>
    /// Made when positions are first asked for; let go of at the end. Not counted at each use.
    @exclusivity(unchecked) private var madeReader: Unmanaged<PositionReader>?
    /// Damage was met: no further block is read.
    @exclusivity(unchecked) private var isDamaged = false

    /// Places behind a full block, in which there is never a document.
    private static let beyond = 4

    init(_ segment: Segment, _ entry: TermEntry) {
        self.segment = segment
        self.entry = entry
        detail = segment.layout.field(entry.field).detail
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(to: PostingsState())
        let room = BlockCodec.length + Self.beyond
        unsafe documents = .allocate(capacity: 2 * room)
        unsafe documents.initialize(repeating: PostingsCursor.end, count: room)
        unsafe frequencies = documents + room
        unsafe frequencies.initialize(repeating: 0, count: room)
        list = PostingList(segment, entry, detail)
        loadBlock(0)
    }

    deinit {
        unsafe madeReader?.release()
        unsafe documents.deallocate()
        unsafe state.deallocate()
    }

    /// The current document, or `end`.
    @inlinable public var document: UInt32 { unsafe state.pointee.document }

    /// Goes to the next document and gives it.
    @inlinable @discardableResult public func next() -> UInt32 {
        let index = unsafe state.pointee.index &+ 1
        let document = unsafe documents[index]
        if document == PostingsCursor.end { return nextBlock() }
        unsafe state.pointee.index = index
        unsafe state.pointee.document = document
        return document
    }

    /// Goes to the first document that is not before `target`, never back, and gives it.
    /// - Complexity: O(log distance)
    @inlinable @discardableResult public func advance(to target: UInt32) -> UInt32 {
        let current = unsafe state.pointee.document
        if current >= target { return current }
        if unsafe target > state.pointee.lastInBlock { return advanceBlock(to: target) }
        return seekInBlock(target)
    }

    @usableFromInline func nextBlock() -> UInt32 {
        loadBlock(unsafe state.pointee.block + 1)
        return unsafe state.pointee.document
    }

    @usableFromInline func advanceBlock(to target: UInt32) -> UInt32 {
        loadBlock(list.block(reaching: target, from: unsafe state.pointee.block + 1))
        let current = unsafe state.pointee.document
        return current >= target ? current : seekInBlock(target)
    }

    /// The first document of the block that is not before `target`; there is one, behind the current. Looks at the next
    /// few first, where a list walked beside another mostly finds it, then halves the 128 places.
    @usableFromInline func seekInBlock(_ target: UInt32) -> UInt32 {
        let near = unsafe state.pointee.index + 1
        for index in near..<near + 3 where unsafe documents[index] >= target { return settle(at: index) }
        var index = 0
        var step = BlockCodec.length / 2
        while step > 0 {
            index &+= unsafe documents[index &+ step &- 1] < target ? step : 0
            step &>>= 1
        }
        return settle(at: index)
    }

    @inline(__always)
    private func settle(at index: Int) -> UInt32 {
        let document = unsafe documents[index]
        unsafe state.pointee.index = index
        unsafe state.pointee.document = document
        return document
    }

    // MARK: The current document

    /// How often the current document has the term; 1 in a field that does not keep it.
    @inlinable public var frequency: UInt32 {
        loadFrequencies()
        return unsafe frequencies[state.pointee.index]
    }

    /// Replaces `positions` by those of the current document, ascending, in tokens. Empty for a field without positions.
    package func positions(into positions: inout [UInt32]) {
        positions.removeAll(keepingCapacity: true)
        unsafe positions.append(contentsOf: self.positions())
    }

    /// The positions of the current document, ascending, in tokens; valid until the next call. Empty for a field without
    /// positions.
    package func positions() -> UnsafeBufferPointer<UInt32> {
        let none = unsafe UnsafeBufferPointer<UInt32>(start: nil, count: 0)
        guard detail == .positions, document != PostingsCursor.end else { return unsafe none }
        let reader = unsafe madeReader ?? makeReader()
        return unsafe reader._withUnsafeGuaranteedRef { reader in
            if entry.documentFrequency == 1, entry.frequency == 1 { return unsafe reader.single(entry.position) }
            loadFrequencies()
            let found = unsafe reader.read(
                block: state.pointee.block, frequencies: frequencies, count: state.pointee.count,
                index: state.pointee.index)
            if unsafe found == nil { damaged() }
            return unsafe found ?? none
        }
    }

    /// Keeps those of the first `count` ascending `starts` that have a position of the current document `place` behind them,
    /// up to `most`; gives how many. None for a field without positions.
    package func keep(_ starts: UnsafeMutablePointer<UInt32>, _ count: Int, at place: UInt32, most: Int = .max) -> Int {
        guard detail == .positions, document != PostingsCursor.end else { return 0 }
        if entry.documentFrequency == 1, entry.frequency == 1 {
            for index in 0..<count where unsafe starts[index] &+ place == entry.position {
                unsafe starts[0] = starts[index]
                return 1
            }
            return 0
        }
        let reader = unsafe madeReader ?? makeReader()
        loadFrequencies()
        let kept = unsafe reader._withUnsafeGuaranteedRef { reader in
            unsafe reader.keep(
                starts, count, at: place, most: most, block: state.pointee.block, frequencies: frequencies,
                documents: state.pointee.count, index: state.pointee.index)
        }
        if kept == nil { damaged() }
        return kept ?? 0
    }

    private func makeReader() -> Unmanaged<PositionReader> {
        let reader = unsafe Unmanaged.passRetained(PositionReader(list))
        unsafe madeReader = reader
        return unsafe reader
    }

    // MARK: Blocks

    /// How many blocks the list has; each but the last has 128 documents.
    package var blockCount: Int { list.blockCount }
    /// The block that the cursor stands in; `blockCount` at the end.
    @inlinable public var block: Int { unsafe state.pointee.block }
    /// The last document of a block. No block is read for this.
    package func lastDocument(ofBlock block: Int) -> UInt32 { list.lastDocument(block) }
    /// The first block, from `start` on, whose last document is not before `target`; `blockCount` if there is none.
    /// - Complexity: O(log distance)
    package func block(reaching target: UInt32, from start: Int) -> Int { list.block(reaching: target, from: start) }
    /// Calls `body` with each impact of a block. No block is read for this, except the only one of a short list.
    package func forEachImpact(ofBlock block: Int, _ body: (Impact) -> Void) {
        if list.hasImpacts { list.forEachImpact(block, body) } else { forEachShortImpact(body) }
    }
    /// Calls `body` with each impact of the whole list.
    package func forEachImpact(_ body: (Impact) -> Void) {
        if list.hasImpacts { list.forEachListImpact(body) } else { forEachShortImpact(body) }
    }

    /// Goes to the first document of a block (forward or back), or to the end for `blockCount`.
    package func enter(block: Int) { loadBlock(block) }

    /// The documents of the current block; valid until the cursor enters another.
    @inlinable public var blockDocuments: UnsafeBufferPointer<UInt32> {
        unsafe UnsafeBufferPointer(start: documents, count: state.pointee.count)
    }

    /// Their frequencies, in the same order.
    @inlinable public var blockFrequencies: UnsafeBufferPointer<UInt32> {
        loadFrequencies()
        return unsafe UnsafeBufferPointer(start: frequencies, count: state.pointee.count)
    }

    // MARK: Reading

    private func loadBlock(_ block: Int) {
        guard block < list.blockCount, unsafe !isDamaged else { return finish() }
        guard let loaded = unsafe list.decodeDocuments(block, into: documents) else {
            damaged()
            return finish()
        }
        unsafe documents[loaded.count] = PostingsCursor.end
        if loaded.count < BlockCodec.length {
            unsafe (documents + loaded.count).update(
                repeating: PostingsCursor.end, count: BlockCodec.length - loaded.count)
        }
        unsafe state.pointee = PostingsState(
            document: documents[0], index: 0, count: loaded.count, block: block,
            lastInBlock: documents[loaded.count - 1],
            frequencyOffset: loaded.end, hasFrequencies: false)
    }

    private func finish() {
        unsafe state.pointee = PostingsState()
        unsafe state.pointee.block = list.blockCount
        unsafe state.pointee.index = BlockCodec.length
    }

    /// The current block stays as it is: callers may be reading its documents.
    private func damaged() {
        unsafe isDamaged = true
        segment.note(.damaged(segment.file.malformed("posting list", at: list.start)))
    }

    @inlinable @inline(__always)
    func loadFrequencies() {
        if unsafe !state.pointee.hasFrequencies { decodeFrequencies() }
    }

    @usableFromInline func decodeFrequencies() {
        unsafe state.pointee.hasFrequencies = true
        let count = unsafe state.pointee.count
        if entry.documentFrequency == 1 {
            unsafe frequencies[0] = entry.frequency
        } else if detail == .documents {
            unsafe frequencies.update(repeating: 1, count: BlockCodec.length)
        } else if count > 0 {
            let isRead = unsafe list.decodeFrequencies(
                at: state.pointee.frequencyOffset, count: count, into: frequencies)
            if isRead { return }
            unsafe frequencies.update(repeating: 1, count: BlockCodec.length)
            damaged()
        }
    }

    /// A list of one block keeps no impacts; its frequencies are as near.
    private func forEachShortImpact(_ body: (Impact) -> Void) {
        if entry.documentFrequency == 1 {
            return body(Impact(frequency: detail == .documents ? 1 : entry.frequency, lengthCode: 0))
        }
        guard unsafe state.pointee.block == 0 else { return body(Impact(frequency: .max, lengthCode: 0)) }
        body(Impact(frequency: unsafe blockFrequencies.max() ?? 1, lengthCode: 0))
    }
}

/// What a cursor has in hand.
@usableFromInline
struct PostingsState {
    @usableFromInline var document = UInt32.max
    @usableFromInline var index = 0
    @usableFromInline var count = 0
    @usableFromInline var block = 0
    @usableFromInline var lastInBlock = UInt32.max
    /// Where in the file the block's frequencies are.
    @usableFromInline var frequencyOffset = 0
    @usableFromInline var hasFrequencies = false
}
