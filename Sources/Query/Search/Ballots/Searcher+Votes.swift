import Calendar
import Extraction
import IndexSchema
import InvertedIndex
import QueryLanguage
import SourceText
import Vocabulary

extension Searcher {
    /// The votes that the documents found tell of, each once: a motie and the list of decisions that tells its outcome are one.
    /// - Complexity: reads each document found that tells of a vote.
    package func votes(_ request: VoteRequest) throws(SearchError) -> Answer<VoteResult> {
        if !hasFacts {
            throw .refused([QueryProblem(.noFacts(.status), range: request.query?.range ?? ByteRange(start: 0, end: 0))]
            )
        }
        let filter = Plan.value(.status, request.subject == .motions ? StatusValue.motions : StatusValue.votes)
        var plan = filter
        if let query = request.query { plan = .and([try self.plan(query), filter]) }
        var damage = Damage()
        let addresses = overSoundSegments { context throws(SegmentFailure) in
            var found: [DocumentAddress] = []
            for (index, (place, segment)) in context.segments.enumerated() {
                let cursor = try CursorBuilder(context, segment: index).cursor(plan)
                let live = LiveTest(segment)
                var document = cursor.advance(to: 0)
                while document != DocumentCursor.end {
                    if live.contains(document) { found.append(DocumentAddress(segment: place, document: document)) }
                    document = cursor.next()
                }
            }
            return found
        }.value(noting: &damage)
        var papers = VotePapers()
        let reader = StoredReader()
        for address in addresses {
            do throws(DocumentError) {
                papers.add(try stored(address, by: reader), at: address, request.subject)
            } catch {
                damage.add(error)
            }
        }
        let rows = papers.rows.filter { row in
            let isWanted = request.standings.map { wanted in row.status.map(wanted.contains) ?? false } ?? true
            return isWanted && request.query?.isMet(by: row.status, on: row.day) ?? true
        }
        let page = Array(rows.dropFirst(request.offset).prefix(request.limit))
        return Answer(VoteResult(total: rows.count, rows: page), missing: damage)
    }
}

/// The votes of papers, those that are one put together.
private struct VotePapers {
    /// By what a vote is known in another paper: its municipality and title, or number and day.
    private struct Key: Hashable {
        let gemeente: String?
        let kind: DocumentKind
        let title: UInt64
        let number: String?
        let day: Int?
    }

    private var votes: [VoteRow] = []
    private var places: [Key: Int] = [:]

    mutating func add(_ document: StoredDocument, at address: DocumentAddress, _ subject: VoteRequest.Subject) {
        let facts = document.facts
        let pages = PageMap(formFeedsOf: document.text)
        for ballot in facts.allBallots where subject == .motions ? ballot.isMotion : !ballot.verdict.isEmpty {
            let row = VoteRow(
                address: address, ballot: ballot, status: facts.standing(of: ballot), day: ballot.verdict.decidedOn,
                asked: Self.asked(ballot, document), page: pages.page(at: ballot.range.start), others: [])
            add(row, keys(row, facts.header))
        }
    }

    /// - Complexity: O(*n* log *n*), *n* the votes.
    var rows: [VoteRow] {
        votes.enumerated().sorted { a, b in
            let (first, second) = (a.element.day?.dayNumber ?? .min, b.element.day?.dayNumber ?? .min)
            return (second, a.offset) < (first, b.offset)
        }.map(\.element)
    }

    private mutating func add(_ row: VoteRow, _ keys: [Key]) {
        guard let place = keys.compactMap({ places[$0] }).first, votes[place].address != row.address else {
            for key in keys where places[key] == nil { places[key] = votes.count }
            votes.append(row)
            return
        }
        votes[place] = votes[place].joined(with: row)
        for key in keys where places[key] == nil { places[key] = place }
    }

    private func keys(_ row: VoteRow, _ header: DocumentHeader) -> [Key] {
        guard row.ballot.isMotion else { return [] }
        let (gemeente, kind) = (header.gemeente, row.ballot.kind)
        let day = (row.day ?? header.date)?.dayNumber
        var keys: [Key] = []
        if let title = row.ballot.title {
            keys.append(
                Key(gemeente: gemeente, kind: kind, title: PointWords(title).identity, number: nil, day: nil))
        }
        if let number = row.ballot.number, let day {
            keys.append(Key(gemeente: gemeente, kind: kind, title: 0, number: number, day: day))
        }
        return keys
    }

    private static func asked(_ ballot: Ballot, _ document: StoredDocument) -> String? {
        if document.facts.ballots.isEmpty {
            return document.facts.statedPoints.map(\.beslispunt.text).joined(separator: " / ")
        }
        return ballot.asked.map { range in
            let words = document.text[min(range.start, document.text.count)..<min(range.end, document.text.count)]
                .split { $0 <= 0x20 }
            return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
        }
    }
}

extension VoteRow {
    /// The same vote as two papers tell of it: the one that has come further counts, and what the other tells besides.
    fileprivate func joined(with other: VoteRow) -> VoteRow {
        let isFurther =
            (other.status?.progress ?? -1, other.day?.dayNumber ?? .min)
            > (status?.progress ?? -1, day?.dayNumber ?? .min)
        let (first, second) = isFurther ? (other, self) : (self, other)
        var ballot = first.ballot
        ballot.number = ballot.number ?? second.ballot.number
        ballot.title = ballot.title ?? second.ballot.title
        if ballot.submitters.isEmpty { ballot.submitters = second.ballot.submitters }
        if ballot.verdict.vote == nil { ballot.verdict.vote = second.ballot.verdict.vote }
        return VoteRow(
            address: first.address, ballot: ballot, status: first.status, day: first.day ?? second.day,
            asked: first.asked ?? second.asked, page: first.page,
            others: first.others + [second.address] + second.others)
    }
}
