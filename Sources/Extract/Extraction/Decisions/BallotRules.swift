import Calendar
import Layout
import Lexing
import SourceText
import Vocabulary

/// Reads what a list of decisions or minutes tell of moties, amendementen and items of the agenda: each with the words that say how it fared,
/// in its own line or in those below it, up to the next of them.
struct BallotRules {
    private let reading: Reading
    private let tree: DocumentTree
    private let outcomes: OutcomeReader
    /// The day of the meeting.
    private let day: CalendarDate?

    /// In blocks: how far below a name its outcome may stand.
    private static let reach = 8
    /// In tokens: where in a line its outcome may begin.
    private static let longestLine = 120

    /// None of a paper of another kind. Its header must be known by now.
    /// - Complexity: O(*n*), *n* the tokens.
    static func ballots(_ reading: Reading, _ tree: DocumentTree, header: DocumentHeader) -> [Ballot] {
        guard header.kind == .besluitenlijst || header.kind == .notulen else { return [] }
        return BallotRules(reading, tree, day: header.dateSource == .text ? header.date : nil).read()
    }

    private init(_ reading: Reading, _ tree: DocumentTree, day: CalendarDate?) {
        self.reading = reading
        self.tree = tree
        self.day = day
        outcomes = OutcomeReader(reading, isList: true)
    }

    /// What was named, until its outcome is told; the block that names it, and the last that tells of it.
    private typealias Open = (ballot: Ballot, block: Int, lastTold: Int)

    private func read() -> [Ballot] {
        var found: [Ballot] = []
        var (item, motion): (Open?, Open?)
        for index in 0..<tree.count {
            let content = tree[index].content
            let isWaiting = motion.map { $0.ballot.verdict.isEmpty && index - $0.block <= Self.reach } ?? false
            if tree[index].kind == .row {
                found += ballots(inRow: content)
            } else if let name = BallotName(reading, content),
                case let ballot = named(name, content),
                !(name.hasArticle && (isWaiting || ballot.isNameless && motion?.lastTold == index - 1))
            {
                close(&motion, &found)
                motion = (ballot, index, index)
            } else if tree[index].kind == .heading {
                close(&motion, &found)
                close(&item, &found)
                if !isTitle(content) { item = (titled(content), index, index) }
            } else if let told = told(content) {
                if told.subject != .proposal, isWaiting || motion?.lastTold == index - 1 {
                    add(told, content, at: index, to: &motion)
                } else if told.subject != .motion, item?.ballot.verdict.isEmpty ?? false {
                    add(told, content, at: index, to: &item)
                }
            } else if isWaiting, motion?.ballot.asked == nil, content.last.map({ !reading.isColon($0) }) ?? false {
                motion?.ballot.asked = reading.byteRange(content)
            }
        }
        close(&motion, &found)
        close(&item, &found)
        return found.sorted { $0.range < $1.range }
    }

    private func add(_ told: OutcomeStatement, _ content: Range<Int>, at index: Int, to open: inout Open?) {
        guard let range = open?.ballot.range else { return }
        open?.ballot.verdict.complete(by: told.verdict)
        open?.lastTold = index
        open?.ballot.origin.range = ByteRange(start: range.start, end: max(range.end, reading.byteRange(content).end))
    }

    /// Keeps what an outcome was told of.
    private func close(_ open: inout Open?, _ found: inout [Ballot]) {
        if var ballot = open?.ballot, !ballot.verdict.isEmpty {
            ballot.verdict.completeByVote()
            ballot.verdict.decidedOn = ballot.verdict.decidedOn ?? day
            found.append(ballot)
        }
        open = nil
    }

    // MARK: Names

    /// A motie or amendement with what its own line tells of it.
    private func named(_ name: BallotName, _ content: Range<Int>) -> Ballot {
        let told = outcome(behind: name, in: content)
        let title = title(name, name.end..<(told?.start ?? content.upperBound))
        var ballot = Ballot(
            origin: FactOrigin(reading.byteRange(name.start..<content.upperBound), rule: .ballotNamed), kind: name.kind,
            number: name.number, title: title.text, submitters: name.submitters + title.submitters)
        if let told { ballot.verdict = told.verdict }
        return ballot
    }

    /// Whether a heading is that of the paper, and no item.
    private func isTitle(_ content: Range<Int>) -> Bool {
        let kind = KindNames.table.match(reading.tokens, at: content.lowerBound, limit: content.upperBound)?.value
        return kind == .besluitenlijst || kind == .notulen || kind == .agenda
    }

    /// An item of the agenda by its heading.
    private func titled(_ content: Range<Int>) -> Ballot {
        Ballot(
            origin: FactOrigin(reading.byteRange(content), rule: .ballotItem), kind: .raadsvoorstel,
            title: reading.folded(content))
    }

    /// The words between number and outcome, and the parties in brackets at their end.
    private func title(_ name: BallotName, _ tokens: Range<Int>) -> (text: String?, submitters: [String]) {
        if let quoted = quoted(tokens) { return quoted }
        var words = trimmed(tokens)
        var submitters: [String] = []
        if let last = words.last, reading.isMark(last, ")"),
            let open = words.last(where: { reading.isMark($0, "(") })
        {
            if open > words.lowerBound, name.submitters.isEmpty {
                if let parties = BallotName.parties(inBracketAt: open, reading, words.upperBound) {
                    submitters = parties.names
                    words = trimmed(words.lowerBound..<open)
                }
            } else if open == words.lowerBound {
                words = trimmed(open + 1..<last)
            }
        }
        return (words.isEmpty ? nil : reading.folded(words), submitters)
    }

    /// `CDA 'Bomen'`, `'Schone lucht' van D66`: a title in quotes, and who stands around it.
    private func quoted(_ tokens: Range<Int>) -> (text: String?, submitters: [String])? {
        guard let open = tokens.first(where: isQuote), let close = tokens.last(where: isQuote), close > open + 1 else {
            return nil
        }
        var before = PartyList(reading, limit: open)
        _ = before.read(from: trimmed(tokens.lowerBound..<open).lowerBound)
        let behind = BallotName.parties(reading, close + 1, tokens.upperBound)?.names ?? []
        return (reading.folded(open + 1..<close), before.names + behind)
    }

    private func isQuote(_ token: Int) -> Bool { Mark.quotes.contains(reading.tokens.hashes[token]) }

    /// Without marks around them.
    private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
        var (start, end) = (tokens.lowerBound, max(tokens.lowerBound, tokens.upperBound))
        while start < end, isEdge(start), !reading.isMark(start, "(") { start += 1 }
        while start < end, isEdge(end - 1), !reading.isMark(end - 1, ")") { end -= 1 }
        return start..<end
    }

    private func isEdge(_ token: Int) -> Bool {
        switch reading.kind(token) {
        case .punctuation, .emphasis, .labelEnd, .cellBorder: true
        default: false
        }
    }

    // MARK: Outcomes

    private typealias Told = (verdict: Verdict, start: Int)

    /// What a block tells at its start, or the vote in `De raad besluit met 16 tegen 3 stemmen:`.
    private func told(_ content: Range<Int>) -> OutcomeStatement? {
        let decides = content.first.map {
            DecisionLeadIns.openings.match(reading.tokens, at: $0, limit: content.upperBound) != nil
        }
        if var found = outcomes.statements(in: content), !found.verdict.isEmpty {
            if decides ?? false, found.subject == nil { found.subject = .proposal }
            return found
        }
        if let first = content.first,
            let label = OutcomeWords.labels.match(reading.tokens, at: first, limit: content.upperBound),
            label.end < content.upperBound, reading.isColon(label.end)
        {
            // `Besluit: het geamendeerde voorstel wordt aangenomen`
            return outcomes.statements(in: label.end + 1..<content.upperBound).flatMap { $0.verdict.isEmpty ? nil : $0 }
        }
        guard decides ?? false, let last = content.last, reading.isColon(last),
            let vote = VoteReader.vote(reading, in: content, outcome: nil)
        else { return nil }
        return OutcomeStatement(verdict: Verdict(vote: vote), subject: .proposal)
    }

    /// What the line tells of what it names: as a sentence, or behind a colon, comma or dash.
    private func outcome(behind name: BallotName, in content: Range<Int>) -> Told? {
        if let found = outcomes.statements(in: name.start..<content.upperBound), found.verdict.outcome != nil {
            let verb = (name.end..<content.upperBound).first {
                OutcomeWords.verbs.contains(reading.tokens.hashes[$0])
            }
            return (found.verdict, verb ?? name.end)
        }
        for token in name.end..<min(content.upperBound, max(name.end, content.lowerBound + Self.longestLine))
        where parts(token) && token + 1 < content.upperBound {
            if let found = outcomes.statements(in: token + 1..<content.upperBound), !found.verdict.isEmpty,
                found.subject == nil
            {
                return (found.verdict, token)
            }
        }
        return nil
    }

    private func parts(_ token: Int) -> Bool {
        reading.isColon(token) || reading.isMark(token, ",") || reading.isDash(token) || reading.isMark(token, ".")
            || reading.isMark(token, ")")
    }

    // MARK: Tables

    /// A row that names a motie in one cell and its outcome in another.
    private func ballots(inRow content: Range<Int>) -> [Ballot] {
        var cells: [Range<Int>] = []
        var start = content.lowerBound
        for token in content where reading.kind(token) == .cellBorder {
            if start < token { cells.append(start..<token) }
            start = token + 1
        }
        if start < content.upperBound { cells.append(start..<content.upperBound) }
        guard let place = cells.firstIndex(where: { BallotName(reading, $0) != nil }),
            let name = BallotName(reading, cells[place]), !name.hasArticle
        else { return [] }
        let title = title(name, name.end..<cells[place].upperBound)
        var ballot = Ballot(
            origin: FactOrigin(reading.byteRange(name.start..<content.upperBound), rule: .ballotNamed), kind: name.kind,
            number: name.number, title: title.text, submitters: name.submitters + title.submitters)
        for cell in cells[(place + 1)...] {
            if let found = outcomes.statements(in: cell) { ballot.verdict.complete(by: found.verdict) }
        }
        var open: Open? = (ballot, 0, 0)
        var found: [Ballot] = []
        close(&open, &found)
        return found
    }
}

extension Ballot {
    /// `De motie is aangenomen`: which, only what stands before it tells.
    fileprivate var isNameless: Bool { number == nil && title == nil && submitters.isEmpty }
}
