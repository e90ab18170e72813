import Lexing
import SourceText
import Vocabulary

/// Labels without a value on their line, and what can be a value below them.
extension HeaderScan {
    /// The label that fills a line, or a line and the next; nil where there is none.
    /// - Parameter follows: whether a label stands on the line before.
    func bareLabel(at index: Int, follows: Bool = false) -> BareLabel? {
        guard index < limit else { return nil }
        let line = lines[index]
        guard !line.hasCells, !line.hasMarker, !line.content.isEmpty else { return nil }
        if let known = knownBareLabel(at: index) {
            let shows = known.hasColon || reading.flags(line.content.lowerBound).contains(.capitalised)
            return shows || known.role == .subject || follows || isNearLabel(index, of: known) ? known : nil
        }
        return unknownBareLabel(at: index, follows: follows)
    }

    private func knownBareLabel(at index: Int) -> BareLabel? {
        let content = lines[index].content
        // The next line can be the second one of a wrapped label.
        let isWrapping = index + 1 < limit && !lines[index + 1].hasCells && !lines[index + 1].hasMarker
        let wrapped = isWrapping ? filling(content.lowerBound..<lines[index + 1].content.upperBound) : nil
        guard let known = wrapped ?? filling(content), known.value.role != .chapter, known.value.role != .gemeente
        else { return nil }
        let isWrapped = wrapped != nil
        let end = isWrapped ? lines[index + 1].content.upperBound : content.upperBound
        let label = content.lowerBound..<known.end
        return BareLabel(
            tokens: label, role: known.value.role, form: ValueForm(of: label, known.value.role, reading),
            lines: index..<index + (isWrapped ? 2 : 1),
            hasColon: (known.end..<end).contains(where: { reading.isColon($0) }))
    }

    /// The known label that is all of these tokens, a colon left out.
    private func filling(_ content: Range<Int>) -> (value: HeaderLabel, end: Int)? {
        guard let known = knownLabels.match(reading.tokens, at: content.lowerBound, limit: content.upperBound),
            behindColon(known.end, content.upperBound) == content.upperBound
        else { return nil }
        return known
    }

    /// `Aantal bezoekers:` beside fields: a few words, their colon, and a short value below.
    private func unknownBareLabel(at index: Int, follows: Bool) -> BareLabel? {
        let line = lines[index]
        let label = withoutColon(line.content)
        guard let last = line.content.last, reading.isColon(last), !label.isEmpty,
            label.count <= LayoutLimits.longestLabel, !line.isHeading,
            reading.kind(label.lowerBound) == .word, reading.flags(label.lowerBound).contains(.capitalised),
            !label.contains(where: { ValueForm.isFigure($0, reading) || reading.isColon($0) }),
            follows || isBehindField(index) || isLabelled(index + 1), canName(label),
            hasShortValue(below: index)
        else { return nil }
        return BareLabel(
            tokens: label, role: .other, form: ValueForm(of: label, .other, reading), lines: index..<index + 1,
            hasColon: true)
    }

    /// Whether the last field is all that stands before a line.
    private func isBehindField(_ index: Int) -> Bool {
        guard idle == 0, index > 0, let last = out.fields.last else { return false }
        return last.range.overlaps(lines[index - 1].range)
    }

    /// Whether below an unknown label stands nothing, another label, or a line that is as short as a value.
    private func hasShortValue(below index: Int) -> Bool {
        guard index + 1 < limit else { return true }
        let next = lines[index + 1]
        if isLabelled(index + 1) || knownEnd(index + 1) != nil { return true }
        guard !next.hasMarker || beginsWithInitial(next), let last = next.content.last else { return false }
        let isAlone = index + 2 >= lines.count || lines[index + 2].startsParagraph || label(at: index + 2) != nil
        return isAlone && next.range.count <= LayoutLimits.longestUnknownValue && !reading.isMark(last, ".")
            && !beginsBody(next)
    }

    /// Whether a label in small letters shows itself as one: by a label near it, or by a value of its form below it.
    private func isNearLabel(_ index: Int, of label: BareLabel) -> Bool {
        let below = label.lines.upperBound
        // `wethouder` above a name is who writes, and no label.
        if below < limit, label.form != .name, label.form.fit(valueTokens(below), reading) >= ValueForm.Fit.exact {
            return true
        }
        let near = max(0, index - LayoutLimits.nearLabels)..<min(limit, below + LayoutLimits.nearLabels)
        return near.contains { !label.lines.contains($0) && knownEnd($0) != nil }
    }

    // MARK: Values

    /// The tokens of a line as a value: what looks like the marker of an item is an initial.
    func valueTokens(_ index: Int) -> Range<Int> { lines[index].hasMarker ? lines[index].tokens : lines[index].content }

    /// `A. Prins`, `H. van der Laan`: what looks like the letter of an item is an initial.
    func beginsWithInitial(_ line: TextLine) -> Bool {
        guard line.hasMarker, let first = line.content.first else { return false }
        let isLetter = Byte.isUpper(reading.byte(line.tokens.lowerBound))
        let isName =
            reading.flags(first).contains(.capitalised) || Self.particles.contains(reading.tokens.hashes[first])
        return isLetter && isName && line.content.count <= LayoutLimits.longestName
    }

    /// Words in small letters that stand before a surname.
    private static let particles = WordSet(.nameParticle)

    /// `-`: a value that says that there is none.
    func isDashLine(_ line: TextLine) -> Bool {
        line.tokens.count == 1 && reading.isDash(line.tokens.lowerBound)
    }

    /// The lines below labels that can be values: until a label, a heading, a row or running text stands there, and for
    /// one label until its paragraph ends.
    func valueLines(below first: Int, for labels: [BareLabel]) -> [Int] {
        var values: [Int] = []
        var paragraphs = 1
        var index = first
        let most = labels.count * LayoutLimits.mostLinesOfValue
        while index < limit, values.count < most {
            let line = lines[index]
            if line.startsParagraph, index > first, !line.shape.contains(.signsOnly) || isDashLine(line) {
                // So many lines in one paragraph are all values, and so are so many paragraphs.
                if paragraphs >= labels.count || paragraphs == 1 && values.count >= labels.count { break }
                paragraphs += 1
            }
            if isDashLine(line) {
                values.append(index)
            } else if !line.shape.contains(.signsOnly) {
                let isFirst = labels.count == 1 && values.isEmpty
                let isShort =
                    isFirst && bareLabel(at: index, follows: true).map { isAbbreviation($0, below: labels[0]) } == true
                guard isShort || canBeValue(index, alone: isFirst) else { break }
                values.append(index)
            }
            index += 1
        }
        return values
    }

    func canBeValue(_ index: Int, alone: Bool) -> Bool {
        let line = lines[index]
        if line.hasCells || line.isHeading || line.hasMarker && !beginsWithInitial(line) { return false }
        if beginsBody(line) || line.startsParagraph && (isNumberedChapter(line) || isProse(index)) { return false }
        if line.isBold, bareLabel(at: index) != nil { return false }
        guard let found = label(at: index) else { return bareLabel(at: index, follows: !alone) == nil }
        return isPlainText(found, index, alone: alone)
    }

    /// `Wethouder Smit` below `Portefeuillehouder`: a line that begins with a word that can be a label.
    private func isPlainText(_ found: FieldPair, _ index: Int, alone: Bool) -> Bool {
        guard !found.value.isEmpty, found.role == .other, !lines[index].startsParagraph || alone else { return false }
        return found.label.upperBound == found.value.lowerBound
            && reading.gap(before: found.value.lowerBound) < LayoutLimits.columnGap
    }
}
