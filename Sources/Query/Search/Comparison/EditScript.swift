/// What became of one sequence in another: which stretches were replaced. Everything between them is the same.
///
/// The shortest script by Myers (“An O(ND) difference algorithm and its variations”, 1986), as long as it has no more than `mostEdits`.
/// Beyond, what stands once in both and in the same order is the same (patience), and only the gaps between are compared;
/// a gap that differs more than that is replaced whole. So any two sequences take time in proportion to their length.
struct EditScript {
    /// Elements of the old sequence and those that came in their place; one of both may be empty.
    struct Change: Hashable {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// In order, none of them empty on both sides and no two touching.
    private(set) var changes: [Change] = []

    /// Edits beyond which the shortest script is no longer looked for: its trace takes the square of them, and time grows with them.
    private static let mostEdits = 400

    private let old: [Int]
    private let new: [Int]

    /// - Complexity: O(*n* log *n*), *n* the elements of both.
    init(from old: [Int], to new: [Int]) {
        self.old = old
        self.new = new
        if let script = shortest(old.indices, new.indices) {
            for change in script { add(change) }
            return
        }
        var (oldStart, newStart) = (0, 0)
        for (oldPlace, newPlace) in anchors() + [(old.count, new.count)] {
            let gap = Change(old: oldStart..<oldPlace, new: newStart..<newPlace)
            for change in shortest(gap.old, gap.new) ?? [gap] { add(change) }
            (oldStart, newStart) = (oldPlace + 1, newPlace + 1)
        }
    }

    private mutating func add(_ change: Change) {
        guard !(change.old.isEmpty && change.new.isEmpty) else { return }
        if let last = changes.last, last.old.upperBound == change.old.lowerBound,
            last.new.upperBound == change.new.lowerBound
        {
            changes[changes.count - 1] = Change(
                old: last.old.lowerBound..<change.old.upperBound, new: last.new.lowerBound..<change.new.upperBound)
        } else {
            changes.append(change)
        }
    }

    // MARK: The shortest script

    /// Single edits in order; nil where there are too many.
    private func shortest(_ wholeOld: Range<Int>, _ wholeNew: Range<Int>) -> [Change]? {
        var (oldRange, newRange) = (wholeOld, wholeNew)
        while let left = oldRange.first, let right = newRange.first, old[left] == new[right] {
            (oldRange, newRange) = (left + 1..<oldRange.upperBound, right + 1..<newRange.upperBound)
        }
        while let left = oldRange.last, let right = newRange.last, old[left] == new[right] {
            (oldRange, newRange) = (oldRange.lowerBound..<left, newRange.lowerBound..<right)
        }
        if oldRange.isEmpty || newRange.isEmpty { return [Change(old: oldRange, new: newRange)] }
        guard let trace = trace(oldRange, newRange) else { return nil }
        return script(trace, oldRange, newRange)
    }

    /// For each number of edits, how far the diagonals from −*d* to *d* got in the old sequence before it; nil where they never met.
    private func trace(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> [[Int]]? {
        let (oldCount, newCount) = (oldRange.count, newRange.count)
        let most = min(oldCount + newCount, Self.mostEdits)
        // Diagonal `k` is at `k + most + 1`.
        var reached = Array(repeating: 0, count: 2 * most + 3)
        var trace: [[Int]] = []
        for edits in 0...most {
            trace.append(Array(reached[(most + 1 - edits)...(most + 1 + edits)]))
            for diagonal in stride(from: -edits, through: edits, by: 2) {
                let place = diagonal + most + 1
                let isDown =
                    diagonal == -edits || (diagonal != edits && reached[place - 1] < reached[place + 1])
                var left = isDown ? reached[place + 1] : reached[place - 1] + 1
                var right = left - diagonal
                while left < oldCount, right < newCount,
                    old[oldRange.lowerBound + left] == new[newRange.lowerBound + right]
                {
                    (left, right) = (left + 1, right + 1)
                }
                reached[place] = left
                if left >= oldCount, right >= newCount { return trace }
            }
        }
        return nil
    }

    /// Goes back through a trace.
    private func script(_ trace: [[Int]], _ oldRange: Range<Int>, _ newRange: Range<Int>) -> [Change] {
        var (left, right) = (oldRange.count, newRange.count)
        var changes: [Change] = []
        for edits in trace.indices.reversed() where edits > 0 {
            let reached = trace[edits]
            let diagonal = left - right
            // What was reached with one edit less stands in the middle of this row.
            func before(_ diagonal: Int) -> Int { reached[diagonal + edits] }
            let isDown =
                diagonal == -edits || (diagonal != edits && before(diagonal - 1) < before(diagonal + 1))
            let from = isDown ? diagonal + 1 : diagonal - 1
            left = before(from)
            right = left - from
            let (oldPlace, newPlace) = (oldRange.lowerBound + left, newRange.lowerBound + right)
            changes.append(
                isDown
                    ? Change(old: oldPlace..<oldPlace, new: newPlace..<newPlace + 1)
                    : Change(old: oldPlace..<oldPlace + 1, new: newPlace..<newPlace))
        }
        return changes.reversed()
    }

    // MARK: Anchors

    /// What stands once in both sequences, as long as its order is the same: pairs of places, ascending.
    private func anchors() -> [(old: Int, new: Int)] {
        let newPlaces = Self.singles(new)
        let pairs = Self.singles(old).compactMap { value, place in newPlaces[value].map { (old: place, new: $0) } }
            .sorted { $0.old < $1.old }
        return LongestRun(of: pairs.map(\.new)).places.map { pairs[$0] }
    }

    private static func singles(_ values: [Int]) -> [Int: Int] {
        var places: [Int: Int?] = [:]
        for (place, value) in values.enumerated() {
            places.updateValue(places[value] == nil ? place : nil, forKey: value)
        }
        return places.compactMapValues { $0 }
    }
}

/// The longest ascending run within numbers of which none repeats: what kept its order.
struct LongestRun {
    /// Places in the numbers, ascending.
    let places: [Int]

    /// - Complexity: O(*n* log *n*).
    init(of numbers: [Int]) {
        // For each length the place of the least number that a run of it can end with.
        var ends: [Int] = []
        var before: [Int?] = []
        for (place, number) in numbers.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
            }
            before.append(low > 0 ? ends[low - 1] : nil)
            if low < ends.count { ends[low] = place } else { ends.append(place) }
        }
        var run: [Int] = []
        var next = ends.last
        while let place = next {
            run.append(place)
            next = before[place]
        }
        places = run.reversed()
    }
}
