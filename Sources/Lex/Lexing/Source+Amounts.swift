extension Source {
    /// The figure behind a sign of money: spaces and one line end, a minus, digits, `K`, a closing mark.
    func scanAmount(behind sign: Int) -> (value: AmountValue, end: Int)? {
        var i = skipSpacesAndOneLineEnd(sign)
        var isNegative = false
        if at(i) == 0x2D || isMinus(i) {
            isNegative = true
            i = skipSpaces(i + (at(i) == 0x2D ? 1 : 3))
        }
        guard var scan = scanForeignGroups(i) ?? scanRepaired(i) ?? scanNumber(i) ?? scanLoneOne(i) else { return nil }
        joinSplitGroup(&scan)
        widenBySpaces(&scan)
        addFraction(&scan)
        var amount = AmountValue(
            number: scan.value, isNegative: isNegative, isThousands: false, isClosed: false, hasSign: true)
        var end = scan.end
        let thousands = at(end) == 0x20 ? end + 1 : end
        if at(thousands) | 0x20 == 0x6B, !Byte.isAlphanumeric(at(thousands + 1)) {
            amount.isThousands = true
            end = thousands + 1
        }
        let closing = closingMark(end, hasSign: true)
        amount.isClosed = closing > end
        return (amount, closing)
    }

    /// `1'250'000`, `1,250,000.00`, `12,500.00`: groups set apart as others do. One comma alone is that of decimals.
    private func scanForeignGroups(_ start: Int) -> NumberScan? {
        var scan = scanDigits(start)
        let width = groupMark(scan.end)
        guard width > 0, (1...3).contains(scan.end - start), isGroup(scan.end + width) else { return nil }
        let mark = at(scan.end)
        var groups = 0
        while at(scan.end) == mark, groupMark(scan.end) == width, isGroup(scan.end + width) {
            scan.end = digits(from: scan.end + width, into: &scan.value)
            groups += 1
        }
        let hasCents =
            at(scan.end) == 0x2E && Byte.isDigit(at(scan.end + 1)) && Byte.isDigit(at(scan.end + 2))
            && !Byte.isDigit(at(scan.end + 3))
        guard mark != 0x2C || groups > 1 || hasCents else { return nil }
        scan.value.digits = UInt16(clamping: Int(scan.value.digits) + 3 * groups)
        scan.value.form = .grouped
        if hasCents {
            scan.end = digits(from: scan.end + 1, into: &scan.value)
            scan.value.decimals = 2
        }
        return scan
    }

    /// Bytes of a comma or an apostrophe, straight or curled, at `offset`; 0 for anything else.
    private func groupMark(_ offset: Int) -> Int {
        if at(offset) == 0x2C || at(offset) == 0x27 { return 1 }
        return at(offset) == 0xE2 && at(offset + 1) == 0x80 && at(offset + 2) == 0x99 ? 3 : 0
    }

    /// `1½`, `2¼`, `3¾`.
    private func addFraction(_ scan: inout NumberScan) {
        guard scan.value.decimals == 0, at(scan.end) == 0xC2, (0xBC...0xBE).contains(at(scan.end + 1)),
            scan.value.mantissa < .max / 1000
        else { return }
        scan.value.mantissa = scan.value.mantissa * 100 + 25 * Int64(at(scan.end + 1) - 0xBB)
        scan.value.decimals = 2
        scan.value.form = .commaDecimal
        scan.end += 2
    }

    /// `l,35`: OCR read the one figure before the comma as a letter.
    private func scanLoneOne(_ start: Int) -> NumberScan? {
        guard at(start) == 0x6C || at(start) == 0x49, at(start + 1) == 0x2C, Byte.isDigit(at(start + 2)),
            Byte.isDigit(at(start + 3)), !Byte.isAlphanumeric(at(start + 4))
        else { return nil }
        let one = NumberValue(mantissa: 1, decimals: 0, form: .plain, digits: 1, repaired: true)
        return NumberScan(value: one, end: start + 1).withDecimals(self, groups: 0)
    }

    /// `61 0.000`: OCR set a space inside the first group; no other figure begins with a nought before its group.
    private func joinSplitGroup(_ scan: inout NumberScan) {
        guard scan.value.form == .plain, scan.value.digits <= 2, at(scan.end) == 0x20, at(scan.end + 1) == 0x30 else {
            return
        }
        let end = Byte.isDigit(at(scan.end + 2)) && scan.value.digits == 1 ? scan.end + 3 : scan.end + 2
        guard at(end) == 0x2E, isGroup(end + 1) else { return }
        scan.value.digits += UInt16(end - scan.end - 1)
        scan.end = digits(from: scan.end + 1, into: &scan.value)
        while at(scan.end) == 0x2E, isGroup(scan.end + 1) {
            scan.end = digits(from: scan.end + 1, into: &scan.value)
            scan.value.digits = UInt16(clamping: Int(scan.value.digits) + 3)
        }
        scan.value.form = .grouped
        scan.value.repaired = true
    }

    private func isMinus(_ offset: Int) -> Bool {
        at(offset) == 0xE2 && ((at(offset + 1) == 0x88 && at(offset + 2) == 0x92) || isDash(offset))
    }

    /// An en or em dash.
    func isDash(_ offset: Int) -> Bool {
        at(offset) == 0xE2 && at(offset + 1) == 0x80 && (at(offset + 2) == 0x93 || at(offset + 2) == 0x94)
    }

    /// Groups of three set apart by a space, or by a point and a space: `2 298 000`, `750. 000`.
    private func widenBySpaces(_ scan: inout NumberScan) {
        guard scan.value.decimals == 0, scan.value.digits <= 3 || scan.value.form == .grouped else { return }
        while true {
            // `214 .000`: OCR set the point apart from the figure before it.
            if at(scan.end) == 0x20, at(scan.end + 1) == 0x2E, isGroup(scan.end + 2) {
                scan.end = digits(from: scan.end + 2, into: &scan.value)
                scan.value.digits = UInt16(clamping: Int(scan.value.digits) + 3)
                scan.value.form = .grouped
                continue
            }
            let point = at(scan.end) == 0x2E ? 1 : 0
            let next =
                at(scan.end + point) == 0x20 ? scan.end + point + 1 : scan.end + point + blankWidth(scan.end + point)
            guard next > scan.end + point, isGroup(next), !Byte.isLetter(at(next + 3)) else { break }
            // Behind a point the next sentence may begin with a figure; what OCR set apart are mostly noughts, or ends as sums do.
            let isNoughts = at(next) == 0x30 && at(next + 1) == 0x30 && at(next + 2) == 0x30
            guard point == 0 || isNoughts || closingMark(next + 3, hasSign: true) > next + 3 else { break }
            scan.end = digits(from: next, into: &scan.value)
            scan.value.digits = UInt16(clamping: Int(scan.value.digits) + 3)
            scan.value.form = .grouped
        }
        if at(scan.end) == 0x2C, Byte.isDigit(at(scan.end + 1)) { scan = scan.withDecimals(self, groups: 1) }
    }

    /// The offset behind `,-` `,--` `,=` `.-` at `offset`, and for a figure with its sign `, -` and a lone `-` too;
    /// `offset` itself where no such mark stands.
    func closingMark(_ offset: Int, hasSign: Bool) -> Int {
        var i = offset
        if at(i) == 0x2C || at(i) == 0x2E {
            i += 1
            if at(i) == 0x20, at(offset) == 0x2C, hasSign { i += 1 }
        }
        let start = i
        while at(i) == 0x2D || at(i) == 0x3D || at(i) == 0x5F { i += 1 }
        if i == start, isDash(i) { i += 3 }
        guard i > start, !Byte.isAlphanumeric(at(i)), at(i) != 0xE2 || !isEuro(i) else { return offset }
        // A lone dash only directly behind the figure: `€710-`, not `€ 5 - € 10`.
        guard
            start > offset
                || (hasSign && i == offset + 1 && at(offset) == 0x2D && !isEuro(skipSpaces(i))
                    && !Byte.isDigit(at(skipSpaces(i))))
        else {
            return offset
        }
        return i
    }

    private func isEuro(_ offset: Int) -> Bool {
        at(offset) == 0xE2 && at(offset + 1) == 0x82 && at(offset + 2) == 0xAC
    }
}
