package import QueryLanguage
import SourceText

/// What is said of a query: each problem with the query below it and a mark under the place.
package enum QueryMessages {
    /// Columns of the query that are shown before the place, and from it on.
    private static let (columnsBefore, columnsAfter) = (60, 60)

    /// Problems that are shown: each shows a part of the query, and there may be one for each of its bytes.
    private static let mostShown = 20

    /// What is said of all problems, in order: the first ones, and how many more there are.
    package static func texts(
        _ problems: [QueryProblem], in query: String, at source: String = "query"
    ) -> [SafeText] {
        let shown = problems.prefix(mostShown).map { text($0, in: query, at: source) }
        let more = problems.count - shown.count
        return more > 0 ? shown + ["\(source): and \(more) more like these"] : shown
    }

    /// Lines for one problem. Of a long query only what is around the place is shown.
    package static func text(_ problem: QueryProblem, in query: String, at source: String = "query") -> SafeText {
        let bytes = Array(query.utf8)
        let start = min(problem.range.start, bytes.count)
        let end = min(max(problem.range.end, start), bytes.count)
        let before = SafeText(String(decoding: bytes[..<start], as: UTF8.self)).last(columnsBefore)
        let place = SafeText(String(decoding: bytes[start..<end], as: UTF8.self)).cut(to: columnsAfter)
        let after = SafeText(String(decoding: bytes[end...], as: UTF8.self)).cut(to: columnsAfter)
        let mark = SafeText.spaces(before.width) + SafeText(String(repeating: "^", count: max(1, place.width)))
        return "\(source): \(problem.message)\n  \(before)\(place)\(after)\n  \(mark)"
    }
}
