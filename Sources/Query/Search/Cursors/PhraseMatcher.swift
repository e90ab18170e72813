import InvertedIndex

/// The documents that hold terms next to each other in one field, and how often.
///
/// Goes from one document that has all terms to the next (`advance`, `next`); whether they stand next to each other there
/// is found out when asked (`isThere`, `frequency`), so that documents which cannot matter cost no positions.
@safe final class PhraseMatcher {
    /// A term and its place in the phrase, from 0.
    private struct Part {
        let postings: PostingsCursor
        let place: UInt32
    }

    private let common: Intersection<PostingsCursor>
    /// The rarest two, and the others by rarity.
    private let lead: PostingsCursor
    private let leadPlace: UInt32
    private let second: PostingsCursor
    private let secondPlace: UInt32
    private let rest: [Part]
    private let hasMore: Bool
    /// The current document, which has all terms.
    @exclusivity(unchecked) private(set) var document = PostingsCursor.end
    /// Where the phrase may begin in the current document.
    @exclusivity(unchecked) private var starts: UnsafeMutablePointer<UInt32>
    @exclusivity(unchecked) private var capacity = 256

    /// - Precondition: at least two terms, in the order of the phrase.
    init(_ postings: [PostingsCursor]) {
        let parts = postings.enumerated().map { Part(postings: $1, place: UInt32($0)) }
            .sorted { $0.postings.entry.documentFrequency < $1.postings.entry.documentFrequency }
        common = Intersection(parts.map(\.postings))
        (lead, leadPlace) = (parts[0].postings, parts[0].place)
        (second, secondPlace) = (parts[1].postings, parts[1].place)
        rest = Array(parts.dropFirst(2))
        hasMore = !rest.isEmpty
        unsafe starts = .allocate(capacity: capacity)
        unsafe document = common.first(from: lead.document)
    }

    deinit { unsafe starts.deallocate() }

    var cost: Int { Int(lead.entry.documentFrequency) }

    @discardableResult
    func advance(to target: UInt32) -> UInt32 {
        if unsafe target > document { unsafe document = common.first(from: lead.advance(to: target)) }
        return unsafe document
    }

    @discardableResult
    func next() -> UInt32 {
        if unsafe document != PostingsCursor.end { unsafe document = common.first(from: lead.next()) }
        return unsafe document
    }

    /// Begins anew, when all terms' cursors were moved back.
    func restart() { unsafe document = common.first(from: lead.document) }

    // MARK: In the current document

    /// How often the rarer of two terms stands in the current document: the phrase stands there no more often.
    var frequencyBound: UInt32 { min(lead.frequency, second.frequency) }

    /// Whether the current document has the phrase.
    func isThere() -> Bool { frequency(most: 1) > 0 }

    /// How often the current document has the phrase, up to `most`; 0 where its terms stand apart.
    func frequency(most: Int = .max) -> UInt32 {
        var count = findStarts()
        if !hasMore {
            return unsafe UInt32(truncatingIfNeeded: second.keep(starts, count, at: secondPlace, most: most))
        }
        count = unsafe second.keep(starts, count, at: secondPlace)
        for part in rest where count > 0 { count = unsafe part.postings.keep(starts, count, at: part.place) }
        return UInt32(truncatingIfNeeded: count)
    }

    /// Puts in `starts` where the phrase begins if it does so at all, by its rarest term; gives how many.
    private func findStarts() -> Int {
        let positions = unsafe lead.positions()
        if unsafe positions.count > capacity { grow(to: positions.count) }
        let starts = unsafe starts
        var count = 0
        for index in positions.indices where unsafe positions[index] >= leadPlace {
            let position = unsafe positions[index]
            unsafe starts[count] = position &- leadPlace
            count &+= 1
        }
        return count
    }

    private func grow(to needed: Int) {
        unsafe starts.deallocate()
        unsafe capacity = needed * 2
        unsafe starts = .allocate(capacity: capacity)
    }
}
