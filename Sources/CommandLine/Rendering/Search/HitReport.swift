import Calendar
package import Extraction
package import IndexSchema
package import Search
import SourceText
import Vocabulary

/// The hits of a search, as rows for programs and as a list for people.
package struct HitReport: Sendable {
    package struct Entry: Sendable {
        /// From 1, over all hits.
        package var rank: Int
        package var score: Float
        package var summary: DocumentSummary
        /// nil where none was asked for.
        package var snippet: Snippet?
        /// Every piece that has any of the words; nil where they were not asked for.
        package var passages: [Snippet]?
        /// The words of the query that the document has not, as typed.
        package var lacks: [String]
        /// What makes up the score; nil where that was not asked for.
        package var explained: ExplainedScore?
        /// The paths of other documents that are the same paper.
        package var folded: [String]
        /// The beslispunt that is the hit; nil where that is a document.
        package var point: StatedPoint?
        /// The path of another paper of its case, which tells how it stands.
        package var decidedIn: String?

        package init(
            rank: Int, score: Float, summary: DocumentSummary, snippet: Snippet?, passages: [Snippet]? = nil,
            lacks: [String] = [], folded: [String] = [], explained: ExplainedScore? = nil,
            point: StatedPoint? = nil, decidedIn: String? = nil
        ) {
            self.rank = rank
            self.score = score
            self.summary = summary
            self.snippet = snippet
            self.passages = passages
            self.lacks = lacks
            self.folded = folded
            self.point = point
            self.decidedIn = decidedIn
            self.explained = explained
        }
    }

    /// What the total counts.
    package enum Counted: Sendable {
        case documents, beslispunten

        fileprivate func text(_ count: Int) -> SafeText {
            switch self {
            case .documents: count == 1 ? "1 document" : "\(count) documents"
            case .beslispunten: count == 1 ? "1 beslispunt" : "\(count) beslispunten"
            }
        }
    }

    private let entries: [Entry]
    private let counts: Counted
    private let total: Int?
    private let someTotal: Int?
    private let respelled: [(word: String, instead: [String])]
    private let likeness: [String]
    private let understood: [UnderstoodWord]?

    /// - Parameters:
    ///   - total: how many documents have what was asked.
    ///   - someTotal: where the hits have only some of the words, how many have some.
    ///   - respelled: words that no document has, and what was asked instead.
    ///   - understood: how the query was understood; nil where that was not asked for.
    ///   - likeness: the words by which documents were found that are like one.
    package init(
        _ entries: [Entry], total: Int?, someTotal: Int? = nil, respelled: [(word: String, instead: [String])] = [],
        likeness: [String] = [], understood: [UnderstoodWord]? = nil, counts: Counted = .documents
    ) {
        self.entries = entries
        self.total = total
        self.someTotal = someTotal
        self.respelled = respelled
        self.likeness = likeness
        self.understood = understood
        self.counts = counts
    }

    // MARK: Programs

    package var rows: Rows {
        var rows = Rows(columns: [
            .init("rank", "rank"), .init("total", "total"), .init("score", "score"), .init("date", "date"),
            .init("kind", "kind"), .init("gemeente", "gemeente"), .init("zaaknummer", "zaaknummer"),
            .init("title", "title"), .init("path", "path"), .init("snippet", "snippet"), .init("decision", "decision"),
            .init("beslispunt", "beslispunt"), .init("start", "start"), .init("end", "end"),
            .init("total_some", "with some words"), .init("lacks", "lacks"), .init("asked_instead", "asked instead"),
            .init("page", "page"), .init("highlights", "highlights"), .init("folded", "same paper"),
            .init("status", "status"), .init("decided_on", "decided"), .init("decided_in", "decided in"),
            .init("secrecy", "secrecy"),
        ])
        rows.columns += VoteText.columns
        if hasPassages { rows.columns.append(.init("passages", "passages")) }
        if understood != nil {
            rows.columns += [.init("understood", "understood"), .init("explained", "explained")]
        }
        for entry in entries { rows.append(row(entry)) }
        return rows
    }

    private func row(_ entry: Entry) -> [Rows.Cell] {
        let (summary, snippet) = (entry.summary, entry.snippet)
        let (decision, point) = Self.origin(snippet)
        let cells: [Rows.Cell] =
            [
                .number(entry.rank), .init(total), .decimal(entry.score), .init(summary.date?.description),
                .text(summary.kind.rawValue), .init(summary.gemeente), .init(summary.zaaknummer), .text(summary.title),
                .file(summary.path), .init(snippet?.text), .init(decision), .init(point),
                .init(snippet?.range.start), .init(snippet?.range.end), .init(someTotal), .list(entry.lacks),
                .list(respelled.flatMap(\.instead)), .init(summary.hasPages ? snippet?.page : nil),
                .records(snippet.map(Self.highlights) ?? []), .list(entry.folded), .init(decision),
                .init(entry.point?.decidedOn?.description), .init(entry.decidedIn),
                .init(summary.secrecy?.rawValue),
            ] + VoteText.cells(entry.point?.verdict.vote)
        let passages: [Rows.Cell] =
            hasPassages ? [.records((entry.passages ?? []).map { Self.record($0, of: summary) })] : []
        guard let understood else { return cells + passages }
        let explained = entry.explained.map { [ExplanationText.record($0)] } ?? []
        return cells + passages + [.records(understood.map(ExplanationText.record)), .records(explained)]
    }

    private var hasPassages: Bool { entries.contains { $0.passages != nil } }

    private static func origin(_ snippet: Snippet?) -> (decision: String?, point: Int?) {
        if case .beslispunt(let number, let standing) = snippet?.origin { return (standing.rawValue, number) }
        return (nil, nil)
    }

    private static func record(_ passage: Snippet, of summary: DocumentSummary) -> Rows.Record {
        let (decision, point) = origin(passage)
        return Rows.Record([
            "text": .text(passage.text), "decision": .init(decision), "beslispunt": .init(point),
            "start": .number(passage.range.start), "end": .number(passage.range.end),
            "page": .init(summary.hasPages ? passage.page : nil), "highlights": .records(highlights(passage)),
        ])
    }

    private static func highlights(_ snippet: Snippet) -> [Rows.Record] {
        let bytes = Array(snippet.text.utf8)
        return snippet.highlights.filter { $0.end <= bytes.count }.map { range in
            Rows.Record([
                "text": .text(String(decoding: bytes[range.start..<range.end], as: UTF8.self)),
                "start": .number(range.start), "end": .number(range.end),
            ])
        }
    }

    // MARK: People

    package func text(on screen: Screen) -> SafeText { head(on: screen) + list(on: screen) }

    /// What goes before the hits: how many there are, and how the query was taken.
    package func head(on screen: Screen) -> SafeText {
        var result = SafeText()
        if let total, let someTotal {
            result += "\(total) with all words, \(someTotal) with some\n"
        } else if let total {
            result += "\(counts.text(total))\n"
        }
        if !likeness.isEmpty { result += "by: \(SafeText(likeness.joined(separator: ", ")))\n" }
        for (word, instead) in respelled {
            result += "no document has \(SafeText(word)); asked instead: \(SafeText(instead.joined(separator: ", ")))\n"
        }
        for word in understood ?? [] { result += ExplanationText.line(word) }
        return result
    }

    /// The hits.
    package func list(on screen: Screen) -> SafeText {
        var result = SafeText()
        let style = screen.style
        for entry in entries {
            result += "\n\(entry.rank). \(style.heading("\(entry.summary.title)"))\n"
            result += "   \(style.faint(entry.summary.line(on: screen)))\n"
            if !entry.folded.isEmpty {
                result += "   \(style.faint("also: \(SafeText(entry.folded.joined(separator: ", ")))"))\n"
            }
            if !entry.lacks.isEmpty {
                result += "   \(style.faint("without: \(SafeText(entry.lacks.joined(separator: ", ")))"))\n"
            }
            let shown = entry.passages.flatMap { $0.isEmpty ? nil : $0 } ?? entry.snippet.map { [$0] } ?? []
            if let explained = entry.explained { result += ExplanationText.lines(explained) }
            for passage in shown { result += "   \(Self.text(passage, of: entry, style))\n" }
        }
        return result
    }

    private static func text(_ snippet: Snippet, of entry: Entry, _ style: TextStyle) -> SafeText {
        let summary = entry.summary
        let bytes = Array(snippet.text.utf8)
        var result = SafeText()
        var end = 0
        for highlight in snippet.highlights where highlight.start >= end && highlight.end <= bytes.count {
            result += SafeText(String(decoding: bytes[end..<highlight.start], as: UTF8.self))
            result += style.match(SafeText(String(decoding: bytes[highlight.start..<highlight.end], as: UTF8.self)))
            end = highlight.end
        }
        result += SafeText(String(decoding: bytes[end...], as: UTF8.self))
        let page: SafeText = summary.hasPages ? "page \(snippet.page)" : ""
        switch snippet.origin {
        case .beslispunt(let number, let standing):
            let place: SafeText = summary.hasPages ? ", \(page)" : ""
            return "beslispunt \(number), \(standing.rawValue)\(decided(entry))\(place): \(result)"
        case .text:
            let place: SafeText = summary.hasPages ? "\(page): " : ""
            return "\(place)… \(result) …"
        }
    }
}

extension HitReport {
    /// ` 2022-02-17 (18 for, 7 against)`, as far as it is known.
    private static func decided(_ entry: Entry) -> SafeText {
        guard let point = entry.point else { return "" }
        let day: SafeText = point.decidedOn.map { " \($0.description)" } ?? ""
        let vote: SafeText = VoteText.text(point.verdict.vote).map { " (\($0))" } ?? ""
        return day + vote
    }
}

extension DocumentSummary {
    /// What is known of the document, on one line.
    package func line(on screen: Screen) -> SafeText {
        let mark: SafeText? = secrecy.map { isSecret ? "\($0.rawValue.uppercased())" : "tells of secrecy" }
        let known = [kind.rawValue, gemeente, date?.description, zaaknummer].compactMap { $0 }.map { SafeText($0) }
        let name = screen.link(SafeText(RawText.shown(screen.name(of: path))), to: path)
        return ([mark].compactMap { $0 } + known + [name]).joined(separator: " · ")
    }
}
