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

    /// A figure with points and commas between digits.
    func scanNumber(_ start: Int) -> NumberScan? {
        let whole = scanDigits(start)
        guard whole.end > start else { return nil }
        var (number, i) = (whole.value, whole.end)
        let first = i - start
        var groups = 0
        while at(i) == 0x2E, isGroup(i + 1), first <= 3 {
            i = digits(from: i + 1, into: &number)
            number.digits = UInt16(clamping: Int(number.digits) + 3)
            groups += 1
        }
        if groups > 0 { number.form = .grouped }
        return NumberScan(value: number, end: i).withDecimals(self, groups: groups)
    }

    /// Adds the digits from `start` to the mantissa; returns the offset behind them.
    func digits(from start: Int, into number: inout NumberValue) -> Int {
        var i = start
        while Byte.isDigit(at(i)) {
            let (tens, overflow) = number.mantissa.multipliedReportingOverflow(by: 10)
            let (sum, carried) = tens.addingReportingOverflow(Int64(at(i) - 48))
            number.mantissa = overflow || carried ? .max : sum
            i += 1
        }
        return i
    }

    /// Exactly three digits at `offset`.
    func isGroup(_ offset: Int) -> Bool {
        Byte.isDigit(at(offset)) && Byte.isDigit(at(offset + 1)) && Byte.isDigit(at(offset + 2))
            && !Byte.isDigit(at(offset + 3))
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

    /// What parts the figures of a day, any dash as a hyphen.
    private func daySeparator(_ offset: Int) -> (mark: UInt8, width: Int)? {
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
            value = value * 10 + Int(at(i) - 48)
            i += 1
        }
        return i > offset ? (value, i) : nil
    }

    /// `213a`, `4:84`, `2.1a`, `3:4a`: a figure in a form that only articles have. `end` is behind its first figure.
    func articleNumber(behind end: Int) -> Int? {
        var i = end
        if at(i) == 0x3A, Byte.isDigit(at(i + 1)) {
            i += 1
            while Byte.isDigit(at(i)) { i += 1 }
        }
        if Byte.isLetter(at(i)), !Byte.isAlphanumeric(at(i + 1)), at(i + 1) < 0x80, at(i) | 0x20 != 0x6B || i > end {
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
        while digits < 15 {
            if let digit = repairedDigit(at(i)) {
                if !Byte.isDigit(at(i)) { letters += 1 }
                number.mantissa = number.mantissa * 10 + Int64(digit)
                digits += 1
                i += 1
            } else if at(i) == 0x2E, digits > 0, digits <= 3 || number.form == .grouped, isRepairedGroup(i + 1) {
                number.form = .grouped
                i += 1
            } else {
                let bare = !Byte.isAlphanumeric(at(i)) || (at(i) == 0x4B && !Byte.isAlphanumeric(at(i + 1)))
                guard letters > 0, letters < digits, bare, at(i) < 0x80 || isBlank(i) else { return nil }
                number.digits = UInt16(digits)
                return NumberScan(value: number, end: i).withDecimals(self, groups: number.form == .grouped ? 1 : 0)
            }
        }
        return nil
    }

    /// The digit that a byte is or that OCR made a letter of.
    private func repairedDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 48
        case 0x6F, 0x4F: 0
        case 0x6C, 0x49: 1
        default: nil
        }
    }

    /// Exactly three digits, true or not, at `offset`.
    private func isRepairedGroup(_ offset: Int) -> Bool {
        (0..<3).allSatisfy { repairedDigit(at(offset + $0)) != nil } && repairedDigit(at(offset + 3)) == nil
    }
}

extension Source.NumberScan {
    /// Of a figure with points that group nothing, behind its first ones. A longer row is cut here: what stands behind it
    /// may make the figure a word, and it is then read again from its second part.
    private static let mostParts = 32

    /// With the decimals behind a comma or point, or with further points that make it no amount.
    func withDecimals(_ source: Source, groups: Int) -> Self {
        var scan = self
        let separator = source.at(end)
        guard separator == 0x2C || separator == 0x2E, Byte.isDigit(source.at(end + 1)) else { return scan }
        let start = end + 1
        let behind = source.digits(from: start, into: &scan.value)
        scan.end = behind
        let continues = (source.at(behind) == 0x2E) && Byte.isDigit(source.at(behind + 1))
        if continues || (separator == 0x2E && groups > 0) {
            scan.value.form = .dotted
            var i = behind
            var parts = 0
            while parts < Self.mostParts, source.at(i) == 0x2E, Byte.isDigit(source.at(i + 1)) {
                i = source.digits(from: i + 1, into: &scan.value)
                parts += 1
            }
            scan.end = i
            return scan
        }
        scan.value.decimals = UInt8(clamping: behind - start)
        if groups == 0 { scan.value.form = separator == 0x2C ? .commaDecimal : .pointDecimal }
        return scan
    }
}
