import Calendar

/// A date as it was read, before its text and its days are worked out.
struct DatePhrase {
    enum Value: Hashable {
        case unit(CalendarUnit)
        /// Both ends belong to it.
        case period(CalendarUnit, CalendarUnit)
        /// `2024 e.v.`
        case from(CalendarUnit)
    }

    /// Tokens, half open.
    var start: Int
    var end: Int
    var value: Value
    var modifier: DateExpression.Modifier?
    var rule: Rule
    /// False where the text gives no year and the context must.
    var hasYear = true
    var confidence = Confidence.certain

    init(_ tokens: Range<Int>, _ unit: CalendarUnit, rule: Rule) {
        start = tokens.lowerBound
        end = tokens.upperBound
        value = .unit(unit)
        self.rule = rule
    }

    /// The unit, of a period the first.
    var unit: CalendarUnit {
        switch value {
        case .unit(let unit), .period(let unit, _), .from(let unit): unit
        }
    }

    var edtf: String {
        switch value {
        case .unit(let unit): unit.edtf
        case .period(let first, let last): CalendarUnit.interval(first, last)
        case .from(let unit): unit.interval
        }
    }

    var days: (earliest: CalendarDate?, latest: CalendarDate?) {
        switch value {
        case .unit(let unit): unit.days(modifier)
        case .period(let first, let last): (first.first, last.last)
        case .from(let unit): (unit.first, nil)
        }
    }
}
