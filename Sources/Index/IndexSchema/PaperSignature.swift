package import Vocabulary

/// What tells whether two papers of an index are one paper twice: some 70 bytes of hashes, from which no text can be read.
///
/// Two are one where their texts are the same; or their own number and kind are, and most of their text; or title and day are, and nine tenths of
/// the shorter one's text stands in the other. Never where each has a number, letter or name of a part that the other has not (motie 3 and motie
/// 4 on one form), nor where their beslispunten differ.
package struct PaperSignature: Hashable, Sendable {
    /// Of the words and figures of the whole text, in order, with title and number; 0 where there are none.
    package var whole: UInt32 = 0
    /// Of the own number; 0 for none.
    package var number: UInt32 = 0
    package var kind: DocumentKind = .overig
    /// Of title and day; 0 where either is not known.
    package var titleAndDay: UInt32 = 0
    /// How many runs of words the text has outside its header.
    package var runCount: UInt32 = 0
    /// A sample of these: see `RunSample`.
    package var sample: [UInt32] = Array(repeating: 0, count: RunSample.wordCount)
    /// Of the numbers and letters that set a paper apart from others on its form; ascending, each once.
    package var marks: [UInt16] = []
    /// Of the beslispunten; ascending, each once.
    package var points: [UInt16] = []

    package init() {}

    /// Marks and points kept at most.
    package static let listLimit = 24
    /// How much of the shorter text the other holds where title and day, or number and kind, are the same.
    package static let containment = (titleAndDay: 0.9, number: 0.5)

    /// Whether both are one paper.
    package func isSamePaper(as other: Self) -> Bool {
        if whole != 0, whole == other.whole { return true }
        if Self.differ(marks, other.marks) || !points.isEmpty && !other.points.isEmpty && points != other.points {
            return false
        }
        if number != 0, number == other.number, kind == other.kind, kind != .overig {
            return containment(other) >= Self.containment.number
        }
        return titleAndDay != 0 && titleAndDay == other.titleAndDay
            && containment(other) >= Self.containment.titleAndDay
    }

    /// Whether each has what the other has not.
    private static func differ(_ one: [UInt16], _ other: [UInt16]) -> Bool {
        one.contains { !other.contains($0) } && other.contains { !one.contains($0) }
    }

    /// How much of the shorter text the other holds, as the samples tell it, from 0 to 1.
    private func containment(_ other: Self) -> Double {
        let shorter = Double(min(runCount, other.runCount))
        guard shorter > 0 else { return 0 }
        let shared = RunSample.resemblance(sample, other.sample)
        let both = shared * (Double(runCount) + Double(other.runCount)) / (1 + shared)
        return min(1, both / shorter)
    }
}

/// A sample of a set by which its likeness to others is told (one permutation hashing, Li et al. 2012; of each smallest value a few bits, Li and König
/// 2010). Of sets that share nine tenths it tells so to within four hundredths, two times of three.
package enum RunSample {
    /// Bits of each value, 0 for none.
    private static let bits: UInt32 = 4
    private static let values = (1 << bits) - 1
    private static let perWord = 32 / Int(bits)
    /// Values in the sample.
    package static let binCount = 64
    /// Words of 32 bits that they take.
    package static let wordCount = binCount / perWord

    /// The sample of the hashes of a set's members, each as often as it stands.
    package struct Maker: ~Copyable {
        private var smallest = [UInt64](repeating: .max, count: RunSample.binCount)

        package init() {}

        package mutating func add(_ hash: UInt64) {
            let bin = Int(truncatingIfNeeded: hash) & (RunSample.binCount - 1)
            if hash < smallest[bin] { smallest[bin] = hash }
        }

        package var sample: [UInt32] {
            var words = [UInt32](repeating: 0, count: RunSample.wordCount)
            for (bin, hash) in smallest.enumerated() where hash != .max {
                // The bits above those that chose the bin.
                let value = UInt32(hash / UInt64(RunSample.binCount) % UInt64(RunSample.values)) + 1
                words[bin / RunSample.perWord] |= value << (UInt32(bin % RunSample.perWord) * RunSample.bits)
            }
            return words
        }
    }

    /// How much of what either set has both have.
    static func resemblance(_ one: [UInt32], _ other: [UInt32]) -> Double {
        var (same, filled) = (0, 0)
        for (a, b) in zip(one, other) {
            for place in 0..<perWord {
                let shift = UInt32(place) * bits
                let (left, right) = (a >> shift & UInt32(values), b >> shift & UInt32(values))
                if left | right == 0 { continue }
                filled += 1
                if left == right { same += 1 }
            }
        }
        guard filled > 0 else { return 0 }
        // One of so many values that differ is the same by chance.
        let chance = 1 / Double(values)
        return max(0, (Double(same) / Double(filled) - chance) / (1 - chance))
    }
}

extension PaperSignature {
    /// The terms of `Field.afdruk`: papers that are one share one at least.
    package var terms: [[UInt8]] {
        var terms: [[UInt8]] = []
        if whole != 0 { terms.append(Self.term("w", whole)) }
        if number != 0, kind != .overig { terms.append(Self.term("n", number)) }
        if titleAndDay != 0 { terms.append(Self.term("t", titleAndDay)) }
        return terms
    }

    private static func term(_ sort: Character, _ hash: UInt32) -> [UInt8] {
        Array(String(sort).utf8) + stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: hash >> $0) }
    }

    /// The values of `Column.afdruk`.
    package var values: [Int64] {
        let kindPlace = DocumentKind.allCases.firstIndex(of: kind) ?? 0
        let counts = UInt32(kindPlace) << 16 | UInt32(marks.count) << 8 | UInt32(points.count)
        return ([whole, number, titleAndDay, runCount, counts] + sample + (marks + points).map(UInt32.init)).map(
            Int64.init)
    }

    /// How many of the first values of `Column.afdruk` tell the terms.
    package static let headCount = 5

    /// Numbers that stand for the terms of the signature with these first values.
    package static func termNumbers(head: [Int64]) -> [Int64] {
        guard head.count == headCount else { return [] }
        let kindPlace = Int(head[4] >> 16)
        let kinds = DocumentKind.allCases
        let hasKind = kinds.indices.contains(kindPlace) && kinds[kindPlace] != .overig
        return [(head[0], true), (head[1], hasKind), (head[2], true)].enumerated().compactMap { sort, term in
            term.0 == 0 || !term.1 ? nil : Int64(sort) << 32 | term.0
        }
    }

    /// nil for what are no values of a signature.
    package init?(values: [Int64]) {
        let words = values.compactMap { UInt32(exactly: $0) }
        let sampleStart = 5, listStart = 5 + RunSample.wordCount
        guard words.count == values.count, words.count >= listStart else { return nil }
        (whole, number, titleAndDay, runCount) = (words[0], words[1], words[2], words[3])
        let (kindPlace, marks, points) = (Int(words[4] >> 16), Int(words[4] >> 8 & 0xFF), Int(words[4] & 0xFF))
        let kinds = DocumentKind.allCases
        let lists = words[listStart...].compactMap { UInt16(exactly: $0) }
        guard kindPlace < kinds.count, lists.count == marks + points, lists.count == words.count - listStart else {
            return nil
        }
        kind = kinds[kindPlace]
        sample = Array(words[sampleStart..<listStart])
        self.marks = Array(lists[..<marks])
        self.points = Array(lists[marks...])
    }
}
