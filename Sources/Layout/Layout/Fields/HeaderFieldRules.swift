import Lexing
import SourceText
import Vocabulary

/// Rules for labelled header lines. Observed forms: `Label: value`; `**Label** value`; `**Label:** value`; a label alone
/// with its value on the next line; labels in one column and values in another; tables; known labels without a colon.
enum HeaderFieldRules {
    /// - Complexity: O(1): the lines of a header are few.
    static func fields(_ reading: TokenReading, _ lines: LineTable) -> HeaderFields {
        var scan = HeaderScan(reading, lines)
        scan.run()
        return scan.out
    }
}

/// The state of one walk over the lines at the head.
struct HeaderScan {
    let reading: TokenReading
    let lines: LineTable
    var out = HeaderFields()
    /// Fields whose label stood alone and whose value may still come.
    var pending: [Int] = []
    /// Whether values have begun to come for the pending labels.
    var nextPending = 0
    /// Lines without a label since the last field.
    var idle = 0
    /// The last line of values that a row or block of labels has used up.
    var usedLine = -1
    /// Whether the table at hand is one of data.
    var skipsTable = false
    private static let mostLines = 160
    /// How far down the first field may stand.
    private static let mostLinesBefore = 60
    private static let mostIdle = 14

    init(_ reading: TokenReading, _ lines: LineTable) {
        self.reading = reading
        self.lines = lines
    }

    mutating func run() {
        let count = min(lines.count, Self.mostLines)
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

    func ends(at index: Int) -> Bool {
        let line = lines[index]
        if isNumberedTitle(line) { return true }
        if line.isHeading || line.isBold { return out.fields.count > 1 && label(at: index) == nil }
        if HeaderBorder.table.match(reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound) != nil
        {
            return (line.startsParagraph || !lastIsTorn || label(at: index) == nil) && !isAddressee(index)
        }
        guard !out.fields.isEmpty || index > 9 else { return false }
        return isProse(index) && label(at: index) == nil && !continues(index)
    }

    /// `1. Wij stellen u voor`: the first chapter.
    func isNumberedTitle(_ line: TextLine) -> Bool {
        guard line.hasMarker, line.startsParagraph, let first = line.content.first, line.content.lowerBound > 0 else {
            return false
        }
        return reading.tokens.payloads[first - 1] > 0 && reading.tokens.kinds[first - 1] == .listMarker
            && reading.flags(first).contains(.capitalised)
    }

    /// A long line that closes a sentence, or that the next line continues at length.
    func isProse(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.range.count > 64, !line.hasCells else { return false }
        let last = line.content.upperBound - 1
        guard last >= line.content.lowerBound else { return false }
        if reading.isSign(last, 0x2E) || line.range.count > 150 { return true }
        guard index + 1 < lines.count else { return false }
        let next = lines[index + 1]
        return !next.startsParagraph && next.range.count > 50 && label(at: index + 1) == nil
    }

    /// Whether the last value stood on a line below its label.
    var lastIsTorn: Bool { out.fields.last?.value.first.map { reading.flags($0).contains(.startsLine) } ?? false }

    // MARK: One line

    mutating func take(_ index: Int) {
        let line = lines[index]
        if line.shape.contains(.signsOnly) || index <= usedLine { return }
        if line.hasCells { return takeRow(index) }
        if line.isHeading || isItemHeads(line) { return dropPending() }
        if isPlainValue(index) { return takeValue(index) }
        if takeLabelBlock(index) || takeLabelRow(index) { return }
        let end = line.content.upperBound
        var start = line.content.lowerBound
        var isFirst = true
        while start < end {
            let segment = segment(from: start, line)
            if let found = labelled(segment, first: isFirst, line: index) {
                add(found, segment, line: line)
            } else if isFirst,
                nextPending < pending.count || segment.upperBound == end || beginsValueDirectly(segment.upperBound, end)
            {
                return takeValue(index)
            }
            start = segment.upperBound
            isFirst = false
        }
        idle = 0
    }

    /// A line below a label that stood alone is its value, even where it begins with a word that can be a label.
    func isPlainValue(_ index: Int) -> Bool {
        let line = lines[index]
        guard nextPending < pending.count, !line.startsParagraph || pending.count == 1, let found = label(at: index)
        else { return false }
        guard !found.value.isEmpty, found.role == .other else { return false }
        let between = found.label.upperBound..<found.value.lowerBound
        return between.isEmpty
            && Int(reading.tokens.starts[found.value.lowerBound]) - Int(reading.tokens.ends[found.label.upperBound - 1])
                < 3
    }

    struct Found {
        var label: Range<Int>
        var value: Range<Int>
        var role: HeaderLabel.Role
    }

    mutating func add(_ found: Found, _ segment: Range<Int>, line: TextLine) {
        var found = found
        // `B&W-nummer 16.0123; besluit d.d. 2-3-2016`: the number ends at the semicolon.
        if found.role == .number, let end = found.value.first(where: { reading.isSign($0, 0x3B) }) {
            found.value = found.value.lowerBound..<end
        }
        let whole = reading.byteRange(found.label.lowerBound..<max(found.label.upperBound, found.value.upperBound))
        out.fields.append(LabelledField(label: found.label, value: found.value, role: found.role, range: whole))
        if found.value.isEmpty {
            if nextPending > 0 { dropPending() }
            pending.append(out.fields.count - 1)
        } else if !(pending.count == 1 && nextPending == 0 && out.fields[pending[0]].range.overlaps(line.range)) {
            dropPending()
        }
    }

    mutating func dropPending() {
        pending = []
        nextPending = 0
    }

    // MARK: Labels

    func label(at index: Int) -> Found? {
        let line = lines[index]
        guard !line.hasCells else { return nil }
        return labelled(line.content, first: true, line: index)
    }

    func labelled(_ segment: Range<Int>, first: Bool, line index: Int) -> Found? {
        let known = HeaderLabel.table.match(reading.tokens, at: segment.lowerBound, limit: segment.upperBound)
        if let known, let found = knownLabel(known.value, segment, behind: known.end) { return found }
        guard first, !segment.isEmpty else { return nil }
        if lines[index].isBold { return boldLabel(segment, line: index) }
        return emphasisLabel(segment) ?? colonLabel(segment, line: index) ?? columnLabel(segment, line: index)
    }

    /// A known label: with a colon, alone, before a gap, or (some) directly before a value.
    func knownLabel(_ label: HeaderLabel, _ segment: Range<Int>, behind end: Int) -> Found? {
        let tokens = reading.tokens
        var i = behindLeaders(end, segment.upperBound)
        while i < segment.upperBound,
            tokens.kinds[i] == .emphasis || tokens.kinds[i] == .labelEnd || reading.isSign(i, 0x3A)
        { i += 1 }
        let marked = (end..<i).contains { tokens.kinds[$0] != .emphasis } || (i > end && i < segment.upperBound)
        let labelRange = segment.lowerBound..<end
        if label.role == .chapter || label.role == .gemeente, i == segment.upperBound || !marked { return nil }
        let standsAlone =
            i == segment.upperBound
            && (tokens.flags[segment.lowerBound].contains(.capitalised) || label.role == .subject)
        if marked || standsAlone {
            return Found(label: labelRange, value: i..<segment.upperBound, role: label.role)
        }
        // A label in small letters that ends its line.
        guard i < segment.upperBound else { return nil }
        // `Agendapunt 8: Vaststelling begroting`: the heading of an item.
        if tokens.kinds[i] == .number, i + 2 < segment.upperBound, reading.isColon(i + 1) { return nil }
        guard tokens.flags[segment.lowerBound].contains(.capitalised) else { return nil }
        let isCapitals = tokens.flags[end - 1].contains(.allCapitals)
        if isCapitals, tokens.flags[i].contains(.allCapitals), HeaderLabel.pageHeads.contains(tokens.hashes[i]) {
            return Found(label: labelRange, value: segment.upperBound..<segment.upperBound, role: label.role)
        }
        let gap = Int(tokens.starts[i]) - Int(tokens.ends[i - 1])
        let closes = reading.isSign(segment.upperBound - 1, 0x2E)
        guard
            (gap >= 3 && reading.columns(segment).count < 4)
                || ((label.standsBare || (isCapitals && !tokens.flags[i].contains(.allCapitals))) && !closes
                    && (beginsValue(i) || (reading.isDash(i) && i + 1 == segment.upperBound)))
        else { return nil }
        return Found(label: labelRange, value: i..<segment.upperBound, role: label.role)
    }

    /// `Datum ........: 3 mei 2022`: behind the points that lead to the colon.
    func behindLeaders(_ token: Int, _ limit: Int) -> Int {
        var i = token
        while i < limit, reading.kind(i) == .punctuation, reading.byte(i) == 0x2E { i += 1 }
        return i > token && i < limit && reading.isColon(i) ? i : token
    }

    func beginsValue(_ token: Int) -> Bool {
        switch reading.tokens.kinds[token] {
        case .number, .date, .zaaknummer, .address: true
        case .word: reading.tokens.flags[token].contains(.capitalised)
        default: false
        }
    }

    /// `**Label** value`, `**Label:** value`: any words in bold that begin the line, six at most.
    func emphasisLabel(_ segment: Range<Int>) -> Found? {
        let tokens = reading.tokens
        let open = segment.lowerBound - 1
        guard open >= 0, tokens.kinds[open] == .emphasis else { return nil }
        guard
            let close = (segment.lowerBound..<min(segment.upperBound, segment.lowerBound + 9)).first(where: {
                tokens.kinds[$0] == .emphasis
            }),
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
    func boldLabel(_ segment: Range<Int>, line index: Int) -> Found? {
        guard let last = segment.last, reading.isColon(last), last > segment.lowerBound, segment.count <= 7,
            !lines[index].startsParagraph,
            touchesField(index)
        else { return nil }
        return Found(label: segment.lowerBound..<last, value: segment.upperBound..<segment.upperBound, role: .other)
    }

    /// `Label: value` with an unknown label: only beside another field.
    func colonLabel(_ segment: Range<Int>, line index: Int) -> Found? {
        let tokens = reading.tokens
        guard tokens.flags[segment.lowerBound].contains(.capitalised), tokens.kinds[segment.lowerBound] == .word,
            let colon = (segment.lowerBound + 1..<min(segment.upperBound, segment.lowerBound + 7)).first(where: {
                reading.isColon($0)
            })
        else { return nil }
        guard touchesField(index), colon + 1 < segment.upperBound || isLabelled(index + 1) else { return nil }
        guard HeadingWords.parts.match(reading.tokens, at: segment.lowerBound, limit: colon) == nil else { return nil }
        // `Motie M7: Meer groen` is a title.
        if let kind = KindNames.match(reading, segment.lowerBound..<colon)?.kind, kind == .motie || kind == .amendement
        {
            return nil
        }
        guard !isSpeech(segment.lowerBound..<colon, index), !isLeadIn(segment.lowerBound..<colon) else { return nil }
        return Found(label: segment.lowerBound..<colon, value: colon + 1..<segment.upperBound, role: .other)
    }

    /// `De heer Nuyts (D66): Voorzitter, …`: what somebody says, at length.
    func isSpeech(_ label: Range<Int>, _ index: Int) -> Bool {
        lines[index].range.count > 100
            && label.prefix(2).contains { HeaderLabel.speakers.contains(reading.tokens.hashes[$0]) }
    }

    /// `Gevraagde beslissing:` stands above a decision.
    func isLeadIn(_ label: Range<Int>) -> Bool {
        DecisionHeading.end(reading.tokens, at: label.lowerBound, limit: label.upperBound)
            == label.upperBound
    }

    /// Whether the line before is a field, or the line behind begins with a known label.
    func touchesField(_ index: Int) -> Bool {
        if let last = out.fields.last, idle == 0, index > 0, last.range.overlaps(lines[index - 1].range) {
            return true
        }
        return isLabelled(index + 1)
    }

    /// Whether a line begins with a known label and its colon.
    func isLabelled(_ index: Int) -> Bool {
        guard index < lines.count else { return false }
        let next = lines[index].content
        guard let known = HeaderLabel.table.match(reading.tokens, at: next.lowerBound, limit: next.upperBound) else {
            return false
        }
        return known.end < next.upperBound && reading.isColon(known.end)
    }

    // MARK: Values on their own lines

    /// A line without a label: the next part of a value, the value of a label that stood alone, or nothing.
    mutating func takeValue(_ index: Int) {
        let line = lines[index]
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
        setValue(last, out.fields[last].value.lowerBound..<line.content.upperBound)
    }

    /// A label that stands alone above a chapter, as `OPENBAAR` does in a list of decisions, is none.
    mutating func takeBackLabel() {
        if pending.count == 1, pending[0] == out.fields.count - 1, nextPending == 0 {
            out.fields.removeLast()
        }
        dropPending()
    }

    /// `2.1 Vaststellen begroting`: a title with a number of parts is no value of the label above it.
    func isNumberedChapter(_ line: TextLine) -> Bool {
        let first = line.content.lowerBound
        guard first + 1 < line.content.upperBound, reading.tokens.number(first)?.form == .pointDecimal else {
            return false
        }
        return reading.flags(first + 1).contains(.capitalised)
    }

    /// `A. Prins`: what looks like the letter of an item is an initial.
    func beginsWithInitial(_ line: TextLine) -> Bool {
        let byte = reading.byte(line.tokens.lowerBound)
        return byte &- 65 < 26 && reading.flags(line.content.lowerBound).contains(.capitalised)
    }

    /// The tokens before the first wide gap.
    func firstColumn(_ content: Range<Int>) -> Range<Int> {
        let gap = content.dropFirst().first { Int(reading.tokens.starts[$0]) - Int(reading.tokens.ends[$0 - 1]) >= 3 }
        return content.lowerBound..<(gap ?? content.upperBound)
    }

    mutating func setValue(_ field: Int, _ value: Range<Int>) {
        out.fields[field].value = value
        let range = reading.byteRange(value)
        let own = out.fields[field].range
        out.fields[field].range = ByteRange(start: min(own.start, range.start), end: max(own.end, range.end))
    }

    /// Whether a line continues the value on the line before it.
    func continues(_ index: Int) -> Bool {
        let line = lines[index]
        guard index > 0, !line.startsParagraph,
            !line.hasMarker || (isInitial(line.tokens.lowerBound) && endsInComma(index - 1)), !line.hasCells,
            let last = out.fields.indices.last, !out.fields[last].value.isEmpty,
            out.fields[last].value.upperBound == lines[index - 1].content.upperBound, pending.count <= 1
        else { return false }
        guard KindNames.lineKind(reading, line.content) == nil else { return false }
        let first = line.content.lowerBound
        // `Aan de raad,` opens the letter below the form.
        if reading.keyword(first) == .aan, reading.keyword(first + 1) == .de, line.content.count <= 4 { return false }
        let isLower = reading.kind(first) == .word && !reading.flags(first).contains(.capitalised)
        if isLower { return true }
        if isPlaceAndDay(line.content) { return false }
        let longest = out.fields[last].role == .subject ? 24 : 60
        return lines[index - 1].range.count >= longest && line.range.count < 100
    }

    /// `Waterlede, 3 maart 2015` below the form.
    func isPlaceAndDay(_ content: Range<Int>) -> Bool {
        guard let day = DayForm.end(of: content, reading) else { return false }
        return reading.isMark(day.lowerBound - 1, ",")
    }

    func isInitial(_ token: Int) -> Bool { reading.byte(token) &- 65 < 26 }

    func endsInComma(_ index: Int) -> Bool { reading.isSign(lines[index].content.upperBound - 1, 0x2C) }

    /// Takes away what is no header: a single field without a known label.
    mutating func trim() {
        guard out.fields.count == 1, out.fields[0].role == .other, out.fields[0].value.isEmpty else { return }
        out = HeaderFields(endLine: out.endLine)
    }
}
