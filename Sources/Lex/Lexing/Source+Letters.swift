import SourceText

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
        if byte == 0x27, scan.end > scan.start, isLetter(scan.end + 1) {
            scan.hash.add(byte)
            scan.end += 1
            return true
        }
        guard byte >= 0x80 else { return false }
        let width = letterOutsideASCII(&scan)
        scan.end += width
        return width > 0
    }

    /// The width of a letter, or of an accent, typographic apostrophe or hidden character that stands between letters, at the
    /// scan's end; 0 where none stands there.
    private func letterOutsideASCII(_ scan: inout WordScan) -> Int {
        let offset = scan.end
        let character = wordCharacter(offset)
        let isInside = offset > scan.start
        switch character.part {
        case .none: return 0
        case .letter, .capital: addLetter(&scan, character)
        case .joined:
            guard isInside else { return 0 }
            addBytes(&scan, character.width)
        case .accent:
            guard isInside else { return 0 }
        case .hidden:
            guard isInside, isLetter(offset + character.width) else { return 0 }
        case .apostrophe:
            guard isInside, isLetter(offset + character.width) else { return 0 }
            scan.hash.add(0x27)
        }
        scan.flags.insert(.nonASCII)
        return character.width
    }

    private func addLetter(_ scan: inout WordScan, _ character: WordCharacter) {
        if character.part == .capital {
            if scan.letters == 0 { scan.flags.insert(.capitalised) }
            scan.capitals += 1
        }
        scan.letters += 1
        if let folded = FoldedLetter(at(scan.end), at(scan.end + 1), at(scan.end + 2), at(scan.end + 3)) {
            scan.hash.add(folded.letters, bits: folded.bits)
        } else {
            addBytes(&scan, character.width)
        }
    }

    private func addBytes(_ scan: inout WordScan, _ width: Int) {
        for k in 0..<width { scan.hash.add(at(scan.end + k)) }
    }

    /// The character outside ASCII at `offset`.
    func wordCharacter(_ offset: Int) -> WordCharacter {
        WordCharacter(at(offset), at(offset + 1), at(offset + 2), at(offset + 3))
    }

    /// Whether a letter stands at `offset`, in ASCII or outside.
    private func isLetter(_ offset: Int) -> Bool {
        at(offset) < 0x80 ? Byte.isLetter(at(offset)) : wordCharacter(offset).isLetter
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
