import Calendar
import Layout
import Lexing
import SourceText
import Vocabulary

/// A sentence or line that tells how a decision fared: `De motie is verworpen met 15 tegen 16 stemmen`,
/// `Uitslag: 21V – 12T`, `Unaniem aangenomen.`, `Tegen stemden SP en D66.`
struct OutcomeStatement {
    var verdict: Verdict
    /// Of which paper it tells, where it says so.
    var subject: OutcomeWords.Subject?
    /// Whether it is a label with nothing behind it.
    var isBareLabel = false
}

/// Finds the statements of an outcome.
struct OutcomeReader {
    private let reading: Reading
    /// Whether the paper tells of several decisions, by name: `Motie M3 Afval wordt verworpen`.
    private let isList: Bool

    init(_ reading: Reading, isList: Bool) {
        self.reading = reading
        self.isList = isList
    }

    /// In tokens: the longest statement, with the names of the parties.
    private static let longest = 80
    /// In tokens: the name of a motie between its first word and the verb, in a list.
    private static let longestName = 14
    /// In tokens: what may stand behind `De raad besluit unaniem`.
    private static let longestRest = 3

    /// The statement that begins at `token`.
    /// - Complexity: O(1).
    func statement(at token: Int, before limit: Int) -> OutcomeStatement? {
        var first = token
        while first < limit, reading.kind(first) == .emphasis || reading.kind(first) == .cellBorder { first += 1 }
        guard first < limit else { return nil }
        let end = min(limit, first + Self.longest)
        if let label = OutcomeWords.labels.match(reading.tokens, at: first, limit: end),
            let found = labelled(first, behindBorder(label.end, end), end)
        {
            return found
        }
        if let subject = OutcomeWords.subjects.match(reading.tokens, at: first, limit: end) {
            return told(of: subject.value, first, subject.end, end)
        }
        if VoteReader.opening(reading, at: first, limit: end) != nil || VoteReader.isTally(reading, first..<end) {
            return tell(first..<end, outcomeIn: first..<first)
        }
        return decided(first, end) ?? bare(first, end)
    }

    /// Where a sentence inside `tokens`, behind their first one, begins to tell an outcome.
    /// - Complexity: O(*n*), *n* the tokens.
    func start(in tokens: Range<Int>) -> Int? {
        tokens.dropFirst().first { token in
            (reading.isMark(token - 1, ".") || reading.isMark(token - 1, ";"))
                && reading.flags(token).contains(.capitalised)
                && statement(at: token, before: tokens.upperBound).map { !$0.isBareLabel } ?? false
        }
    }

    // MARK: Forms

    private func behindBorder(_ token: Int, _ limit: Int) -> Int {
        var i = token
        while i < limit, reading.isColon(i) || reading.kind(i) == .cellBorder || reading.kind(i) == .emphasis { i += 1 }
        return i
    }

    /// `Uitslag: …`, also with its text below.
    private func labelled(_ first: Int, _ body: Int, _ end: Int) -> OutcomeStatement? {
        if body == end { return OutcomeStatement(verdict: Verdict(), isBareLabel: true) }
        // `Over de motie is hoofdelijk gestemd.`
        if reading.isMark(body, ".") { return OutcomeStatement(verdict: Verdict()) }
        let found = tell(body..<end, outcomeIn: body..<reading.fullStop(from: body, before: end))
        return found.verdict.isEmpty ? nil : found
    }

    /// `De motie is verworpen`, `Motie M3 Afval wordt aangenomen met 15 tegen 9 stemmen`.
    private func told(
        of subject: OutcomeWords.Subject, _ first: Int, _ behind: Int, _ end: Int
    ) -> OutcomeStatement? {
        let stop = reading.fullStop(from: behind, before: end)
        let reach = isList ? min(stop, behind + Self.longestName) : min(stop, behind + 1)
        let verb = (behind..<max(behind, reach)).first { OutcomeWords.verbs.contains(reading.tokens.hashes[$0]) }
        let isDirect =
            OutcomeWords.outcomes.match(reading.tokens, at: behind, limit: stop) != nil
            || OutcomeWords.unanimous.match(reading.tokens, at: behind, limit: stop) != nil
        guard verb != nil || isDirect, !tellsOfBefore(first..<stop) else { return nil }
        // `Het geamendeerde voorstel wordt aangenomen`: what it is called tells too.
        var found = tell(first..<end, outcomeIn: first..<stop)
        guard found.verdict.outcome != nil else { return nil }
        found.subject = subject
        return found
    }

    /// `De raad besluit unaniem.`
    private func decided(_ first: Int, _ end: Int) -> OutcomeStatement? {
        guard let opening = DecisionLeadIns.openings.match(reading.tokens, at: first, limit: end) else { return nil }
        let manner = (opening.end..<min(end, opening.end + Self.longestRest)).first {
            OutcomeWords.unanimous.match(reading.tokens, at: $0, limit: end) != nil
        }
        guard let manner, let all = OutcomeWords.unanimous.match(reading.tokens, at: manner, limit: end),
            reading.fullStop(from: all.end, before: end) - all.end <= Self.longestRest
        else { return nil }
        return tell(first..<end, outcomeIn: first..<first)
    }

    /// `Unaniem aangenomen.`, `Aangehouden tot de raad van juli.`, `Conform besloten (SP tegen)`.
    private func bare(_ first: Int, _ end: Int) -> OutcomeStatement? {
        var i = first
        while let next = OutcomeWords.outcomes.match(reading.tokens, at: i, limit: end)?.end
            ?? OutcomeWords.unanimous.match(reading.tokens, at: i, limit: end)?.end
        { i = next }
        guard i > first, i > first + 1 || !OutcomeWords.closing.contains(reading.tokens.hashes[first]),
            i == end || closes(i), !tellsOfBefore(first..<reading.fullStop(from: i, before: end))
        else { return nil }
        return tell(first..<end, outcomeIn: first..<reading.fullStop(from: i, before: end))
    }

    /// Whether the words of an outcome end at a token: a mark, or a word that adds how, when or by whom.
    private func closes(_ token: Int) -> Bool {
        if reading.kind(token) == .punctuation || reading.isColon(token) { return true }
        switch reading.keyword(token) {
        case .met, .door, .tot, .besloten: return true
        default: return Self.additions.contains(reading.tokens.hashes[token])
        }
    }

    private static let additions = WordSet(.outcomeAddition)

    /// `De motie is in 2021 verworpen`: a year without its day, or a word of the past, tells of another paper.
    private func tellsOfBefore(_ sentence: Range<Int>) -> Bool {
        if sentence.contains(where: { OutcomeWords.former.contains(reading.tokens.hashes[$0]) }) { return true }
        let day = DateRules.firstDay(in: reading, from: sentence.lowerBound, before: sentence.upperBound)
        return sentence.contains { token in
            reading.plainNumber(token, digits: Self.yearDigits).map(Self.years.contains) ?? false
                && !(day?.tokens.contains(token) ?? false)
        }
    }

    private static let yearDigits = 4...4
    private static let years = 1900...2100

    // MARK: Reading it

    /// - Parameter sentence: the tokens among which the outcome is looked for.
    private func tell(_ tokens: Range<Int>, outcomeIn sentence: Range<Int>) -> OutcomeStatement {
        var found: [(outcome: Verdict.Outcome, tokens: Range<Int>)] = []
        var i = sentence.lowerBound
        while i < sentence.upperBound {
            if let match = OutcomeWords.outcomes.match(reading.tokens, at: i, limit: sentence.upperBound) {
                found.append((match.value, i..<match.end))
                i = match.end
            } else {
                i += 1
            }
        }
        var verdict = Verdict()
        let kinds = Set(found.map(\.outcome))
        // `aangenomen / verworpen / ingetrokken` is a form that nobody filled in.
        if kinds.count <= 1 || kinds == [.adopted, .amended],
            let chosen = found.first(where: { $0.outcome == .amended }) ?? found.first
        {
            verdict.outcome = chosen.outcome
            verdict.place = reading.byteRange(chosen.tokens)
        }
        verdict.vote = VoteReader.vote(reading, in: tokens, outcome: verdict.outcome)
        if kinds.isEmpty { verdict.completeByVote() }
        verdict.decidedOn =
            verdict.outcome == nil
            ? nil : DateRules.firstDay(in: reading, from: tokens.lowerBound, before: sentence.upperBound)?.day
        return OutcomeStatement(verdict: verdict)
    }
}

extension Verdict {
    /// A vote alone tells the outcome: who was more, or that nobody was against.
    mutating func completeByVote() {
        guard outcome == nil, let vote else { return }
        if let inFavour = vote.inFavour, let against = vote.against, inFavour != against {
            outcome = inFavour > against ? .adopted : .rejected
        } else if vote.unanimous {
            outcome = .adopted
        }
        if outcome != nil { place = vote.place }
    }
}
