import Calendar
import Layout
import SourceText

/// The day in the name of a file: `2026-06-25_Brief.txt`, `20230217 - Nota.md`, `Besluitenlijst 04-12-2024.html`.
enum FileNameDay {
    /// Years of papers that are kept in files; eight digits outside them are a number.
    private static let years = 1980...2099
    private static let digitsOfYear = 4
    private static let digitsOfDay = 8

    /// Digits in a row, and the one sign between them and the digits before; nil where more stands between.
    private struct Figure {
        var digits: [Int] = []
        var separator: UInt8?
    }

    /// The one day that the name has; nil where it has none, or several.
    /// - Complexity: O(*n*) in its length.
    static func day(_ name: String) -> CalendarDate? {
        let figures = figures(name)
        let days = figures.indices.compactMap { whole(figures[$0].digits) ?? parted(figures[$0...].prefix(parts)) }
        return Set(days).count == 1 ? days.first : nil
    }

    private static func figures(_ name: String) -> [Figure] {
        var found: [Figure] = []
        var figure = Figure()
        var signs: [UInt8] = []
        for byte in name.utf8 {
            if Byte.isDigit(byte) {
                if figure.digits.isEmpty { figure.separator = signs.count == 1 ? signs[0] : nil }
                figure.digits.append(Int(byte - UInt8(ascii: "0")))
                signs = []
            } else {
                if !figure.digits.isEmpty { found.append(figure) }
                figure = Figure()
                signs.append(byte)
            }
        }
        return figure.digits.isEmpty ? found : found + [figure]
    }

    /// `20230217`.
    private static func whole(_ digits: [Int]) -> CalendarDate? {
        guard digits.count == digitsOfDay else { return nil }
        let month = digitsOfYear..<digitsOfYear + 2
        return day(digits[..<month.lowerBound], digits[month], digits[month.upperBound...])
    }

    /// Day, month and year.
    private static let parts = 3
    private static let signs: Set<UInt8> = [
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: " "),
    ]

    /// `2023-02-17`, `17_2_2023`: three figures with the same sign between them.
    private static func parted(_ figures: ArraySlice<Figure>) -> CalendarDate? {
        guard figures.count == parts, let first = figures.first?.digits, let last = figures.last,
            let sign = last.separator, signs.contains(sign)
        else { return nil }
        let month = figures[figures.startIndex + 1]
        guard month.separator == sign, (1...2).contains(month.digits.count) else { return nil }
        let (year, number) = first.count == digitsOfYear ? (first, last.digits) : (last.digits, first)
        guard year.count == digitsOfYear, (1...2).contains(number.count) else { return nil }
        return day(year[...], month.digits[...], number[...])
    }

    private static func day(
        _ year: ArraySlice<Int>, _ month: ArraySlice<Int>, _ day: ArraySlice<Int>
    ) -> CalendarDate? {
        func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }
        guard years.contains(number(year)) else { return nil }
        return CalendarDate(year: number(year), month: number(month), day: number(day))
    }
}
