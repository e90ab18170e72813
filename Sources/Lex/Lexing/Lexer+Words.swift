extension Lexer {
    /// A word starts at `position`.
    mutating func word() {
        if spacedWord() || dottedAbbreviation() { return }
        var scan = WordScan()
        scanLetters(&scan, from: position)
        joinOverLineEnd(&scan)
        if scan.end == position { return emit(.punctuation, to: position + 1) }
        if scan.capitals == 3, scan.letters == 3, currencyCode() { return }
        if scan.digits > 0 || at(scan.end) != 0x20, ownForm(scan) { return }
        emitWord(to: scan.end, flags: scan.flags, hash: scan.hash.value)
    }

    /// A word that a stretch of non-blank bytes makes something else; true where a token was given.
    private mutating func ownForm(_ scan: WordScan) -> Bool {
        if address(behind: scan.end) { return true }
        if caseNumber(behind: scan.end) { return true }
        if scan.digits > 0, repairedFigure() { return true }
        if markerLetters(scan) { return true }
        if scan.end == position + 1, at(position) | 0x20 == 0x74, at(scan.end) == 0x2F, at(scan.end + 1) | 0x20 == 0x6D,
            !Byte.isAlphanumeric(at(scan.end + 2))
        {
            emitWord(to: scan.end + 2, flags: .unusual, hash: WordHash.of("tm"))
            return true
        }
        return false
    }

    // MARK: Letters

    struct WordScan {
        var end = 0
        var letters = 0
        var digits = 0
        var capitals = 0
        var flags: TokenFlags = []
        var hash = WordHash()
    }

    /// Letters, digits behind them, and apostrophes between letters, from `start`.
    func scanLetters(_ scan: inout WordScan, from start: Int) {
        var i = start
        while true {
            let byte = at(i)
            if Byte.isLetter(byte) {
                if byte & 0x20 == 0 {
                    if scan.letters == 0 { scan.flags.insert(.capitalised) }
                    scan.capitals += 1
                }
                scan.hash.add(byte | 0x20)
                scan.letters += 1
                i += 1
            } else if Byte.isDigit(byte) {
                scan.hash.add(byte)
                scan.digits += 1
                i += 1
            } else {
                let width = byte < 0x80 ? apostrophe(i) : letterOutsideASCII(&scan, i)
                guard width > 0 else { break }
                i += width
                if byte < 0x80 { scan.hash.add(0x27) }
            }
        }
        if scan.capitals > 1, scan.capitals == scan.letters { scan.flags.insert(.allCapitals) }
        scan.end = i
    }

    private func apostrophe(_ offset: Int) -> Int {
        at(offset) == 0x27 && offset > position && Byte.isLetter(at(offset + 1)) ? 1 : 0
    }

    /// The width of a letter, accent, typographic apostrophe or soft hyphen at `offset`, 0 where none stands there.
    private func letterOutsideASCII(_ scan: inout WordScan, _ offset: Int) -> Int {
        let byte = at(offset)
        let next = at(offset + 1)
        let width = Byte.width(byte, next, at(offset + 2), at(offset + 3))
        guard width > 1 else { return 0 }
        scan.flags.insert(.nonASCII)
        if byte == 0xCC || (byte == 0xCD && next < 0xB0) { return offset > position ? 2 : 0 }
        if byte == 0xC2, next == 0xAD, Byte.isLetter(at(offset + 2)), offset > position { return 2 }
        if byte == 0xE2, next == 0x80, at(offset + 2) == 0x99, Byte.isLetter(at(offset + 3)), offset > position {
            scan.hash.add(0x27)
            return 3
        }
        guard Byte.isLetterStart(byte, next) else { return 0 }
        addLetter(&scan, offset, width)
        return width
    }

    private func addLetter(_ scan: inout WordScan, _ offset: Int, _ width: Int) {
        let byte = at(offset)
        let isCapital = byte == 0xC3 && at(offset + 1) < 0x9F
        if isCapital {
            if scan.letters == 0 { scan.flags.insert(.capitalised) }
            scan.capitals += 1
        }
        scan.letters += 1
        if byte == 0xEF, let ligature = Ligature.letters(at(offset + 2)) {
            for letter in ligature { scan.hash.add(letter) }
            return
        }
        let folded = FoldTable.fold(byte, at(offset + 1)).folded
        if folded != 0 { return scan.hash.add(folded) }
        for k in 0..<width { scan.hash.add(at(offset + k)) }
    }

    // MARK: Words that white space breaks

    /// `hyphen-⏎ated` is one word; `zorg-⏎en welzijn` and `POK-⏎middelen` are not.
    private mutating func joinOverLineEnd(_ scan: inout WordScan) {
        while scan.letters > 1, scan.digits == 0, !scan.flags.contains(.allCapitals) {
            let hyphen = at(scan.end) == 0x2D ? 1 : (at(scan.end) == 0xC2 && at(scan.end + 1) == 0xAD ? 2 : 0)
            guard hyphen > 0 else { return }
            let lineEnd = skipSpaces(scan.end + hyphen)
            guard at(lineEnd) == 0x0A || at(lineEnd) == 0x0D else { return }
            let next = skipSpacesAndOneLineEnd(lineEnd)
            guard Byte.isLower(at(next)) || at(next) == 0xC3, !isConjunction(next) else { return }
            let end = scan.end
            scanLetters(&scan, from: next)
            guard scan.end > next else {
                scan.end = end
                return
            }
            scan.flags.insert(.broken)
        }
    }

    /// `en`, `of`: before them a hyphen at a line end is one that the writer put there.
    private func isConjunction(_ offset: Int) -> Bool {
        guard !Byte.isAlphanumeric(at(offset + 2)) else { return false }
        return (at(offset) == 0x65 && at(offset + 1) == 0x6E) || (at(offset) == 0x6F && at(offset + 1) == 0x66)
    }

    /// `b e s l u i t`: four or more single letters with one space between them.
    private mutating func spacedWord() -> Bool {
        func isSingle(_ offset: Int) -> Bool { Byte.isLetter(at(offset)) && !Byte.isAlphanumeric(at(offset + 1)) && at(offset + 1) < 0x80 }
        guard isSingle(position), at(position + 1) == 0x20, isSingle(position + 2), at(position + 3) == 0x20,
            isSingle(position + 4), at(position + 5) == 0x20, isSingle(position + 6)
        else { return false }
        var hash = WordHash()
        var i = position
        var flags: TokenFlags = [.broken]
        if Byte.isUpper(at(i)) { flags.insert(.capitalised) }
        while true {
            hash.add(at(i) | 0x20)
            guard at(i + 1) == 0x20, isSingle(i + 2) else { break }
            i += 2
        }
        emitWord(to: i + 1, flags: flags, hash: hash.value)
        return true
    }

    /// `t.b.v.`, `e.v.`, `d.d.`: single letters with points between them.
    private mutating func dottedAbbreviation() -> Bool {
        guard at(position + 1) == 0x2E, Byte.isLetter(at(position + 2)), !Byte.isAlphanumeric(at(position + 3)),
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
    private mutating func markerLetters(_ scan: WordScan) -> Bool {
        guard startsLine, scan.digits == 0, scan.letters <= 4, at(scan.end) == 0x2E || at(scan.end) == 0x29, isBlank(scan.end + 1)
        else { return false }
        let number: Int
        if scan.letters == 1, at(position) | 0x20 != 0x69 {
            number = Int(at(position) | 0x20) - 96
        } else if let roman = roman(position, scan.end) {
            number = roman
        } else {
            return false
        }
        emit(.listMarker, to: scan.end + 1, payload: UInt32(number))
        return true
    }

    /// The value of a Roman numeral of i, v and x, all of one case; nil where it is none.
    private func roman(_ start: Int, _ end: Int) -> Int? {
        var total = 0
        var last = 0
        for i in (start..<end).reversed() {
            let value: Int
            switch at(i) | 0x20 {
            case 0x69: value = 1
            case 0x76: value = 5
            case 0x78: value = 10
            default: return nil
            }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return total > 0 ? total : nil
    }
}

/// The ligatures U+FB00…U+FB06 that PDF texts hold for pairs of letters.
enum Ligature {
    /// The letters of the ligature whose last byte is `byte`.
    static func letters(_ byte: UInt8) -> [UInt8]? {
        switch byte {
        case 0x80: Array("ff".utf8)
        case 0x81: Array("fi".utf8)
        case 0x82: Array("fl".utf8)
        case 0x83: Array("ffi".utf8)
        case 0x84: Array("ffl".utf8)
        case 0x85, 0x86: Array("st".utf8)
        default: nil
        }
    }
}
