import SourceText

/// Facts that were read from a text with other offsets than the document's.
extension ExtractedDocument {
    /// The same facts with each range in place of which `place` gives another.
    /// - Complexity: O(*facts*) calls.
    func moved(_ place: (ByteRange) -> ByteRange) -> ExtractedDocument {
        var moved = self
        moved.header.fields.move(place)
        moved.sections.move(place)
        moved.ballots.move(place)
        for index in moved.ballots.indices {
            moved.ballots[index].asked = moved.ballots[index].asked.map(place)
            moved.ballots[index].verdict.move(place)
        }
        moved.secrecy.move(place)
        moved.amounts.move(place)
        for index in moved.amounts.indices {
            moved.amounts[index].place?.move(place)
            moved.amounts[index].use.purpose = moved.amounts[index].use.purpose.map(place)
        }
        moved.dates.move(place)
        moved.deadlines.move(place)
        for index in moved.deadlines.indices { moved.deadlines[index].duty?.move(place) }
        withoutActuallyEscaping(place) { place in
            var mover = FactMover(place: place)
            moved.visitLists(&mover)
        }
        moved.proposedDecision?.beslispunten.movePoints(place)
        moved.proposedDecision?.verdict.move(place)
        moved.adoptedDecision?.beslispunten.movePoints(place)
        moved.adoptedDecision?.verdict.move(place)
        return moved
    }
}

private struct FactMover: FactListVisitor {
    typealias Failure = Never
    let place: (ByteRange) -> ByteRange
    func visit(_ facts: inout [some ListedFact]) { facts.move(place) }
}

extension Array where Element: Fact {
    fileprivate mutating func move(_ place: (ByteRange) -> ByteRange) {
        for index in indices { self[index].origin.range = place(self[index].origin.range) }
    }
}

extension [Beslispunt] {
    fileprivate mutating func movePoints(_ place: (ByteRange) -> ByteRange) {
        move(place)
        for index in indices { self[index].verdict?.move(place) }
    }
}

extension Verdict {
    fileprivate mutating func move(_ place: (ByteRange) -> ByteRange) {
        self.place = self.place.map(place)
        if let seen = vote?.place { vote?.place = place(seen) }
    }
}

extension TablePlace {
    fileprivate mutating func move(_ place: (ByteRange) -> ByteRange) {
        table = table.map(place)
        row = row.map(place)
        column = column.map(place)
    }
}

extension Duty {
    fileprivate mutating func move(_ place: (ByteRange) -> ByteRange) {
        obligation = place(obligation)
        name = name.map(place)
    }
}
