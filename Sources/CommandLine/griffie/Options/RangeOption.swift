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

    static func days(after: String?, before: String?) throws -> DateBounds {
        var bounds = DateBounds(first: nil, last: nil)
        if let after { bounds.first = try date("--after", ">", after).first }
        if let before { bounds.last = try date("--before", "<", before).last }
        if let first = bounds.first, let last = bounds.last, last < first {
            throw refused("--after is no earlier than --before; no day is between them")
        }
        return bounds
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
            "\(option) \(value): is no date; try \(option) 2022, \(option) 2022-03 or \(option) 2022-03-31")
    }

    private static func refused(_ message: SafeText) -> ExitStatus {
        Messages.error(message)
        return .error
    }

    /// What the value means in a query; nil where it means nothing. In quotes, so that `2 miljoen` is one value.
    private static func kind(_ field: String, _ sign: String, _ value: String) -> QueryNode.Kind? {
        if value.contains("\"") { return nil }
        let parsed = QueryParser.parse("\(field):\"\(sign)\(value)\"", today: .today)
        return parsed.isValid ? parsed.root?.kind : nil
    }
}
