import IndexSchema
import InvertedIndex

/// Collects the documents of many terms of one segment's dictionary.
struct TermSets {
    private let segment: Segment
    /// How many of the first live documents are wanted; nil for all.
    private let wanted: Int?

    init(_ segment: Segment, wanted: Int? = nil) {
        self.segment = segment
        self.wanted = wanted
    }

    /// The documents of an expansion in each of several fields, of which the first holds all terms of the others.
    /// - Complexity: O(*postings* of the terms), and the walk over the part of the dictionary that can match.
    func documents(of expansion: Expansion, in fields: [Field]) throws(SegmentError) -> [DocumentSet] {
        var sets: [DocumentSet] = []
        switch expansion {
        case .prefix(let letters, let stem):
            for field in fields { sets.append(try documents(from: letters, or: stem, in: field)) }
        case .fuzzy(let word, let distance):
            var terms: [[UInt8]] = []
            let first = SetFiller(segment, wanted: wanted)
            var walk = EditWalk(EditAutomaton(word: word, limit: distance), segment.terms(fields[0].number))
            try walk.run { term, entry in
                terms.append(term)
                first.insert(entry)
            }
            sets.append(first.set)
            for field in fields.dropFirst() { sets.append(try documents(of: terms, in: field)) }
        }
        return sets
    }

    private func documents(of terms: [[UInt8]], in field: Field) throws(SegmentError) -> DocumentSet {
        let filler = SetFiller(segment, wanted: wanted)
        let dictionary = segment.terms(field.number)
        for term in terms {
            if let entry = try dictionary.entry(term) { filler.insert(entry) }
        }
        return filler.set
    }

    private func documents(from letters: [UInt8], or stem: [UInt8], in field: Field) throws(SegmentError) -> DocumentSet
    {
        let filler = SetFiller(segment, wanted: wanted)
        let dictionary = segment.terms(field.number)
        if !stem.starts(with: letters), let entry = try dictionary.entry(stem) { filler.insert(entry) }
        var cursor = dictionary.cursor()
        var found = try cursor.seek(letters)
        while found, cursor.term.starts(with: letters) {
            filler.insert(try cursor.entry())
            found = try cursor.next()
        }
        return filler.set
    }

    /// - Complexity: O(*terms* of the field) but for `startsWith`, O(*terms* that match).
    func documents(of pattern: ValuePattern, in field: Field) throws(SegmentError) -> DocumentSet {
        let filler = SetFiller(segment, wanted: wanted)
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
            if pattern.matches(cursor.term) { filler.insert(try cursor.entry()) }
            found = try cursor.next()
        }
        return filler.set
    }
}
