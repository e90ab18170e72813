extension SymbolTable {
    /// Bytes of a sample; more changes little.
    private static let sampleSize = 48 << 10
    /// A table of fewer bytes takes more than it saves.
    private static let leastText = 16 << 10
    private static let rounds = 5

    /// The table that shortens texts like these most, about; one of no symbols where there is too little text. Same texts, same
    /// table.
    /// - Parameters:
    ///   - texts: end to end.
    ///   - ends: where each ends, ascending.
    /// - Complexity: O(1), about 5 ms; O(*texts*) for counting.
    package init(training texts: UnsafeRawBufferPointer, ends: [Int]) {
        self.init([])
        guard texts.count >= Self.leastText else { return }
        let sample = Self.sample(ends)
        for round in 1...Self.rounds {
            var counts = Counts()
            for range in sample {
                unsafe count(UnsafeRawBufferPointer(rebasing: texts[range]), &counts)
            }
            self.init(counts.best(of: self, joins: round < Self.rounds))
        }
    }

    /// Texts from all over.
    private static func sample(_ ends: [Int]) -> [Range<Int>] {
        let step = max(1, (ends.last ?? 0) / sampleSize)
        return stride(from: 0, to: ends.count, by: step).map { index in
            let start = index == 0 ? 0 : ends[index - 1]
            return start..<min(ends[index], start + 1024)
        }
    }

    /// Counts the codes of a text, and which follows which. A byte by itself counts as code 256 + byte.
    private func count(_ text: UnsafeRawBufferPointer, _ counts: inout Counts) {
        var place = 0
        var previous: Int?
        while place < text.count {
            let word = unsafe Self.word(text, place)
            let code = code(of: word, available: text.count - place)
            let number = code ?? 256 + Int(word & 0xFF)
            counts.add(number, after: previous)
            previous = number
            place += code.map { self[$0].length } ?? 1
        }
    }

    /// How often each code was met, and each after each.
    private struct Counts {
        private static let size = 512
        private var single = [UInt32](repeating: 0, count: size)
        private var pairs = [UInt32](repeating: 0, count: size * size)

        mutating func add(_ code: Int, after previous: Int?) {
            single[code] += 1
            if let previous { pairs[previous * Self.size + code] += 1 }
        }

        /// The symbols of the next table: those that stood for most bytes, whether they were one symbol or two.
        func best(of table: SymbolTable, joins: Bool) -> [Symbol] {
            func symbol(_ code: Int) -> Symbol {
                code < 256 ? table[code] : Symbol(bytes: UInt64(code - 256), length: 1)
            }
            var gains: [Symbol: Int] = [:]
            for code in 0..<Self.size where single[code] > 0 {
                let one = symbol(code)
                // A byte without a symbol takes two, so that one of it saves as much as eight bytes less would.
                gains[one, default: 0] += Int(single[code]) * (one.length == 1 ? 8 : one.length)
                guard joins else { continue }
                for next in 0..<Self.size where pairs[code * Self.size + next] > 1 {
                    let joined = one.followed(by: symbol(next))
                    gains[joined, default: 0] += Int(pairs[code * Self.size + next]) * joined.length
                }
            }
            // By gain, and of equal ones in the order of their bytes, so that the order of the dictionary does not matter.
            let sorted = gains.sorted { left, right in
                if left.value != right.value { return left.value > right.value }
                if left.key.bytes != right.key.bytes { return left.key.bytes < right.key.bytes }
                return left.key.length < right.key.length
            }
            return sorted.prefix(SymbolTable.maximumCount).map(\.key)
        }
    }
}
