package import Calendar
package import Extraction
package import IndexSchema
package import Vocabulary

/// A meeting as its papers tell of it: agenda, list of decisions, minutes.
package struct Meeting: Sendable {
    package struct Paper: Sendable {
        package let address: DocumentAddress
        package let summary: DocumentSummary
        /// Whether it tells what was decided.
        package var isRecord: Bool { summary.kind != .agenda }
    }

    package let day: CalendarDate
    package let gemeente: String?
    /// nil where no title names it.
    package let body: MeetingBody?
    /// Of a committee the words of its name, as its papers' titles have them.
    let name: Set<UInt64>
    /// The agenda first, then lists of decisions, then minutes.
    package internal(set) var papers: [Paper]

    /// `raad`, `commissie` or `college`; nil where no title names it.
    package var bodyName: String? { body?.rawValue }

    /// Whether a paper tells what was decided.
    package var hasRecord: Bool { papers.contains(where: \.isRecord) }
}

/// A meeting's items, and what became of each.
package struct MeetingItems: Sendable {
    package struct Item: Sendable {
        package internal(set) var number: String
        package internal(set) var title: String
        /// A motie or amendement under an item.
        package let isBelow: Bool
        /// Case numbers that stand in it, each once.
        package internal(set) var caseNumbers: [String] = []
        package internal(set) var isOnAgenda = false
        /// What the list of decisions or the minutes tell.
        package internal(set) var verdict = Verdict()
        /// What was decided, in their words.
        package internal(set) var points: [StatedPoint] = []
        /// Papers of the case: those that carry one of its numbers, or that were made for this meeting and have its title.
        package internal(set) var papers: [DocumentSummary] = []
        /// Where it stands: names of the meeting's papers and the first byte there.
        package internal(set) var places: [(path: [UInt8], start: Int)] = []

        /// Whether anything tells how it ended.
        package var isDecided: Bool { !verdict.isEmpty || points.contains { $0.standing != .draft } }
        /// Whether there is something to decide: a case, a paper, or a motie.
        package var asksForDecision: Bool { isBelow || !caseNumbers.isEmpty || !papers.isEmpty }

        /// How it ended; nil where nothing tells.
        package var standing: Standing? {
            verdict.outcome?.standing ?? points.lazy.map(\.standing).first { $0 != .draft }
        }
    }

    package internal(set) var items: [Item] = []

    /// Items that a paper asks to decide on and of which no list or minutes tell how they ended.
    package var undecided: [Item] { items.filter { $0.asksForDecision && !$0.isDecided } }
}
