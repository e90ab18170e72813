import IndexSchema
import InvertedIndex

/// Collects the documents of many terms of one segment's dictionary.
struct TermSets {
    private let segment: Segment

    init(_ segment: Segment) { self.segment = segment }

    /// - Complexity: O(*postings* of the terms), and the walk over the part of the dictionary that can match.
    func documents(of expansion: Expansion, in field: Field) throws(SegmentError) -> DocumentSet {
        let set = DocumentSet(capacity: segment.documentCount)
        try forEachTerm(of: expansion, in: field) { entry in insert(entry, into: set) }
        return set
    }

    /// - Complexity: O(*terms* of the field) but for `startsWith`, O(*terms* that match).
    func documents(of pattern: ValuePattern, in field: Field) throws(SegmentError) -> DocumentSet {
        let set = DocumentSet(capacity: segment.documentCount)
        var cursor = segment.terms(Int(field.rawValue)).cursor()
        var found: Bool
        var start: [UInt8] = []
        if case .startsWith(let bytes) = pattern {
            start = bytes
            found = try cursor.seek(bytes)
        } else {
            found = try cursor.next()
        }
        while found, cursor.term.starts(with: start) {
            if pattern.matches(cursor.term) { insert(try cursor.entry(), into: set) }
            found = try cursor.next()
        }
        return set
    }

    private func forEachTerm(
        of expansion: Expansion, in field: Field, _ body: (TermEntry) -> Void
    ) throws(SegmentError) {
        let dictionary = segment.terms(Int(field.rawValue))
        switch expansion {
        case .prefix(let letters, let stem):
            if !stem.starts(with: letters), let entry = try dictionary.entry(stem) { body(entry) }
            var cursor = dictionary.cursor()
            var found = try cursor.seek(letters)
            while found, cursor.term.starts(with: letters) {
                body(try cursor.entry())
                found = try cursor.next()
            }
        case .fuzzy(let word, let distance):
            try dictionary.forEachMatch(EditAutomaton(word: word, limit: distance)) { _, entry throws(SegmentError) in
                body(entry)
                return true
            }
        }
    }

    private func insert(_ entry: TermEntry, into set: DocumentSet) {
        let postings = segment.postings(entry)
        for block in 0..<postings.blockCount {
            if block > 0 { postings.enter(block: block) }
            set.insert(postings.blockDocuments)
        }
    }
}
