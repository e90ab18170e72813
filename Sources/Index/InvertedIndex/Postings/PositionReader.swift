import Storage

/// Decodes the positions of a block of documents, 128 gaps at a time and only those asked for. One per cursor.
@safe
final class PositionReader {
    private let gaps = UnsafeMutablePointer<UInt32>.allocate(capacity: BlockCodec.length)
    /// firsts[n] is the number of gaps of the block before document n; one more than documents.
    private var firsts: [Int] = []
    /// Where in the file each chunk of 128 gaps starts, as far as known.
    private var chunkStarts: [Int] = []
    private var block = -1
    private var chunk = -1

    deinit { unsafe gaps.deallocate() }

    /// Appends the positions of document `index` of the block. False when they are damaged.
    func read(
        _ list: PostingList, block: Int, frequencies: UnsafePointer<UInt32>, count: Int, index: Int,
        into positions: inout [UInt32]
    ) -> Bool {
        if block != self.block {
            guard unsafe open(list, block, frequencies, count) else { return false }
        }
        var position: UInt32 = 0
        for number in firsts[index]..<firsts[index + 1] {
            if number / BlockCodec.length != chunk {
                guard load(number / BlockCodec.length, list) else { return false }
            }
            unsafe position &+= gaps[number % BlockCodec.length]
            positions.append(position)
        }
        return true
    }

    private func open(_ list: PostingList, _ block: Int, _ frequencies: UnsafePointer<UInt32>, _ count: Int) -> Bool {
        guard let start = list.positionsStart(block) else { return false }
        self.block = block
        chunk = -1
        chunkStarts.removeAll(keepingCapacity: true)
        chunkStarts.append(start)
        firsts.removeAll(keepingCapacity: true)
        var sum = 0
        for index in 0..<count {
            firsts.append(sum)
            sum += unsafe Int(frequencies[index])
        }
        firsts.append(sum)
        return list.canHold(positions: sum, from: start)
    }

    private func load(_ wanted: Int, _ list: PostingList) -> Bool {
        while chunkStarts.count <= wanted {
            let known = chunkStarts.count - 1
            guard let size = list.size(at: chunkStarts[known], count: length(of: known)) else { return false }
            chunkStarts.append(chunkStarts[known] + size)
        }
        chunk = wanted
        return unsafe list.decode(at: chunkStarts[wanted], count: length(of: wanted), into: gaps) != nil
    }

    private func length(of chunk: Int) -> Int {
        min(BlockCodec.length, firsts[firsts.count - 1] - chunk * BlockCodec.length)
    }
}
