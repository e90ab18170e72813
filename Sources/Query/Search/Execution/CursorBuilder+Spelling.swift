import Analysis
import IndexSchema
import InvertedIndex

extension CursorBuilder {
    /// The documents of a plan that have words as they are spelled next to each other, by the terms of their forms.
    func exact(_ inner: Plan, _ words: [Spelled], _ field: Field) throws(SegmentFailure) -> DocumentCursor {
        var places: [SpelledPlaces] = []
        var parts = [try cursor(inner)]
        for word in words {
            guard let found = try self.places(of: word, in: field) else { return EmptyCursor() }
            places.append(found.places)
            if let form = found.form { parts.append(FilterCursor(segment.postings(form))) }
        }
        let base = parts.count == 1 ? parts[0] : AndCursor(parts)
        if words.count == 1 {
            let word = places[0]
            if words[0].form != nil || !word.hasForms { return base }
            return VerifiedCursor(base, isMember: word.isIn)
        }
        let run = RunPlaces(places, length: places.count)
        return VerifiedCursor(base) { !run.starts(in: $0).isEmpty }
    }

    /// Where a word stands as it is spelled, and the entry of its form; nil where no document of the segment has it.
    func places(of word: Spelled, in field: Field) throws(SegmentFailure) -> (places: SpelledPlaces, form: TermEntry?)?
    {
        guard let stem = try context.entries(word.stem, in: field)[index] else { return nil }
        let forms: [TermEntry]
        if let form = word.form {
            guard let entry = try context.entries(form, in: field)[index] else { return nil }
            forms = [entry]
        } else {
            forms = try self.forms(of: word.stem, in: field)
        }
        let places = SpelledPlaces(
            segment.postings(stem), forms: forms.map { segment.postings($0) }, areWanted: word.form != nil)
        return (places, word.form == nil ? nil : forms.first)
    }

    /// The entries of all forms of a stem that are not the stem itself.
    private func forms(of stem: [UInt8], in field: Field) throws(SegmentFailure) -> [TermEntry] {
        try onSegment { () throws(SegmentError) -> [TermEntry] in
            let start = HiddenTerm.forms(of: stem)
            var entries: [TermEntry] = []
            var cursor = segment.terms(field.number).cursor()
            var found = try cursor.seek(start)
            while found, cursor.term.starts(with: start) {
                entries.append(try cursor.entry())
                found = try cursor.next()
            }
            return entries
        }
    }
}
