import Calendar
package import Extraction
package import IndexSchema
package import Search
import SourceText
import Vocabulary

/// Amounts and deadlines as rows: the fact, where it stands, and the document that it stands in.
package enum FactRows {
    private static let place: [Rows.Column] = [
        .init("beslispunt", "beslispunt", leftOut: 3), .init("document_date", "date", leftOut: 2),
        .init("document_kind", "document", leftOut: 5), .init("zaaknummer", "zaaknummer or file", leftOut: 4),
        .init("title", "title", isFlexible: true), .init("context", "context", isFlexible: true, leftOut: 1),
        .init("path", "path"), .init("start", "start"), .init("end", "end"), .init("page", "page", leftOut: 6),
        .init("confidence", "confidence"), .init("total", "total"),
        .init("status", "status"), .init("decided_on", "decided", leftOut: 4), .init("decided_in", "decided in"),
        .init("secrecy", "secrecy"),
    ]

    /// A fact, the document that it stands in, and the path of another that tells how it stands.
    package typealias Entry<Value: Fact> = (row: FactRow<Value>, summary: DocumentSummary, decidedIn: String?)

    /// - Parameter total: how many there are in all.
    package static func rows(
        _ amounts: [Entry<Amount>], total: Int
    ) -> Rows {
        var rows = Rows(columns: amountColumns)
        for entry in amounts { rows.append(cells(ofAmount: entry, total)) }
        return rows
    }

    static let amountColumns: [Rows.Column] =
        [
            .init("amount_cents", ""), .init("amount_cents_max", ""), .init("amount", "amount"), .init("modifier", ""),
            .init("currency", ""), .init("term", "term", leftOut: 7),
            .init("purpose", "for", isFlexible: true, leftOut: 1),
        ] + place + [.init("table", "table"), .init("row", "row"), .init("column", "column")]

    /// - Parameter total: how many rows there are in all.
    static func cells(ofAmount entry: Entry<Amount>, _ total: Int) -> [Rows.Cell] {
        let (row, amount) = (entry.row, entry.row.fact)
        let inTable = [row.row, row.column].compactMap { $0 }.joined(separator: ", ")
        return [
            .cents(amount.minimum), amount.minimum == amount.maximum ? .none : .cents(amount.maximum),
            .text(Euro.text(amount)), .text(amount.modifier.rawValue), .text(amount.currency.rawValue),
            .init(amount.use.term?.rawValue), .init(row.clause ?? (inTable.isEmpty ? row.table : inTable)),
        ] + cells(entry, total) + [.init(row.table), .init(row.row), .init(row.column)]
    }

    package static func rows(
        _ deadlines: [Entry<Deadline>], total: Int
    ) -> Rows {
        var rows = Rows(
            columns: [
                .init("value", "when"), .init("mod", ""), .init("kind", "what"), .init("earliest", "earliest"),
                .init("latest", "latest"), .init("actor", "who"), .init("obligation", "obligation", isFlexible: true),
                .init("commitment", "promised"),
            ] + place)
        for entry in deadlines {
            let deadline = entry.row.fact
            rows.append(
                [
                    .phrase(deadline.value, words: words(of: deadline)),
                    .init(deadline.modifier?.rawValue), .text(deadline.kind.rawValue),
                    .init(deadline.earliest?.description), .init(deadline.latest?.description),
                    .init(entry.row.actor), .init(entry.row.clause), .flag(deadline.duty?.isCommitment ?? false),
                ] + cells(entry, total))
        }
        return rows
    }

    /// `before 2024-07-01` where that day is too late.
    private static func words(of deadline: Deadline) -> String {
        let words = DateWords.text(deadline.value, deadline.modifier)
        guard deadline.kind == .due, deadline.isOfDay, let latest = deadline.latest,
            latest.description < deadline.value
        else { return words }
        return ("before \(words)" as SafeText).string
    }

    private static func cells<Value: Fact>(_ entry: Entry<Value>, _ total: Int) -> [Rows.Cell] {
        let (row, summary, decidedIn) = entry
        return [
            .init(row.point.map { "\((row.status ?? $0.standing).rawValue) \($0.beslispunt.number)" }),
            .init(summary.date?.description), .text(summary.kind.rawValue),
            // Either names the document to `griffie show`.
            .phrase(summary.zaaknummer, words: summary.zaaknummer ?? summary.displayPath),
            .text(summary.title), .text(row.context), .file(summary.path), .number(row.fact.range.start),
            .number(row.fact.range.end), .init(summary.hasPages ? row.page : nil),
            .text(row.fact.origin.confidence.rawValue), .number(total), .init(row.status?.rawValue),
            .init(row.decidedOn?.description), .init(decidedIn), .init(summary.secrecy?.rawValue),
        ]
    }

    /// The columns that people read; the others are for programs. Pages and secrecy only where a document has any.
    package static func forPeople(_ rows: Rows) -> Rows {
        let keys = Set(rows.columns.map(\.key))
        let shown = keys.isDisjoint(with: ["obligation", "purpose"]) ? forPeople : forPeople.subtracting(["context"])
        let some = ["page", "secrecy"].filter { key in
            let place = rows.columns.firstIndex { $0.key == key }
            return place.map { place in rows.cells.contains { $0[place] != .none } } ?? false
        }
        return rows.keeping(shown.union(some))
    }

    private static let forPeople: Set<String> = [
        "amount", "modifier", "value", "kind", "beslispunt", "document_date", "document_kind", "zaaknummer",
        "title", "context", "decided_on", "actor", "obligation", "term", "purpose", "left_out",
    ]
}
