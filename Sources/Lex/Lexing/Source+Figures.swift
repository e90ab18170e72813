import SourceText

extension Source {
    /// A figure and the offset behind it.
    struct NumberScan {
        var value: NumberValue
        var end: Int
    }

    // MARK: Numbers

    /// The digits from `start` on.
    func scanDigits(_ start: Int) -> NumberScan {
        var number = NumberValue(mantissa: 0, decimals: 0, form: .plain, digits: 0, repaired: false)
        let end = digits(from: start, into: &number)
        number.digits = UInt16(clamping: end - start)
        return NumberScan(value: number, end: end)
    }

    /// A figure with points and commas between digits, which Markdown may have escaped.
    /// - Parameter isSum: a sign says that it is one, so that a fourth figure in its last group is the mark of a footnote.
    func scanNumber(_ start: Int, isSum: Bool = false) -> NumberScan? {
        let whole = scanDigits(start)
        guard whole.end > start else { return nil }
        var (number, i) = (whole.value, whole.end)
        let first = i - start
        var groups = 0
        while first <= Self.groupDigits {
            let point = markWidth(Byte.point, i)
            guard point > 0, isGroup(i + point) else { break }
            i = digits(from: i + point, into: &number)
            number.digits = UInt16(clamping: Int(number.digits) + Self.groupDigits)
            groups += 1
        }
        if groups > 0 { number.form = .grouped }
        let scan = NumberScan(value: number, end: i)
        if isSum, first <= Self.groupDigits, at(start) != Byte.nought, let noted = withNotedGroup(scan) { return noted }
        return scan.withDecimals(self, groups: groups)
    }

    /// `5.0001`, `12.5002`: round thousands, and the mark of a footnote that lost its place above the line.
    private func withNotedGroup(_ scan: NumberScan) -> NumberScan? {
        let note = scan.end + 1 + Self.groupDigits
        guard at(scan.end) == Byte.point, (1...Self.groupDigits).allSatisfy({ Byte.isDigit(at(scan.end + $0)) }),
            at(note - 1) == Byte.nought, Byte.isDigit(at(note)), at(note) != Byte.nought,
            !Byte.isAlphanumeric(at(note + 1))
        else { return nil }
        var noted = scan
        for offset in scan.end + 1..<note { _ = add(at(offset), to: &noted.value) }
        noted.value.digits = UInt16(clamping: Int(scan.value.digits) + Self.groupDigits)
        noted.value.form = .grouped
        noted.value.repaired = true
        noted.end = note
        return noted
    }

    /// Adds the digits from `start` to the mantissa; returns the offset behind them.
    func digits(from start: Int, into number: inout NumberValue) -> Int {
        var i = start
        while add(at(i), to: &number) { i += 1 }
        return i
    }

    /// Adds a digit to the mantissa; false where the byte is none.
    @inline(__always)
    func add(_ byte: UInt8, to number: inout NumberValue) -> Bool {
        guard Byte.isDigit(byte) else { return false }
        let (tens, overflow) = number.mantissa.multipliedReportingOverflow(by: 10)
        let (sum, carried) = tens.addingReportingOverflow(Int64(byte - Byte.nought))
        number.mantissa = overflow || carried ? .max : sum
        return true
    }

    /// Figures of a group. Source: Taalunie, writing of numbers.
    static let groupDigits = 3

    /// Exactly three digits at `offset`.
    func isGroup(_ offset: Int) -> Bool {
        Byte.isDigit(at(offset)) && Byte.isDigit(at(offset + 1)) && Byte.isDigit(at(offset + 2))
            && !Byte.isDigit(at(offset + Self.groupDigits))
    }

    // MARK: Days

    /// `31-12-2022`, `22/6/20`, `1.1.2025`, `2022-12-31`, the dashes of any kind.
    func scanDay(_ start: Int) -> (day: PackedDay, end: Int)? {
        guard let (first, i) = shortNumber(start, 4), let separator = daySeparator(i) else { return nil }
        guard let (second, j) = shortNumber(i + separator.width, 2), daySeparator(j)?.mark == separator.mark,
            let width = daySeparator(j)?.width, let (third, end) = shortNumber(j + width, 4)
        else { return nil }
        let goesOn = daySeparator(end).map { $0.mark == separator.mark && Byte.isDigit(at(end + $0.width)) } ?? false
        guard !Byte.isAlphanumeric(at(end)) || startsTime(end), !goesOn else { return nil }
        let digits = (first: i - start, second: j - i - separator.width, third: end - j - width)
        if digits.first == 4, separator.mark == UInt8(ascii: "-"), digits.third <= 2 {
            return packed(first, second, third).map { ($0, end) }
        }
        guard digits.first <= 2, !Byte.isAlphanumeric(at(end)) else { return nil }
        switch digits.third {
        case 4: return packed(third, second, first).map { ($0, end) }
        case 2:
            // `1.1.25` may number a section; two digits everywhere do not.
            guard separator.mark != UInt8(ascii: ".") || (digits.first == 2 && digits.second == 2) else { return nil }
            return packed(third < 70 ? 2000 + third : 1900 + third, second, first).map { ($0, end) }
        default: return nil
        }
    }

    /// `T10:30` behind a day (ISO 8601, the combined form of day and time).
    private func startsTime(_ offset: Int) -> Bool {
        at(offset) == UInt8(ascii: "T") && Byte.isDigit(at(offset + 1)) && Byte.isDigit(at(offset + 2))
            && at(offset + 3) == UInt8(ascii: ":")
    }

    private func packed(_ year: Int, _ month: Int, _ day: Int) -> PackedDay? {
        guard (1500...2200).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        return PackedDay(year: year, month: month, day: day)
    }

    /// What parts the figures of a day, any dash as a hyphen, also where Markdown has escaped it.
    private func daySeparator(_ offset: Int) -> (mark: UInt8, width: Int)? {
        guard at(offset) != UInt8(ascii: "\\") else {
            let mark = at(offset + 1)
            return mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".") ? (mark, 2) : nil
        }
        let byte = at(offset)
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return (byte, 1) }
        let dash = dashWidth(offset)
        return dash > 0 ? (UInt8(ascii: "-"), dash) : nil
    }

    /// One to `most` digits at `offset`, with no digit behind them.
    func shortNumber(_ offset: Int, _ most: Int) -> (value: Int, end: Int)? {
        var value = 0
        var i = offset
        while Byte.isDigit(at(i)) {
            guard i - offset < most else { return nil }
            value = value * 10 + Int(at(i) - Byte.nought)
            i += 1
        }
        return i > offset ? (value, i) : nil
    }

    /// `213a`, `4:84`, `2.1a`, `3:4a`: a figure in a form that only articles have. `end` is behind its first figure.
    func articleNumber(behind end: Int) -> Int? {
        var i = end
        if at(i) == UInt8(ascii: ":"), Byte.isDigit(at(i + 1)) {
            i += 1
            while Byte.isDigit(at(i)) { i += 1 }
        }
        if Byte.isLetter(at(i)), !Byte.isAlphanumeric(at(i + 1)), Byte.isASCII(at(i + 1)),
            Byte.lowered(at(i)) != UInt8(ascii: "k") || i > end
        {
            i += 1
        }
        return i > end ? i : nil
    }

    /// Digits among which OCR put `o`, `O`, `l` or `I`, with at least one true digit and at most a `K` behind them.
    func scanRepaired(_ start: Int) -> NumberScan? {
        var number = NumberValue(mantissa: 0, decimals: 0, form: .plain, digits: 0, repaired: true)
        var i = start
        var letters = 0
        var digits = 0
        while digits < Self.mostRepaired {
            if let digit = repairedDigit(at(i)) {
                if !Byte.isDigit(at(i)) { letters += 1 }
                number.mantissa = number.mantissa * 10 + Int64(digit)
                digits += 1
                i += 1
            } else if at(i) == Byte.point, digits > 0, digits <= 3 || number.form == .grouped, isRepairedGroup(i + 1) {
                number.form = .grouped
                i += 1
            } else {
                let bare =
                    !Byte.isAlphanumeric(at(i)) || (at(i) == UInt8(ascii: "K") && !Byte.isAlphanumeric(at(i + 1)))
                guard letters > 0, letters < digits, bare, Byte.isASCII(at(i)) || isBlank(i) else { return nil }
                number.digits = UInt16(digits)
                return NumberScan(value: number, end: i).withDecimals(self, groups: number.form == .grouped ? 1 : 0)
            }
        }
        return nil
    }

    /// Digits of a figure that OCR damaged; so many fit.
    private static let mostRepaired = 15

    /// The digit that a byte is or that OCR made a letter of.
    private func repairedDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - Byte.nought
        case UInt8(ascii: "o"), UInt8(ascii: "O"): 0
        case UInt8(ascii: "l"), UInt8(ascii: "I"): 1
        default: nil
        }
    }

    /// Exactly three digits, true or not, at `offset`.
    private func isRepairedGroup(_ offset: Int) -> Bool {
        (0..<Self.groupDigits).allSatisfy { repairedDigit(at(offset + $0)) != nil }
            && repairedDigit(at(offset + Self.groupDigits)) == nil
    }
}

extension Source.NumberScan {
    /// Of a figure with points that group nothing, behind its first ones. A longer row is cut here: what stands behind it
    /// may make the figure a word, and it is then read again from its second part.
    private static let mostParts = 32

    /// With the decimals behind a comma or point, or with further points that make it no amount.
    func withDecimals(_ source: Source, groups: Int) -> Self {
        var scan = self
        let comma = source.markWidth(Byte.comma, end)
        let width = max(comma, source.markWidth(Byte.point, end))
        guard width > 0, Byte.isDigit(source.at(end + width)) else { return scan }
        let start = end + width
        let behind = source.digits(from: start, into: &scan.value)
        scan.end = behind
        let continues = (source.at(behind) == Byte.point) && Byte.isDigit(source.at(behind + 1))
        if continues || (comma == 0 && groups > 0) {
            scan.value.form = .dotted
            var i = behind
            var parts = 0
            while parts < Self.mostParts, source.at(i) == Byte.point, Byte.isDigit(source.at(i + 1)) {
                i = source.digits(from: i + 1, into: &scan.value)
                parts += 1
            }
            scan.end = i
            return scan
        }
        scan.value.decimals = UInt8(clamping: behind - start)
        if groups == 0 { scan.value.form = comma > 0 ? .commaDecimal : .pointDecimal }
        return scan
    }
}
