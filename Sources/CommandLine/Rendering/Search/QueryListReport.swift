package import IndexSchema

/// The answers to a list of queries, a row each.
package struct QueryListReport: Sendable {
    package struct Answer: Sendable {
        package var query: String
        /// nil where it was not asked for, or the query was refused.
        package var total: Int?
        /// The median over the rounds: parsing, searching, and reading the hits' titles.
        package var microseconds: Double
        package var hits: [DocumentSummary]

        package init(query: String, total: Int?, microseconds: Double, hits: [DocumentSummary]) {
            self.query = query
            self.total = total
            self.microseconds = microseconds
            self.hits = hits
        }
    }

    package static func rows(_ answers: [Answer]) -> Rows {
        var rows = Rows(columns: [
            .init("query", "query"), .init("total", "total"), .init("microseconds", "µs"), .init("paths", "documents"),
            .init("titles", "titles"),
        ])
        for answer in answers {
            rows.append([
                .text(answer.query), .init(answer.total), .decimal(Float(answer.microseconds)),
                .list(answer.hits.map(\.displayPath)), .list(answer.hits.map(\.title)),
            ])
        }
        return rows
    }
}
