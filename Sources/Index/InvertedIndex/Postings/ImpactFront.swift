/// Collects the impacts of a set of documents, at most `limit` pairs: frequency codes rising, length codes rising.
struct ImpactFront {
    static let limit = 4

    /// The codes, frequency in the high byte, length in the low; the first `count` are in use.
    private var pairs = SIMD8<UInt16>()
    private(set) var count = 0

    subscript(index: Int) -> UInt16 { pairs[index] }

    mutating func removeAll() { count = 0 }

    @inline(__always)
    mutating func add(frequency: UInt32, lengthCode: UInt8) {
        let code = frequency <= 32 ? UInt8(truncatingIfNeeded: frequency) : LengthCode.codeAbove(frequency)
        insert(UInt16(code) << 8 | UInt16(lengthCode))
    }

    mutating func add(_ other: ImpactFront) {
        for index in 0..<other.count { insert(other.pairs[index]) }
    }

    @inline(__always)
    private mutating func insert(_ pair: UInt16) {
        // The first pair of at least this frequency bounds it when its length is no longer.
        var place = 0
        while place < count, pairs[place] >> 8 < pair >> 8 { place &+= 1 }
        if place < count, pairs[place] & 0xFF <= pair & 0xFF { return }
        insert(pair, at: place)
    }

    private mutating func insert(_ pair: UInt16, at place: Int) {
        var start = place
        var end = place
        // Pairs of no higher frequency and no shorter length are bounded by the new one.
        if end < count, pairs[end] >> 8 == pair >> 8 { end += 1 }
        while start > 0, pairs[start - 1] & 0xFF >= pair & 0xFF { start -= 1 }
        var next = SIMD8<UInt16>()
        var total = 0
        for index in 0..<start { append(pairs[index], &next, &total) }
        append(pair, &next, &total)
        for index in end..<max(count, end) { append(pairs[index], &next, &total) }
        (pairs, count) = (next, total)
        if count > Self.limit { mergeClosest() }
    }

    private func append(_ pair: UInt16, _ pairs: inout SIMD8<UInt16>, _ count: inout Int) {
        pairs[count] = pair
        count += 1
    }

    /// Replaces two neighbours by one pair that bounds both, where that gives away the least.
    private mutating func mergeClosest() {
        var best = 0
        var bestLoss = Int.max
        for index in 0..<count - 1 {
            let frequencies = Int(pairs[index + 1] >> 8) - Int(pairs[index] >> 8)
            let lengths = Int(pairs[index + 1] & 0xFF) - Int(pairs[index] & 0xFF)
            if frequencies + lengths < bestLoss { (best, bestLoss) = (index, frequencies + lengths) }
        }
        pairs[best] = pairs[best + 1] & 0xFF00 | pairs[best] & 0xFF
        for index in best + 1..<count - 1 { pairs[index] = pairs[index + 1] }
        count -= 1
    }
}
