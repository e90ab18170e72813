import Storage

/// Decodes the positions of a block of documents, 128 gaps at a time and only those asked for. One per cursor.
///
/// Memory of its own rather than arrays, and variables that are not checked for overlapping access: a phrase asks for the
/// positions of every document that has its words.
@safe
final class PositionReader {
    private let list: PostingList
    private let isInOrder: Bool
    private let gaps = UnsafeMutablePointer<UInt32>.allocate(capacity: BlockCodec.length)
    /// firsts[n] is the number of gaps of the block before document n; one more than documents.
    private let firsts = UnsafeMutablePointer<Int>.allocate(capacity: BlockCodec.length + 1)
    /// The positions that were asked for last.
    @exclusivity(unchecked) private var positions: UnsafeMutablePointer<UInt32>
    @exclusivity(unchecked) private var capacity = 64
    /// Where in the file each chunk of 128 gaps starts, as far as known.
    @exclusivity(unchecked) private var chunkStarts: [Int] = []
    @exclusivity(unchecked) private var block = -1
    @exclusivity(unchecked) private var chunk = -1
    /// Where the block's positions end in the file.
    @exclusivity(unchecked) private var blockEnd = 0
    /// Gaps in the block.
    @exclusivity(unchecked) private var gapCount = 0

    init(_ list: PostingList) {
        self.list = list
        isInOrder = list.positionsRise
        unsafe positions = .allocate(capacity: capacity)
        unsafe gaps.initialize(repeating: 0, count: BlockCodec.length)
        unsafe firsts.initialize(repeating: 0, count: BlockCodec.length + 1)
    }

    deinit {
        unsafe gaps.deallocate()
        unsafe firsts.deallocate()
        unsafe positions.deallocate()
    }

    /// The positions of document `index` of the block, valid until the next call. Nil when they are damaged.
    func read(
        block: Int, frequencies: UnsafePointer<UInt32>, count: Int, index: Int
    ) -> UnsafeBufferPointer<UInt32>? {
        guard unsafe enter(block, frequencies, count) else { return nil }
        let (first, end) = unsafe (firsts[index], firsts[index + 1])
        if unsafe end - first > capacity, !makeRoom(first, end) { return nil }
        var output = unsafe positions
        var position: UInt32 = 0
        var number = first
        while number < end {
            guard let gaps = unsafe gaps(from: number, to: end) else { return nil }
            for index in 0..<gaps.count {
                unsafe position &+= gaps[index]
                unsafe output[index] = position
            }
            unsafe output += gaps.count
            number &+= gaps.count
        }
        return unsafe UnsafeBufferPointer(start: positions, count: end - first)
    }

    /// Keeps those of the first `count` ascending `starts` that have a position of document `index` of the block `place`
    /// behind them, up to `most`; gives how many. No position is read behind the last that matters. Nil when damaged.
    func keep(
        _ starts: UnsafeMutablePointer<UInt32>, _ count: Int, at place: UInt32, most: Int, block: Int,
        frequencies: UnsafePointer<UInt32>, documents: Int, index: Int
    ) -> Int? {
        guard count > 0 else { return 0 }
        guard unsafe enter(block, frequencies, documents) else { return nil }
        let end = unsafe firsts[index + 1]
        var number = unsafe firsts[index]
        guard number < end, var gaps = unsafe gaps(from: number, to: end) else { return nil }
        var position = unsafe gaps[0]
        var next = 1
        var kept = 0
        for candidate in 0..<count {
            let start = unsafe starts[candidate]
            let wanted = start &+ place
            while position < wanted {
                if next == gaps.count {
                    number &+= next
                    if number == end { return kept }
                    guard let more = unsafe self.gaps(from: number, to: end) else { return nil }
                    unsafe gaps = unsafe more
                    next = 0
                }
                unsafe position &+= gaps[next]
                next &+= 1
            }
            unsafe starts[kept] = start
            kept &+= position == wanted ? 1 : 0
            if kept == most { return kept }
        }
        return kept
    }

    /// One position that the dictionary itself holds.
    func single(_ position: UInt32) -> UnsafeBufferPointer<UInt32> {
        unsafe positions[0] = position
        return unsafe UnsafeBufferPointer(start: positions, count: 1)
    }

    /// Makes room for the positions from one to another, which are read for that: how many are said to come is not believed.
    private func makeRoom(_ first: Int, _ end: Int) -> Bool {
        for number in stride(from: first, to: end, by: BlockCodec.length) {
            guard unsafe gaps(from: number, to: end) != nil else { return false }
        }
        unsafe positions.deallocate()
        unsafe capacity = max(end - first, 2 * capacity)
        unsafe positions = .allocate(capacity: capacity)
        return true
    }

    /// Makes the block the one whose gaps are read.
    @inline(__always)
    private func enter(_ block: Int, _ frequencies: UnsafePointer<UInt32>, _ count: Int) -> Bool {
        if unsafe block == self.block { return true }
        return unsafe open(block, frequencies, count)
    }

    private func open(_ block: Int, _ frequencies: UnsafePointer<UInt32>, _ count: Int) -> Bool {
        // Checked as a whole, so that nothing is checked for each chunk.
        unsafe self.block = -1
        guard isInOrder, let range = list.positionsRange(block), list.segment.file.isIntact(range) else { return false }
        unsafe chunk = -1
        unsafe blockEnd = range.upperBound
        unsafe chunkStarts.removeAll(keepingCapacity: true)
        unsafe chunkStarts.append(range.lowerBound)
        var sum = 0
        for index in 0..<count {
            unsafe firsts[index] = sum
            sum += unsafe Int(frequencies[index])
        }
        unsafe firsts[count] = sum
        unsafe gapCount = sum
        guard PostingList.canHold(positions: sum, in: range) else { return false }
        unsafe self.block = block
        return true
    }

    /// The gaps from one on, as far as they lie in its chunk and before `end`: at least one, valid until the next call. Nil
    /// when they are damaged.
    /// - Precondition: `number` is below `end`, and that not above `gapCount`.
    @inline(__always)
    private func gaps(from number: Int, to end: Int) -> UnsafeBufferPointer<UInt32>? {
        let wanted = number / BlockCodec.length
        if unsafe wanted != chunk {
            guard load(wanted) else { return nil }
        }
        let first = number % BlockCodec.length
        let count = min(BlockCodec.length &- first, end &- number)
        return unsafe UnsafeBufferPointer(start: gaps + first, count: count)
    }

    private func load(_ wanted: Int) -> Bool {
        let base = unsafe list.segment.file.mapping.base
        while unsafe chunkStarts.count <= wanted {
            let (known, start) = unsafe (chunkStarts.count - 1, chunkStarts[chunkStarts.count - 1])
            guard
                let size = unsafe BlockCodec.size(
                    base + start, available: blockEnd - start, count: length(of: known))
            else { return false }
            unsafe chunkStarts.append(start + size)
        }
        let start = unsafe chunkStarts[wanted]
        unsafe chunk = -1
        guard
            let size = unsafe BlockCodec.decode(
                base + start, available: blockEnd - start, count: length(of: wanted), into: gaps)
        else { return false }
        if unsafe chunkStarts.count == wanted + 1 { unsafe chunkStarts.append(start + size) }
        unsafe chunk = wanted
        return true
    }

    private func length(of chunk: Int) -> Int { unsafe min(BlockCodec.length, gapCount - chunk * BlockCodec.length) }
}
