import Calendar
package import IndexSchema
import Vocabulary

/// What is new for a saved query: as rows, and as a feed.
package struct NewsReport {
    package enum Change: String, Sendable {
        case new, changed
    }

    package struct Item: Sendable {
        package let change: Change
        package let summary: DocumentSummary
        /// Stays the same as long as the paper does.
        package let id: UInt64

        package init(change: Change, summary: DocumentSummary, id: UInt64) {
            (self.change, self.summary, self.id) = (change, summary, id)
        }
    }

    private let name: String
    private let query: String
    private let items: [Item]
    private let total: Int

    /// - Parameter total: documents that the query finds in all.
    package init(name: String, query: String, _ items: [Item], total: Int) {
        (self.name, self.query, self.items, self.total) = (name, query, items, total)
    }

    /// One line, above the rows for people.
    package func heading(style: TextStyle) -> SafeText {
        let changed = items.count { $0.change == .changed }
        return "\(style.heading("\(name)"))  \(query): \(items.count - changed) new, \(changed) changed, of \(total)\n"
    }

    package var rows: Rows {
        var rows = Rows(columns: [
            .init("saved", "saved"), .init("change", "change"), .init("date", "date"), .init("kind", "kind"),
            .init("gemeente", "gemeente"), .init("zaaknummer", "zaaknummer"),
            .init("title", "title", isFlexible: true), .init("path", "path"),
        ])
        for item in items {
            let summary = item.summary
            rows.append([
                .text(name), .text(item.change.rawValue), .init(summary.date?.description),
                .text(summary.kind.rawValue), .init(summary.gemeente), .init(summary.zaaknummer), .text(summary.title),
                .text(summary.displayPath),
            ])
        }
        return rows
    }

    /// The columns that people read.
    package static let forPeople: Set<String> = ["change", "date", "kind", "gemeente", "zaaknummer", "title"]

    /// A feed of all reports: https://www.jsonfeed.org/version/1.1/. On one line.
    package static func feed(_ reports: [NewsReport]) -> SafeText {
        var json = JSONWriter()
        json.object { json in
            json.field("version", "https://jsonfeed.org/version/1.1")
            json.field("title", "griffie: \(reports.map(\.name).joined(separator: ", "))")
            json.name("items")
            json.array(reports.flatMap { report in report.items.map { (report.name, $0) } }) { json, entry in
                let (name, item) = entry
                json.object { json in
                    json.field("id", String(item.id, radix: 16))
                    json.field("title", item.summary.title)
                    json.field("content_text", item.summary.line(on: .none).string)
                    if let day = item.summary.date { json.field("date_published", "\(day.description)T00:00:00Z") }
                    json.name("tags")
                    json.array([name, item.change.rawValue, item.summary.kind.rawValue]) { json, tag in json.value(tag)
                    }
                }
            }
        }
        return json.text + "\n"
    }
}
