/// Whether documents have a sentence or paragraph that passes a test.
final class UnitTester {
    indirect enum Test {
        case run(RunPlaces)
        case spacing(SpacingMatcher)
        case not(Test)
        case and([Test])
        case or([Test])
    }

    /// Of the terms that stand where units begin; the first unit of a document begins without one.
    private let breaks: [WordPlaces]
    private let test: Test

    init(breaks: [WordPlaces], _ test: Test) {
        self.breaks = breaks
        self.test = test
    }

    /// Documents are asked in ascending order.
    /// - Complexity: O(*positions* of the words and breaks), times their logarithm.
    func contains(_ document: UInt32) -> Bool {
        let starts = unitStarts(in: document)
        return !units(test, document, starts).isEmpty
    }

    /// The positions at which units begin but the first, ascending.
    private func unitStarts(in document: UInt32) -> [UInt32] {
        var (starts, places): ([UInt32], [UInt32]) = ([], [])
        for word in breaks where word.isIn(document) {
            word.positions(in: document, into: &places)
            starts += places
        }
        if breaks.count > 1 { starts.sort() }
        return starts
    }

    /// The numbers of the units that pass, ascending, each once.
    private func units(_ test: Test, _ document: UInt32, _ starts: [UInt32]) -> [Int] {
        switch test {
        case .run(let run):
            let places = run.starts(in: document).map { $0..<max($0, $0 &+ run.length) }
            return Self.units(of: places, starts)
        case .spacing(let spacing): return Self.units(of: spacing.matches(in: document), starts)
        case .not(let inner):
            let out = Set(units(inner, document, starts))
            return (0...starts.count).filter { !out.contains($0) }
        case .and(let parts):
            guard let first = parts.first else { return [] }
            return parts.dropFirst().reduce(units(first, document, starts)) { found, part in
                if found.isEmpty { return found }
                let others = Set(units(part, document, starts))
                return found.filter(others.contains)
            }
        case .or(let parts): return Set(parts.flatMap { units($0, document, starts) }).sorted()
        }
    }

    /// The units that hold a place as a whole; the places by where they begin.
    private static func units(of places: [Range<UInt32>], _ starts: [UInt32]) -> [Int] {
        var (found, unit): ([Int], Int) = ([], 0)
        for place in places {
            while unit < starts.count, starts[unit] <= place.lowerBound { unit += 1 }
            let isWhole = unit == starts.count || place.upperBound <= starts[unit]
            if isWhole, found.last != unit { found.append(unit) }
        }
        return found
    }
}
