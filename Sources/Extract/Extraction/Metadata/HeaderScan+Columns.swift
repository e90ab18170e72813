import Layout
import Lexing
import SourceText
import Vocabulary

/// Labels and values that the layout alone puts beside each other: rows and blocks of labels, columns.
extension HeaderScan {
    /// `uw kenmerk     ons kenmerk     datum` above a row of values: each value belongs to the label whose column it
    /// starts nearest to. True where the line was such a row.
    mutating func takeLabelRow(_ index: Int) -> Bool {
        guard reading.hasColumns(reading.lines[index].content) else { return false }
        let labels = reading.columns(reading.lines[index].content)
        guard index + 1 < reading.lines.count, isColumnHeads(labels) else { return false }
        let below = reading.lines[index + 1]
        guard !below.startsParagraph, !below.hasCells else { return false }
        var values = [Range<Int>?](repeating: nil, count: labels.count)
        for value in reading.columns(below.tokens) {
            let offset = Int(reading.tokens.starts[value.lowerBound]) - below.range.start
            let nearest = labels.indices.min {
                distance(labels[$0], index, offset) < distance(labels[$1], index, offset)
            }
            if let nearest, values[nearest] == nil { values[nearest] = value }
        }
        for (place, label) in labels.enumerated() {
            guard let found = cellLabel(label, next: nil) else { continue }
            let value = values[place] ?? label.upperBound..<label.upperBound
            add(Found(label: found.label, value: value, role: found.role), label, line: reading.lines[index])
        }
        dropPending()
        usedLine = index + 1
        idle = 0
        return true
    }

    func distance(_ label: Range<Int>, _ line: Int, _ offset: Int) -> Int {
        abs(Int(reading.tokens.starts[label.lowerBound]) - reading.lines[line].range.start - offset)
    }

    /// The tokens up to the next wide gap behind which a label stands.
    func segment(from start: Int, _ line: TextLine) -> Range<Int> {
        let tokens = reading.tokens
        for token in start + 1..<max(start + 1, line.content.upperBound) {
            let gap = Int(tokens.starts[token]) - Int(tokens.ends[token - 1])
            guard gap > 0, tokens.flags[token].contains(.capitalised),
                let next = HeaderLabel.table.match(tokens, at: token, limit: line.content.upperBound)
            else { continue }
            let stands =
                next.end < line.content.upperBound
                && (reading.isColon(next.end) || (next.value.role == .phone && beginsValue(next.end)))
            let opensColumn =
                gap >= 3 && next.value.role != .chapter && !beginsValueDirectly(next.end, line.content.upperBound)
            if isTorn(line), fits(next.value, next.end, line.content.upperBound) { return start..<token }
            if opensColumn || stands || (gap >= 3 && opensBesideLabel(start..<token, next.end, next.value)) {
                return start..<token
            }
        }
        return start..<line.content.upperBound
    }

    /// `Onderwerp Nieuwe brug Registratienr. 4939501 Steller/telnr. M. Bos Bijlagen 0`: a form whose row was read as one
    /// line. It begins with a label, and two more labels with a value of their kind stand in it.
    private func isTorn(_ line: TextLine) -> Bool {
        let content = line.content.lowerBound..<min(line.content.upperBound, line.content.lowerBound + 60)
        guard content.count > 5, !reading.isMark(line.content.upperBound - 1, "."),
            HeaderLabel.table.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil
        else { return false }
        var others = 0
        for token in content.dropFirst() where reading.tokens.flags[token].contains(.capitalised) {
            guard
                let label = HeaderLabel.table.match(reading.tokens, at: token, limit: content.upperBound),
                fits(label.value, label.end, content.upperBound)
            else { continue }
            others += 1
        }
        return others >= 2
    }

    /// Whether what stands behind a label is a value of the kind that it announces.
    private func fits(_ label: HeaderLabel, _ token: Int, _ limit: Int) -> Bool {
        guard token < limit else { return false }
        switch label.role {
        case .number: return reading.kind(token) == .number || reading.kind(token) == .zaaknummer
        case .date, .meeting, .boardMeeting, .phone:
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
        if label.role == .number || label.role == .date || (label.role == .other && !label.standsBare) {
            return isFigure
        }
        let closes = !reading.has(token + 1) || reading.flags(token + 1).contains(.startsLine)
        return isFigure && closes && isKnown(before)
    }

    /// `Wethouder Smit` in a column of values: a value follows the word with one space.
    func beginsValueDirectly(_ token: Int, _ limit: Int) -> Bool {
        guard token < limit, !reading.isColon(token) else { return false }
        return Int(reading.tokens.starts[token]) - Int(reading.tokens.ends[token - 1]) < 3
    }

    private static let mostLabels = 16

    /// A block of labels, one a line, above a block of as many values: a form of two columns that was read column by
    /// column. Half of the labels must be known. True where the line began such a block.
    mutating func takeLabelBlock(_ index: Int) -> Bool {
        let count = blockLength(index)
        let values = index + count
        guard (3...Self.mostLabels).contains(count), knownEnd(index) != nil || knownEnd(index + 1) != nil,
            blockLength(values) == count, (index..<values).allSatisfy(isBareLabel)
        else { return false }
        let known = (index..<values).map(knownEnd)
        guard known.count(where: { $0 != nil }) * 2 >= count,
            !(values..<values + count).contains(where: { knownEnd($0) != nil || isLabelled($0) })
        else { return false }
        for (place, label) in known.enumerated() {
            let line = reading.lines[index + place]
            let content = line.content
            let name = content.lowerBound..<(label ?? content.upperBound)
            let role = HeaderLabel.table.match(reading.tokens, at: name.lowerBound, limit: name.upperBound)?.value.role
            let value = reading.lines[values + place]
            add(
                Found(label: name, value: value.hasMarker ? value.tokens : value.content, role: role ?? .other),
                content, line: line)
        }
        usedLine = values + count - 1
        idle = 0
        return true
    }

    /// Lines up to the next blank one.
    private func blockLength(_ index: Int) -> Int {
        guard index < reading.lines.count, reading.lines[index].startsParagraph else { return 0 }
        var end = index + 1
        while end < reading.lines.count, end - index <= Self.mostLabels, !reading.lines[end].startsParagraph {
            end += 1
        }
        return end - index
    }

    /// The token behind a known label that fills its line, a colon left out.
    private func knownEnd(_ index: Int) -> Int? {
        guard index < reading.lines.count else { return nil }
        let content = reading.lines[index].content
        guard let known = HeaderLabel.table.match(reading.tokens, at: content.lowerBound, limit: content.upperBound),
            known.value.role != .chapter, (known.end..<content.upperBound).allSatisfy(reading.isColon)
        else { return nil }
        return known.end
    }

    /// A short line that can be a label: it begins with a capital and holds no figure and no sentence.
    private func isBareLabel(_ index: Int) -> Bool {
        let line = reading.lines[index]
        guard let first = line.content.first, let last = line.content.last, !line.hasMarker, !line.hasCells,
            line.content.count <= 6
        else { return false }
        return reading.flags(first).contains(.capitalised) && !reading.isSign(last, 0x2E)
            && !line.content.contains { reading.kind($0) == .number || reading.kind($0) == .date }
    }

    /// `Politieke markt          7 juni 2023`: an unknown label in the column of labels, its value in that of the values
    /// of the field before it or the line behind.
    func columnLabel(_ segment: Range<Int>, line index: Int) -> Found? {
        let line = reading.lines[index]
        guard reading.hasColumns(line.content) else { return nil }
        let columns = reading.columns(line.content)
        guard columns.count == 2, !line.hasMarker, columns[0].count <= 5,
            reading.flags(columns[0].lowerBound).contains(.capitalised) || isKnown(columns[0]),
            !columns[0].contains(where: { reading.kind($0) == .number || reading.kind($0) == .date }),
            let column = columnBeside(index),
            column == reading.characters(columns[1], in: line.tokens).lowerBound
        else { return nil }
        let known = HeaderLabel.table.match(
            reading.tokens, at: columns[0].lowerBound, limit: columns[0].upperBound)
        let role = known?.end == columns[0].upperBound ? known?.value.role : nil
        return Found(label: columns[0], value: columns[1], role: role ?? .other)
    }

    private func isKnown(_ label: Range<Int>) -> Bool {
        HeaderLabel.table.match(reading.tokens, at: label.lowerBound, limit: label.upperBound)?.end == label.upperBound
    }

    /// `Nr.   Onderwerp   Besluit   Stemming`: the heads of a table of items.
    func isItemHeads(_ line: TextLine) -> Bool {
        guard reading.hasColumns(line.content) else { return false }
        let columns = reading.columns(line.content)
        guard columns.count > 2, let first = columns[0].first, Self.itemHeads.contains(reading.tokens.hashes[first]),
            !line.content.contains(where: { reading.isColon($0) })
        else { return false }
        return columns[1...].allSatisfy { reading.kind($0.lowerBound) == .word }
    }

    private static let itemHeads = WordSet(.labelItem)

    /// The column in which the value of the field on the line before starts, or that of a known label on the next line.
    private func columnBeside(_ index: Int) -> Int? {
        if index > 0, idle == 0, let value = out.values.last, let first = value.first, !value.isEmpty {
            let before = reading.lines[reading.lines.index(ofToken: first)]
            let isBeside =
                before.tokens.upperBound <= reading.lines[index].tokens.lowerBound
                && reading.lines[index - 1].tokens.upperBound >= value.upperBound
                && reading.lines[index - 1].tokens.lowerBound < value.upperBound
            if isBeside { return reading.characters(value.lowerBound..<first + 1, in: before.tokens).lowerBound }
        }
        guard index + 1 < reading.lines.count else { return nil }
        let next = reading.lines[index + 1]
        let columns = reading.columns(next.content)
        guard columns.count == 2,
            HeaderLabel.table.match(reading.tokens, at: columns[0].lowerBound, limit: columns[0].upperBound)?.end
                == columns[0].upperBound
        else { return nil }
        return reading.characters(columns[1], in: next.tokens).lowerBound
    }

    /// `De gemeenteraad van Leeuwarden` above the fields of a letter: to whom it goes.
    func isAddressee(_ index: Int) -> Bool {
        let content = reading.lines[index].content
        guard out.fields.isEmpty,
            let opening = DecisionLeadIns.openings.match(
                reading.tokens, at: content.lowerBound, limit: content.upperBound),
            opening.end < content.upperBound, !reading.isSign(content.upperBound - 1, 0x3B)
        else { return false }
        // `De raad …, in vergadering bijeen,` above the subject of a motie.
        let isClause = reading.isSign(content.upperBound - 1, 0x2C)
        for next in index + 1..<min(reading.lines.count, index + 10) {
            let line = reading.lines[next].content
            guard DecisionLeadIns.clauses.match(reading.tokens, at: line.lowerBound, limit: line.upperBound) == nil
            else { return false }
            if isClause {
                if isLabelled(next), label(at: next)?.role == .subject { return true }
                continue
            }
            if isLabelled(next) || knownEnd(next) != nil || (reading.columns(line).count > 1 && label(at: next) != nil)
            {
                return true
            }
        }
        return false
    }
}
