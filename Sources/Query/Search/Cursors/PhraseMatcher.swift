import InvertedIndex

/// The documents that hold terms next to each other in one field, and how often.
final class PhraseMatcher {
    /// A term and its place in the phrase, from 0.
    private struct Part {
        let postings: PostingsCursor
        let place: UInt32
    }

    /// The rarest first.
    private let parts: [Part]
    @exclusivity(unchecked) private(set) var document = PostingsCursor.end
    /// How often the current document has the phrase; at least 1.
    @exclusivity(unchecked) private var counted: UInt32 = 0
    /// Where the phrase may begin in the current document, and the positions of the part at hand.
    @exclusivity(unchecked) private var starts: [UInt32] = []
    @exclusivity(unchecked) private var positions: [UInt32] = []

    /// - Precondition: at least two terms, in the order of the phrase.
    init(_ postings: [PostingsCursor]) {
        parts = postings.enumerated().map { Part(postings: $1, place: UInt32($0)) }
            .sorted { $0.postings.entry.documentFrequency < $1.postings.entry.documentFrequency }
        document = align(parts[0].postings.document)
    }

    var cost: Int { Int(parts[0].postings.entry.documentFrequency) }
    var frequency: UInt32 { counted }

    @discardableResult
    func advance(to target: UInt32) -> UInt32 {
        if target > document { document = align(parts[0].postings.advance(to: target)) }
        return document
    }

    @discardableResult
    func next() -> UInt32 {
        if document != PostingsCursor.end { document = align(parts[0].postings.next()) }
        return document
    }

    /// The first document with the phrase that is not before `candidate`, where the rarest term stands.
    private func align(_ candidate: UInt32) -> UInt32 {
        var candidate = candidate
        var index = 1
        while candidate != PostingsCursor.end {
            if index == parts.count {
                if isMatch() { return candidate }
                candidate = parts[0].postings.next()
                index = 1
                continue
            }
            let other = parts[index].postings.advance(to: candidate)
            if other == candidate {
                index += 1
            } else {
                candidate = parts[0].postings.advance(to: other)
                index = 1
            }
        }
        return candidate
    }

    /// Whether all terms stand next to each other in the document that they are at; counts how often.
    private func isMatch() -> Bool {
        parts[0].postings.positions(into: &starts)
        keepStarts(shiftedBy: parts[0].place)
        for part in parts.dropFirst() {
            guard !starts.isEmpty else { return false }
            part.postings.positions(into: &positions)
            intersect(place: part.place)
        }
        counted = UInt32(truncatingIfNeeded: starts.count)
        return !starts.isEmpty
    }

    /// Makes of the positions of a term the places where the phrase would begin.
    private func keepStarts(shiftedBy place: UInt32) {
        guard place > 0 else { return }
        var kept = 0
        for position in starts where position >= place {
            starts[kept] = position - place
            kept += 1
        }
        starts.removeSubrange(kept...)
    }

    /// Keeps the starts behind which a term stands in its place.
    private func intersect(place: UInt32) {
        var kept = 0
        var i = 0
        for start in starts {
            let wanted = start + place
            while i < positions.count, positions[i] < wanted { i += 1 }
            if i == positions.count { break }
            if positions[i] == wanted {
                starts[kept] = start
                kept += 1
            }
        }
        starts.removeSubrange(kept...)
    }
}
