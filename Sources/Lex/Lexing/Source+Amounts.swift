import SourceText

extension Source {
    /// A figure with its sign of money, and the offset behind it.
    typealias AmountScan = (value: AmountValue, end: Int)

    /// The figure behind a sign of money: spaces and one line end, a minus, digits, `K`, a closing mark.
    func scanAmount(behind sign: Int) -> AmountScan? {
        var i = skipDress(sign)
        let minus = minusWidth(i)
        if minus > 0 { i = skipSpaces(i + minus) }
        guard
            var scan = scanSpacedOut(i) ?? scanForeignGroups(i) ?? scanRepaired(i) ?? scanSum(i) ?? scanLoneOne(i)
        else { return nil }
        joinSplitGroup(&scan)
        widenBySpaces(&scan)
        var amount = AmountValue(
            number: scan.value, isNegative: minus > 0, isThousands: false, isClosed: false, hasSign: true)
        let end = thousandsEnd(scan.end)
        amount.isThousands = end > scan.end
        let closing = closingMark(end, hasSign: true)
        amount.isClosed = closing > end
        return (amount, closing)
    }

    /// Behind a `K` for thousands, with a space before it or none; `offset` where none stands there.
    private func thousandsEnd(_ offset: Int) -> Int {
        let letter = offset + spaceWidth(offset)
        guard Byte.lowered(at(letter)) == UInt8(ascii: "k"), !Byte.isAlphanumeric(at(letter + 1)) else { return offset }
        return letter + 1
    }

    /// A figure with points and commas, of which a sign says that it is a sum: `1.234.56` has cents behind its last point.
    private func scanSum(_ start: Int) -> NumberScan? {
        let scan = scanNumber(start, isSum: true)
        guard let scan, scan.value.form == .dotted else { return scan }
        return scanForeignGroups(start, mark: Byte.point, width: 1)
    }

    // MARK: Closing marks

    /// The offset behind `,-` `,--` `,=` `.-` at `offset`, and for a figure with its sign `, -` and a lone `-` too;
    /// `offset` itself where no such mark stands.
    func closingMark(_ offset: Int, hasSign: Bool) -> Int {
        let comma = markWidth(Byte.comma, offset)
        var i = offset + max(comma, markWidth(Byte.point, offset))
        if comma > 0, hasSign { i += spaceWidth(i) }
        let start = i
        i = closingDashes(i)
        if i == start { i += longDashWidth(i) + nonBreakingHyphenWidth(i) }
        guard i > start, !Byte.isAlphanumeric(at(i)), euroWidth(i) == 0 else { return offset }
        // A lone dash only directly behind the figure: `€710-`, not `€ 5 - € 10`.
        let next = skipSpaces(i)
        let isLone = hasSign && i == offset + 1 && at(offset) == Byte.hyphen
        guard start > offset || isLone && euroWidth(next) == 0 && !Byte.isDigit(at(next)) else { return offset }
        return i
    }

    /// Behind hyphens, equals signs and underscores.
    private func closingDashes(_ start: Int) -> Int {
        var i = start
        while true {
            switch at(i) {
            case Byte.hyphen, Byte.equals, Byte.underscore: i += 1
            default: return i
            }
        }
    }
}
