import Lexing
import SourceText
import Vocabulary

/// A row of labels above a row of values.
extension HeaderScan {
    /// `uw kenmerk     ons kenmerk     datum` above a row of values that wide gaps part. As many values belong to the
    /// labels in their order; of fewer each belongs to the label whose column it starts nearest to.
    func labelRow(at index: Int) -> Arrangement? {
        guard reading.hasColumns(lines[index].content), let below = rowBelow(index) else { return nil }
        let labels = reading.columns(lines[index].content)
        let values = reading.columns(valueTokens(below))
        guard labels.count <= LayoutLimits.mostLabelsOfBlock, values.count <= labels.count, areLabels(labels),
            !areLabels(values),
            !isFirstItem(values, below: labels), !isNumberedTitle(lines[below])
        else { return nil }
        let starts = labels.map { reading.characters($0, in: lines[index].tokens).lowerBound }
        var places = Array(values.indices)
        if values.count < labels.count {
            places = values.map { value in
                let column = reading.characters(value, in: lines[below].tokens).lowerBound
                return starts.indices.min { abs(starts[$0] - column) < abs(starts[$1] - column) } ?? 0
            }
        }
        let pairs = labels.indices.map { place in
            let label = withoutColon(labels[place])
            let value = places.firstIndex(of: place).map { values[$0] }
            return FieldPair(
                label: label, value: value ?? label.upperBound..<label.upperBound, role: role(of: label))
        }
        return Arrangement(pairs: pairs, lines: index..<below + 1)
    }

    /// Two known labels or more, among which one of three may be another short word with a capital.
    private func areLabels(_ parts: [Range<Int>]) -> Bool {
        let known = parts.count { isLabelCell($0) }
        guard known > 1, known < parts.count else { return known > 1 }
        return known * LayoutLimits.labelsOfUnknown >= parts.count * (LayoutLimits.labelsOfUnknown - 1)
            && parts.allSatisfy { part in
                part.count <= LayoutLimits.longestLabel && reading.flags(part.lowerBound).contains(.capitalised)
                    && !part.contains { ValueForm.isFigure($0, reading) }
            }
    }

    /// The line below a row of labels, which a blank line may part from it where it has columns itself.
    private func rowBelow(_ index: Int) -> Int? {
        guard index + 1 < limit else { return nil }
        let below = lines[index + 1]
        if below.hasCells || below.isHeading || beginsBody(below) { return nil }
        return !below.startsParagraph || reading.hasColumns(valueTokens(index + 1)) ? index + 1 : nil
    }

    func role(of label: Range<Int>) -> HeaderLabel.Role {
        let known = knownLabels.match(reading.tokens, at: label.lowerBound, limit: label.upperBound)
        return known?.end == label.upperBound ? known?.value.role ?? .other : .other
    }

    /// `Programma     Begroot     Werkelijk` above a name and as many figures: the head of a table.
    func headsFigures(_ index: Int) -> Bool {
        guard lines[index].shape.contains(.gaps) else { return false }
        let heads = reading.columns(lines[index].content)
        guard heads.count > 2, index + 1 < lines.count, !lines[index + 1].hasCells else { return false }
        let below = reading.columns(lines[index + 1].content)
        return below.count == heads.count
            && below.dropFirst().allSatisfy { ValueForm.isFigure($0.lowerBound, reading) && $0.count == 1 }
            && !heads.dropFirst().contains { $0.contains { ValueForm.isFigure($0, reading) } }
    }

    // MARK: Rows that lost their columns

    /// `ZAAKNUMMER DATUM PAGINA` above `2021-33445 3 mei 2021 1/2`: labels one after the other, and values that their
    /// forms part. Behind labels in capitals the sender may stand.
    func tornRow(at index: Int) -> Arrangement? {
        let labels = labelsOfRow(lines[index].content)
        guard labels.count > 1, labels.count <= LayoutLimits.mostLabelsOfBlock, index + 1 < limit,
            !lines[index + 1].startsParagraph, !lines[index + 1].hasCells
        else {
            return nil
        }
        let values = valueTokens(index + 1)
        guard values.count >= labels.count, values.count <= LayoutLimits.longestTornRow else { return nil }
        let forms = labels.map { ValueForm(of: $0, role(of: $0), reading) }
        let ranges = FieldAlignment.best(
            labels: labels.count, units: values.count, longest: values.count, toTheEnd: true
        ) {
            forms[$0].fit(values.lowerBound + $1.lowerBound..<values.lowerBound + $1.upperBound, reading)
        }
        let parts = ranges.map { values.lowerBound + $0.lowerBound..<values.lowerBound + $0.upperBound }
        let fits = zip(forms, parts).map { $0.fit($1, reading) }
        guard fits.allSatisfy({ $0 >= ValueForm.Fit.likely }),
            fits.count(where: { $0 >= ValueForm.Fit.exact }) * 2 > fits.count,
            parts.reduce(0, { $0 + $1.count }) == values.count
        else { return nil }
        return Arrangement(
            pairs: zip(labels, parts).map { FieldPair(label: $0, value: $1, role: role(of: $0)) },
            lines: index..<index + 2)
    }

    /// The known labels with which a line begins one after the other; none where something else follows that is no
    /// sender in small letters behind labels in capitals.
    private func labelsOfRow(_ content: Range<Int>) -> [Range<Int>] {
        var labels: [Range<Int>] = []
        var token = content.lowerBound
        while token < content.upperBound, reading.flags(token).contains(.capitalised) {
            let known = knownLabels.match(reading.tokens, at: token, limit: content.upperBound)
            let isPageHead = HeaderLabel.pageHeads.contains(reading.tokens.hashes[token])
            guard let end = known?.end ?? (isPageHead ? token + 1 : nil) else { break }
            labels.append(token..<end)
            token = end
        }
        guard token < content.upperBound else { return labels }
        let areCapitals = labels.allSatisfy { $0.allSatisfy { reading.flags($0).contains(.allCapitals) } }
        return areCapitals && !reading.flags(token).contains(.allCapitals) && reading.kind(token) == .word ? labels : []
    }
}
