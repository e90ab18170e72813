/// Finds where runs of words stand near each other in a document.
final class SpacingMatcher {
    private let runs: [RunPlaces]
    /// Other words between them, at most.
    private let most: UInt32
    /// The orders in which the runs may stand.
    private let orders: [[Int]]

    init(_ runs: [RunPlaces], most: UInt32, isOrdered: Bool) {
        self.runs = runs
        self.most = most
        orders = isOrdered ? [Array(runs.indices)] : Self.orders(of: Array(runs.indices))
    }

    private static func orders(of places: [Int]) -> [[Int]] {
        if places.count < 2 { return [places] }
        return places.flatMap { first in orders(of: places.filter { $0 != first }).map { [first] + $0 } }
    }

    /// The places where they stand so, from the first word to behind the last: for each first word and each order the shortest,
    /// by where they begin. No two runs share a word.
    /// - Complexity: O(*positions* of the runs) for each order.
    func matches(in document: UInt32) -> [Range<UInt32>] {
        let starts = runs.map { $0.starts(in: document) }
        if starts.contains(where: \.isEmpty) { return [] }
        var found: [Range<UInt32>] = []
        for order in orders { appendMatches(order, starts, to: &found) }
        if orders.count > 1 { found.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) } }
        return found
    }

    /// How many first words there are.
    func count(in document: UInt32) -> UInt32 {
        var (count, last): (UInt32, UInt32?) = (0, nil)
        for match in matches(in: document) where match.lowerBound != last {
            count += 1
            last = match.lowerBound
        }
        return count
    }

    /// With the first run at each of its places, every further one as early as it can stand: what begins later ends no earlier,
    /// so that no place is looked at twice.
    private func appendMatches(_ order: [Int], _ starts: [[UInt32]], to found: inout [Range<UInt32>]) {
        let words = order.reduce(0) { $0 + runs[$1].length }
        var next = Array(repeating: 0, count: order.count)
        for start in starts[order[0]] {
            var end = start &+ runs[order[0]].length
            for (place, run) in order.enumerated().dropFirst() {
                let places = starts[run]
                while next[place] < places.count, places[next[place]] < end { next[place] += 1 }
                if next[place] == places.count { return }
                end = places[next[place]] &+ runs[run].length
            }
            if end >= start, end - start >= words, end - start - words <= most { found.append(start..<end) }
        }
    }
}
