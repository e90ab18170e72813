import SourceText

extension Lexer {
    /// A word starts at `position`. Nearly all are letters with a blank or mark behind them that closes any word.
    @inline(__always)
    mutating func word() {
        let run = LetterRun(source, position)
        let end = position &+ run.count
        guard run.count > 1, run.capitals != 3, Byte.closesWord(at(end)) || closesClause(end) else {
            return otherWord()
        }
        var flags: TokenFlags = Byte.isUpper(at(position)) ? .capitalised : []
        if run.capitals > 1, run.capitals == run.count { flags.insert(.allCapitals) }
        emitWord(to: end, flags: flags, hash: run.hash.value)
    }

    /// Whether a point, comma, colon or bracket with a blank behind it closes what stands before: what begins no line, so
    /// that it is no marker of a list, can belong to nothing else.
    @inline(__always)
    func closesClause(_ offset: Int) -> Bool {
        let byte = at(offset)
        guard byte == 0x2E || byte == 0x2C || byte == 0x29 || byte == 0x3A else { return false }
        let next = at(offset + 1)
        return (next == 0x20 || next == 0x0A) && !startsLine
    }

    /// A word that something may belong to: digits, accents, hyphens, points; or that may be a sign of money.
    private mutating func otherWord() {
        let second = at(position + 1)
        if second == 0x20 ? spacedWord() : second == 0x2E && dottedAbbreviation() { return }
        if Byte.isDigit(second) || !Byte.isASCII(at(position)), guilderSign() { return }
        var scan = source.scanWord(position)
        joinOverLineEnd(&scan)
        if scan.end == position { return emit(.punctuation, to: position + 1) }
        if scan.capitals == 3, scan.letters == 3, currencyCode() { return }
        if scan.digits > 0 || at(scan.end) != 0x20, ownForm(scan) { return }
        emitWord(to: scan.end, flags: scan.flags, hash: scan.hash.value)
    }

    /// A word that a stretch of non-blank bytes makes something else; true where a token was given.
    private mutating func ownForm(_ scan: Source.WordScan) -> Bool {
        if address(behind: scan.end) { return true }
        if caseNumber(behind: scan.end) { return true }
        if scan.digits > 0, monthWithYear(scan) || repairedFigure() { return true }
        if markerLetters(scan) { return true }
        if scan.end == position + 1, at(position) | 0x20 == 0x74, at(scan.end) == 0x2F, at(scan.end + 1) | 0x20 == 0x6D,
            !Byte.isAlphanumeric(at(scan.end + 2))
        {
            emitWord(to: scan.end + 2, flags: .unusual, hash: WordHash.of("tm"))
            return true
        }
        return false
    }

    /// `april2016`: the month is a word of its own, the year a figure behind it.
    private mutating func monthWithYear(_ scan: Source.WordScan) -> Bool {
        guard scan.digits == 4, scan.letters >= 3, scan.end - position == scan.letters + 4 else { return false }
        var name = WordHash()
        for i in position..<position + scan.letters { name.add(at(i) | 0x20) }
        guard keyword(name.value).isMonth else { return false }
        emitWord(to: position + scan.letters, flags: scan.flags, hash: name.value)
        return true
    }

    // MARK: Words that white space breaks

    /// `hyphen-⏎ated` is one word; `zorg-⏎en welzijn` and `POK-⏎middelen` are not.
    private mutating func joinOverLineEnd(_ scan: inout Source.WordScan) {
        while scan.letters > 1, scan.digits == 0, !scan.flags.contains(.allCapitals) {
            let hyphen = source.breakingHyphen(scan.end)
            guard hyphen > 0 else { return }
            let lineEnd = source.skipSpaces(scan.end + hyphen)
            guard at(lineEnd) == 0x0A || at(lineEnd) == 0x0D else { return }
            let next = source.skipSpacesAndOneLineEnd(lineEnd)
            guard Byte.isLower(at(next)) || at(next) == 0xC3, !source.isConjunction(next) else { return }
            let end = scan.end
            source.scanLetters(&scan, from: next)
            guard scan.end > next else {
                scan.end = end
                return
            }
            scan.flags.insert(.broken)
        }
    }

    /// `b e s l u i t`: four or more single letters with one space between them.
    private mutating func spacedWord() -> Bool {
        guard source.isSingleLetter(position), source.isSingleLetter(position + 2),
            at(position + 3) == 0x20, source.isSingleLetter(position + 4), at(position + 5) == 0x20,
            source.isSingleLetter(position + 6)
        else { return false }
        var hash = WordHash()
        var i = position
        var flags: TokenFlags = [.broken]
        if Byte.isUpper(at(i)) { flags.insert(.capitalised) }
        while true {
            hash.add(at(i) | 0x20)
            guard at(i + 1) == 0x20, source.isSingleLetter(i + 2) else { break }
            i += 2
        }
        emitWord(to: i + 1, flags: flags, hash: hash.value)
        return true
    }

    /// `t.b.v.`, `e.v.`, `d.d.`: single letters with points between them.
    private mutating func dottedAbbreviation() -> Bool {
        guard Byte.isLetter(at(position + 2)), !Byte.isAlphanumeric(at(position + 3)),
            at(position + 3) < 0x80
        else { return false }
        var hash = WordHash()
        var i = position
        while Byte.isLetter(at(i)), !Byte.isLetter(at(i + 1)) {
            hash.add(at(i) | 0x20)
            i += 1
            guard at(i) == 0x2E else { break }
            i += 1
        }
        let flags: TokenFlags = Byte.isUpper(at(position)) ? [.unusual, .capitalised] : .unusual
        emitWord(to: i, flags: flags, hash: hash.value)
        return true
    }

    /// `a.`, `b)`, `iv.` at the start of a line with text behind it.
    private mutating func markerLetters(_ scan: Source.WordScan) -> Bool {
        guard startsLine, scan.digits == 0, scan.letters <= 4, at(scan.end) == 0x2E || at(scan.end) == 0x29,
            source.isBlank(scan.end + 1)
        else { return false }
        let number: Int
        if scan.letters == 1, scan.end == position + 1, at(position) | 0x20 != 0x69 {
            number = Int(at(position) | 0x20) - 96
        } else if let roman = source.roman(position, scan.end) {
            number = roman
        } else {
            return false
        }
        emit(.listMarker, to: scan.end + 1, payload: UInt32(number))
        return true
    }
}
