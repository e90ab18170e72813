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

    /// The documents of a prefix's terms.
    /// - Complexity: O(*postings* of the terms); of the end of words O(*terms* of the field) too.
    func documents(of prefix: Prefix, in field: Field) throws(SegmentError) -> DocumentSet {
        let filler = SetFiller(segment, wanted: wanted)
        try forEachEntry(of: prefix, in: field) { filler.insert($0) }
        return filler.set
    }

    /// The entries of a prefix's terms.
    func entries(of prefix: Prefix, in field: Field) throws(SegmentError) -> [TermEntry] {
        var entries: [TermEntry] = []
        try forEachEntry(of: prefix, in: field) { entries.append($0) }
        return entries
    }

    private func forEachEntry(of prefix: Prefix, in field: Field, _ give: (TermEntry) -> Void) throws(SegmentError) {
        let dictionary = segment.terms(field.number)
        if prefix.isEnding {
            var cursor = dictionary.cursor()
            while try cursor.next() {
                if prefix.holds(cursor.term) { give(try cursor.entry()) }
            }
            return
        }
        if !prefix.stem.starts(with: prefix.letters), let entry = try dictionary.entry(prefix.stem) { give(entry) }
        var cursor = dictionary.cursor()
        var found = try cursor.seek(prefix.letters)
        while found, cursor.term.starts(with: prefix.letters) {
            give(try cursor.entry())
            found = try cursor.next()
        }
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
