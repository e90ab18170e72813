import Analysis
import IndexSchema
import InvertedIndex

extension CursorBuilder {
    /// The documents of a plan that have words as they are spelled next to each other, by the terms of their forms.
    func exact(_ inner: Plan, _ words: [Spelled], _ field: Field) throws(SegmentFailure) -> DocumentCursor {
        var places: [SpelledPlaces] = []
        var parts = [try cursor(inner)]
        for word in words {
            guard let stem = try context.entries(word.stem, in: field)[index] else { return EmptyCursor() }
            var forms: [TermEntry] = []
            if let form = word.form {
                guard let entry = try context.entries(form, in: field)[index] else { return EmptyCursor() }
                parts.append(FilterCursor(segment.postings(entry)))
                forms = [entry]
            } else {
                forms = try self.forms(of: word.stem, in: field)
            }
            places.append(
                SpelledPlaces(
                    segment.postings(stem), forms: forms.map { segment.postings($0) }, areWanted: word.form != nil))
        }
        let base = parts.count == 1 ? parts[0] : AndCursor(parts)
        if words.count == 1, words[0].form != nil || !places[0].hasForms { return base }
        let run = SpelledRun(places)
        return VerifiedCursor(base, isMember: run.contains)
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
