/// A run of terms that is looked for in longer ones (Knuth, Morris and Pratt: no term is read twice).
struct TermRun {
    private let pattern: [UInt32]
    /// For each length of a match the length of the longest shorter match that ends at the same term.
    private let fallback: [Int]

    /// - Complexity: O(*terms*).
    init(_ pattern: [UInt32]) {
        self.pattern = pattern
        var fallback = [0, 0]
        var length = 0
        for term in pattern.dropFirst() {
            while length > 0, pattern[length] != term { length = fallback[length] }
            if pattern[length] == term { length += 1 }
            fallback.append(length)
        }
        self.fallback = fallback
    }

    /// Whether the run stands somewhere in `terms`; the empty run stands everywhere.
    /// - Complexity: O(*terms*).
    func occurs(in terms: [UInt32]) -> Bool {
        var search = search()
        search.read(terms)
        return search.hasFound
    }

    /// A search through terms that come in parts.
    func search() -> Search { Search(run: self) }

    struct Search {
        private let run: TermRun
        /// Terms of the run that the last ones read are.
        private var length = 0
        /// Whether the run stood somewhere in what was read.
        private(set) var hasFound: Bool

        fileprivate init(run: TermRun) {
            self.run = run
            hasFound = run.pattern.isEmpty
        }

        /// Goes on with the next part.
        /// - Complexity: O(*terms*).
        mutating func read(_ terms: [UInt32]) {
            if hasFound { return }
            for term in terms {
                while length > 0, run.pattern[length] != term { length = run.fallback[length] }
                if run.pattern[length] == term { length += 1 }
                if length == run.pattern.count {
                    hasFound = true
                    return
                }
            }
        }
    }
}
