import SourceText

/// Reads an amount in euros as typed: `100000`, `100.000`, `1,5mln`, `€2.500,50`, `50k`.
enum AmountReader {
    /// Euro cents. Dots group thousands, a comma (or a dot that does not group) begins the decimals. nil for anything
    /// else, for parts of a cent, and beyond ± 90 billion euros.
    static func cents(_ text: ArraySlice<UInt8>) -> Int64? {
        var rest = trimmed(text)
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest = rest.dropFirst() }
        rest = trimmed(withoutEuroSign(rest))
        let printed = rest.prefix { Byte.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        // `2.298.000,-` is how papers print it.
        let behind = withoutDash(rest[printed.endIndex...])
        let isWhole = behind.count < rest.endIndex - printed.endIndex && printed.last == UInt8(ascii: ",")
        let figure = isWhole ? printed.dropLast() : printed
        let unit = trimmed(behind)
        guard let factor = centsPerUnit(unit), let (digits, decimals) = number(figure) else { return nil }
        var scaled = digits.multipliedReportingOverflow(by: factor)
        guard !scaled.overflow else { return nil }
        for _ in 0..<decimals {
            guard scaled.partialValue % 10 == 0 else { return nil }
            scaled.partialValue /= 10
        }
        guard scaled.partialValue <= 9_000_000_000_000 else { return nil }
        return isNegative ? -scaled.partialValue : scaled.partialValue
    }

    /// All digits as one number, and how many of them are decimals.
    private static func number(_ figure: ArraySlice<UInt8>) -> (digits: Int64, decimals: Int)? {
        let comma = UInt8(ascii: ","), dot = UInt8(ascii: ".")
        let pieces = figure.split(separator: comma, omittingEmptySubsequences: false)
        guard pieces.count <= 2 else { return nil }
        var groups = pieces[0].split(separator: dot, omittingEmptySubsequences: false)
        var decimals = pieces.count == 2 ? pieces[1] : []
        if pieces.count == 2, decimals.isEmpty { return nil }
        if pieces.count == 1, groups.count == 2, groups[1].count != 3 { decimals = groups.removeLast() }
        guard !groups[0].isEmpty, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        if groups.count > 1, groups[0].count > 3 { return nil }
        guard decimals.count <= 8, !(pieces.count == 1 && groups.count == 1 && figure.last == dot) else { return nil }
        let digits = groups.joined() + decimals
        guard digits.count <= 15, digits.allSatisfy(Byte.isDigit) else { return nil }
        return (digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }, decimals.count)
    }

    private static func centsPerUnit(_ unit: ArraySlice<UInt8>) -> Int64? {
        switch String(decoding: unit, as: UTF8.self).lowercased() {
        case "", "euro": 100
        case "k", "duizend": 100_000
        case "ton": 10_000_000
        case "m", "mln", "mln.", "miljoen": 100_000_000
        case "mld", "mld.", "miljard": 100_000_000_000
        default: nil
        }
    }

    /// Without the dashes that stand for no cents.
    private static func withoutDash(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for dash in ["--", "-", "–", "—", "="] where text.starts(with: dash.utf8) {
            return text.dropFirst(dash.utf8.count)
        }
        return text
    }

    private static func withoutEuroSign(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for sign in ["€", "EUR", "eur"] where text.starts(with: sign.utf8) { return text.dropFirst(sign.utf8.count) }
        return text
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var slice = text
        while slice.first == UInt8(ascii: " ") { slice = slice.dropFirst() }
        while slice.last == UInt8(ascii: " ") { slice = slice.dropLast() }
        return slice
    }
}
