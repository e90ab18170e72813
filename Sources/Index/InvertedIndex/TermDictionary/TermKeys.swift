/// The first eight bytes of each block's first term, as numbers that compare as the terms do. Read in place; valid as long
/// as the segment.
@safe
struct TermKeys {
    private let base: UnsafeRawPointer?
    /// Blocks of the dictionary.
    let count: Int

    /// - Parameter bytes: checked.
    init(_ bytes: UnsafeRawBufferPointer, count: Int) {
        unsafe base = bytes.baseAddress
        self.count = min(count, bytes.count / 8)
    }

    @inline(__always)
    subscript(block: Int) -> UInt64 {
        guard let base = unsafe base, block < count else { return .max }
        return unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: 8 * block, as: UInt64.self))
    }

    /// What all terms of a block begin with, as far as the keys tell: at most eight bytes.
    func sharedBytes(_ block: Int) -> Bytes {
        guard block + 1 < count else { return Bytes(key: 0, count: 0) }
        let key = self[block]
        let same = (key ^ self[block + 1]).leadingZeroBitCount / 8
        // A shorter term is filled up with zeros.
        return Bytes(key: key, count: min(same, 8 - key.trailingZeroBitCount / 8))
    }

    /// The last block, from `block` on, whose first term begins with the same `length` bytes; at least the next one.
    /// - Precondition: `length` bytes are shared.
    /// - Complexity: O(log distance)
    func lastBlock(from block: Int, sharing length: Int) -> Int {
        let shift = UInt64(64 - 8 * length)
        let wanted = self[block] &>> shift
        var (low, high) = (block + 1, block + 2)  // `low` shares
        var step = 1
        while high < count, self[high] &>> shift == wanted {
            low = high
            high += step
            step *= 2
        }
        high = min(high, count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if self[middle] &>> shift == wanted { low = middle } else { high = middle }
        }
        return low
    }

    /// The first bytes of a key.
    struct Bytes: Sequence, IteratorProtocol {
        private var key: UInt64
        private var left: Int

        init(key: UInt64, count: Int) {
            self.key = key
            left = count
        }

        @inline(__always)
        mutating func next() -> UInt8? {
            guard left > 0 else { return nil }
            left -= 1
            key = key.byteSwapped
            defer { key = (key >> 8).byteSwapped }
            return UInt8(truncatingIfNeeded: key)
        }
    }
}
