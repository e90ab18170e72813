import Lexing
import SourceText
import Vocabulary

/// Labels on lines of their own, and their values below them or above.
extension HeaderScan {
    /// One label or several, a line each, and the values below: one a label or fewer.
    func labelBlock(at index: Int) -> Arrangement? {
        let labels = bareLabels(from: index)
        guard let last = labels.last, !isAboveChapter(index) else { return nil }
        if let above = valueAbove(labels[0]) { return above }
        let below = last.lines.upperBound
        if labels.count == 1 { return singleLabel(last) }
        let values = valueLines(below: below, for: labels)
        if values.isEmpty, let above = valuesAbove(labels) { return above }
        return aligned(labels, values, until: below)
    }

    private func bareLabels(from index: Int) -> [BareLabel] {
        var labels: [BareLabel] = []
        var next = index
        while labels.count < LayoutLimits.mostLabelsOfBlock, let label = bareLabel(at: next, follows: !labels.isEmpty) {
            if let first = labels.first, isAbbreviation(label, below: first) { break }
            labels.append(label)
            next = label.lines.upperBound
        }
        return labels
    }

    /// `Afdeling⏎CC`: an abbreviation below a label that is not in capitals is its value.
    func isAbbreviation(_ label: BareLabel, below first: BareLabel) -> Bool {
        func isCapitals(_ label: BareLabel) -> Bool { reading.flags(label.tokens.lowerBound).contains(.allCapitals) }
        return label.tokens.count == 1 && label.role == .other && !label.hasColon && isCapitals(label)
            && !isCapitals(first)
    }

    /// `Datum⏎3 mei 2022`. Of a value that stands in a paragraph of its own the form must be that of the label.
    private func singleLabel(_ label: BareLabel) -> Arrangement? {
        let below = label.lines.upperBound
        let values = valueLines(below: below, for: [label])
        if isLetterAddress(label, values) {
            return Arrangement(pairs: [], lines: label.lines.lowerBound..<below + values.count)
        }
        let none = Arrangement(pairs: [pair(label, nil)], lines: label.lines)
        guard let first = values.first else { return none }
        if let address = address(label, values) { return address }
        let value = firstColumn(valueTokens(first))
        if lines[first].startsParagraph, label.form.fit(value, reading) < 0 { return none }
        return Arrangement(pairs: [pair(label, value)], lines: label.lines.lowerBound..<first + 1)
    }

    /// `3 mei 2022⏎Datum`, a paragraph each: the first such value must have the form of its label and of nothing else.
    private func valueAbove(_ label: BareLabel) -> Arrangement? {
        let first = label.lines.lowerBound - 1
        guard first >= 0, lines[first].startsParagraph, !lines[first + 1].startsParagraph, !lines[first].hasCells,
            !lines[first].isHeading,
            label.lines.upperBound >= lines.count || lines[label.lines.upperBound].startsParagraph,
            !out.fields.contains(where: { $0.range.overlaps(lines[first].range) })
        else { return nil }
        let value = valueTokens(first)
        let followsAnother = out.fields.last.map { !$0.value.isEmpty && $0.value.upperBound <= $0.label.lowerBound }
        let least = followsAnother == true ? ValueForm.Fit.likely : ValueForm.Fit.exact
        guard label.form.fit(value, reading) >= least else { return nil }
        return Arrangement(pairs: [pair(label, value)], lines: label.lines)
    }

    /// `Bezoekadres⏎Raadhuisplein 3⏎5400 AB Waterlede`: an address goes on to the end of its paragraph.
    private func address(_ label: BareLabel, _ values: [Int]) -> Arrangement? {
        guard let first = values.first, !lines[first].startsParagraph,
            Self.addresses.matches(reading, label.tokens.upperBound - 1), label.form != .mail
        else { return nil }
        var last = first
        while last + 1 < limit, last - first < LayoutLimits.mostLinesOfValue, !lines[last + 1].startsParagraph,
            canBeValue(last + 1, alone: false)
        { last += 1 }
        return Arrangement(
            pairs: [pair(label, tokens(of: first...last))], lines: label.lines.lowerBound..<last + 1)
    }

    /// `Aan⏎de leden van de raad⏎Raadhuisplein 1`: an address of several lines is no value.
    private func isLetterAddress(_ label: BareLabel, _ values: [Int]) -> Bool {
        guard !label.hasColon, label.tokens.count == 1, reading.keyword(label.tokens.lowerBound) == .aan,
            let first = values.first
        else { return false }
        return first + 1 < limit && values.contains(first + 1)
    }

    private static let addresses = Stems(.valueAddress)

    private func pair(_ label: BareLabel, _ value: Range<Int>?) -> FieldPair {
        FieldPair(
            label: label.tokens, value: value ?? label.tokens.upperBound..<label.tokens.upperBound, role: label.role)
    }

    /// Each value beside the label whose form it has.
    private func aligned(_ labels: [BareLabel], _ values: [Int], until below: Int) -> Arrangement {
        let ranges = FieldAlignment.best(
            labels: labels.count, units: values.count, longest: LayoutLimits.mostLinesOfValue
        ) { label, units in
            var worth = labels[label].form.fit(valueTokens(values[units.lowerBound]), reading)
            if titles(values[units.lowerBound]) { worth = ValueForm.Fit.unlikely }
            for unit in units.dropFirst() { worth += continuation(values[unit]) }
            return worth
        }
        let pairs = zip(labels, ranges).map { label, units in
            pair(label, units.isEmpty ? nil : tokens(of: values[units.lowerBound]...values[units.upperBound - 1]))
        }
        let end = ranges.last { !$0.isEmpty }.map { values[$0.upperBound - 1] + 1 } ?? below
        return Arrangement(pairs: pairs, lines: labels[0].lines.lowerBound..<end)
    }

    /// `Raadsvoorstel`: a line that names a kind of paper is its title.
    private func titles(_ line: Int) -> Bool { KindNames.lineKind(reading, lines[line].content) != nil }

    /// How well a line goes on with the value on the line before.
    private func continuation(_ index: Int) -> Double {
        let line = lines[index]
        if line.startsParagraph { return ValueForm.Fit.unlikely * 2 }
        let isSmall =
            reading.kind(line.content.lowerBound) == .word
            && !reading.flags(line.content.lowerBound).contains(.capitalised)
        let isFull = lines[index - 1].range.count >= LayoutLimits.longestShortLine
        return isSmall || isFull ? ValueForm.Fit.possible : ValueForm.Fit.unlikely
    }

    private func tokens(of lines: ClosedRange<Int>) -> Range<Int> {
        valueTokens(lines.lowerBound)
            .lowerBound..<max(
                valueTokens(lines.lowerBound).upperBound, self.lines[lines.upperBound].content.upperBound)
    }

    /// A column of values that was read before that of its labels: as many lines directly above them, of their forms.
    private func valuesAbove(_ labels: [BareLabel]) -> Arrangement? {
        let first = labels[0].lines.lowerBound - labels.count
        guard first >= 0, labels.count > 1 else { return nil }
        let isFree = (first..<first + labels.count).allSatisfy { line in
            !lines[line].hasCells && !lines[line].isHeading
                && !out.fields.contains { $0.range.overlaps(lines[line].range) }
        }
        let fits = labels.indices.map { labels[$0].form.fit(valueTokens(first + $0), reading) }
        guard isFree, fits.allSatisfy({ $0 >= ValueForm.Fit.likely }), fits.contains(ValueForm.Fit.exact) else {
            return nil
        }
        return Arrangement(
            pairs: labels.indices.map { pair(labels[$0], valueTokens(first + $0)) },
            lines: labels[0].lines.lowerBound..<labels[labels.count - 1].lines.upperBound)
    }

    /// `Datum⏎behandeling raad: 5 april 2018`, `Behandelend⏎ambtenaar: T. Bos`: a label that goes on in small letters up to
    /// its colon. A subject can go on so itself.
    func wrappedLabel(at index: Int) -> Arrangement? {
        guard index + 1 < limit else { return nil }
        let (line, next) = (lines[index], lines[index + 1])
        let words = next.content.prefix(LayoutLimits.longestLabelRest + 1)
        guard !line.hasCells, !line.hasMarker, !next.startsParagraph, !next.hasCells, !next.hasMarker,
            reading.kind(next.content.lowerBound) == .word,
            !reading.flags(next.content.lowerBound).contains(.capitalised),
            let colon = words.first(where: { reading.isColon($0) }), colon + 1 < next.content.upperBound
        else { return nil }
        let label = line.content.lowerBound..<colon
        guard let known = knownLabels.match(reading.tokens, at: label.lowerBound, limit: colon),
            known.end == colon || known.end == line.content.upperBound, known.value.role != .subject
        else { return nil }
        return Arrangement(
            pairs: [FieldPair(label: label, value: colon + 1..<next.content.upperBound, role: known.value.role)],
            lines: index..<index + 2)
    }

    // MARK: Paragraphs of as many lines

    /// A paragraph of labels above a paragraph of as many values: a form of two columns that was read column by column.
    /// Half of the labels must be known.
    func evenBlocks(at index: Int) -> Arrangement? {
        let count = paragraphLength(index)
        let values = index + count
        guard (2...LayoutLimits.mostLabelsOfBlock).contains(count),
            knownEnd(index) != nil || knownEnd(index + 1) != nil,
            paragraphLength(values) == count, (index..<values).allSatisfy({ canBeLabel($0) })
        else { return nil }
        let known = (index..<values).map({ knownEnd($0) })
        guard known.count(where: { $0 != nil }) * 2 >= count,
            !(values..<values + count).contains(where: { knownEnd($0) != nil || isLabelled($0) || isProse($0) })
        else { return nil }
        let pairs = known.indices.map { place in
            let content = lines[index + place].content
            let name = content.lowerBound..<(known[place] ?? content.upperBound)
            let role = knownLabels.match(reading.tokens, at: name.lowerBound, limit: name.upperBound)?.value.role
            return FieldPair(label: name, value: valueTokens(values + place), role: role ?? .other)
        }
        return Arrangement(pairs: pairs, lines: index..<values + count)
    }

    /// Lines up to the next blank one; 0 where none stands before the first.
    private func paragraphLength(_ index: Int) -> Int {
        guard index < lines.count, lines[index].startsParagraph else { return 0 }
        var end = index + 1
        while end < lines.count, end - index <= LayoutLimits.mostLabelsOfBlock, !lines[end].startsParagraph { end += 1 }
        return end - index
    }

    /// A short line that can be a label: it begins with a capital and holds no figure and no sentence.
    private func canBeLabel(_ index: Int) -> Bool {
        let line = lines[index]
        guard let first = line.content.first, let last = line.content.last, !line.hasMarker, !line.hasCells,
            line.content.count <= LayoutLimits.longestLabel
        else { return false }
        return reading.flags(first).contains(.capitalised) && !reading.isMark(last, ".")
            && !line.content.contains { reading.kind($0) == .number || reading.kind($0) == .date }
    }
}
