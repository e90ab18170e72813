import Calendar
import Extraction
package import IndexSchema
package import Search
import SourceText
import Vocabulary

/// Votes as rows: what was voted on, how it fared, who voted how, and the papers that tell so.
package enum VoteRows {
    /// A vote, the document that tells of it, and the paths of others that do.
    package typealias Entry = (row: VoteRow, summary: DocumentSummary, others: [String])

    /// - Parameter total: how many there are in all.
    package static func rows(_ votes: [Entry], total: Int) -> Rows {
        var rows = Rows(
            columns: [
                .init("decided_on", "day"), .init("kind", "what"), .init("number", "number"),
                .init("title", "title", isFlexible: true), .init("status", "status"),
            ] + VoteText.columns + [
                .init("submitters", "by"), .init("asked", "asked", isFlexible: true), .init("gemeente", "gemeente"),
                .init("zaaknummer", "zaaknummer"), .init("document_kind", "document"), .init("path", "path"),
                .init("start", "start"), .init("end", "end"), .init("page", "page"), .init("also_in", "also in"),
                .init("secrecy", "secrecy"), .init("total", "total"),
            ])
        for (row, summary, others) in votes {
            let ballot = row.ballot
            rows.append(
                [
                    .init(row.day?.description), .text(ballot.kind.rawValue), .init(ballot.number),
                    .phrase(ballot.title, words: ballot.title ?? ballot.submitters.joined(separator: ", ")),
                    .init(row.status?.rawValue),
                ] + VoteText.cells(ballot.verdict.vote) + [
                    .list(ballot.submitters), .init(row.asked), .init(summary.gemeente), .init(summary.zaaknummer),
                    .text(summary.kind.rawValue), .text(summary.displayPath), .number(ballot.range.start),
                    .number(ballot.range.end), .init(summary.hasPages ? row.page : nil), .list(others),
                    .init(summary.secrecy?.rawValue), .number(total),
                ])
        }
        return rows
    }

    /// The columns that people read.
    /// - Parameter isOfMotions: whether what was asked is told too.
    package static func forPeople(_ rows: Rows, isOfMotions: Bool) -> Rows {
        rows.keeping(isOfMotions ? forPeople.union(["submitters", "asked"]) : forPeople)
    }

    private static let forPeople: Set<String> = [
        "decided_on", "kind", "number", "title", "status", "vote", "path",
    ]
}
