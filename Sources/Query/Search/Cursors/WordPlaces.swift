import InvertedIndex

/// Where a word stands in documents, which are asked in ascending order.
class WordPlaces {
    func isIn(_ document: UInt32) -> Bool { false }

    /// Replaces `positions` by those in a document that has the word, ascending.
    func positions(in document: UInt32, into positions: inout [UInt32]) { positions.removeAll(keepingCapacity: true) }
}

/// Those of a term.
final class TermPlaces: WordPlaces {
    private let postings: PostingsCursor

    init(_ postings: PostingsCursor) { self.postings = postings }

    override func isIn(_ document: UInt32) -> Bool { postings.advance(to: document) == document }
    override func positions(in document: UInt32, into positions: inout [UInt32]) {
        postings.positions(into: &positions)
    }
}

/// Those of a word as it is spelled: the places of its stem that have its form, or none of all other forms.
final class SpelledPlaces: WordPlaces {
    private let stem: PostingsCursor
    /// Their positions are places among those of the stem.
    private let forms: [PostingsCursor]
    private let areWanted: Bool
    private var ordinals: [UInt32] = []
    private var isOfForm: [Bool] = []

    /// - Parameter areWanted: whether the word has one of the forms; else the form of the stem itself.
    init(_ stem: PostingsCursor, forms: [PostingsCursor], areWanted: Bool) {
        self.stem = stem
        self.forms = forms
        self.areWanted = areWanted
    }

    var hasForms: Bool { !forms.isEmpty }

    override func isIn(_ document: UInt32) -> Bool {
        guard stem.advance(to: document) == document else { return false }
        var count = 0
        for form in forms where form.advance(to: document) == document { count += Int(form.frequency) }
        return areWanted ? count > 0 : Int(stem.frequency) > count
    }

    /// - Complexity: O(*positions* of the stem).
    override func positions(in document: UInt32, into positions: inout [UInt32]) {
        positions.removeAll(keepingCapacity: true)
        guard stem.advance(to: document) == document else { return }
        stem.positions(into: &positions)
        isOfForm.removeAll(keepingCapacity: true)
        isOfForm.append(contentsOf: repeatElement(false, count: positions.count))
        for form in forms where form.advance(to: document) == document {
            form.positions(into: &ordinals)
            for place in ordinals where place < positions.count { isOfForm[Int(place)] = true }
        }
        var kept = 0
        for place in positions.indices where isOfForm[place] == areWanted {
            positions[kept] = positions[place]
            kept += 1
        }
        positions.removeLast(positions.count - kept)
    }
}

/// Those of any of many terms, as of the words that begin with some letters.
///
/// What few documents have is read at once; the other terms wait in a heap for the document that they have next.
final class UnionPlaces: WordPlaces {
    private struct Place: Comparable {
        let document: UInt32
        let position: UInt32

        static func < (a: Self, b: Self) -> Bool { (a.document, a.position) < (b.document, b.position) }
    }

    /// Documents of a term that is read at once, at most.
    private static let fewDocuments = 16

    /// Of the terms that few documents have, ascending.
    private let few: [Place]
    private var next = 0
    /// Of the others a heap, the first document on top.
    private var heap: [PostingsCursor] = []
    /// Those that have the document which was asked for last.
    private var current: [PostingsCursor] = []

    /// - Complexity: O(*positions* of the terms that few documents have), times their logarithm.
    init(_ segment: Segment, _ entries: [TermEntry]) {
        var (few, positions): ([Place], [UInt32]) = ([], [])
        for entry in entries {
            let postings = segment.postings(entry)
            guard entry.documentFrequency <= Self.fewDocuments else {
                current.append(postings)
                continue
            }
            while postings.document != PostingsCursor.end {
                postings.positions(into: &positions)
                for position in positions { few.append(Place(document: postings.document, position: position)) }
                postings.next()
            }
        }
        self.few = few.sorted()
    }

    /// - Complexity: O(log *terms*) for each term that stands before the document.
    override func isIn(_ document: UInt32) -> Bool {
        while next < few.count, few[next].document < document { next += 1 }
        for postings in current where postings.advance(to: document) != PostingsCursor.end { push(postings) }
        current.removeAll(keepingCapacity: true)
        while let first = heap.first, first.document <= document {
            pop()
            if first.document == document {
                current.append(first)
            } else if first.advance(to: document) != PostingsCursor.end {
                push(first)
            }
        }
        return !current.isEmpty || next < few.count && few[next].document == document
    }

    override func positions(in document: UInt32, into positions: inout [UInt32]) {
        positions.removeAll(keepingCapacity: true)
        var place = next
        while place < few.count, few[place].document == document {
            positions.append(few[place].position)
            place += 1
        }
        for postings in current { unsafe positions.append(contentsOf: postings.positions()) }
        positions.sort()
    }

    private func push(_ postings: PostingsCursor) {
        heap.append(postings)
        var place = heap.count - 1
        while place > 0, heap[place].document < heap[(place - 1) / 2].document {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private func pop() {
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
        var place = 0
        while true {
            var least = place
            for child in [2 * place + 1, 2 * place + 2]
            where child < heap.count && heap[child].document < heap[least].document { least = child }
            if least == place { return }
            heap.swapAt(place, least)
            place = least
        }
    }
}
