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
        if pattern.isEmpty { return true }
        var length = 0
        for term in terms {
            while length > 0, pattern[length] != term { length = fallback[length] }
            if pattern[length] == term { length += 1 }
            if length == pattern.count { return true }
        }
        return false
    }
}
