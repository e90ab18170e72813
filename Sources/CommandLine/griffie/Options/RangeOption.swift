import QueryLanguage
import Rendering

/// Values of options that mean what they mean in a query: `--min 1,5mln` is `bedrag:>=1,5mln`.
enum RangeOption {
    static func amounts(minimum: String?, maximum: String?) throws -> AmountBounds {
        var bounds = AmountBounds(minimum: nil, maximum: nil)
        if let minimum, case .amounts(let found) = try kind("bedrag:>=", minimum) { bounds.minimum = found.minimum }
        if let maximum, case .amounts(let found) = try kind("bedrag:<=", maximum) { bounds.maximum = found.maximum }
        return bounds
    }

    static func days(after: String?, before: String?) throws -> DateBounds {
        var bounds = DateBounds(first: nil, last: nil)
        if let after, case .dates(_, let found) = try kind("deadline:>", after) { bounds.first = found.first }
        if let before, case .dates(_, let found) = try kind("deadline:<", before) { bounds.last = found.last }
        return bounds
    }

    private static func kind(_ field: String, _ value: String) throws -> QueryNode.Kind? {
        let text = field + value
        let parsed = QueryParser.parse(text)
        for problem in parsed.problems { Messages.error(QueryMessages.text(problem, in: text)) }
        guard parsed.isValid else { throw ExitStatus.error }
        return parsed.root?.kind
    }
}
