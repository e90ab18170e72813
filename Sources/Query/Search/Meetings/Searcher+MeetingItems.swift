import Calendar
import Extraction
import IndexSchema
import InvertedIndex
import SourceText
import Vocabulary

extension Searcher {
    /// The items of a meeting, in the order of its agenda, with what its lists and minutes tell of each.
    /// - Complexity: O(*n*) in the texts of the meeting's papers, and a look-up for each item.
    package func items(of meeting: Meeting) -> Answer<MeetingItems> {
        var gathering = MeetingGathering(self, meeting)
        gathering.run()
        return Answer(gathering.result, missing: gathering.damage)
    }
}

/// Ties the items of a meeting's papers to each other and to the papers of their cases.
private struct MeetingGathering {
    private let searcher: Searcher
    private let meeting: Meeting
    private(set) var result = MeetingItems()
    private(set) var damage = Damage()
    private var keys: [TitleKey] = []

    /// Likeness of titles from which two items with other numbers are one.
    private static let certainLikeness = 0.75
    /// Papers that are looked at for an item without a case number.
    private static let mostCandidates = 20

    init(_ searcher: Searcher, _ meeting: Meeting) {
        (self.searcher, self.meeting) = (searcher, meeting)
    }

    mutating func run() {
        let extractor = Extractor()
        for paper in meeting.papers {
            do {
                let document = try searcher.stored(paper.address)
                for item in extractor.agendaItems(of: StructuredText(bytes: document.text)) {
                    add(item, of: paper, document)
                }
            } catch {
                damage.add(error)
            }
        }
        for place in result.items.indices { findPapers(place) }
    }

    // MARK: Items

    private mutating func add(_ item: AgendaItem, of paper: Meeting.Paper, _ document: StoredDocument) {
        let facts = document.facts
        var numbers: [String] = []
        for fact in facts.zaaknummers where item.range.contains(fact.range) && !numbers.contains(fact.value) {
            numbers.append(fact.value)
        }
        let key = TitleKey(item.title)
        let place = place(of: item, numbers, key, in: paper)
        if place == result.items.count {
            result.items.append(.init(number: item.number, title: item.title, isBelow: item.isBelow))
            keys.append(key)
        }
        if !item.isBelow || result.items[place].caseNumbers.isEmpty {
            for number in numbers where !result.items[place].caseNumbers.contains(number) {
                result.items[place].caseNumbers.append(number)
            }
        }
        result.items[place].places.append((paper.summary.path, item.titleRange.start))
        guard paper.isRecord else {
            result.items[place].isOnAgenda = true
            return
        }
        result.items[place].take(item.verdict)
        // What is decided on the item may stand behind a motie that was handled with it.
        if item.isBelow { return }
        for point in facts.statedPoints where item.range.contains(point.beslispunt.range) {
            if !result.items[place].points.contains(where: { $0.beslispunt.text == point.beslispunt.text }) {
                result.items[place].points.append(point)
            }
        }
    }

    /// The place of an item that is known from another paper, else behind all.
    private func place(
        of item: AgendaItem, _ numbers: [String], _ key: TitleKey, in paper: Meeting.Paper
    ) -> Int {
        var best: (place: Int, likeness: Double)?
        for (place, known) in result.items.enumerated() where known.isBelow == item.isBelow {
            // What one paper parts is not one.
            if known.places.last?.path == paper.summary.path { continue }
            let shares =
                !item.isBelow
                && known.caseNumbers.contains { number in numbers.contains { DossierWalk.isSame($0, number) } }
            if shares { return place }
            let likeness = key.likeness(to: keys[place])
            // Papers of one meeting number its items alike.
            let isSame =
                known.number == item.number
                && (known.title == item.title || !item.isBelow && key.shares(with: keys[place]))
            guard isSame || likeness >= Self.certainLikeness, isSame || likeness > best?.likeness ?? 0 else { continue }
            best = (place, isSame ? 1 : likeness)
        }
        return best?.place ?? result.items.count
    }

    // MARK: Papers

    private mutating func findPapers(_ place: Int) {
        let item = result.items[place]
        var found: [DocumentAddress] = []
        if !item.isBelow {
            for number in item.caseNumbers {
                found += searcher.documents(with: ExactTerm.zaaknummer(number), in: .zaak).value(noting: &damage)
            }
        }
        if found.isEmpty {
            let limit = Self.mostCandidates
            let like = searcher.documents(titled: item.title, in: meeting.gemeente, limit: limit).value(noting: &damage)
            for (address, summary) in zip(like, searcher.summaries(of: like).value(noting: &damage)) {
                guard let summary, summary.kind != .agenda, isForMeeting(summary),
                    TitleKey(summary.title).likeness(to: keys[place]) >= Self.certainLikeness
                else { continue }
                found.append(address)
            }
        }
        var seen: Set<DocumentAddress> = []
        let addresses = found.filter { seen.insert($0).inserted }
        let summaries = searcher.summaries(of: addresses).value(noting: &damage).compactMap { $0 }
        result.items[place].papers = summaries.filter { summary in
            !summary.tellsOfManyCases
                && (summary.gemeente == nil || meeting.gemeente == nil || summary.gemeente == meeting.gemeente)
        }
    }

    /// Whether a paper was made in the months before the meeting, or on its day.
    private func isForMeeting(_ summary: DocumentSummary) -> Bool {
        guard let day = summary.date else { return true }
        return (0...Self.mostDaysBefore).contains(meeting.day.dayNumber - day.dayNumber)
    }

    /// From a proposal to its vote: a few rounds of committees.
    private static let mostDaysBefore = 200
}

extension MeetingItems.Item {
    /// What the first paper tells stays; another may add the vote.
    fileprivate mutating func take(_ other: Verdict) {
        if verdict.outcome == nil {
            (verdict.outcome, verdict.place) = (other.outcome, other.place)
            verdict.decidedOn = other.decidedOn
        }
        if verdict.vote == nil { verdict.vote = other.vote }
    }
}
