import Calendar
import Extraction
import IndexSchema
package import Search
import SourceText
import Vocabulary

/// Meetings as rows, and one meeting with its items.
package struct MeetingReport {
    private let meeting: Meeting
    private let items: MeetingItems

    package init(_ meeting: Meeting, _ items: MeetingItems) { (self.meeting, self.items) = (meeting, items) }

    /// A row for each meeting.
    package static func rows(_ meetings: [Meeting]) -> Rows {
        var rows = Rows(columns: [
            .init("date", "date"), .init("gemeente", "gemeente"), .init("body", "body"), .init("papers", "papers"),
            .init("title", "title", isFlexible: true), .init("paths", "paths", isFlexible: true),
        ])
        for meeting in meetings {
            rows.append([
                .text(meeting.day.description), .init(meeting.gemeente), .init(meeting.body?.rawValue),
                .list(meeting.papers.map(\.summary.kind.rawValue)), .init(meeting.papers.first?.summary.title),
                .list(meeting.papers.map(\.summary.displayPath)),
            ])
        }
        return rows
    }

    // MARK: People

    /// Columns of an item's number, and of the name of what is said of it.
    private static let (numberWidth, nameWidth) = (6, 10)

    /// Lines are cut where the screen is narrower.
    package func text(on screen: Screen) -> SafeText {
        let style = screen.style
        let heading = [meeting.day.description, meeting.body?.rawValue, meeting.gemeente].compactMap { $0 }
        var text: SafeText = "\(style.heading(heading.map { SafeText($0) }.joined(separator: " · ")))\n"
        for paper in meeting.papers { text += "\(paper.summary.kind.rawValue): \(paper.summary.displayPath)\n" }
        for item in items.items { text += "\n" + lines(of: item, screen) }
        if !meeting.hasRecord {
            text += "\nno list of decisions or minutes of this meeting is in the index\n"
        } else if !items.undecided.isEmpty {
            text += "\n\(style.heading("without a decision in the list or minutes"))\n"
            for item in items.undecided { text += "  \(item.number) \(item.title)\n" }
        }
        return text
    }

    private func lines(of item: MeetingItems.Item, _ screen: Screen) -> SafeText {
        let style = screen.style
        let number: SafeText = item.isBelow ? "" : "\(item.number)"
        var text =
            number + SafeText.spaces(max(1, Self.numberWidth - number.width)) + style.heading("\(item.title)") + "\n"
        let rest = screen.width.map { max(Self.nameWidth, $0 - Self.numberWidth - Self.nameWidth) }
        func add(_ name: SafeText, _ line: SafeText, isCut: Bool = true) {
            text += SafeText.spaces(Self.numberWidth) + name + SafeText.spaces(max(1, Self.nameWidth - name.width))
            text += (isCut ? rest.map { line.cut(to: $0) } ?? line : line) + "\n"
        }
        if let standing = item.standing {
            let vote = item.verdict.vote.flatMap(DossierReport.words).map { " (\($0))" as SafeText } ?? ""
            add("outcome", "\(Catalogue.word(standing.rawValue))\(vote)")
        }
        for (place, point) in item.points.enumerated() {
            add(place == 0 ? "decided" : "", "\(point.beslispunt.text)")
        }
        for (place, paper) in item.papers.enumerated() {
            add(place == 0 ? "papers" : "", paper.line(on: screen), isCut: false)
        }
        if item.papers.isEmpty, !item.isBelow, !item.caseNumbers.isEmpty {
            add("case", item.caseNumbers.map { SafeText($0) }.joined(separator: ", "))
        }
        return text
    }

    // MARK: Programs

    /// Counted up when a name or a meaning changes.
    private static let schemaVersion = 1

    /// One object on one line; Schemas/output.md describes it.
    package func json() -> SafeText {
        var json = JSONWriter()
        json.object { json in
            json.field("schema", Self.schemaVersion)
            json.field("date", meeting.day.description)
            json.field("gemeente", meeting.gemeente)
            json.field("body", meeting.body?.rawValue)
            json.name("papers")
            json.array(meeting.papers) { json, paper in
                json.object { json in
                    json.field("kind", paper.summary.kind.rawValue)
                    json.field("path", paper.summary.displayPath)
                }
            }
            json.name("has_record")
            json.value(meeting.hasRecord)
            json.name("items")
            json.array(items.items) { json, item in write(item, &json) }
        }
        return json.text + "\n"
    }

    private func write(_ item: MeetingItems.Item, _ json: inout JSONWriter) {
        json.object { json in
            json.field("number", item.number)
            json.field("title", item.title)
            json.name("below_item")
            json.value(item.isBelow)
            json.name("on_agenda")
            json.value(item.isOnAgenda)
            json.name("zaaknummers")
            json.array(item.caseNumbers) { json, number in json.value(number) }
            json.field("status", item.standing?.rawValue)
            json.name("decided")
            json.value(item.isDecided)
            json.name("vote")
            VoteJSON.write(item.verdict.vote, &json)
            json.name("beslispunten")
            json.array(item.points) { json, point in
                json.object { json in
                    json.field("number", point.beslispunt.number)
                    json.field("status", point.standing.rawValue)
                    json.field("text", point.beslispunt.text)
                }
            }
            json.name("papers")
            json.array(item.papers) { json, paper in
                json.object { json in
                    json.field("path", paper.displayPath)
                    json.field("kind", paper.kind.rawValue)
                    json.field("title", paper.title)
                    json.field("zaaknummer", paper.zaaknummer)
                }
            }
            json.name("places")
            json.array(item.places) { json, place in
                json.object { json in
                    json.field("path", RawText.shown(place.path))
                    json.field("start", place.start)
                }
            }
        }
    }
}
