import Calendar
package import Extraction
package import IndexSchema
package import Search
import SourceText
import Vocabulary

/// Amounts and deadlines as rows: the fact, where it stands, and the document that it stands in.
package enum FactRows {
    private static let place: [Rows.Column] = [
        .init("beslispunt", "beslispunt"), .init("document_date", "date"), .init("document_kind", "document"),
        .init("zaaknummer", "zaaknummer or file"), .init("title", "title", isFlexible: true),
        .init("context", "context", isFlexible: true), .init("path", "path"), .init("start", "start"),
        .init("end", "end"), .init("page", "page"), .init("confidence", "confidence"), .init("total", "total"),
        .init("status", "status"), .init("decided_on", "decided"), .init("decided_in", "decided in"),
        .init("secrecy", "secrecy"),
    ]

    /// A fact, the document that it stands in, and the path of another that tells how it stands.
    package typealias Entry<Value: Fact> = (row: FactRow<Value>, summary: DocumentSummary, decidedIn: String?)

    /// - Parameter total: how many there are in all.
    package static func rows(
        _ amounts: [Entry<Amount>], total: Int
    ) -> Rows {
        var rows = Rows(
            columns: [
                .init("min", ""), .init("max", ""), .init("amount", "amount"), .init("modifier", ""),
                .init("currency", ""),
            ]
                + place)
        for entry in amounts {
            let amount = entry.row.fact
            rows.append(
                [
                    .cents(amount.minimum), .cents(amount.maximum),
                    .text(Euro.text(amount)), .text(amount.modifier.rawValue), .text(amount.currency.rawValue),
                ] + cells(entry, total))
        }
        return rows
    }

    package static func rows(
        _ deadlines: [Entry<Deadline>], total: Int
    ) -> Rows {
        var rows = Rows(
            columns: [
                .init("value", "when"), .init("mod", ""), .init("kind", "what"), .init("earliest", "earliest"),
                .init("latest", "latest"),
            ] + place)
        for entry in deadlines {
            let deadline = entry.row.fact
            rows.append(
                [
                    .phrase(deadline.value, words: DateWords.text(deadline.value, deadline.modifier)),
                    .init(deadline.modifier?.rawValue), .text(deadline.kind.rawValue),
                    .init(deadline.earliest?.description), .init(deadline.latest?.description),
                ] + cells(entry, total))
        }
        return rows
    }

    private static func cells<Value: Fact>(_ entry: Entry<Value>, _ total: Int) -> [Rows.Cell] {
        let (row, summary, decidedIn) = entry
        return [
            .init(row.point.map { "\((row.status ?? $0.standing).rawValue) \($0.beslispunt.number)" }),
            .init(summary.date?.description), .text(summary.kind.rawValue),
            // Either names the document to `griffie show`.
            .phrase(summary.zaaknummer, words: summary.zaaknummer ?? summary.displayPath),
            .text(summary.title), .text(row.context), .text(summary.displayPath), .number(row.fact.range.start),
            .number(row.fact.range.end), .init(summary.hasPages ? row.page : nil),
            .text(row.fact.origin.confidence.rawValue), .number(total), .init(row.status?.rawValue),
            .init(row.decidedOn?.description), .init(decidedIn), .init(summary.secrecy?.rawValue),
        ]
    }

    /// The columns that people read; the others are for programs. Pages and secrecy only where a document has any.
    package static func forPeople(_ rows: Rows) -> Rows {
        let some = ["page", "secrecy"].filter { key in
            let place = rows.columns.firstIndex { $0.key == key }
            return place.map { place in rows.cells.contains { $0[place] != .none } } ?? false
        }
        return rows.keeping(forPeople.union(some))
    }

    private static let forPeople: Set<String> = [
        "amount", "modifier", "value", "kind", "beslispunt", "document_date", "document_kind", "zaaknummer",
        "title", "context", "decided_on",
    ]
}
