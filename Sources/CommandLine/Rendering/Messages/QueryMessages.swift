package import QueryLanguage
import SourceText

/// What is said of a query: each problem with the query below it and a mark under the place.
package enum QueryMessages {
    /// Lines for one problem.
    package static func text(_ problem: QueryProblem, in query: String) -> String {
        let bytes = Array(query.utf8)
        let start = min(problem.range.start, bytes.count)
        let end = min(max(problem.range.end, start), bytes.count)
        let before = DisplayWidth.of(String(decoding: bytes[..<start], as: UTF8.self))
        let width = max(1, DisplayWidth.of(String(decoding: bytes[start..<end], as: UTF8.self)))
        let mark = String(repeating: " ", count: before) + String(repeating: "^", count: width)
        return "query: \(problem.message)\n  \(query)\n  \(mark)"
    }
}
