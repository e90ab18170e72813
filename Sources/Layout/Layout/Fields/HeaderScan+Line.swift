import Lexing
import SourceText
import Vocabulary

/// What a line says by itself: labels with their values on it, the rest of a value, or nothing.
extension HeaderScan {
    mutating func take(_ index: Int) {
        let line = lines[index]
        if line.shape.contains(.signsOnly) { return }
        if line.isHeading { return takeHeading(index) }
        if isItemHeads(line) || headsFigures(index) {
            open = nil
            return
        }
        if let last = out.fields.indices.last, isInValueColumn(index) {
            return setValue(last, out.fields[last].value.lowerBound..<line.content.upperBound)
        }
        if let field = open, isPlainValue(index), standsBelow(out.fields[field].label, index) {
            return setValue(field, firstColumn(valueTokens(index)))
        }
        let pairs = pairs(on: index)
        guard !pairs.isEmpty else { return takeValue(index) }
        let first = out.fields.count
        for pair in pairs { add(pair) }
        open = pairs[0].value.isEmpty ? first : nil
        idle = 0
    }

    /// `## Onderwerp: Nieuwe brug`.
    private mutating func takeHeading(_ index: Int) {
        open = nil
        guard let found = label(at: index), !found.value.isEmpty else { return }
        let form = ValueForm(of: found.label, found.role, reading)
        let isField =
            found.role.isOfHeader && (isLabelled(index) || form.fit(found.value, reading) >= ValueForm.Fit.likely)
        guard isField || isLabelled(index) && touchesField(index) else { return }
        add(found)
        idle = 0
    }

    /// The labels on a line with what stands behind each; none where it does not begin with one.
    private func pairs(on index: Int) -> [FieldPair] {
        let line = lines[index]
        let end = line.content.upperBound
        var pairs: [FieldPair] = []
        var start = line.content.lowerBound
        while start < end {
            let segment = segment(from: start, line: index)
            if let found = labelled(segment, first: start == line.content.lowerBound, line: index) {
                pairs += split(found)
            } else if start == line.content.lowerBound, opensWithValue(segment, end) {
                return []
            }
            start = segment.upperBound
        }
        return pairs
    }

    /// `Datum: 3 oktober 2016 Dossiercode: 130456`: behind a value that has the form of its label and no more a word with
    /// its colon is the next label.
    private func split(_ pair: FieldPair) -> [FieldPair] {
        let form = ValueForm(of: pair.label, pair.role, reading)
        let next = pair.value.dropFirst().first { token in
            reading.kind(token) == .word && reading.flags(token).contains(.capitalised)
                && reading.gap(before: token) > 0
                && reading.isColon(token + 1) && token + 2 < pair.value.upperBound
        }
        guard let next, form.fit(pair.value.lowerBound..<next, reading) >= ValueForm.Fit.exact else { return [pair] }
        var first = pair
        first.value = pair.value.lowerBound..<next
        let rest = FieldPair(
            label: next..<next + 1, value: next + 2..<pair.value.upperBound, role: role(of: next..<next + 1))
        return [first] + split(rest)
    }

    /// Whether a line that begins with no label is a value, and no title beside a field.
    private func opensWithValue(_ segment: Range<Int>, _ end: Int) -> Bool {
        open != nil || segment.upperBound == end || beginsValueDirectly(segment.upperBound, end)
    }

    /// `Wethouder Smit` in a column of values: a value follows the word with one space.
    private func beginsValueDirectly(_ token: Int, _ limit: Int) -> Bool {
        token < limit && !reading.isColon(token) && reading.gap(before: token) < LayoutLimits.columnGap
    }

    // MARK: Values on their own lines

    /// A line below a label that stood alone is its value, even where it begins with a word that can be a label.
    private func isPlainValue(_ index: Int) -> Bool {
        guard let found = label(at: index) else { return !lines[index].hasMarker || beginsWithInitial(lines[index]) }
        return !found.value.isEmpty && found.role == .other && found.label.upperBound == found.value.lowerBound
            && reading.gap(before: found.value.lowerBound) < LayoutLimits.columnGap
    }

    /// Whether a line begins nearer to a label above than to what stands before that on its line: `Bestuursorgaan   Indiener`
    /// above `Commissie beheer`.
    private func standsBelow(_ label: Range<Int>, _ index: Int) -> Bool {
        let own = lines[lines.index(ofToken: label.lowerBound)]
        guard label.lowerBound > own.content.lowerBound else { return true }
        let first = lines[index].tokens.lowerBound
        let column = reading.characters(first..<first + 1, in: lines[index].tokens).lowerBound
        return column * 2 > reading.characters(label, in: own.tokens).lowerBound
    }

    /// A line without a label: the next part of a value or of its label, or nothing.
    private mutating func takeValue(_ index: Int) {
        if let last = out.fields.indices.last, let rest = labelRest(index) {
            out.fields[last].labelRest = rest
            out.fields[last].range = ByteRange(
                start: out.fields[last].range.start, end: max(out.fields[last].range.end, lines[index].range.end))
            return
        }
        if continues(index), let last = out.fields.indices.last {
            return setValue(last, out.fields[last].value.lowerBound..<lines[index].content.upperBound)
        }
        if lines[index].startsParagraph { open = nil }
        idle += 1
    }

    /// The tokens before the first wide gap.
    func firstColumn(_ content: Range<Int>) -> Range<Int> {
        let gap = content.dropFirst().first { reading.gap(before: $0) >= LayoutLimits.columnGap }
        return content.lowerBound..<(gap ?? content.upperBound)
    }

    private mutating func setValue(_ field: Int, _ value: Range<Int>) {
        out.fields[field].value = value
        let range = reading.byteRange(value)
        let own = out.fields[field].range
        out.fields[field].range = ByteRange(start: min(own.start, range.start), end: max(own.end, range.end))
        open = nil
        idle = 0
    }

    /// `Vooroverleg     mevrouw A. Bos⏎met`: a line in the column of labels that makes the label before a known one.
    private func labelRest(_ index: Int) -> Range<Int>? {
        let line = lines[index]
        guard index > 0, !line.startsParagraph, line.content.count <= 2, let last = out.fields.last,
            !last.value.isEmpty, reading.gap(before: last.value.lowerBound) >= LayoutLimits.columnGap,
            last.value.upperBound == lines[index - 1].content.upperBound, !line.content.isEmpty,
            knownLabels.joins(reading.tokens, last.label, line.content)
        else { return nil }
        return line.content
    }

    /// A line of one column that begins below the value beside its label: the value goes on, whatever the line holds.
    private func isInValueColumn(_ index: Int) -> Bool {
        let line = lines[index]
        guard index > 0, !line.startsParagraph, let last = out.fields.last, let first = last.value.first,
            last.value.upperBound == lines[index - 1].content.upperBound,
            !reading.flags(first).contains(.startsLine), !reading.hasColumns(line.content)
        else { return false }
        let own = lines[lines.index(ofToken: first)].tokens
        let column = reading.characters(first..<first + 1, in: own).lowerBound
        return column
            == reading.characters(line.tokens.lowerBound..<line.tokens.lowerBound + 1, in: line.tokens).lowerBound
    }

    /// Whether a line continues the value on the line before it.
    func continues(_ index: Int) -> Bool {
        let line = lines[index]
        guard index > 0, !line.startsParagraph, !line.hasCells,
            !line.hasMarker
                || (ValueForm.isInitial(line.tokens.lowerBound, reading) && endsInComma(index - 1)),
            let last = out.fields.last, !last.value.isEmpty,
            last.value.upperBound == lines[index - 1].content.upperBound, open == nil,
            KindNames.lineKind(reading, line.content) == nil
        else { return false }
        let first = line.content.lowerBound
        // `Aan de raad,` opens the letter below the form.
        if reading.keyword(first) == .aan, reading.keyword(first + 1) == .de,
            line.content.count <= LayoutLimits.longestSalutation
        {
            return false
        }
        if reading.kind(first) == .word, !reading.flags(first).contains(.capitalised) { return true }
        if isPlaceAndDay(line.content) { return false }
        let full = last.role == .subject ? LayoutLimits.fullSubjectLine : LayoutLimits.fullValueLine
        return lines[index - 1].range.count >= full && line.range.count < LayoutLimits.longestValueLine
    }

    /// `Waterlede, 3 maart 2015` below the form.
    private func isPlaceAndDay(_ content: Range<Int>) -> Bool {
        guard let day = DayForm.end(of: content, reading) else { return false }
        return reading.isMark(day.lowerBound - 1, ",")
    }

    private func endsInComma(_ index: Int) -> Bool { reading.isMark(lines[index].content.upperBound - 1, ",") }
}
