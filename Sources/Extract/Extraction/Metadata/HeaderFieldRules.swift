import Lexing
import SourceText

/// The labelled lines at the head of a document, in order.
package struct HeaderFields: Sendable {
    package var fields: [HeaderField] = []
    /// What the labels say, one for each field.
    var roles: [HeaderLabel.Role] = []
    /// The tokens of each value; empty where it has none.
    package var values: [Range<Int>] = []
    /// The first line behind the header.
    package var endLine = 0

    /// Whether a line belongs to a field.
    /// - Complexity: O(*fields*), and O(1) behind the header.
    func holds(_ line: TextLine, at index: Int) -> Bool {
        guard index < endLine else { return false }
        return fields.contains { $0.range.overlaps(line.range) }
    }

    /// The first field with that role and a value.
    func first(_ role: HeaderLabel.Role) -> Int? {
        fields.indices.first { roles[$0] == role && !values[$0].isEmpty }
    }
}

/// Rules for labelled header lines. Observed forms: `Label: value`; `**Label** value`; `**Label:** value`; a label alone
/// with its value on the next line; labels in one column and values in another; tables; known labels without a colon.
package enum HeaderFieldRules {
    package static func fields(_ reading: Reading) -> HeaderFields {
        var scan = HeaderScan(reading)
        scan.run()
        return scan.out
    }
}

/// The state of one walk over the lines at the head.
private struct HeaderScan {
    let reading: Reading
    var out = HeaderFields()
    /// Fields whose label stood alone and whose value may still come.
    private var pending: [Int] = []
    /// Whether values have begun to come for the pending labels.
    private var nextPending = 0
    /// Lines without a label since the last field.
    private var idle = 0
    /// The line of values that a row of labels has used up.
    private var usedLine = -1
    /// Whether the table at hand is one of data.
    private var skipsTable = false
    private static let mostLines = 160
    /// How far down the first field may stand.
    private static let mostLinesBefore = 60
    private static let mostIdle = 14

    init(_ reading: Reading) { self.reading = reading }

    mutating func run() {
        let count = min(reading.lines.count, Self.mostLines)
        var line = 0
        while line < count, idle <= Self.mostIdle || (out.fields.isEmpty && line < Self.mostLinesBefore) {
            if ends(at: line) { break }
            take(line)
            line += 1
        }
        out.endLine = line
        trim()
    }

    // MARK: Where the header ends

    private func ends(at index: Int) -> Bool {
        let line = reading.lines[index]
        if isNumberedTitle(line) { return true }
        if line.isHeading || line.isBold { return out.fields.count > 1 && label(at: index) == nil }
        if HeaderBorder.table.match(reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound) != nil {
            return line.startsParagraph || !lastIsTorn || label(at: index) == nil
        }
        guard !out.fields.isEmpty || index > 9 else { return false }
        return isProse(index) && label(at: index) == nil && !continues(index)
    }

    /// `1. Wij stellen u voor`: the first chapter.
    private func isNumberedTitle(_ line: TextLine) -> Bool {
        guard line.hasMarker, line.startsParagraph, let first = line.content.first, line.content.lowerBound > 0 else { return false }
        return reading.tokens.payloads[first - 1] > 0 && reading.tokens.kinds[first - 1] == .listMarker && reading.flags(first).contains(.capitalised)
    }

    /// A long line that closes a sentence, or that the next line continues at length.
    private func isProse(_ index: Int) -> Bool {
        let line = reading.lines[index]
        guard line.range.count > 64, !line.hasCells else { return false }
        let last = line.content.upperBound - 1
        guard last >= line.content.lowerBound else { return false }
        if reading.isSign(last, 0x2E) || line.range.count > 150 { return true }
        guard index + 1 < reading.lines.count else { return false }
        let next = reading.lines[index + 1]
        return !next.startsParagraph && next.range.count > 50 && label(at: index + 1) == nil
    }

    /// Whether the last value stood on a line below its label.
    private var lastIsTorn: Bool { out.values.last?.first.map { reading.flags($0).contains(.startsLine) } ?? false }

    // MARK: One line

    private mutating func take(_ index: Int) {
        let line = reading.lines[index]
        if line.shape.contains(.signsOnly) { return }
        if line.hasCells { return takeRow(index) }
        if line.isHeading { return dropPending() }
        if isPlainValue(index) { return takeValue(index) }
        if takeLabelRow(index) { return }
        if usedLine == index { return }
        var start = line.content.lowerBound
        var isFirst = true
        while start < line.content.upperBound {
            let segment = segment(from: start, line)
            if let found = labelled(segment, first: isFirst, line: index) {
                add(found, segment, line: line)
            } else if isFirst {
                return takeValue(index)
            }
            start = segment.upperBound
            isFirst = false
        }
        idle = 0
    }

    /// A line below a label that stood alone is its value, even where it begins with a word that can be a label.
    private func isPlainValue(_ index: Int) -> Bool {
        let line = reading.lines[index]
        guard nextPending < pending.count, !line.startsParagraph || pending.count == 1, let found = label(at: index) else { return false }
        guard !found.value.isEmpty, found.role == .other else { return false }
        let between = found.label.upperBound..<found.value.lowerBound
        return between.isEmpty && Int(reading.tokens.starts[found.value.lowerBound]) - Int(reading.tokens.ends[found.label.upperBound - 1]) < 3
    }

    /// `uw kenmerk     ons kenmerk     datum` above a row of values: each value belongs to the label whose column it
    /// starts nearest to. True where the line was such a row.
    private mutating func takeLabelRow(_ index: Int) -> Bool {
        let labels = reading.columns(reading.lines[index].content)
        guard index + 1 < reading.lines.count, isColumnHeads(labels) else { return false }
        let below = reading.lines[index + 1]
        guard !below.startsParagraph, !below.hasCells else { return false }
        var values = [Range<Int>?](repeating: nil, count: labels.count)
        for value in reading.columns(below.tokens) {
            let offset = Int(reading.tokens.starts[value.lowerBound]) - below.range.start
            let nearest = labels.indices.min { distance(labels[$0], index, offset) < distance(labels[$1], index, offset) }
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

    private func distance(_ label: Range<Int>, _ line: Int, _ offset: Int) -> Int {
        abs(Int(reading.tokens.starts[label.lowerBound]) - reading.lines[line].range.start - offset)
    }

    /// The tokens up to the next wide gap behind which a label stands.
    private func segment(from start: Int, _ line: TextLine) -> Range<Int> {
        let tokens = reading.tokens
        for token in start + 1..<max(start + 1, line.content.upperBound) {
            let gap = Int(tokens.starts[token]) - Int(tokens.ends[token - 1])
            guard gap > 0, tokens.flags[token].contains(.capitalised),
                let next = HeaderLabel.table.match(tokens, at: token, limit: line.content.upperBound)
            else { continue }
            let stands = next.end < line.content.upperBound && (reading.isColon(next.end) || (next.value.role == .phone && beginsValue(next.end)))
            let opensColumn = gap >= 3 && next.value.role != .chapter && !beginsValueDirectly(next.end, line.content.upperBound)
            if opensColumn || stands { return start..<token }
        }
        return start..<line.content.upperBound
    }

    /// `Wethouder Smit` in a column of values: a value follows the word with one space.
    private func beginsValueDirectly(_ token: Int, _ limit: Int) -> Bool {
        guard token < limit, !reading.isColon(token) else { return false }
        return Int(reading.tokens.starts[token]) - Int(reading.tokens.ends[token - 1]) < 3
    }

    private struct Found {
        var label: Range<Int>
        var value: Range<Int>
        var role: HeaderLabel.Role
    }

    private mutating func add(_ found: Found, _ segment: Range<Int>, line: TextLine) {
        let whole = reading.byteRange(found.label.lowerBound..<max(found.label.upperBound, found.value.upperBound))
        out.fields.append(
            HeaderField(
                origin: FactOrigin(whole, rule: "header.field"), label: reading.folded(found.label).trimmedLabel,
                value: reading.folded(found.value)))
        out.roles.append(found.role)
        out.values.append(found.value)
        if found.value.isEmpty {
            if nextPending > 0 { dropPending() }
            pending.append(out.fields.count - 1)
        } else {
            dropPending()
        }
    }

    private mutating func dropPending() {
        pending = []
        nextPending = 0
    }

    // MARK: Labels

    private func label(at index: Int) -> Found? {
        let line = reading.lines[index]
        guard !line.hasCells else { return nil }
        return labelled(line.content, first: true, line: index)
    }

    private func labelled(_ segment: Range<Int>, first: Bool, line index: Int) -> Found? {
        let known = HeaderLabel.table.match(reading.tokens, at: segment.lowerBound, limit: segment.upperBound)
        if let known, let found = knownLabel(known.value, segment, behind: known.end) { return found }
        guard first else { return nil }
        if reading.lines[index].isBold { return boldLabel(segment, line: index) }
        return emphasisLabel(segment) ?? colonLabel(segment, line: index)
    }

    /// A known label: with a colon, alone, before a gap, or (some) directly before a value.
    private func knownLabel(_ label: HeaderLabel, _ segment: Range<Int>, behind end: Int) -> Found? {
        let tokens = reading.tokens
        var i = end
        while i < segment.upperBound, tokens.kinds[i] == .emphasis || tokens.kinds[i] == .labelEnd || reading.isSign(i, 0x3A) { i += 1 }
        let marked = (end..<i).contains { tokens.kinds[$0] != .emphasis } || (i > end && i < segment.upperBound)
        let labelRange = segment.lowerBound..<end
        if label.role == .chapter || label.role == .gemeente, i == segment.upperBound || !marked { return nil }
        let standsAlone = i == segment.upperBound && (tokens.flags[segment.lowerBound].contains(.capitalised) || label.role == .subject)
        if marked || standsAlone {
            return Found(label: labelRange, value: i..<segment.upperBound, role: label.role)
        }
        // `Agendapunt 8: Vaststelling begroting`: the heading of an item.
        if tokens.kinds[i] == .number, i + 2 < segment.upperBound, reading.isColon(i + 1) { return nil }
        guard tokens.flags[segment.lowerBound].contains(.capitalised) else { return nil }
        let isCapitals = tokens.flags[end - 1].contains(.allCapitals)
        if isCapitals, tokens.flags[i].contains(.allCapitals), HeaderLabel.pageHeads.contains(tokens.hashes[i]) {
            return Found(label: labelRange, value: segment.upperBound..<segment.upperBound, role: label.role)
        }
        let gap = Int(tokens.starts[i]) - Int(tokens.ends[i - 1])
        let closes = reading.isSign(segment.upperBound - 1, 0x2E)
        guard gap >= 3 || ((label.standsBare || (isCapitals && !tokens.flags[i].contains(.allCapitals))) && !closes && beginsValue(i)) else { return nil }
        return Found(label: labelRange, value: i..<segment.upperBound, role: label.role)
    }

    private func beginsValue(_ token: Int) -> Bool {
        switch reading.tokens.kinds[token] {
        case .number, .date, .zaaknummer, .address: true
        case .word: reading.tokens.flags[token].contains(.capitalised)
        default: false
        }
    }

    /// `**Label** value`, `**Label:** value`: any words in bold that begin the line, six at most.
    private func emphasisLabel(_ segment: Range<Int>) -> Found? {
        let tokens = reading.tokens
        let open = segment.lowerBound - 1
        guard open >= 0, tokens.kinds[open] == .emphasis else { return nil }
        guard let close = (segment.lowerBound..<min(segment.upperBound, segment.lowerBound + 9)).first(where: { tokens.kinds[$0] == .emphasis }),
            close > segment.lowerBound, close + 1 < segment.upperBound || reading.isColon(close - 1)
        else { return nil }
        var end = close
        while end > segment.lowerBound, reading.isColon(end - 1) { end -= 1 }
        var value = close + 1
        while value < segment.upperBound, reading.isColon(value) || tokens.kinds[value] == .emphasis { value += 1 }
        guard end > segment.lowerBound, tokens.flags[segment.lowerBound].contains(.capitalised) else { return nil }
        return Found(label: segment.lowerBound..<end, value: value..<segment.upperBound, role: .other)
    }

    /// `**Paraaf directie:**`: a bold line that ends in a colon directly below a field; its value is empty.
    private func boldLabel(_ segment: Range<Int>, line index: Int) -> Found? {
        guard let last = segment.last, reading.isColon(last), last > segment.lowerBound, segment.count <= 7, !reading.lines[index].startsParagraph,
            touchesField(index)
        else { return nil }
        return Found(label: segment.lowerBound..<last, value: segment.upperBound..<segment.upperBound, role: .other)
    }

    /// `Label: value` with an unknown label: only beside another field.
    private func colonLabel(_ segment: Range<Int>, line index: Int) -> Found? {
        let tokens = reading.tokens
        guard tokens.flags[segment.lowerBound].contains(.capitalised), tokens.kinds[segment.lowerBound] == .word,
            let colon = (segment.lowerBound + 1..<min(segment.upperBound, segment.lowerBound + 7)).first(where: { reading.isColon($0) })
        else { return nil }
        guard touchesField(index), colon + 1 < segment.upperBound || isLabelled(index + 1) else { return nil }
        guard HeadingWords.parts.match(reading.tokens, at: segment.lowerBound, limit: colon) == nil else { return nil }
        guard !isSpeech(segment.lowerBound..<colon, index), !isLeadIn(segment.lowerBound..<colon) else { return nil }
        return Found(label: segment.lowerBound..<colon, value: colon + 1..<segment.upperBound, role: .other)
    }

    /// `De heer Nuyts (D66): Voorzitter, …`: what somebody says, at length.
    private func isSpeech(_ label: Range<Int>, _ index: Int) -> Bool {
        reading.lines[index].range.count > 100 && label.prefix(2).contains { HeaderLabel.speakers.contains(reading.tokens.hashes[$0]) }
    }

    /// `Gevraagde beslissing:` stands above a decision.
    private func isLeadIn(_ label: Range<Int>) -> Bool {
        DecisionLeadIns.headings.match(reading.tokens, at: label.lowerBound, limit: label.upperBound)?.end == label.upperBound
    }

    /// Whether the line before is a field, or the line behind begins with a known label.
    private func touchesField(_ index: Int) -> Bool {
        if let last = out.fields.last, idle == 0, index > 0, last.range.overlaps(reading.lines[index - 1].range) { return true }
        return isLabelled(index + 1)
    }

    /// Whether a line begins with a known label and its colon.
    private func isLabelled(_ index: Int) -> Bool {
        guard index < reading.lines.count else { return false }
        let next = reading.lines[index].content
        guard let known = HeaderLabel.table.match(reading.tokens, at: next.lowerBound, limit: next.upperBound) else { return false }
        return known.end < next.upperBound && reading.isColon(known.end)
    }

    // MARK: Values on their own lines

    /// A line without a label: the next part of a value, the value of a label that stood alone, or nothing.
    private mutating func takeValue(_ index: Int) {
        let line = reading.lines[index]
        if line.startsParagraph, isNumberedChapter(line) { takeBackLabel() }
        if nextPending < pending.count, !line.hasMarker || beginsWithInitial(line) {
            let content = line.hasMarker ? line.tokens : line.content
            let value = pending.count == 1 ? firstColumn(content) : content
            setValue(pending[nextPending], value)
            nextPending += 1
            idle = 0
            if nextPending == pending.count, pending.count > 1 { dropPending() }
            return
        }
        guard continues(index), let last = out.fields.indices.last else {
            if line.startsParagraph { dropPending() }
            idle += 1
            return
        }
        setValue(last, out.values[last].lowerBound..<line.content.upperBound)
    }

    /// A label that stands alone above a chapter, as `OPENBAAR` does in a list of decisions, is none.
    private mutating func takeBackLabel() {
        if pending.count == 1, pending[0] == out.fields.count - 1, nextPending == 0 {
            out.fields.removeLast()
            out.roles.removeLast()
            out.values.removeLast()
        }
        dropPending()
    }

    /// `2.1 Vaststellen begroting`: a title with a number of parts is no value of the label above it.
    private func isNumberedChapter(_ line: TextLine) -> Bool {
        let first = line.content.lowerBound
        guard first + 1 < line.content.upperBound, reading.tokens.number(first)?.form == .pointDecimal else { return false }
        return reading.flags(first + 1).contains(.capitalised)
    }

    /// `A. Prins`: what looks like the letter of an item is an initial.
    private func beginsWithInitial(_ line: TextLine) -> Bool {
        let byte = reading.byte(line.tokens.lowerBound)
        return byte &- 65 < 26 && reading.flags(line.content.lowerBound).contains(.capitalised)
    }

    /// The tokens before the first wide gap.
    private func firstColumn(_ content: Range<Int>) -> Range<Int> {
        let gap = content.dropFirst().first { Int(reading.tokens.starts[$0]) - Int(reading.tokens.ends[$0 - 1]) >= 3 }
        return content.lowerBound..<(gap ?? content.upperBound)
    }

    private mutating func setValue(_ field: Int, _ value: Range<Int>) {
        out.values[field] = value
        out.fields[field].value = reading.folded(value)
        let range = reading.byteRange(value)
        let own = out.fields[field].range
        out.fields[field].origin.range = ByteRange(start: min(own.start, range.start), end: max(own.end, range.end))
    }

    /// Whether a line continues the value on the line before it.
    private func continues(_ index: Int) -> Bool {
        let line = reading.lines[index]
        guard index > 0, !line.startsParagraph, !line.hasMarker || (isInitial(line.tokens.lowerBound) && endsInComma(index - 1)), !line.hasCells, let last = out.fields.indices.last, !out.values[last].isEmpty,
            out.values[last].upperBound == reading.lines[index - 1].content.upperBound, pending.count <= 1
        else { return false }
        guard KindNames.lineKind(reading, line.content) == nil else { return false }
        let first = line.content.lowerBound
        let isLower = reading.tokens.kinds[first] == .word && !reading.tokens.flags[first].contains(.capitalised)
        if isLower { return true }
        let longest = out.roles[last] == .subject ? 24 : 60
        return reading.lines[index - 1].range.count >= longest && line.range.count < 100
    }

    private func isInitial(_ token: Int) -> Bool { reading.byte(token) &- 65 < 26 }

    private func endsInComma(_ index: Int) -> Bool { reading.isSign(reading.lines[index].content.upperBound - 1, 0x2C) }

    // MARK: Tables

    /// A row of a table: label and value in turn. Rows that are no such thing give nothing.
    private mutating func takeRow(_ index: Int) {
        let line = reading.lines[index]
        let cells = cells(line)
        if skipsTable, index > 0, reading.lines[index - 1].hasCells || reading.lines[index - 1].shape.contains(.signsOnly) { return }
        skipsTable = isColumnHeads(cells)
        if skipsTable { return takeColumns(cells, below: index) }
        skipsTable = cells.count > 2 && !alternates(cells)
        if skipsTable { return }
        var cell = 0
        var found = false
        while cell < cells.count {
            let next = cell + 1 < cells.count ? cells[cell + 1] : nil
            guard let field = cellLabel(cells[cell], next: next) ?? besideLabels(cells, at: cell, index) else { break }
            add(field, cells[cell], line: line)
            cell += field.value.isEmpty ? 1 : 2
            found = true
        }
        if found { idle = 0 } else { idle += 1 }
    }

    /// A row of nothing but known labels, two or more: the heads of columns.
    private func isColumnHeads(_ cells: [Range<Int>]) -> Bool {
        cells.count > 1 && cells.allSatisfy { cell in
            guard let known = HeaderLabel.table.match(reading.tokens, at: cell.lowerBound, limit: cell.upperBound) else { return false }
            return (known.end..<cell.upperBound).allSatisfy { reading.isColon($0) || reading.isSign($0, 0x2E) }
        }
    }

    /// Label, value, label, value: a row of four cells or more that a form lays out in two columns.
    private func alternates(_ cells: [Range<Int>]) -> Bool {
        stride(from: 0, to: cells.count, by: 2).allSatisfy { cellLabel(cells[$0], next: nil) != nil }
    }

    /// Labels in one row and their values in the only row below it. A table of several rows is no header.
    private mutating func takeColumns(_ labels: [Range<Int>], below index: Int) {
        var rows: [Int] = []
        var next = index + 1
        while next < reading.lines.count, reading.lines[next].hasCells || reading.lines[next].shape.contains(.signsOnly), rows.count < 2 {
            if !reading.lines[next].shape.contains(.signsOnly) { rows.append(next) }
            next += 1
        }
        guard rows.count == 1, let values = rows.first.map({ cells(reading.lines[$0]) }), values.count == labels.count else { return }
        for (label, value) in zip(labels, values) {
            guard let known = HeaderLabel.table.match(reading.tokens, at: label.lowerBound, limit: label.upperBound) else { continue }
            add(Found(label: label.lowerBound..<known.end, value: value, role: known.value.role), label, line: reading.lines[index])
        }
        idle = 0
    }

    /// The first of two cells, in a row above or below a row with a known label.
    private func besideLabels(_ cells: [Range<Int>], at cell: Int, _ index: Int) -> Found? {
        guard cell == 0, cells.count == 2, cells[0].count <= 6, reading.flags(cells[0].lowerBound).contains(.capitalised) else { return nil }
        let isBeside = (max(0, index - 2)...min(reading.lines.count - 1, index + 2)).contains { beside in
            guard beside != index, reading.lines[beside].hasCells, let first = self.cells(reading.lines[beside]).first else { return false }
            return HeaderLabel.table.match(reading.tokens, at: first.lowerBound, limit: first.upperBound)?.end == first.upperBound
        }
        guard isBeside else { return nil }
        let isDay = DateRules.day(in: reading, from: cells[1].lowerBound) != nil && KindNames.lineKind(reading, cells[0]) != nil
        return Found(label: cells[0], value: cells[1], role: isDay ? .date : .other)
    }

    private func cells(_ line: TextLine) -> [Range<Int>] { reading.cells(line).filter { !$0.isEmpty } }

    private func cellLabel(_ cell: Range<Int>, next: Range<Int>?) -> Found? {
        let tokens = reading.tokens
        var end = cell.upperBound
        while end > cell.lowerBound, reading.isColon(end - 1) || tokens.kinds[end - 1] == .emphasis { end -= 1 }
        guard end > cell.lowerBound else { return nil }
        if let known = HeaderLabel.table.match(tokens, at: cell.lowerBound, limit: cell.upperBound) {
            if known.end == end {
                let nextIsLabel = next.map { HeaderLabel.table.match(tokens, at: $0.lowerBound, limit: $0.upperBound)?.end ?? 0 >= labelEnd($0) }
                return Found(label: cell.lowerBound..<end, value: nextIsLabel == true ? end..<end : next ?? end..<end, role: known.value.role)
            }
            if reading.isColon(known.end) { return Found(label: cell.lowerBound..<known.end, value: end..<end, role: known.value.role) }
        }
        guard end < cell.upperBound, let next, end - cell.lowerBound <= 6 else { return nil }
        return Found(label: cell.lowerBound..<end, value: next, role: .other)
    }

    /// Behind the last token of a cell that is no colon.
    private func labelEnd(_ cell: Range<Int>) -> Int {
        var end = cell.upperBound
        while end > cell.lowerBound, reading.isColon(end - 1) || reading.tokens.kinds[end - 1] == .emphasis { end -= 1 }
        return end
    }

    /// Takes away what is no header: a single field without a known label.
    private mutating func trim() {
        guard out.fields.count == 1, out.roles[0] == .other, out.fields[0].value.isEmpty else { return }
        out = HeaderFields(endLine: out.endLine)
    }
}

extension Reading {
    /// Whether a token is a colon, as the end of a label or elsewhere.
    package func isColon(_ token: Int) -> Bool {
        token < tokens.count && (tokens.kinds[token] == .labelEnd || isSign(token, 0x3A))
    }
}

extension String {
    /// Without the colon and the spaces at its end.
    fileprivate var trimmedLabel: String {
        var copy = self[...]
        while let last = copy.last, last == ":" || last == " " { copy.removeLast() }
        return String(copy)
    }
}

/// Beginnings of lines with which the body of a paper starts, whatever its house style.
enum HeaderBorder {
    static let table = PhraseTable(
        lines: """
            De raad van de gemeente
            De raad der gemeente
            De gemeenteraad van
            Het college van burgemeester en wethouders van
            Geachte
            Beste
            Voorgesteld besluit
            Voorgesteld raadsbesluit
            Gevraagd besluit
            Gevraagde beslissing
            Beslispunten
            Wij stellen
            Gezien het
            Gelezen het
            Gelet op
            Overwegende
            Constaterende
            De raad wordt
            Inleiding
            Aanleiding
            Samenvatting
            besluit:
            Met vriendelijke groet
            Hoogachtend
            """)
}
