import Storage

/// Decodes the positions of a block of documents, 128 gaps at a time and only those asked for. One per cursor.
///
/// Memory of its own rather than arrays, and variables that are not checked for overlapping access: a phrase asks for the
/// positions of every document that has its words.
@safe
final class PositionReader {
    private let list: PostingList
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
    /// Gaps in the block.
    @exclusivity(unchecked) private var gapCount = 0

    init(_ list: PostingList) {
        self.list = list
        unsafe positions = .allocate(capacity: capacity)
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
        if unsafe block != self.block {
            guard unsafe open(block, frequencies, count) else { return nil }
        }
        let (first, end) = unsafe (firsts[index], firsts[index + 1])
        if unsafe end - first > capacity { grow(to: end - first) }
        let output = unsafe positions
        var position: UInt32 = 0
        var number = first
        while number < end {
            let wanted = number / BlockCodec.length
            if unsafe wanted != chunk {
                guard load(wanted) else { return nil }
            }
            let chunkEnd = min(end, (wanted + 1) * BlockCodec.length)
            let start = wanted * BlockCodec.length
            while number < chunkEnd {
                unsafe position &+= gaps[number &- start]
                unsafe output[number &- first] = position
                number &+= 1
            }
        }
        return unsafe UnsafeBufferPointer(start: output, count: end - first)
    }

    /// One position that the dictionary itself holds.
    func single(_ position: UInt32) -> UnsafeBufferPointer<UInt32> {
        unsafe positions[0] = position
        return unsafe UnsafeBufferPointer(start: positions, count: 1)
    }

    private func grow(to needed: Int) {
        unsafe positions.deallocate()
        unsafe capacity = needed * 2
        unsafe positions = .allocate(capacity: needed * 2)
    }

    private func open(_ block: Int, _ frequencies: UnsafePointer<UInt32>, _ count: Int) -> Bool {
        guard let start = list.positionsStart(block) else { return false }
        unsafe self.block = block
        unsafe chunk = -1
        unsafe chunkStarts.removeAll(keepingCapacity: true)
        unsafe chunkStarts.append(start)
        var sum = 0
        for index in 0..<count {
            unsafe firsts[index] = sum
            sum += unsafe Int(frequencies[index])
        }
        unsafe firsts[count] = sum
        unsafe gapCount = sum
        return list.canHold(positions: sum, from: start)
    }

    private func load(_ wanted: Int) -> Bool {
        while unsafe chunkStarts.count <= wanted {
            let known = unsafe chunkStarts.count - 1
            guard let size = unsafe list.size(at: chunkStarts[known], count: length(of: known)) else { return false }
            unsafe chunkStarts.append(chunkStarts[known] + size)
        }
        unsafe chunk = wanted
        return unsafe list.decode(at: chunkStarts[wanted], count: length(of: wanted), into: gaps) != nil
    }

    private func length(of chunk: Int) -> Int { unsafe min(BlockCodec.length, gapCount - chunk * BlockCodec.length) }
}
