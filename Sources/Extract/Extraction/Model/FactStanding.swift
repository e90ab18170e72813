package import Calendar
package import SourceText

/// How what a fact says stands: as the beslispunt that it stands in.
package struct FactStanding: Hashable, Sendable {
    package var standing: Standing
    package var decidedOn: CalendarDate?
    /// Place in the document's `statedPoints`.
    package var point: Int
    /// Whether the point, as it was decided, says the same: the fact stands in what was proposed, and counts there.
    package var isRepeated: Bool
}

/// Tells in which beslispunt facts stand.
package struct StatedFacts {
    private struct Place {
        let range: ByteRange
        let point: Int
        /// How it stands by itself: of the proposal, where that is a part of its own.
        let standing: Standing
        let isProposal: Bool
    }

    private let points: [StatedPoint]
    /// In text order.
    private let places: [Place]

    /// - Parameter points: the document's `statedPoints`.
    package init(_ points: [StatedPoint]) {
        self.points = points
        var places: [Place] = []
        for (number, point) in points.enumerated() {
            places.append(
                Place(range: point.beslispunt.range, point: number, standing: point.standing, isProposal: false))
            if let proposal = point.proposal {
                places.append(
                    Place(
                        range: proposal.beslispunt.range, point: number, standing: proposal.standing, isProposal: true))
            }
        }
        self.places = places.sorted { $0.range < $1.range }
    }

    /// How each fact stands; nil for one outside the beslispunten.
    /// - Parameter value: what facts share that say the same.
    /// - Complexity: O(*n* log *p*), *n* the facts, *p* the points.
    package func standings<Value: Fact, Key: Hashable>(
        of facts: [Value], by value: (Value) -> Key
    ) -> [FactStanding?] {
        if places.isEmpty { return facts.map { _ in nil } }
        let found = facts.map { place(around: $0.range) }
        // How often the decided point says each thing.
        var said: [Said<Key>: Int] = [:]
        for (fact, place) in zip(facts, found) {
            if let place, !place.isProposal { said[Said(point: place.point, value: value(fact)), default: 0] += 1 }
        }
        return zip(facts, found).map { fact, place in
            guard let place else { return nil }
            let key = Said(point: place.point, value: value(fact))
            let isRepeated = place.isProposal && said[key] ?? 0 > 0
            if isRepeated { said[key, default: 0] -= 1 }
            let isOwn = isRepeated || !place.isProposal
            return FactStanding(
                standing: isOwn ? points[place.point].standing : place.standing,
                decidedOn: isOwn ? points[place.point].decidedOn : nil, point: place.point, isRepeated: isRepeated)
        }
    }

    private struct Said<Key: Hashable>: Hashable {
        let point: Int
        let value: Key
    }

    /// The point that a fact stands in, as it was decided or as it was proposed; nil for one outside the beslispunten.
    package func point(around range: ByteRange) -> StatedPoint? { place(around: range).map { points[$0.point] } }

    /// A beslispunt, and whether the text is that of the proposal where it was decided too.
    package struct Spot: Sendable {
        package let point: StatedPoint
        package let isProposal: Bool
    }

    /// As `point(around:)`, with which of its texts it is.
    package func spot(around range: ByteRange) -> Spot? {
        place(around: range).map { place in
            let point = points[place.point]
            return Spot(point: point, isProposal: place.isProposal || point.standing == .proposed)
        }
    }

    /// The last part that starts at or before the range, where it holds the range.
    private func place(around range: ByteRange) -> Place? {
        let next = places.partitioningIndex { $0.range.start > range.start }
        guard next > 0, places[next - 1].range.contains(range) else { return nil }
        return places[next - 1]
    }
}

extension ExtractedDocument {
    /// How each amount stands, by the document's `statedPoints`.
    package func standings(ofAmountsBy facts: StatedFacts) -> [FactStanding?] {
        facts.standings(of: amounts) { SumOfMoney(least: $0.minimum, greatest: $0.maximum, currency: $0.currency) }
    }

    /// How each deadline stands, by the document's `statedPoints`.
    package func standings(ofDeadlinesBy facts: StatedFacts) -> [FactStanding?] {
        facts.standings(of: deadlines) { Bound(kind: $0.kind, first: $0.earliest, last: $0.latest) }
    }

    private struct SumOfMoney: Hashable {
        let least, greatest: Int64
        let currency: Currency
    }

    private struct Bound: Hashable {
        let kind: Deadline.Kind
        let first, last: CalendarDate?
    }
}
