import Calendar
import QueryLanguage
import Rendering

/// Values of options that mean what they mean in a query: `--min 1,5mln` is `bedrag:>=1,5mln`.
enum RangeOption {
    static func amounts(minimum: String?, maximum: String?) throws -> AmountBounds {
        var bounds = AmountBounds(minimum: nil, maximum: nil)
        if let minimum { bounds.minimum = try amount("--min", minimum) }
        if let maximum { bounds.maximum = try amount("--max", maximum) }
        if let least = bounds.minimum, let greatest = bounds.maximum, least > greatest {
            throw refused("--min is more than --max; no amount is between them")
        }
        return bounds
    }

    /// - Parameter on: a day, or a stretch of days.
    static func days(after: String?, before: String?, on: String? = nil) throws -> DateBounds {
        var bounds = DateBounds(first: nil, last: nil)
        if let on { bounds = try date("--on", "=", on) }
        if let after { bounds.first = try date("--after", ">", after).first }
        if let before { bounds.last = try date("--before", "<", before).last }
        if let first = bounds.first, let last = bounds.last, last < first {
            throw refused("--after is no earlier than --before; no day is between them")
        }
        return bounds
    }

    /// The day that a deadline is open on: of a stretch of days the first.
    static func openDay(isToday: Bool, on day: String?) throws -> CalendarDate? {
        if let day { return try date("--open-on", "=", day).first }
        guard isToday else { return nil }
        guard let today = CalendarDate.today else {
            throw refused("--open: the system does not tell what day it is; give it with --open-on")
        }
        return today
    }

    /// The days that a value names: a day, a month, a year or a period.
    static func period(_ value: String) throws -> DateBounds {
        if case .dates(_, let found) = kind("datum", "", value) { return found }
        throw refused("\(value): is no date; try 2022-03-31, “31 maart 2022” or 2022-03")
    }

    private static func amount(_ option: String, _ value: String) throws -> Int64 {
        if case .amounts(let found) = kind("bedrag", ">=", value), let cents = found.minimum {
            return cents
        }
        throw refused("\(option) \(value): is no amount in euros; try \(option) 100000 or \(option) 1,5mln")
    }

    private static func date(_ option: String, _ sign: String, _ value: String) throws -> DateBounds {
        if case .dates(_, let found) = kind("deadline", sign, value) { return found }
        throw refused(
            "\(option) \(value): is no date; try \(option) 2022, \(option) 2022-03-31, \(option) vandaag or \(option) +30d"
        )
    }

    private static func refused(_ message: SafeText) -> ExitStatus {
        Messages.error(message)
        return .error
    }

    /// What the value means in a query; nil where it means nothing. In quotes, so that `2 miljoen` is one value.
    private static func kind(_ field: String, _ sign: String, _ value: String) -> QueryNode.Kind? {
        if value.contains("\"") { return nil }
        let parsed = QueryParser.parse("\(field):\"\(sign)\(value.trimmed)\"", today: .today)
        return parsed.isValid ? parsed.root?.kind : nil
    }
}
