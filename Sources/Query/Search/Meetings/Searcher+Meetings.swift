import Calendar
import Extraction
import IndexSchema
import InvertedIndex
import SourceText
import Vocabulary

extension Searcher {
    private static let kinds: [DocumentKind] = [.agenda, .besluitenlijst, .notulen]

    /// The meetings of which there is an agenda, a list of decisions or minutes with a day, the latest first.
    /// - Complexity: O(*p* log *p*), *p* these papers; reads nothing but their summaries.
    package func meetings() -> Answer<[Meeting]> {
        var damage = Damage()
        var meetings: [Meeting] = []
        // Where the meetings of a municipality and day stand in the list.
        var places: [MeetingKey: [Int]] = [:]
        for kind in Self.kinds {
            let found = documents(with: ExactTerm.normalised(kind.rawValue), in: .soort).value(noting: &damage)
            for (address, summary) in zip(found, summaries(of: found).value(noting: &damage)) {
                guard let summary, let day = summary.date else { continue }
                let body = MeetingBody.named(in: summary.title)
                let name = TitleWords(summary.title).telling
                let paper = Meeting.Paper(address: address, summary: summary)
                let key = MeetingKey(day: day, gemeente: summary.gemeente)
                let same = places[key, default: []].first { meetings[$0].isSame(body, name) }
                if let same {
                    meetings[same].papers.append(paper)
                } else {
                    places[key, default: []].append(meetings.count)
                    meetings.append(
                        Meeting(day: day, gemeente: summary.gemeente, body: body, name: name, papers: [paper]))
                }
            }
        }
        meetings.sort {
            ($1.day, $0.gemeente ?? "", $0.body?.rawValue ?? "") < ($0.day, $1.gemeente ?? "", $1.body?.rawValue ?? "")
        }
        return Answer(meetings, missing: damage)
    }

    private struct MeetingKey: Hashable {
        let day: CalendarDate
        let gemeente: String?
    }
}

extension Meeting {
    /// Whether a paper of that day whose title names that body is of this meeting. Committees of one evening are told by their names.
    fileprivate func isSame(_ other: MeetingBody?, _ otherName: Set<UInt64>) -> Bool {
        guard body == other || body == nil || other == nil else { return false }
        return body != .commissie || name.isEmpty || otherName.isEmpty || !name.isDisjoint(with: otherName)
    }
}
