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
    ) -> [String] {
        let shown = problems.prefix(mostShown).map { text($0, in: query, at: source) }
        let more = problems.count - shown.count
        return more > 0 ? shown + ["\(source): and \(more) more like these"] : shown
    }

    /// Lines for one problem. Of a long query only what is around the place is shown.
    package static func text(_ problem: QueryProblem, in query: String, at source: String = "query") -> String {
        let bytes = Array(DisplayWidth.oneLine(query).utf8)
        let start = min(problem.range.start, bytes.count)
        let end = min(max(problem.range.end, start), bytes.count)
        let ahead = String(decoding: bytes[..<start], as: UTF8.self)
        let before = ahead.count > columnsBefore ? "…" + ahead.suffix(columnsBefore) : ahead
        let place = DisplayWidth.cut(String(decoding: bytes[start..<end], as: UTF8.self), to: columnsAfter)
        let after = DisplayWidth.cut(String(decoding: bytes[end...], as: UTF8.self), to: columnsAfter)
        let mark =
            String(repeating: " ", count: DisplayWidth.of(before))
            + String(repeating: "^", count: max(1, DisplayWidth.of(place)))
        return "\(source): \(problem.message)\n  \(before)\(place)\(after)\n  \(mark)"
    }
}
