import Lexing
import SourceText
import Vocabulary

/// Several labels on one line, and labels and values in two columns.
extension HeaderScan {
    /// The tokens up to the next label on the line.
    func segment(from start: Int, line index: Int) -> Range<Int> {
        let line = lines[index]
        let isTorn = isTorn(line)
        let values = start == line.content.lowerBound ? columnBeside(index) : nil
        for token in start + 1..<max(start + 1, line.content.upperBound) where gapBefore(token) > 0 {
            guard reading.flags(token).contains(.capitalised),
                let next = knownLabels.match(reading.tokens, at: token, limit: line.content.upperBound)
            else { continue }
            // `Kerninhoud/ Samenvatting:`: two names of one label.
            if reading.isMark(token - 1, "/") { continue }
            // `Afdeling      CC       Auteur` below `Team      Fysiek`: a value, whatever else it can be.
            if let values, token - start <= LayoutLimits.longestLabel, gapBefore(token) >= LayoutLimits.columnGap,
                reading.characters(token..<token + 1, in: line.tokens).lowerBound == values
            {
                continue
            }
            if isTorn, fits(next.value, next.end, line.content.upperBound) { return start..<token }
            if opensSegment(start..<token, next.value, next.end, line.content.upperBound) { return start..<token }
        }
        return start..<line.content.upperBound
    }

    /// The white space before a token, or before the emphasis that it opens: `3 mei **Zaaknummer:** 12`.
    private func gapBefore(_ token: Int) -> Int {
        let gap = reading.gap(before: token)
        return gap == 0 && reading.kind(token - 1) == .emphasis ? reading.gap(before: token - 1) : gap
    }

    /// Whether a label behind other tokens begins a part of its own: before its colon, or behind a wide gap.
    private func opensSegment(_ before: Range<Int>, _ label: HeaderLabel, _ end: Int, _ limit: Int) -> Bool {
        if (end..<behindColon(end, limit)).contains(where: { reading.isColon($0) }) { return true }
        if label.role == .phone, end < limit, beginsValue(end) { return true }
        guard gapBefore(before.upperBound) >= LayoutLimits.columnGap else { return false }
        let isApart = end >= limit || reading.isColon(end) || reading.gap(before: end) >= LayoutLimits.columnGap
        return label.role != .chapter && isApart || opensBesideLabel(before, end, label)
    }

    /// `Onderwerp Nieuwe brug Registratienr. 4939501 Steller/telnr. M. Bos Bijlagen 0`: a form whose row was read as one
    /// line. It begins with a label, and two more labels with a value of their kind stand in it.
    private func isTorn(_ line: TextLine) -> Bool {
        let content = line.content.prefix(LayoutLimits.longestTornLine)
        guard content.count >= LayoutLimits.shortestTornLine, !reading.isMark(line.content.upperBound - 1, "."),
            knownLabels.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
        else { return false }
        let others = content.dropFirst().count { token in
            guard reading.flags(token).contains(.capitalised),
                let label = knownLabels.match(reading.tokens, at: token, limit: content.upperBound)
            else { return false }
            return fits(label.value, label.end, content.upperBound)
        }
        return others >= 2
    }

    /// Whether what stands behind a label is a value of the kind that it announces.
    private func fits(_ label: HeaderLabel, _ token: Int, _ limit: Int) -> Bool {
        guard token < limit else { return false }
        switch label.role {
        case .number: return reading.kind(token) == .number || reading.kind(token) == .zaaknummer
        case .date, .meeting, .boardMeeting, .sent, .phone:
            return reading.kind(token) == .number || reading.kind(token) == .date
        case .other:
            return reading.kind(token) == .number
                || label.standsBare && reading.kind(token) == .word && reading.flags(token).contains(.capitalised)
        case .subject: return reading.flags(token).contains(.capitalised)
        case .kind, .gemeente, .chapter: return false
        }
    }

    /// `Onderwerp                    Agendapunt 9`: nothing but a label before the gap, a label with its figure behind it;
    /// `Ons kenmerk Z-22-04411    Uw kenmerk -    Bijlagen 2` anywhere.
    private func opensBesideLabel(_ before: Range<Int>, _ token: Int, _ label: HeaderLabel) -> Bool {
        if label.role == .number, reading.isDash(token) { return true }
        let isFigure =
            reading.kind(token) == .number || reading.kind(token) == .date || reading.kind(token) == .zaaknummer
            || label.role == .number && ValueForm.isWordWithFigure(token, reading)
        if label.role == .number || label.role == .date || label.role == .sent
            || (label.role == .other && !label.standsBare)
        {
            return isFigure
        }
        let closes = !reading.has(token + 1) || reading.flags(token + 1).contains(.startsLine)
        return isFigure && closes && isKnown(before)
    }

    /// `Politieke markt          7 juni 2023`: an unknown label in the column of labels, its value in that of the values
    /// of the field before it or the line behind.
    func columnLabel(_ segment: Range<Int>, line index: Int) -> FieldPair? {
        let line = lines[index]
        guard reading.hasColumns(line.content), !line.hasMarker else { return nil }
        let columns = reading.columns(line.content)
        guard columns.count == 2, columns[0].count(where: { reading.kind($0) == .word }) < LayoutLimits.longestLabel,
            reading.flags(columns[0].lowerBound).contains(.capitalised) || isKnown(columns[0]),
            !columns[0].contains(where: { reading.kind($0) == .number || reading.kind($0) == .date }),
            let column = columnBeside(index),
            column == reading.characters(columns[1], in: line.tokens).lowerBound
        else { return nil }
        return FieldPair(label: columns[0], value: columns[1], role: role(of: columns[0]))
    }

    /// `Nr.   Onderwerp   Besluit   Stemming`: the heads of a table of items.
    func isItemHeads(_ line: TextLine) -> Bool {
        guard line.shape.contains(.gaps) else { return false }
        let columns = reading.columns(line.content)
        guard columns.count > 2, isItemHead(columns[0]), !line.content.contains(where: { reading.isColon($0) }) else {
            return false
        }
        return columns[1...].allSatisfy { reading.kind($0.lowerBound) == .word }
    }

    func isItemHead(_ part: Range<Int>) -> Bool {
        part.first.map { Self.itemHeads.contains(reading.tokens.hashes[$0]) } ?? false
    }

    private static let itemHeads = WordSet(.labelItem)

    /// The column in which the value of the field on the line before starts, or that of a known label on the next line.
    private func columnBeside(_ index: Int) -> Int? {
        if index > 0, idle == 0, let value = out.fields.last?.value, let first = value.first {
            let before = lines[lines.index(ofToken: first)]
            let isBeside =
                before.tokens.upperBound <= lines[index].tokens.lowerBound
                && lines[index - 1].tokens.upperBound >= value.upperBound
                && lines[index - 1].tokens.lowerBound < value.upperBound
            if isBeside { return reading.characters(value.lowerBound..<first + 1, in: before.tokens).lowerBound }
        }
        guard index + 1 < lines.count, lines[index + 1].shape.contains(.gaps) else { return nil }
        let columns = reading.columns(lines[index + 1].content)
        guard columns.count == 2, isKnown(columns[0]) else { return nil }
        return reading.characters(columns[1], in: lines[index + 1].tokens).lowerBound
    }
}
