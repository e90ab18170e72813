/// An upper bound for part of a posting list: no document there has both a higher frequency and a shorter field than
/// one of its impacts. A scorer that rises with frequency and falls with length takes the best over the impacts.
package struct Impact: Equatable, Sendable {
    /// At least the frequency of the documents that this impact stands for; `UInt32.max` when not known.
    package let frequency: UInt32
    /// At most the `LengthCode` of their fields; 0 for fields without lengths.
    package let lengthCode: UInt8

    package init(frequency: UInt32, lengthCode: UInt8) {
        self.frequency = frequency
        self.lengthCode = lengthCode
    }
}

/// Collects the impacts of a set of documents, at most `limit` pairs: frequency codes rising, length codes rising.
struct ImpactFront {
    static let limit = 4

    /// The codes, frequency in the high byte, length in the low.
    private(set) var pairs: [UInt16] = []

    mutating func removeAll() { pairs.removeAll(keepingCapacity: true) }

    mutating func add(frequency: UInt32, lengthCode: UInt8) {
        insert(UInt16(LengthCode.codeAbove(frequency)) << 8 | UInt16(lengthCode))
    }

    mutating func add(_ other: ImpactFront) {
        for pair in other.pairs { insert(pair) }
    }

    private mutating func insert(_ pair: UInt16) {
        let (frequency, length) = (pair >> 8, pair & 0xFF)
        // The first pair of at least this frequency bounds it when its length is no longer.
        var place = 0
        while place < pairs.count, pairs[place] >> 8 < frequency { place += 1 }
        if place < pairs.count, pairs[place] & 0xFF <= length { return }
        if place < pairs.count, pairs[place] >> 8 == frequency { pairs.remove(at: place) }
        // Pairs of lower frequency and no shorter length are bounded by this one.
        while place > 0, pairs[place - 1] & 0xFF >= length {
            pairs.remove(at: place - 1)
            place -= 1
        }
        pairs.insert(pair, at: place)
        if pairs.count > Self.limit { mergeClosest() }
    }

    /// Replaces two neighbours by one pair that bounds both, where that gives away the least.
    private mutating func mergeClosest() {
        var best = 0
        var bestLoss = Int.max
        for index in 0..<pairs.count - 1 {
            let loss = Int(pairs[index + 1] >> 8 - pairs[index] >> 8) + Int(pairs[index + 1] & 0xFF - pairs[index] & 0xFF)
            if loss < bestLoss { (best, bestLoss) = (index, loss) }
        }
        pairs[best] = pairs[best + 1] & 0xFF00 | pairs[best] & 0xFF
        pairs.remove(at: best + 1)
    }
}
