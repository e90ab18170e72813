import InvertedIndex

/// Where a word stands as it is spelled: those of the places of its stem that have its form, or none of all other forms.
final class SpelledPlaces {
    private let stem: PostingsCursor
    /// Their positions are places among those of the stem.
    private let forms: [PostingsCursor]
    private let areWanted: Bool
    private var ordinals: [UInt32] = []

    /// - Parameter areWanted: whether the word has one of the forms; else the form of the stem itself.
    init(_ stem: PostingsCursor, forms: [PostingsCursor], areWanted: Bool) {
        self.stem = stem
        self.forms = forms
        self.areWanted = areWanted
    }

    var hasForms: Bool { !forms.isEmpty }

    /// Whether it stands in a document at all; documents are asked in ascending order.
    func isIn(_ document: UInt32) -> Bool {
        guard stem.advance(to: document) == document else { return false }
        var count = 0
        for form in forms where form.advance(to: document) == document { count += Int(form.frequency) }
        return areWanted ? count > 0 : Int(stem.frequency) > count
    }

    /// Its positions in a document, ascending.
    /// - Complexity: O(*positions* of the stem).
    func positions(in document: UInt32) -> [UInt32] {
        var places: [UInt32] = []
        guard stem.advance(to: document) == document else { return places }
        stem.positions(into: &places)
        var isOfForm = Array(repeating: false, count: places.count)
        for form in forms where form.advance(to: document) == document {
            form.positions(into: &ordinals)
            for place in ordinals where place < places.count { isOfForm[Int(place)] = true }
        }
        return zip(places, isOfForm).filter { $0.1 == areWanted }.map(\.0)
    }
}

/// Whether words stand next to each other in documents as they are spelled.
final class SpelledRun {
    private let words: [SpelledPlaces]

    init(_ words: [SpelledPlaces]) { self.words = words }

    /// Documents are asked in ascending order.
    func contains(_ document: UInt32) -> Bool {
        guard let first = words.first, words.allSatisfy({ $0.isIn(document) }) else { return false }
        if words.count == 1 { return true }
        var ends = first.positions(in: document)
        for word in words.dropFirst() {
            if ends.isEmpty { return false }
            let before = Set(ends)
            ends = word.positions(in: document).filter { $0 > 0 && before.contains($0 - 1) }
        }
        return !ends.isEmpty
    }
}
