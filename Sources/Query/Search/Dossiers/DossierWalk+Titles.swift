import Calendar
import Extraction
import IndexSchema
import QueryLanguage
import SourceText
import Vocabulary

/// Papers that are tied by day, subject and title: “gezien het voorstel van DATE inzake SUBJECT”, titles in lists of related
/// decisions and in running text, and titles that are alike.
extension DossierWalk {
    /// Titles of a case that are looked for, and papers that are looked at for each.
    private static let (mostTitles, mostCandidates) = (4, 60)
    /// Likeness of titles from which papers may be on one matter, and from which they are.
    private static let (leastLikeness, sameLikeness) = (0.5, 0.8)
    /// Days between papers whose titles alone are alike, at most.
    private static let mostDays = 4 * 366

    mutating func addByTitles(_ core: [Dossier.Paper]) {
        var seen: [String] = []
        for paper in core where !paper.document.facts.header.kind.tellsOfManyCases {
            let subjects = [paper.summary.title, paper.document.facts.adoptedDecision?.subject].compactMap { $0 }
            for title in subjects where !seen.contains(title) && seen.count < Self.mostTitles {
                seen.append(title)
                addAlike(title, paper)
                addNaming(title)
            }
            for related in paper.document.facts.relatedDecisions where related.number == nil {
                addListed(related, by: paper)
            }
        }
    }

    /// Papers of the municipality with words of a title in theirs, the most alike first.
    private mutating func candidates(_ title: String) -> [(
        address: DocumentAddress, summary: DocumentSummary, likeness: Double
    )] {
        let key = TitleKey(title)
        guard key.tells else { return [] }
        let addresses = noting(searcher.documents(titled: title, in: gemeente, limit: Self.mostCandidates))
        let summaries = noting(searcher.summaries(of: addresses))
        return zip(addresses, summaries).compactMap { address, summary in
            guard let summary else { return nil }
            let likeness = TitleKey(summary.title).likeness(to: key)
            return likeness >= Self.leastLikeness ? (address, summary, likeness) : nil
        }.sorted { ($1.likeness, $0.address) < ($0.likeness, $1.address) }
    }

    /// The proposals that a paper's besluit follows by day and subject, and the besluiten that follow its proposal; their numbers are
    /// the case's too.
    mutating func addProposals(_ paper: Dossier.Paper) {
        for found in candidates(paper.summary.title) {
            guard let other = self.paper(found.address),
                let tie = proposalTie(paper, other, found.likeness) ?? proposalTie(other, paper, found.likeness)
            else { continue }
            add(tie, to: found.address)
            addNumbers(of: other)
        }
    }

    private mutating func addAlike(_ title: String, _ paper: Dossier.Paper) {
        for found in candidates(title) where found.likeness >= Self.sameLikeness && !isKnown(found.address) {
            guard let other = self.paper(found.address), !other.document.facts.header.kind.tellsOfManyCases,
                Self.isNear(paper, other)
            else { continue }
            add(tie(.title, .doubtful, by: title, at: nil, in: other), to: found.address)
        }
    }

    /// Whether both were made within a few years; papers without a day may have been.
    private static func isNear(_ paper: Dossier.Paper, _ other: Dossier.Paper) -> Bool {
        guard let here = paper.day, let there = other.day else { return true }
        return abs(here.dayNumber - there.dayNumber) <= mostDays
    }

    /// `gezien het voorstel van 12 maart 2024 inzake …`: a besluit names a proposal by its day and subject.
    private func proposalTie(
        _ decided: Dossier.Paper, _ proposed: Dossier.Paper, _ likeness: Double
    ) -> Dossier.Tie? {
        guard decided.address != proposed.address,
            let decision = decided.document.facts.adoptedDecision, let day = decision.proposalDate,
            day == proposed.summary.date, proposed.document.facts.proposedDecision != nil
        else { return nil }
        let named = decision.subject.map { TitleKey($0).likeness(to: TitleKey(proposed.summary.title)) } ?? likeness
        guard max(named, likeness) >= Self.leastLikeness else { return nil }
        let place = decided.document.facts.dates.first { $0.value == day.description }?.range
        return tie(
            .proposal, named >= Self.sameLikeness ? .certain : .probable,
            by: "\(day.description) \(decision.subject ?? proposed.summary.title)", at: place, in: decided)
    }

    /// A paper that a paper of the case lists by its title alone.
    private mutating func addListed(_ related: RelatedDecision, by paper: Dossier.Paper) {
        for found in candidates(related.title) where found.likeness >= Self.sameLikeness && !isKnown(found.address) {
            if let kind = related.kind, kind != found.summary.kind { continue }
            add(tie(.cited, .probable, by: related.title, at: related.range, in: paper), to: found.address)
        }
    }

    /// Papers that have the whole title in their text, in a list of related decisions or elsewhere.
    private mutating func addNaming(_ title: String) {
        guard TitleKey(title).tells else { return }
        let query = QueryNode(.phrase(title), range: ByteRange(start: 0, end: 0))
        let maker = SnippetMaker(query)
        for address in noting(searcher.documents(matching: query, in: gemeente, limit: Self.mostCandidates))
        where !isKnown(address) {
            guard let other = paper(address) else { continue }
            let key = TitleKey(title)
            let listed = other.document.facts.relatedDecisions.first {
                TitleKey($0.title).likeness(to: key) >= Self.sameLikeness
            }
            let range = listed?.range ?? maker.snippet(of: other.document).range
            add(tie(.names, .probable, by: title, at: range, in: other), to: address)
        }
    }
}
