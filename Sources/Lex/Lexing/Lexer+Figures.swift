import SourceText

extension Lexer {
    /// A digit stands at `position`.
    mutating func figure() {
        let digits = source.scanDigits(position)
        if Byte.closesFigure(at(digits.end)) || closesClause(digits.end) { emitNumber(digits) } else { otherFigure() }
    }

    /// A figure that something may belong to: points, commas, hyphens, letters.
    private mutating func otherFigure() {
        if caseNumber(behind: position) { return }
        if let (day, end) = source.scanDay(position) { return emit(.date, to: end, payload: day.rawValue) }
        guard var scan = source.scanNumber(position) else { return emit(.punctuation, to: position + 1) }
        if markerFigure(scan) { return }
        if ordinalOrMixed(scan.end) { return }
        if let repaired = source.scanRepaired(position) {
            scan = repaired
        } else if let end = source.articleNumber(behind: scan.end) {
            return emit(.articleNumber, to: end)
        }
        let closing = source.closingMark(scan.end, hasSign: false)
        if closing > scan.end, scan.value.form == .grouped || scan.value.form == .plain {
            return emitAmount(scan.value, to: closing, closed: true)
        }
        emitNumber(scan)
    }

    mutating func emitNumber(_ scan: Source.NumberScan) {
        emit(.number, to: scan.end, flags: scan.value.repaired ? .unusual : [], payload: out.place(of: scan.value))
    }

    // MARK: Figures with letters

    /// `1.`, `12)`, `1°` at the start of a line with text behind it.
    private mutating func markerFigure(_ scan: Source.NumberScan) -> Bool {
        guard startsLine, scan.value.form == .plain, scan.value.digits <= 3,
            at(scan.end) == Byte.point || at(scan.end) == UInt8(ascii: ")"),
            source.isBlank(scan.end + 1)
        else { return false }
        emit(.listMarker, to: scan.end + 1, payload: UInt32(clamping: scan.value.mantissa))
        return true
    }

    /// `1e`, `2de`, `3D`, `4x4`: a word that begins with digits.
    private mutating func ordinalOrMixed(_ end: Int) -> Bool {
        if Byte.isLetter(at(end)), keyword(source.scanWord(end).hash.value).isMonth { return false }
        guard Byte.isLetter(at(end)),
            Byte.isLetter(at(end + 1)) || Byte.lowered(at(end)) == UInt8(ascii: "e") || Byte.isDigit(at(end + 1))
        else { return false }
        guard source.scanRepaired(position) == nil else { return false }
        let scan = source.scanWord(position)
        guard !(scan.letters == 1 && Byte.lowered(at(end)) != UInt8(ascii: "e") && scan.end == end + 1) else {
            return false
        }
        emitWord(to: scan.end, flags: scan.flags, hash: scan.hash.value)
        return true
    }

    /// `l5`, `O3`: a figure that OCR began with a letter.
    mutating func repairedFigure() -> Bool {
        guard let scan = source.scanRepaired(position) else { return false }
        emitNumber(scan)
        return true
    }
}
