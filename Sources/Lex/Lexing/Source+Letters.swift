extension Source {
    /// A run of letters, digits behind them, and apostrophes between letters.
    struct WordScan {
        let start: Int
        var end: Int
        var letters = 0
        var digits = 0
        var capitals = 0
        var flags: TokenFlags = []
        var hash = WordHash()
    }

    func scanWord(_ start: Int) -> WordScan {
        var scan = WordScan(start: start, end: start)
        scanLetters(&scan, from: start)
        return scan
    }

    /// Adds the letters from `start` to a scan.
    func scanLetters(_ scan: inout WordScan, from start: Int) {
        scan.end = start
        repeat { scanASCII(&scan) } while scanOther(&scan)
        if scan.capitals > 1, scan.capitals == scan.letters { scan.flags.insert(.allCapitals) }
    }

    private func scanASCII(_ scan: inout WordScan) {
        if Byte.isUpper(at(scan.end)), scan.letters == 0 { scan.flags.insert(.capitalised) }
        let run = LetterRun(self, scan.end, hash: scan.hash)
        scan.hash = run.hash
        scan.letters += run.count
        scan.capitals += run.capitals
        scan.end += run.count
    }

    /// Reads a digit, an apostrophe or a letter outside ASCII; false where none stands at the scan's end.
    private func scanOther(_ scan: inout WordScan) -> Bool {
        let byte = at(scan.end)
        if Byte.isDigit(byte) {
            scan.hash.add(byte)
            scan.digits += 1
            scan.end += 1
            return true
        }
        if byte == 0x27, scan.end > scan.start, Byte.isLetter(at(scan.end + 1)) {
            scan.hash.add(byte)
            scan.end += 1
            return true
        }
        guard byte >= 0x80 else { return false }
        let width = letterOutsideASCII(&scan)
        scan.end += width
        return width > 0
    }

    /// The width of a letter, accent, typographic apostrophe or soft hyphen at the scan's end, 0 where none stands there.
    private func letterOutsideASCII(_ scan: inout WordScan) -> Int {
        let offset = scan.end
        let byte = at(offset)
        let next = at(offset + 1)
        let width = Byte.width(byte, next, at(offset + 2), at(offset + 3))
        guard width > 1 else { return 0 }
        let isInside = offset > scan.start
        if byte == 0xCC || (byte == 0xCD && next < 0xB0) { return isInside ? 2 : 0 }
        if byte == 0xC2, next == 0xAD { return isInside && Byte.isLetter(at(offset + 2)) ? 2 : 0 }
        if byte == 0xE2, next == 0x80, at(offset + 2) == 0x99, Byte.isLetter(at(offset + 3)), isInside {
            scan.flags.insert(.nonASCII)
            scan.hash.add(0x27)
            return 3
        }
        guard Byte.isLetterStart(byte, next) else { return 0 }
        addLetter(&scan, width)
        return width
    }

    private func addLetter(_ scan: inout WordScan, _ width: Int) {
        let byte = at(scan.end)
        let next = at(scan.end + 1)
        scan.flags.insert(.nonASCII)
        if byte == 0xC3, next < 0x9F {
            if scan.letters == 0 { scan.flags.insert(.capitalised) }
            scan.capitals += 1
        }
        scan.letters += 1
        if byte == 0xEF, let ligature = Ligature.letters(at(scan.end + 2)) {
            for letter in ligature { scan.hash.add(letter) }
            return
        }
        let folded = FoldTable.fold(byte, next).folded
        if folded != 0 { return scan.hash.add(folded) }
        for k in 0..<width { scan.hash.add(at(scan.end + k)) }
    }

    /// One ASCII letter with no letter or digit behind it.
    func isSingleLetter(_ offset: Int) -> Bool {
        Byte.isLetter(at(offset)) && !Byte.isAlphanumeric(at(offset + 1)) && at(offset + 1) < 0x80
    }

    /// `en`, `of`: before them a hyphen at a line end is one that the writer put there.
    func isConjunction(_ offset: Int) -> Bool {
        guard !Byte.isAlphanumeric(at(offset + 2)) else { return false }
        return (at(offset) == 0x65 && at(offset + 1) == 0x6E) || (at(offset) == 0x6F && at(offset + 1) == 0x66)
    }

    /// The value of a Roman numeral of i, v and x, all of one case; nil where it is none.
    func roman(_ start: Int, _ end: Int) -> Int? {
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
