import Lexing
import SourceText
import Vocabulary

/// Which words can be a label, and where its value begins on the same line.
extension HeaderScan {
    /// The label with which a line begins, and the value behind it; nil for a row of cells.
    func label(at index: Int) -> FieldPair? {
        let line = lines[index]
        guard !line.hasCells else { return nil }
        return labelled(line.content, first: true, line: index)
    }

    /// The label with which a part of a line begins; only the first part may begin with one that no list knows.
    func labelled(_ segment: Range<Int>, first: Bool, line index: Int) -> FieldPair? {
        if first, let whole = columnLabel(segment, line: index),
            whole.label.dropLast().contains(where: { reading.isColon($0) })
        {
            // `Consequenties: Financieel, Juridisch       Het budget …`: the column of labels says where it ends.
            return FieldPair(label: withoutColon(whole.label), value: whole.value, role: whole.role)
        }
        // A label stands in one column: `Datum besluit       B&W 9 maart 2021`.
        let known = knownLabels.match(
            reading.tokens, at: segment.lowerBound, limit: firstColumn(segment).upperBound)
        if let known, let found = knownLabel(known.value, segment, behind: known.end) { return found }
        guard first, !segment.isEmpty, !lines[index].isBold, !lines[index].isHeading else { return nil }
        return emphasisLabel(segment) ?? colonLabel(segment, line: index) ?? columnLabel(segment, line: index)
    }

    // MARK: Known labels

    /// A known label: with a colon, alone, before a gap, or (some) directly before a value.
    private func knownLabel(_ label: HeaderLabel, _ segment: Range<Int>, behind end: Int) -> FieldPair? {
        let value = behindColon(end, segment.upperBound)
        let isMarked =
            (end..<value).contains { reading.kind($0) != .emphasis } || end < value && value < segment.upperBound
        if label.role == .chapter || label.role == .gemeente, value == segment.upperBound || !isMarked { return nil }
        let isCapitalised = reading.flags(segment.lowerBound).contains(.capitalised)
        let standsAlone = value == segment.upperBound && (isCapitalised || label.role == .subject)
        guard isMarked || standsAlone || isCapitalised && isBareValue(value, of: label, segment, behind: end) else {
            return nil
        }
        return FieldPair(label: segment.lowerBound..<end, value: value..<segment.upperBound, role: label.role)
    }

    /// Behind the colon of a label, emphasis and the points that lead to it (`Datum ........: 3 mei 2022`).
    func behindColon(_ token: Int, _ limit: Int) -> Int {
        var i = token
        while i < limit, reading.isMark(i, ".") { i += 1 }
        if i == limit || !reading.isColon(i) { i = token }
        while i < limit, reading.kind(i) == .emphasis || reading.isColon(i) { i += 1 }
        return i
    }

    /// Whether what stands behind a label without colon is its value.
    private func isBareValue(_ value: Int, of label: HeaderLabel, _ segment: Range<Int>, behind end: Int) -> Bool {
        guard value < segment.upperBound else { return false }
        // `Agendapunt 8: Vaststelling begroting`: the heading of an item.
        if reading.kind(value) == .number, value + 2 < segment.upperBound, reading.isColon(value + 1) { return false }
        let isCapitals = reading.flags(end - 1).contains(.allCapitals)
        let valueIsCapitals =
            reading.flags(value).contains(.allCapitals) && !ValueForm.isWordWithFigure(value, reading)
        // `ZAAKNUMMER PAGINA`: the next label of a row.
        if isCapitals, valueIsCapitals, HeaderLabel.pageHeads.contains(reading.tokens.hashes[value]) { return false }
        if reading.gap(before: value) >= LayoutLimits.columnGap, !reading.hasColumns(segment, more: 3) { return true }
        if startsBelowValue(value) { return true }
        guard label.standsBare || isCapitals && !valueIsCapitals, !reading.isMark(segment.upperBound - 1, ".") else {
            return false
        }
        return beginsValue(value) || reading.isDash(value) && value + 1 == segment.upperBound
    }

    /// Whether a token starts in the column in which the value beside the label above starts: a label that fills its column
    /// leaves one space.
    private func startsBelowValue(_ token: Int) -> Bool {
        guard idle == 0, let above = out.fields.last?.value.first, !reading.flags(above).contains(.startsLine) else {
            return false
        }
        func column(_ token: Int) -> Int {
            reading.characters(token..<token + 1, in: lines[lines.index(ofToken: token)].tokens).lowerBound
        }
        return column(above) == column(token)
    }

    /// Whether a token can open a value that follows its label directly.
    func beginsValue(_ token: Int) -> Bool {
        if ValueForm.isFigure(token, reading) && reading.kind(token) != .articleNumber { return true }
        if reading.kind(token) == .address { return true }
        return reading.kind(token) == .word
            && (reading.flags(token).contains(.capitalised) || ValueForm.isWordWithFigure(token, reading))
    }

    /// Whether a known label is all of these tokens.
    func isKnown(_ label: Range<Int>) -> Bool {
        knownLabels.match(reading.tokens, at: label.lowerBound, limit: label.upperBound)?.end == label.upperBound
    }

    /// Whether a line begins with a known label and its colon.
    func isLabelled(_ index: Int) -> Bool {
        guard index < lines.count else { return false }
        let next = lines[index].content
        guard let known = knownLabels.match(reading.tokens, at: next.lowerBound, limit: next.upperBound) else {
            return false
        }
        return known.end < next.upperBound && reading.isColon(known.end)
    }

    /// The token behind a known label that fills its line, a colon left out.
    func knownEnd(_ index: Int) -> Int? {
        guard index < lines.count else { return nil }
        let content = lines[index].content
        guard let known = knownLabels.match(reading.tokens, at: content.lowerBound, limit: content.upperBound),
            known.value.role != .chapter, behindColon(known.end, content.upperBound) == content.upperBound
        else { return nil }
        return known.end
    }

    // MARK: Labels that no list knows

    /// `**Label** value`, `**Label:** value`: any words in bold that begin the line, few enough for a label.
    /// In small letters only behind a field.
    private func emphasisLabel(_ segment: Range<Int>) -> FieldPair? {
        let isBesideField = idle == 0 && !out.fields.isEmpty
        let longest = min(
            segment.upperBound, segment.lowerBound + LayoutLimits.longestLabel + LayoutLimits.marksOfLabel)
        guard reading.kind(segment.lowerBound - 1) == .emphasis,
            reading.flags(segment.lowerBound).contains(.capitalised) || isBesideField,
            let close = (segment.lowerBound..<longest).first(where: { reading.kind($0) == .emphasis }),
            close > segment.lowerBound, close + 1 < segment.upperBound || reading.isColon(close - 1)
        else { return nil }
        let end = withoutColon(segment.lowerBound..<close)
        // `**Vraag 3.** Wat kost dat?`, `**Wat kost dat?** Niets.`
        guard !end.isEmpty, !reading.isMark(end.upperBound - 1, "?"),
            HeadingWords.parts.match(reading.tokens, at: end.lowerBound, limit: end.upperBound) == nil
        else { return nil }
        return FieldPair(label: end, value: behindColon(close, segment.upperBound)..<segment.upperBound, role: .other)
    }

    /// `Label: value`: only beside another field.
    private func colonLabel(_ segment: Range<Int>, line index: Int) -> FieldPair? {
        let longest = min(segment.upperBound, segment.lowerBound + LayoutLimits.longestLabel + 1)
        guard reading.flags(segment.lowerBound).contains(.capitalised), reading.kind(segment.lowerBound) == .word,
            let colon = (segment.lowerBound + 1..<max(segment.lowerBound + 1, longest)).first(where: {
                reading.isColon($0)
            }),
            touchesField(index), colon + 1 < segment.upperBound,
            !(segment.lowerBound..<colon).contains(where: { reading.kind($0) == .date }),
            canName(segment.lowerBound..<colon), !isSpeech(segment.lowerBound..<colon, index),
            !isSentence(colon + 1..<segment.upperBound, index),
            !(out.fields.isEmpty && KindNames.lineKind(reading, segment.lowerBound..<colon) != nil)
        else { return nil }
        return FieldPair(label: segment.lowerBound..<colon, value: colon + 1..<segment.upperBound, role: .other)
    }

    /// `Kernboodschap: parkeren wordt duurder.` in a paragraph of its own: what opens with a word and its colon is text.
    private func isSentence(_ value: Range<Int>, _ index: Int) -> Bool {
        lines[index].startsParagraph && value.count > LayoutLimits.mostLinesOfValue
            && reading.isMark(value.upperBound - 1, ".")
    }

    /// Whether words before a colon can be a label: no title (`Motie M7: Meer groen`), no part of a text (`Vraag 3:`), no
    /// lead-in of a decision.
    func canName(_ label: Range<Int>) -> Bool {
        guard HeadingWords.parts.match(reading.tokens, at: label.lowerBound, limit: label.upperBound) == nil,
            DecisionHeading.end(reading.tokens, at: label.lowerBound, limit: label.upperBound) != label.upperBound,
            // `De raad besluit:`
            DecisionLeadIns.openings.match(reading.tokens, at: label.lowerBound, limit: label.upperBound) == nil
        else { return false }
        let kind = KindNames.match(reading, label)?.kind
        return kind != .motie && kind != .amendement
    }

    /// `De heer Nuyts (D66): Voorzitter, …`: what somebody says, at length.
    private func isSpeech(_ label: Range<Int>, _ index: Int) -> Bool {
        lines[index].range.count > LayoutLimits.shortestSpeech
            && label.prefix(2).contains { HeaderLabel.speakers.contains(reading.tokens.hashes[$0]) }
    }

    /// Whether the line before is a field, or the line behind begins with a known label.
    func touchesField(_ index: Int) -> Bool {
        if let last = out.fields.last, idle == 0, index > 0, last.range.overlaps(lines[index - 1].range) {
            return true
        }
        return isLabelled(index + 1)
    }

    /// Tokens without the colons and emphasis at their end.
    func withoutColon(_ tokens: Range<Int>) -> Range<Int> {
        var end = tokens.upperBound
        while end > tokens.lowerBound, reading.isColon(end - 1) || reading.kind(end - 1) == .emphasis { end -= 1 }
        return tokens.lowerBound..<end
    }
}
