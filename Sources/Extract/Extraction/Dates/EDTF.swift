import Calendar

extension CalendarUnit {
    /// The unit that a value of a `DateExpression` names, its own forms only; nil for a period or an open value.
    init?(edtf: some StringProtocol) {
        let bytes = Array(edtf.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[range] {
                guard byte &- 48 < 10 else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        guard let year = number(0..<4) else { return nil }
        switch bytes.count {
        case 4: self = .year(year)
        case 7:
            guard let part = number(5..<7), let unit = Self.part(part, of: year) else { return nil }
            self = unit
        case 8:
            guard bytes[5] == UInt8(ascii: "W"), let week = number(6..<8) else { return nil }
            self = .week(year: year, number: week)
        case 10:
            guard let month = number(5..<7), let day = number(8..<10),
                let date = CalendarDate(year: year, month: month, day: day)
            else {
                return nil
            }
            self = .day(date)
        default: return nil
        }
    }

    private static func part(_ part: Int, of year: Int) -> CalendarUnit? {
        switch part {
        case 1...12: .month(year: year, month: part)
        case 21...24: Season(rawValue: part).map { .season(year: year, season: $0) }
        case 33...36: .quarter(year: year, number: part - 32)
        case 40, 41: .half(year: year, number: part - 39)
        default: nil
        }
    }
}
