import SourceText

/// Finds the stretch of a text that has most of the words that were asked for; of equals the first.
struct DensestWindow {
    /// Bytes of a stretch at most, from the start of its first word to the end of its last; a phrase that is longer is one all the same.
    private let length: Int
    /// What each unit of the query counts for.
    private let weights: [Int]
    /// The hits that can still be in a stretch with the next one are those from `first` on, by where they begin.
    private var hits: [WordFinder.Hit] = []
    private var first = 0
    /// How often each unit stands from `first` on, and what these weigh together.
    private var counts: [Int]
    private var weight = 0

    /// The best stretch; nil before the first hit.
    private(set) var best: ByteRange?
    /// What its units weigh together.
    private(set) var greatest = 0

    init(length: Int, weights: [Int]) {
        self.length = length
        self.weights = weights
        counts = Array(repeating: 0, count: weights.count)
    }

    /// Adds the next hit of the text.
    /// - Complexity: O(1) amortised.
    mutating func add(_ hit: WordFinder.Hit) {
        hits.append(hit)
        if counts[hit.unit] == 0 { weight += weights[hit.unit] }
        counts[hit.unit] += 1
        while first < hits.count - 1, hit.range.end - hits[first].range.start > length {
            let unit = hits[first].unit
            counts[unit] -= 1
            if counts[unit] == 0 { weight -= weights[unit] }
            first += 1
        }
        guard weight > greatest else { return }
        greatest = weight
        best = ByteRange(start: min(hits[first].range.start, hit.range.start), end: hit.range.end)
    }
}
