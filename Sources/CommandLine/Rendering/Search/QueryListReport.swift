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
            .init("query", "query", isFlexible: true), .init("total", "total"), .init("microseconds", "µs", leftOut: 1),
            .init("paths", "documents", isFlexible: true, leftOut: 3),
            .init("titles", "titles", isFlexible: true, leftOut: 2),
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
