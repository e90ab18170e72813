/// Which of the new beslispunten each of the old ones became.
///
/// Points of the same words are paired first, then those that share most words, rare ones before those that many points have,
/// as long as they share enough; among equals those whose places are nearest.
struct PointPairing {
    /// Places in both lists.
    struct Pair: Hashable {
        var old: Int
        var new: Int
    }

    private(set) var pairs: [Pair] = []

    /// Share of what two points say together, below which they are two matters.
    private static let leastLikeness = 0.5
    /// Pairs that are weighed one by one; of longer lists only points with one text or one number are paired.
    private static let mostWeighed = 1 << 16

    /// - Parameters:
    ///   - numbers: of the points, as their papers give them.
    /// - Complexity: O(*w* + *p* log *p*), *w* the words of all, *p* the pairs that are weighed.
    init(_ old: [ComparedText], _ new: [ComparedText], numbers: (old: [Int], new: [Int])) {
        let keys = (old: old.map(Self.key), new: new.map(Self.key))
        var places: [[String]: [Int]] = [:]
        for (place, key) in keys.new.enumerated().reversed() { places[key, default: []].append(place) }
        var free = (old: Array(repeating: true, count: old.count), new: Array(repeating: true, count: new.count))
        func pair(_ oldPlace: Int, _ newPlace: Int) {
            guard free.old[oldPlace], free.new[newPlace] else { return }
            (free.old[oldPlace], free.new[newPlace]) = (false, false)
            pairs.append(Pair(old: oldPlace, new: newPlace))
        }
        for (place, key) in keys.old.enumerated() {
            if let same = places[key]?.popLast() { pair(place, same) }
        }
        let left = (old: old.indices.filter { free.old[$0] }, new: new.indices.filter { free.new[$0] })
        let weigher = Weigher(old, new)
        var weighed: [(likeness: Double, distance: Int, pair: Pair)] = []
        for (oldPlace, newPlace) in Self.candidates(left.old, left.new, numbers) {
            let likeness = weigher.likeness(oldPlace, newPlace)
            if likeness >= Self.leastLikeness {
                weighed.append((likeness, abs(oldPlace - newPlace), Pair(old: oldPlace, new: newPlace)))
            }
        }
        weighed.sort {
            ($1.likeness, $0.distance, $0.pair.old, $0.pair.new) < ($0.likeness, $1.distance, $1.pair.old, $1.pair.new)
        }
        for found in weighed { pair(found.pair.old, found.pair.new) }
        pairs.sort { $0.new < $1.new }
    }

    private static func key(_ text: ComparedText) -> [String] { text.words.map(\.key) }

    private static func candidates(_ old: [Int], _ new: [Int], _ numbers: (old: [Int], new: [Int])) -> [(Int, Int)] {
        if old.count * new.count <= mostWeighed { return old.flatMap { left in new.map { (left, $0) } } }
        let byNumber = Dictionary(new.map { (numbers.new[$0], $0) }) { first, _ in first }
        return old.compactMap { left in byNumber[numbers.old[left]].map { (left, $0) } }
    }
}

/// How much two points say together.
private struct Weigher {
    private let old: [[String: Int]]
    private let new: [[String: Int]]
    /// In how many points of a list each word stands, the greater of both.
    private var spread: [String: Int] = [:]

    init(_ old: [ComparedText], _ new: [ComparedText]) {
        func counts(_ text: ComparedText) -> [String: Int] {
            var counts: [String: Int] = [:]
            for word in text.words where word.isWord { counts[word.key.lowercased(), default: 0] += 1 }
            return counts
        }
        (self.old, self.new) = (old.map(counts), new.map(counts))
        for list in [self.old, self.new] {
            var here: [String: Int] = [:]
            for words in list { for word in words.keys { here[word, default: 0] += 1 } }
            spread.merge(here) { max($0, $1) }
        }
    }

    /// What a point counts for that a longer one holds, and the words that it must have for that.
    private static let heldShare = 0.6
    private static let fewestHeld = 4

    /// From 0 to 1: twice what both have by what each has, a word of many points counting less.
    func likeness(_ oldPlace: Int, _ newPlace: Int) -> Double {
        let (left, right) = (old[oldPlace], new[newPlace])
        let (fewer, more) = left.count <= right.count ? (left, right) : (right, left)
        let shared = fewer.reduce(0.0) { $0 + Double(min($1.value, more[$1.key] ?? 0)) * weight($1.key) }
        let all = weight(of: left) + weight(of: right)
        if all == 0 { return 0 }
        let held = fewer.count >= Self.fewestHeld ? shared / weight(of: fewer) * Self.heldShare : 0
        return max(2 * shared / all, held)
    }

    /// Less than by half where a word stands in two points: what every point begins with tells nothing.
    private func weight(_ word: String) -> Double {
        let spread = Double(max(spread[word] ?? 1, 1))
        return 1 / (spread * spread)
    }

    private func weight(of words: [String: Int]) -> Double {
        words.reduce(0) { $0 + Double($1.value) * weight($1.key) }
    }
}
