package import Calendar
package import Extraction
package import IndexSchema
package import SourceText
import Vocabulary

/// The papers of one case, in order of time, and why each belongs to it.
package struct Dossier: Sendable {
    /// Why a paper belongs to the case.
    package struct Tie: Sendable {
        /// What says most comes first.
        package enum Kind: String, Sendable, Comparable, CaseIterable {
            /// It has a number of the case as its own.
            case carries
            /// Its besluit names the day and subject of a proposal of the case, or is named so by one.
            case proposal
            /// It names a number of the case.
            case cites
            /// It lists the title of a paper of the case under its related decisions, or names it in its text.
            case names
            /// A paper of the case names its number or its title.
            case cited
            /// Its title is alike; nothing else says so.
            case title

            package static func < (left: Kind, right: Kind) -> Bool { left.order < right.order }

            private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
        }

        package let kind: Kind
        /// How sure a careful reader would be.
        package let certainty: Confidence
        /// The number or the title that ties.
        package let by: String
        /// The words that say so, white space folded.
        package let words: String
        /// The document that the words stand in, by its name in the index, and where.
        package let path: [UInt8]
        package let range: ByteRange
        /// From 1; nil where the document has no pages.
        package let page: Int?
    }

    package struct Paper: Sendable {
        package let address: DocumentAddress
        package let summary: DocumentSummary
        package let document: StoredDocument
        /// The surest first; at least one.
        package internal(set) var ties: [Tie]

        /// Whether it has a number of the case, or is its proposal or besluit.
        package var isCore: Bool { ties.contains { $0.kind == .carries || $0.kind == .proposal } }
    }

    /// A number of the case.
    package struct Number: Sendable {
        package let value: String
        package let scheme: Zaaknummer.Scheme
        /// The paper that states it beside another number of the case; nil for the one that was asked for.
        package let path: [UInt8]?
    }

    /// A number that a paper of the case names and no document of the index carries.
    package struct Missing: Sendable {
        package let value: String
        package let scheme: Zaaknummer.Scheme?
        /// The title beside it in a list of related decisions.
        package let title: String?
        /// Names of the papers that name it.
        package internal(set) var paths: [[UInt8]]
    }

    package internal(set) var numbers: [Number]
    /// In order of time; those without a day come last.
    package internal(set) var papers: [Paper] = []
    package internal(set) var missing: [Missing] = []
    /// Whether more papers belong to it than are listed.
    package internal(set) var isTruncated = false

    /// That of the papers of its core.
    package var gemeente: String? { papers.lazy.filter(\.isCore).compactMap(\.summary.gemeente).first }

    /// The papers that give it its name: proposals, then besluiten, then others that carry its number, then any.
    package var title: String? {
        let core = papers.filter(\.isCore)
        let named =
            core.first { $0.document.facts.proposedDecision != nil }
            ?? core.first { $0.document.facts.adoptedDecision != nil } ?? core.first ?? papers.first
        return named?.summary.title
    }
}

extension Dossier.Paper {
    /// The day that it is listed by: that of the decision where it tells of one, else its own.
    package var day: CalendarDate? {
        switch standing {
        case nil, .proposed, .draft: summary.date ?? decidedOn
        default: decidedOn ?? summary.date
        }
    }

    /// The points of the case. Of a paper on many cases, such as a list of decisions, those of the parts that name a number of this one.
    package var points: [StatedPoint] {
        let facts = document.facts
        let points = facts.statedPoints
        guard facts.header.kind.tellsOfManyCases, !isCore else { return points }
        let parts = caseParts
        return points.filter { point in parts.contains { $0.contains(point.beslispunt.range) } }
    }

    /// Where the case stands in a paper on many: about each word that ties it, as far as the chapter goes, and not into the lines of
    /// another case's number.
    private var caseParts: [ByteRange] {
        let facts = document.facts
        let here = ties.filter { $0.path == summary.path }.map(\.range)
        let mine = Set(ties.map { ExactTerm.zaaknummer($0.by) })
        let others = facts.zaaknummers.filter { !mine.contains(ExactTerm.zaaknummer($0.value)) }.map(\.range.start)
        let sections = facts.sections.map(\.range.start)
        return here.map { place in
            let chapter = sections.partitioningIndex { $0 > place.start }
            var (start, end) = (chapter > 0 ? sections[chapter - 1] : 0, document.text.count)
            if chapter < sections.count { end = sections[chapter] }
            let other = others.partitioningIndex { $0 > place.start }
            if other > 0 { start = max(start, lineStart(behind: others[other - 1])) }
            if other < others.count { end = min(end, lineStart(of: others[other])) }
            return ByteRange(start: min(start, place.start), end: max(end, place.end))
        }
    }

    private func lineStart(of offset: Int) -> Int {
        let before = document.text.prefix(offset)
        return before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }

    private func lineStart(behind offset: Int) -> Int {
        let rest = document.text.dropFirst(offset)
        return rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? document.text.count
    }

    /// How its points stand, the first that tells; nil where it has none.
    package var standing: Standing? {
        // A voorstel may bring the text of its besluit along: that is a draft of what it proposes.
        let standings = points.map { $0.standing == .draft && $0.proposal != nil ? .proposed : $0.standing }
        return standings.first { !$0.isOpen } ?? standings.first { $0 == .proposed } ?? standings.first
    }

    /// The day on which it was decided, and the vote, where it tells of them.
    package var decidedOn: CalendarDate? {
        let points = points
        return points.lazy.compactMap { $0.beslispunt.verdict?.decidedOn }.first ?? document.facts.decidedOn
            ?? document.facts.proposedDecision?.verdict.decidedOn
    }

    package var vote: Vote? {
        points.lazy.compactMap { $0.beslispunt.verdict?.vote }.first
            ?? document.facts.adoptedDecision?.verdict.vote ?? document.facts.proposedDecision?.verdict.vote
    }

    /// Its amounts and deadlines; of a paper on many cases those where it tells of this one.
    package var amounts: [Amount] { facts(document.facts.amounts) }
    package var deadlines: [Deadline] { facts(document.facts.deadlines) }

    private func facts<Value: Fact>(_ facts: [Value]) -> [Value] {
        let ranges = document.facts.header.kind.tellsOfManyCases && !isCore ? caseParts : nil
        guard let ranges else { return facts }
        return facts.filter { fact in ranges.contains { $0.contains(fact.range) } }
    }
}
