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
    /// The label that stands before it.
    var label: OutcomeWords.Label?
    /// Whether it is a label with nothing behind it but, perhaps, a day.
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

    /// What the sentences at the start of `tokens` tell, up to the first that tells nothing:
    /// `20 voor, 7 tegen. Tegen stemden de fracties van SP en VVD. De motie is aangenomen.`
    /// - Complexity: O(1).
    func statements(in tokens: Range<Int>) -> OutcomeStatement? {
        guard var found = statement(at: tokens.lowerBound, before: tokens.upperBound) else { return nil }
        if found.isBareLabel { return found }
        var start = tokens.lowerBound
        for _ in 0..<Self.mostSentences {
            let end = min(tokens.upperBound, start + Self.longest)
            start = reading.fullStop(from: start, before: end) + 1
            guard start < end, let next = statement(at: start, before: tokens.upperBound), !next.isBareLabel else {
                break
            }
            found.verdict.complete(by: next.verdict)
        }
        return found
    }

    /// Sentences behind the first that may tell of a vote: who was in favour, who against, the outcome.
    private static let mostSentences = 3

    /// The statement that begins at `token`.
    /// - Complexity: O(1).
    func statement(at token: Int, before limit: Int) -> OutcomeStatement? {
        var first = token
        while first < limit,
            reading.kind(first) == .emphasis || reading.kind(first) == .cellBorder || reading.isMark(first, "(")
        { first += 1 }
        guard first < limit else { return nil }
        let end = min(limit, first + Self.longest)
        if let box = box(at: first) ?? box(at: first - 1) {
            return tell(box.end..<end, outcomeIn: box.end..<max(box.end, reading.fullStop(from: box.end, before: end)))
        }
        if let label = OutcomeWords.labels.match(reading.tokens, at: first, limit: end),
            let found = labelled(label.value, label.end, end)
        {
            return found
        }
        if let subject = OutcomeWords.subjects.match(reading.tokens, at: first, limit: end) {
            return told(of: subject.value, first, subject.end, end)
        }
        let sentence = first..<reading.fullStop(from: first, before: end)
        if VoteReader.opening(reading, at: first, limit: end) != nil || VoteReader.isTally(reading, sentence)
            || VoteReader.dissentEnd(reading, at: first, limit: sentence.upperBound) != nil
        {
            return tell(first..<end, outcomeIn: first..<first)
        }
        return decided(first, end) ?? split(sentence) ?? inverted(sentence) ?? closed(first, end) ?? bare(first, end)
    }

    /// What the rest of a sentence tells, from its verb on: `is met 12 tegen 9 stemmen aangenomen`.
    func rest(_ tokens: Range<Int>) -> Verdict {
        let stop = reading.fullStop(from: tokens.lowerBound, before: tokens.upperBound)
        return tell(tokens.lowerBound..<stop, outcomeIn: tokens.lowerBound..<stop).verdict
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

    /// `Uitslag: …`, `Besluit van de raad d.d. 6 juli 2023: …`, also with its text below. A paper that tells of many decisions
    /// has `Besluit:` before what was decided.
    private func labelled(_ label: OutcomeWords.Label, _ behind: Int, _ end: Int) -> OutcomeStatement? {
        if label == .decision, isList { return nil }
        let tail = behindTail(behind, end)
        let body = behindBorder(tail, end)
        let day = DateRules.firstDay(in: reading, from: behind, before: tail)?.day
        if body == end {
            return OutcomeStatement(verdict: Verdict(decidedOn: day), label: label, isBareLabel: true)
        }
        // `Over de motie is hoofdelijk gestemd.`
        if reading.isMark(body, ".") { return OutcomeStatement(verdict: Verdict()) }
        guard label == .vote || body > tail else { return nil }
        var found =
            label == .vote
            ? tell(body..<end, outcomeIn: body..<reading.fullStop(from: body, before: end))
            : words(at: body, end) ?? OutcomeStatement(verdict: Verdict())
        found.label = label
        if found.verdict.outcome != nil { found.verdict.decidedOn = found.verdict.decidedOn ?? day }
        return found.verdict.isEmpty ? nil : found
    }

    /// What tells an outcome in so many words, and needs no label: behind `Besluit college:`.
    private func words(at token: Int, _ end: Int) -> OutcomeStatement? {
        if let subject = OutcomeWords.subjects.match(reading.tokens, at: token, limit: end) {
            return told(of: subject.value, token, subject.end, end)
        }
        return bare(token, end)
    }

    /// In tokens: `van de raad d.d. 14 december 2023` behind a label.
    private static let longestTail = 12

    /// Behind the words and the day between a label and its colon or the end of the block; `token` where others stand there.
    private func behindTail(_ token: Int, _ end: Int) -> Int {
        let limit = min(end, token + Self.longestTail)
        var i = token
        while i < limit, !reading.isColon(i), reading.kind(i) != .cellBorder {
            if let day = DateRules.firstDay(in: reading, from: i, before: limit), day.tokens.lowerBound == i {
                i = day.tokens.upperBound
            } else if OutcomeWords.labelled.contains(reading.tokens.hashes[i]) || reading.kind(i) == .emphasis
                || reading.isMark(i, ".") || reading.isMark(i, ",")
            {
                i += 1
            } else {
                return token
            }
        }
        return i == end || i < limit ? i : token
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

    /// `De raad besluit unaniem.`, `De raad besluit conform het voorstel`, `De raad besluit het voorstel aan te houden`.
    private func decided(_ first: Int, _ end: Int) -> OutcomeStatement? {
        guard let opening = DecisionLeadIns.openings.match(reading.tokens, at: first, limit: end) else { return nil }
        let reach = opening.end..<min(end, opening.end + Self.longestRest)
        for token in reach {
            if let subject = OutcomeWords.subjects.match(reading.tokens, at: token, limit: end) {
                return decided(of: subject.value, first, subject.end, end)
            }
            guard let behind = behindWords(token, end) else { continue }
            let stop = reading.fullStop(from: behind, before: end)
            guard stop - behind <= Self.longestRest, !reading.isColon(stop - 1) else { return nil }
            return tell(first..<end, outcomeIn: token..<stop)
        }
        return nil
    }

    /// `het voorstel aan te houden tot juni` behind `De raad besluit`: the verb stands at the end.
    private func decided(
        of subject: OutcomeWords.Subject, _ first: Int, _ behind: Int, _ end: Int
    ) -> OutcomeStatement? {
        let reach = behind..<min(end, behind + Self.longestName)
        guard let verb = reach.first(where: { reading.keyword($0) == .te }),
            case let words = max(behind, verb - 1)..<reading.fullStop(from: verb, before: end),
            words.prefix(2).contains(where: {
                OutcomeWords.outcomes.match(reading.tokens, at: $0, limit: words.upperBound) != nil
            }), !reading.isColon(words.upperBound - 1)
        else { return nil }
        var found = tell(first..<end, outcomeIn: words)
        found.subject = subject
        return found.verdict.outcome == nil ? nil : found
    }

    /// `De indieners trekken de motie in`, `De raad neemt de motie met 15 tegen 8 stemmen aan`, `De raad verwerpt het
    /// amendement`: a verb near the beginning, what it is about, and the verb's particle.
    private func split(_ sentence: Range<Int>) -> OutcomeStatement? {
        guard reading.flags(sentence.lowerBound).contains(.capitalised) else { return nil }
        let verbs = OutcomeWords.split
        for verb in sentence.dropFirst().prefix(Self.longestActor) {
            guard let found = verbs.match(reading.tokens, at: verb, limit: verb + 1) else { continue }
            // `Vervolgens stelt de raad het voorstel vast`
            let actor = DecisionLeadIns.openings.match(reading.tokens, at: verb + 1, limit: sentence.upperBound)
            guard
                let subject = OutcomeWords.subjects.match(
                    reading.tokens, at: actor?.end ?? verb + 1, limit: sentence.upperBound)
            else { continue }
            let rest = subject.end..<sentence.upperBound
            guard
                found.value.particle == .none || rest.contains(where: { reading.keyword($0) == found.value.particle }),
                !tellsOfBefore(sentence)
            else { return nil }
            var statement = tell(sentence, outcomeIn: sentence.lowerBound..<sentence.lowerBound)
            statement.verdict.outcome = found.value.outcome
            statement.verdict.place = reading.byteRange(verb..<verb + 1)
            statement.subject = subject.value
            return statement
        }
        return nil
    }

    /// In tokens: `De fractie van het CDA` before the verb.
    private static let longestActor = 7

    /// `Met 12 tegen 9 stemmen wordt het voorstel aangenomen`: a verb, what it is about behind it, and the outcome. Without a count before
    /// the verb only where what was decided is told (`Na een schorsing wordt de motie aangehouden`): elsewhere it tells what is yet to come.
    private func inverted(_ sentence: Range<Int>) -> OutcomeStatement? {
        guard reading.flags(sentence.lowerBound).contains(.capitalised) else { return nil }
        for verb in sentence.dropFirst().prefix(Self.longestName)
        where OutcomeWords.verbs.contains(reading.tokens.hashes[verb]) {
            guard let subject = OutcomeWords.subjects.match(reading.tokens, at: verb + 1, limit: sentence.upperBound)
            else { continue }
            let before = sentence.lowerBound..<verb
            let isTold =
                isList && before.count <= Self.longestActor
                || before.contains { OutcomeWords.counted.contains(reading.tokens.hashes[$0]) }
            guard isTold, !tellsOfBefore(sentence) else { return nil }
            var statement = tell(sentence, outcomeIn: subject.end..<sentence.upperBound)
            statement.subject = subject.value
            return statement.verdict.place == nil ? nil : statement
        }
        return nil
    }

    /// `Aldus besloten in de vergadering van 18 april 2024 met 20 stemmen voor en 3 stemmen tegen.`
    private func closed(_ first: Int, _ end: Int) -> OutcomeStatement? {
        guard reading.keyword(first) == .aldus else { return nil }
        let found = tell(first..<reading.fullStop(from: first, before: end), outcomeIn: first..<first)
        return found.verdict.isEmpty ? nil : found
    }

    /// The token behind words of an outcome or of a vote without votes against.
    private func behindWords(_ token: Int, _ end: Int) -> Int? {
        var i = token
        while let next = OutcomeWords.outcomes.match(reading.tokens, at: i, limit: end)?.end
            ?? OutcomeWords.unanimous.match(reading.tokens, at: i, limit: end)?.end ?? hammer(at: i, end)?.upperBound
        { i = next }
        return i > token ? i : nil
    }

    /// `Hamerstuk` in a list of decisions: nobody asked for a vote. In a voorstel it only says how it is put on the agenda.
    private func hammer(at token: Int, _ end: Int) -> Range<Int>? {
        guard isList else { return nil }
        return OutcomeWords.hammer.match(reading.tokens, at: token, limit: end).map { token..<$0.end }
    }

    /// `Unaniem aangenomen.`, `Aangehouden tot de raad van juli.`, `Conform besloten (SP tegen)`.
    private func bare(_ token: Int, _ end: Int) -> OutcomeStatement? {
        // `Bij hoofdelijke stemming aangenomen`
        let first = OutcomeWords.manners.match(reading.tokens, at: token, limit: end)?.end ?? token
        // `Met 10 stemmen voor en 9 stemmen tegen aangenomen`
        let words = reading.keyword(first) == .met ? VoteReader.tallyEnd(reading, at: first, limit: end) : nil
        guard let i = behindWords(words ?? first, end),
            i > first + 1 || !OutcomeWords.closing.contains(reading.tokens.hashes[first]),
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

    /// The box of a form at `token`, ticked or not: `☒`, `☐`, `[x]`, `[ ]`; and the token behind it.
    private func box(at token: Int) -> (isTicked: Bool, end: Int)? {
        guard reading.has(token) else { return nil }
        let sign = reading.tokens.hashes[token]
        if Mark.boxes.contains(sign) { return (Mark.tickedBoxes.contains(sign), token + 1) }
        guard reading.isMark(token, "[") else { return nil }
        if reading.isMark(token + 1, "]") { return (false, token + 2) }
        let isTick = reading.has(token + 1) && Self.ticks.contains(reading.tokens.hashes[token + 1])
        return isTick && reading.isMark(token + 2, "]") ? (true, token + 3) : nil
    }

    /// Whether the box that ends before `token` is ticked; nil where none does.
    private func box(endingBefore token: Int) -> Bool? {
        (1...Self.longestBox).lazy.compactMap { box(at: token - $0) }.first { $0.end == token }?.isTicked
    }

    /// In tokens: `[x]`.
    private static let longestBox = 3
    private static let ticks = WordSet(.outcomeTick)

    private func vote(in tokens: Range<Int>, _ outcome: Verdict.Outcome?) -> Vote? {
        VoteReader.vote(reading, in: tokens, outcome: outcome)
            ?? hammer(at: tokens.lowerBound, tokens.upperBound).map {
                Vote(unanimous: true, place: reading.byteRange($0))
            }
    }

    /// - Parameter sentence: the tokens among which the outcome is looked for.
    private func tell(_ tokens: Range<Int>, outcomeIn sentence: Range<Int>) -> OutcomeStatement {
        var found: [(outcome: Verdict.Outcome, tokens: Range<Int>)] = []
        var (ticked, hasBoxes) = (found, false)
        var i = sentence.lowerBound
        while i < sentence.upperBound {
            if let match = OutcomeWords.outcomes.match(reading.tokens, at: i, limit: sentence.upperBound) {
                found.append((match.value, i..<match.end))
                if let isTicked = box(endingBefore: i) {
                    hasBoxes = true
                    if isTicked { ticked.append((match.value, i..<match.end)) }
                }
                i = match.end
            } else {
                if let box = box(endingBefore: i) {
                    hasBoxes = true
                    if box, let match = OutcomeWords.ticked.match(reading.tokens, at: i, limit: sentence.upperBound) {
                        ticked.append((match.value, i..<match.end))
                    }
                }
                i += 1
            }
        }
        if hasBoxes { found = ticked }
        var verdict = Verdict()
        let kinds = Set(found.map(\.outcome))
        // `aangenomen / verworpen / ingetrokken` is a form that nobody filled in.
        if kinds.count <= 1 || kinds == [.adopted, .amended],
            let chosen = found.first(where: { $0.outcome == .amended }) ?? found.first
        {
            verdict.outcome = chosen.outcome
            verdict.place = reading.byteRange(chosen.tokens)
        }
        verdict.vote = vote(in: tokens, verdict.outcome)
        if kinds.isEmpty, !hasBoxes { verdict.completeByVote() }
        verdict.decidedOn = verdict.outcome == nil ? nil : day(in: tokens.lowerBound..<sentence.upperBound)
        return OutcomeStatement(verdict: verdict)
    }

    /// The day on which it was decided; of `aangehouden tot de vergadering van 7 november` and
    /// `ingetrokken na de toezegging dat het voor 1 december klaar is` that is not known.
    private func day(in tokens: Range<Int>) -> CalendarDate? {
        guard let found = DateRules.firstDay(in: reading, from: tokens.lowerBound, before: tokens.upperBound) else {
            return nil
        }
        let day = found.tokens.lowerBound
        let isLater =
            (tokens.lowerBound..<day).contains { reading.keyword($0) == .tot } || reading.keyword(day - 1) == .voor
        return isLater ? nil : found.day
    }
}
