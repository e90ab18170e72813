import Storage

/// Decodes whole posting lists, one after the other with the same memory: for merging and checking.
@safe
final class PostingsCopier {
    private let documents: UnsafeMutablePointer<UInt32>
    private let frequencies: UnsafeMutablePointer<UInt32>
    private let gaps: UnsafeMutablePointer<UInt32>

    init() {
        unsafe documents = .allocate(capacity: 3 * BlockCodec.length)
        unsafe documents.initialize(repeating: 0, count: 3 * BlockCodec.length)
        unsafe frequencies = documents + BlockCodec.length
        unsafe gaps = frequencies + BlockCodec.length
    }

    deinit { unsafe documents.deallocate() }

    /// What is done with the parts of a list, in this order for each document.
    protocol Receiver: ~Copyable {
        /// Whether the document's positions are wanted.
        mutating func add(document: UInt32, frequency: UInt32) -> Bool
        /// Positions of the document that was added last, as gaps; those of a frequent term come in several parts.
        mutating func add(gaps: UnsafeBufferPointer<UInt32>)
    }

    /// Gives the list of a term to the receiver. False when the list is damaged; it then got part of it.
    func copy(_ segment: Segment, _ entry: TermEntry, to receiver: inout some Receiver & ~Copyable) -> Bool {
        let detail = segment.layout.field(entry.field).detail
        if entry.documentFrequency == 1, detail != .positions || entry.frequency == 1 {
            if receiver.add(document: entry.document, frequency: entry.frequency), detail == .positions {
                unsafe withUnsafePointer(to: entry.position) {
                    unsafe receiver.add(gaps: UnsafeBufferPointer(start: $0, count: 1))
                }
            }
            return true
        }
        let list = PostingList(segment, entry, detail)
        guard list.blockCount > 0 else { return false }
        for block in 0..<list.blockCount {
            guard let count = decode(block, of: list), copy(block, count, of: list, to: &receiver) else { return false }
        }
        return true
    }

    /// Decodes documents and frequencies of a block; gives how many.
    private func decode(_ block: Int, of list: PostingList) -> Int? {
        guard let (count, end) = unsafe list.decodeDocuments(block, into: documents) else { return nil }
        if list.entry.documentFrequency == 1 {
            unsafe frequencies[0] = list.entry.frequency
        } else if list.detail == .documents {
            for index in 0..<count { unsafe frequencies[index] = 1 }
        } else {
            guard unsafe list.decodeFrequencies(at: end, count: count, into: frequencies) else { return nil }
        }
        return count
    }

    private func copy(_ block: Int, _ count: Int, of list: PostingList, to receiver: inout some Receiver & ~Copyable)
        -> Bool
    {
        guard list.detail == .positions else {
            for index in 0..<count {
                _ = unsafe receiver.add(document: documents[index], frequency: frequencies[index])
            }
            return true
        }
        var rest = 0
        for index in 0..<count { rest += unsafe Int(frequencies[index]) }
        guard let range = list.positionsRange(block), PostingList.canHold(positions: rest, in: range) else {
            return false
        }
        var (offset, place, available) = (range.lowerBound, 0, 0)
        for index in 0..<count {
            let isWanted = unsafe receiver.add(document: documents[index], frequency: frequencies[index])
            var left = unsafe Int(frequencies[index])
            while left > 0 {
                if place == available {
                    available = min(BlockCodec.length, rest)
                    guard let size = unsafe list.decode(at: offset, count: available, into: gaps) else { return false }
                    offset += size
                    rest -= available
                    place = 0
                }
                let part = min(left, available - place)
                if isWanted { unsafe receiver.add(gaps: UnsafeBufferPointer(start: gaps + place, count: part)) }
                place += part
                left -= part
            }
        }
        return true
    }
}
