/// Finds the stretch of a text that has the most different words of those that were asked for; of equals the first.
struct DensestWindow {
    private struct Place {
        let word: Int
        let start: Int
    }

    /// Bytes of a stretch at most, from the start of its first word to the end of its last.
    private let length: Int
    /// The hits that can still be in a stretch with the next one are those from `first` on.
    private var places: [Place] = []
    private var first = 0
    /// How often each word stands from `first` on, and how many of them do.
    private var counts: [Int]
    private var different = 0
    private var most = 0
    /// Where the best stretch begins; nil before the first hit.
    private(set) var best: Int?

    init(length: Int, words: Int) {
        self.length = length
        counts = Array(repeating: 0, count: words)
    }

    /// Whether the best stretch has every word, so that none is better.
    var hasAll: Bool { most == counts.count }

    /// Adds the next hit of the text.
    /// - Complexity: O(1) amortised.
    mutating func add(_ word: Int, from start: Int, to end: Int) {
        places.append(Place(word: word, start: start))
        counts[word] += 1
        if counts[word] == 1 { different += 1 }
        while end - places[first].start > length, first < places.count - 1 {
            counts[places[first].word] -= 1
            if counts[places[first].word] == 0 { different -= 1 }
            first += 1
        }
        if different > most { (most, best) = (different, places[first].start) }
    }
}
