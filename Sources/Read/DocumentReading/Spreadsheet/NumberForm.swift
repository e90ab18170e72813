/// How a number in a cell is seen, by the code of its format (ECMA-376, part 1, 18.8.30 and 18.8.31), as a Dutch program shows it:
/// points between thousands, a comma before decimals, the day before the month.
struct NumberForm: Hashable {
    enum Kind: Hashable {
        case general
        case number(decimals: Int, hasGroups: Bool)
        case date(hasDay: Bool, hasMonth: Bool, hasTime: Bool)
        case time
        case text
    }

    var kind = Kind.general
    var isPercentage = false
    /// Stands before it: `€`.
    var currency = ""
    /// How often it is shown in thousands.
    var thousands = 0

    // MARK: Codes

    /// The form that Excel has for a number below 164 (ECMA-376, part 1, 18.8.30).
    init(number: Int) {
        switch number {
        case 1: kind = .number(decimals: 0, hasGroups: false)
        case 2: kind = .number(decimals: 2, hasGroups: false)
        case 3, 37, 38: kind = .number(decimals: 0, hasGroups: true)
        case 4, 39, 40: kind = .number(decimals: 2, hasGroups: true)
        case 5, 6, 42: (kind, currency) = (.number(decimals: 0, hasGroups: true), Self.euro)
        case 7, 8, 44: (kind, currency) = (.number(decimals: 2, hasGroups: true), Self.euro)
        case 9: (kind, isPercentage) = (.number(decimals: 0, hasGroups: false), true)
        case 10: (kind, isPercentage) = (.number(decimals: 2, hasGroups: false), true)
        case 14, 15: kind = .date(hasDay: true, hasMonth: true, hasTime: false)
        case 16: kind = .date(hasDay: true, hasMonth: true, hasTime: false)
        case 17: kind = .date(hasDay: false, hasMonth: true, hasTime: false)
        case 18...21, 45...47: kind = .time
        case 22: kind = .date(hasDay: true, hasMonth: true, hasTime: true)
        case 41: kind = .number(decimals: 0, hasGroups: true)
        case 43: kind = .number(decimals: 2, hasGroups: true)
        case 49: kind = .text
        default: kind = .general
        }
    }

    private static let euro = "€"

    /// The form of a code: `#,##0.00`, `[$€-413] #,##0`, `dd/mm/yyyy`. Only its first part counts, which is for positive numbers.
    init(code: String) {
        var scan = CodeScan()
        for letter in code.unicodeScalars {
            if !scan.take(letter) { break }
        }
        currency = scan.currency
        isPercentage = scan.isPercentage
        thousands = scan.trailingGroups
        if scan.hasYear || scan.hasDay || (scan.hasMonth && !scan.hasTime) {
            kind = .date(
                hasDay: scan.hasDay, hasMonth: scan.hasMonth, hasTime: scan.hasTime)
        } else if scan.hasTime {
            kind = .time
        } else if scan.isText {
            kind = .text
        } else if scan.hasDigits {
            kind = .number(decimals: scan.decimals, hasGroups: scan.hasGroups)
        }
    }

    /// Reads a code, letter by letter.
    private struct CodeScan {
        var (hasYear, hasMonth, hasDay, hasTime, isText, isPercentage) = (false, false, false, false, false, false)
        var (hasDigits, hasGroups) = (false, false)
        var decimals = 0
        var trailingGroups = 0
        var currency = ""
        private var isQuoted = false
        private var isBracketed = false
        private var isEscaped = false
        private var isBehindPoint = false

        /// False behind the first part.
        mutating func take(_ letter: Unicode.Scalar) -> Bool {
            if isEscaped {
                isEscaped = false
            } else if letter == "\\" || letter == "_" || letter == "*" {
                isEscaped = true
            } else if letter == "\"" {
                isQuoted.toggle()
            } else if letter == "[" {
                isBracketed = true
            } else if letter == "]" {
                isBracketed = false
            } else if letter == ";", !isQuoted, !isBracketed {
                return false
            } else if letter == "€" || letter == "$" && !isBracketed {
                currency = String(letter)
            } else if !isQuoted, !isBracketed {
                takeSign(letter)
            }
            return true
        }

        private mutating func takeSign(_ letter: Unicode.Scalar) {
            switch letter {
            case "y", "Y", "j", "J": hasYear = true
            case "m", "M": hasMonth = true
            case "d", "D": hasDay = true
            case "h", "H", "s", "S", "u", "U": hasTime = true
            case "@": isText = true
            case "%": isPercentage = true
            case "0", "#", "?":
                if trailingGroups > 0 { hasGroups = true }
                trailingGroups = 0
                hasDigits = true
                if isBehindPoint, letter != "#" { decimals += 1 }
            case ",": if hasDigits { trailingGroups += 1 }
            case ".": isBehindPoint = true
            default: break
            }
        }
    }

    // MARK: Writing

    /// Digits that Excel shows where no format says how many.
    private static let mostDecimals = 10
    /// Numbers from here on are not counted off in whole ones.
    private static let largest = 1e15
    private static let perThousand = 1000.0
    private static let hundred = 100.0

    /// - Parameters:
    ///   - text: as the file has it: `1234.5`, `4.5E-3`.
    ///   - startsIn1904: days are counted from 1904 on.
    func written(_ text: String, startsIn1904: Bool = false) -> String {
        guard var value = Double(text), value.isFinite else { return text }
        switch kind {
        case .text: return text
        case .date(let hasDay, let hasMonth, let hasTime):
            let day = SheetDay(serial: value, startsIn1904: startsIn1904)
            return day?.written(hasDay: hasDay, hasMonth: hasMonth, hasTime: hasTime) ?? text
        case .time: return SheetDay.time(value)
        case .general, .number: break
        }
        if isPercentage { value *= Self.hundred }
        for _ in 0..<thousands { value /= Self.perThousand }
        guard abs(value) < Self.largest else { return text }
        var (decimals, hasGroups, isTrimmed) = (Self.mostDecimals, false, true)
        if case .number(let count, let groups) = kind {
            (decimals, hasGroups, isTrimmed) = (min(count, Self.mostDecimals), groups, false)
        }
        let number = Self.written(value, decimals: decimals, hasGroups: hasGroups, isTrimmed: isTrimmed)
        return (currency.isEmpty ? "" : currency + " ") + number + (isPercentage ? "%" : "")
    }

    private static func written(_ value: Double, decimals: Int, hasGroups: Bool, isTrimmed: Bool) -> String {
        let magnitude = abs(value)
        let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
        var whole = Int(magnitude)
        var part = Int(((magnitude - Double(whole)) * Double(scale)).rounded())
        if part >= scale { (whole, part) = (whole + 1, 0) }
        var digits = String(part)
        digits = String(repeating: "0", count: max(0, decimals - digits.utf8.count)) + digits
        if isTrimmed { while digits.last == "0" { digits.removeLast() } }
        let hasPart = decimals > 0 && !digits.isEmpty
        let isZero = whole == 0 && part == 0
        let front = (value < 0 && !isZero ? "-" : "") + (hasGroups ? grouped(whole) : String(whole))
        return hasPart ? front + "," + digits : front
    }

    /// `1.234.567`.
    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number).utf8)
        var result: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % Signs.group == 0 { result.append(UInt8(ascii: ".")) }
            result.append(digit)
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// A day as spreadsheets count it.
struct SheetDay {
    private let year: Int
    private let month: Int
    private let day: Int
    private let fraction: Double

    /// Days from 1 March 0000 to day 0, in both systems (ECMA-376, part 1, 18.17.4.1).
    private static let start1900 = 693_899
    private static let start1904 = 695_361
    /// 31 December 9999.
    private static let last = 2_958_465.0
    /// Excel counts a 29 February 1900, which was not; before it its days are one too high.
    private static let falseDay = 60.0

    /// nil for what is no day.
    init?(serial: Double, startsIn1904: Bool) {
        guard serial >= 1, serial <= Self.last else { return nil }
        let shift = !startsIn1904 && serial < Self.falseDay ? 1 : 0
        let count = Int(serial) + shift + (startsIn1904 ? Self.start1904 : Self.start1900)
        (year, month, day) = Self.date(count)
        fraction = serial - serial.rounded(.down)
    }

    /// The day that is `count` days behind 1 March 0000, by the lengths of 400, 100, 4 and 1 years and of 5 months.
    private static func date(_ count: Int) -> (year: Int, month: Int, day: Int) {
        let (of400, of100, of4, ofYear) = (146_097, 36_524, 1_461, 365)
        let era = count / of400
        let inEra = count % of400
        let yearInEra = (inEra - inEra / (of4 - 1) + inEra / of100 - inEra / (of400 - 1)) / ofYear
        let inYear = inEra - (ofYear * yearInEra + yearInEra / 4 - yearInEra / 100)
        let (fiveMonths, daysOfFive, shift) = (5, 153, 2)
        let place = (fiveMonths * inYear + shift) / daysOfFive
        let day = inYear - (daysOfFive * place + shift) / fiveMonths + 1
        let month = place < 10 ? place + 3 : place - 9
        return (yearInEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    func written(hasDay: Bool, hasMonth: Bool, hasTime: Bool) -> String {
        if !hasMonth { return String(year) }
        if !hasDay { return "\(Self.months[month - 1]) \(year)" }
        let date = "\(Self.twoDigits(day))-\(Self.twoDigits(month))-\(year)"
        return hasTime ? date + " " + Self.time(fraction) : date
    }

    /// The time of a day, of which a part has passed: `14:30`.
    static func time(_ value: Double) -> String {
        let (perDay, perHour) = (1440.0, 60)
        let part = value - value.rounded(.down)
        let minutes = Int((part * perDay).rounded())
        return "\(twoDigits(minutes / perHour % 24)):\(twoDigits(minutes % perHour))"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
