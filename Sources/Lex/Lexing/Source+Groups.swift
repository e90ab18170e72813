import SourceText

/// Figures whose groups are set apart in other ways than by points.
extension Source {
    /// `1'250'000`, `1,250,000.00`, `12,500.00`, `1,000,-`: groups set apart as others do. One comma alone is that of decimals.
    func scanForeignGroups(_ start: Int) -> NumberScan? {
        let end = scanDigits(start).end
        let width = width(ofAny: Self.foreignMarks, at: end)
        return width > 0 ? scanForeignGroups(start, mark: at(end), width: width) : nil
    }

    private static let foreignMarks: [StaticString] = ["'", "’", ","]

    /// The figure at `start` whose groups a mark sets apart that begins with the byte `mark` and is `width` bytes wide.
    func scanForeignGroups(_ start: Int, mark: UInt8, width: Int) -> NumberScan? {
        var scan = scanDigits(start)
        guard (1...Self.groupDigits).contains(scan.end - start) else { return nil }
        var groups = 0
        while at(scan.end) == mark, isGroup(scan.end + width) {
            addGroup(&scan, at: scan.end + width)
            groups += 1
        }
        let hasCents =
            at(scan.end) == Byte.point && Byte.isDigit(at(scan.end + 1)) && Byte.isDigit(at(scan.end + 2))
            && !Byte.isDigit(at(scan.end + Self.groupDigits))
        guard groups > 0, mark != Byte.point || hasCents,
            mark != Byte.comma || groups > 1 || hasCents || closingMark(scan.end, hasSign: true) > scan.end
        else { return nil }
        if hasCents {
            scan.end = digits(from: scan.end + 1, into: &scan.value)
            scan.value.decimals = 2
        }
        return scan
    }

    /// Adds the group of three figures at `offset`.
    private func addGroup(_ scan: inout NumberScan, at offset: Int) {
        scan.end = digits(from: offset, into: &scan.value)
        scan.value.digits = UInt16(clamping: Int(scan.value.digits) + Self.groupDigits)
        scan.value.form = .grouped
    }

    /// `2 5 0 . 0 0 0`: figures and marks with one space between them, four or more, at least one of them a mark.
    func scanSpacedOut(_ start: Int) -> NumberScan? {
        var parts: [Int] = []
        var i = start
        while parts.count < Self.mostSpacedOut, isSpacedOut(i) {
            parts.append(i)
            guard at(i + 1) == Byte.space, isSpacedOut(i + 2) else { break }
            i += 2
        }
        guard parts.count >= Self.fewestSpacedOut else { return nil }
        var value = NumberValue(mantissa: 0, decimals: 0, form: .plain, digits: 0, repaired: true)
        // Figures behind the last point; nil before the first.
        var group: Int?
        for part in parts {
            if Byte.isDigit(at(part)) {
                _ = add(at(part), to: &value)
                value.digits += 1
                group = group.map { $0 + 1 }
            } else {
                guard value.digits > 0, group ?? Self.groupDigits == Self.groupDigits else { return nil }
                group = 0
            }
        }
        guard group == Self.groupDigits else { return nil }
        value.form = .grouped
        return NumberScan(value: value, end: i + 1)
    }

    /// Figures and marks of a sum that is letter-spaced.
    private static let mostSpacedOut = 15
    private static let fewestSpacedOut = 5

    /// A figure or point with no other beside it.
    private func isSpacedOut(_ offset: Int) -> Bool {
        (Byte.isDigit(at(offset)) || at(offset) == Byte.point) && !Byte.isAlphanumeric(at(offset + 1))
            && (at(offset + 1) != Byte.point && at(offset + 1) != Byte.comma || !Byte.isDigit(at(offset + 2)))
    }

    /// `l,35`: OCR read the one figure before the comma as a letter.
    func scanLoneOne(_ start: Int) -> NumberScan? {
        guard at(start) == UInt8(ascii: "l") || at(start) == UInt8(ascii: "I"), at(start + 1) == Byte.comma,
            Byte.isDigit(at(start + 2)), Byte.isDigit(at(start + 3)), !Byte.isAlphanumeric(at(start + 4))
        else { return nil }
        let one = NumberValue(mantissa: 1, decimals: 0, form: .plain, digits: 1, repaired: true)
        return NumberScan(value: one, end: start + 1).withDecimals(self, groups: 0)
    }

    /// `61 0.000`: OCR set a space inside the first group; no other figure begins with a nought before its group.
    func joinSplitGroup(_ scan: inout NumberScan) {
        guard scan.value.form == .plain, scan.value.digits < Self.groupDigits, at(scan.end) == Byte.space,
            at(scan.end + 1) == Byte.nought
        else { return }
        let rest = scanDigits(scan.end + 1).end
        let split = rest - scan.end - 1
        guard Int(scan.value.digits) + split <= Self.groupDigits, at(rest) == Byte.point, isGroup(rest + 1) else {
            return
        }
        scan.value.digits += UInt16(clamping: split)
        scan.end = digits(from: scan.end + 1, into: &scan.value)
        while at(scan.end) == Byte.point, isGroup(scan.end + 1) { addGroup(&scan, at: scan.end + 1) }
        scan.value.form = .grouped
        scan.value.repaired = true
    }

    /// Groups of three set apart by a space, or by a point and a space: `2 298 000`, `750. 000`, `214 .000`.
    func widenBySpaces(_ scan: inout NumberScan) {
        guard scan.value.decimals == 0, scan.value.digits <= Self.groupDigits || scan.value.form == .grouped else {
            return
        }
        while let next = spacedGroup(scan.end) { addGroup(&scan, at: next) }
        if scan.value.form == .grouped, at(scan.end) == Byte.comma, Byte.isDigit(at(scan.end + 1)) {
            scan = scan.withDecimals(self, groups: 1)
        }
    }

    /// Where the group begins that goes on with a figure which ends at `end`.
    private func spacedGroup(_ end: Int) -> Int? {
        let space = spaceWidth(end)
        // OCR set the point apart from the figure before it; the next ones stand as they should.
        if at(end + space) == Byte.point, isGroup(end + space + 1) { return end + space + 1 }
        let point = markWidth(Byte.point, end)
        let gap = spaceWidth(end + point)
        let next = end + point + gap
        guard gap > 0, isGroup(next), !Byte.isLetter(at(next + Self.groupDigits)) else { return nil }
        // Behind a point the next sentence may begin with a figure; what OCR set apart are mostly noughts, or ends as sums do.
        let isNoughts = (0..<Self.groupDigits).allSatisfy { at(next + $0) == Byte.nought }
        let behind = next + Self.groupDigits
        return point == 0 || isNoughts || closingMark(behind, hasSign: true) > behind ? next : nil
    }
}
