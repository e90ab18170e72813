/// Where words stand next to each other in a document.
final class RunPlaces {
    private let words: [WordPlaces]
    /// Words of the run.
    let length: UInt32
    private var starts: [UInt32] = []
    private var places: [UInt32] = []

    /// - Parameter words: in order; none where one of them is in no document.
    init(_ words: [WordPlaces], length: Int) {
        self.words = words
        self.length = UInt32(clamping: length)
    }

    /// The positions at which the run begins in a document, ascending; documents are asked in ascending order.
    /// - Complexity: O(*positions* of the words).
    func starts(in document: UInt32) -> [UInt32] {
        starts.removeAll(keepingCapacity: true)
        guard let first = words.first, words.allSatisfy({ $0.isIn(document) }) else { return starts }
        first.positions(in: document, into: &starts)
        for (place, word) in words.enumerated().dropFirst() where !starts.isEmpty {
            word.positions(in: document, into: &places)
            keep(at: UInt32(clamping: place))
        }
        return starts
    }

    /// Leaves the starts that have one of `places` so far behind them.
    private func keep(at distance: UInt32) {
        var (kept, next) = (0, 0)
        for start in starts {
            while next < places.count, places[next] < start &+ distance { next += 1 }
            guard next < places.count else { break }
            if places[next] == start &+ distance {
                starts[kept] = start
                kept += 1
            }
        }
        starts.removeLast(starts.count - kept)
    }
}
