/// The words that compounds are made of, from Tools/data/compound-parts.tsv: looked up where they lie, nothing is built but a
/// list of where lines begin.
struct CompoundTable: Sendable {
    static let shared = CompoundTable()

    enum Entry: Sendable {
        /// How many words have it as a part: the whole part of the binary logarithm.
        case part(uses: Int)
        /// Only ever the first part: `binnen`.
        case first
        /// Not taken apart, and no part.
        case whole
    }

    /// Where each line begins, and behind the last.
    private let starts: [UInt32]
    /// The first line of the words that begin with two letters; of the next two at the next place.
    private let lines: [Int32]

    private static let letters = 26

    private init() {
        let (base, count) = unsafe (Self.data.utf8Start, Self.data.utf8CodeUnitCount)
        var starts: [UInt32] = [0]
        var lines: [Int32] = []
        for place in 0..<count where unsafe base[place] == UInt8(ascii: "\n") { starts.append(UInt32(place + 1)) }
        if starts.last != UInt32(count) { starts.append(UInt32(count + 1)) }
        for line in 0..<(starts.count - 1) {
            let start = Int(starts[line])
            let key = unsafe Self.key(base[start], base[start + 1])
            while lines.count <= key { lines.append(Int32(line)) }
        }
        while lines.count <= Self.letters * Self.letters { lines.append(Int32(starts.count - 1)) }
        self.starts = starts
        self.lines = lines
    }

    private static func key(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first &- UInt8(ascii: "a")) * letters + Int(second &- UInt8(ascii: "a"))
    }

    /// - Parameter word: at least two letters, all of them `a` to `z`.
    /// - Complexity: O(log *w*), *w* the words that begin with the same two letters.
    subscript(word: ArraySlice<UInt8>) -> Entry? {
        let first = word.startIndex
        let key = Self.key(word[first], word[first + 1])
        let base = unsafe Self.data.utf8Start
        var (low, high) = (Int(lines[key]), Int(lines[key + 1]))
        while low < high {
            let middle = (low + high) / 2
            let (start, end) = (Int(starts[middle]), Int(starts[middle + 1]) - 2)
            let line = unsafe UnsafeBufferPointer(start: base + start, count: end - start)
            if unsafe line.elementsEqual(word) { return unsafe Self.entry(base[end]) }
            if unsafe line.lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private static func entry(_ mark: UInt8) -> Entry {
        switch mark {
        case UInt8(ascii: "F"): .first
        case UInt8(ascii: "W"): .whole
        default: .part(uses: Int(mark &- UInt8(ascii: "0")))
        }
    }
}
