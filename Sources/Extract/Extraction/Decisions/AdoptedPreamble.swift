import Calendar
import Layout
import Lexing
import SourceText
import Vocabulary

/// What stands between `De raad van de gemeente …` and `besluit:`, and below the decision.
struct AdoptedPreamble {
    private let reading: Reading
    private let tree: DocumentTree

    init(_ reading: Reading, _ tree: DocumentTree) {
        self.reading = reading
        self.tree = tree
    }

    private static let proposals = Stems(.preambleProposal)
    private static let convened = Stems(.preambleConvened)
    /// In tokens: `gezien het voorstel`, and what may stand before the paper that it names.
    private static let longestNaming = 14
    /// In tokens: `vergadering van donderdag 4 april 2023`.
    private static let longestMeeting = 8
    /// In tokens: `van dinsdag` before the day of a proposal.
    private static let longestDayLead = 5
    /// In blocks: the day may stand below `Aldus besloten in de vergadering van`.
    private static let longestClosing = 4

    /// The bytes of the clauses that begin with `gelet op`, in the decision whose first point starts at `offset`.
    func basisSpans(before offset: Int) -> [ByteRange] {
        let last = tree.index(ofToken: reading.tokens.firstToken(at: offset))
        return clauses(above: last).filter { $0.kind == .basis }.map { reading.byteRange($0.tokens) }
    }

    /// The proposal's date and subject, from `gezien het voorstel van … van DATE inzake SUBJECT`.
    func proposal(above block: Int) -> (date: CalendarDate?, subject: String?) {
        for clause in clauses(above: block)
        where clause.kind == .proposal && namesProposal(clause.tokens) {
            let day = DateRules.firstDay(in: reading, from: clause.tokens.lowerBound, before: clause.tokens.upperBound)
            let subject = subject(clause.tokens, behind: day?.tokens.upperBound)
            if day != nil || subject != nil { return (day?.day, subject) }
        }
        return (nil, nil)
    }

    /// `gezien het voorstel`, `het initiatiefvoorstel`, `de nota`: not a letter, an advice or the decision of another body.
    private func namesProposal(_ tokens: Range<Int>) -> Bool {
        tokens.prefix(Self.longestNaming).contains { Self.proposals.matches(reading, $0) }
    }

    /// The day of the meeting, from `Aldus besloten in de vergadering van DATE`, at or behind `block`.
    func meetingDay(from block: Int) -> CalendarDate? {
        for closing in tree.closings(below: block) {
            var next = closing + 1
            while next < min(tree.count, closing + Self.longestClosing), !isSignature(tree[next]) { next += 1 }
            let tokens = tree[closing].content.lowerBound..<tree[next - 1].content.upperBound
            if let found = DateRules.firstDay(in: reading, from: tokens.lowerBound, before: tokens.upperBound) {
                return found.day
            }
        }
        return nil
    }

    /// The day from `De raad van …, bijeen in zijn openbare vergadering van DATE`, in the line that opens the besluit or
    /// the one below it.
    func openingMeetingDay(above block: Int) -> CalendarDate? {
        guard let first = tree.recital(above: block)?.head else { return nil }
        let end = tree[min(first + 1, tree.count - 1)].content.upperBound
        let tokens = tree[first].content.lowerBound..<end
        guard let convened = tokens.first(where: { Self.convened.matches(reading, $0) }),
            // `bijeen op 4 april 2023`, `bijeen in zijn vergadering van`, `in vergadering bijeen op`
            case let meeting = tokens.first(where: { reading.keyword($0) == .vergadering }) ?? convened,
            let found = DateRules.firstDay(in: reading, from: meeting, before: min(end, meeting + Self.longestMeeting))
        else { return nil }
        return found.day
    }

    /// The day of the meeting, from `in zijn vergadering van DATE besloten:` on the line itself.
    func decidingMeetingDay(at block: Int) -> CalendarDate? {
        let content = tree[block].content
        guard let meeting = content.first(where: { reading.keyword($0) == .vergadering }),
            content.contains(where: { reading.keyword($0) == .besloten })
        else { return nil }
        return DateRules.firstDay(in: reading, from: meeting, before: content.upperBound)?.day
    }

    private func isSignature(_ block: TextBlock) -> Bool {
        DecisionLeadIns.signatures.match(reading.tokens, at: block.content.lowerBound, limit: block.content.upperBound)
            != nil
    }

    // MARK: Clauses

    private struct Clause {
        var kind: DecisionLeadIns.Clause
        var tokens: Range<Int>
    }

    /// The clauses of the recital above `block`.
    private func clauses(above block: Int) -> [Clause] {
        guard let recital = tree.recital(above: block) else { return [] }
        var out: [Clause] = []
        for index in recital.blocks.lowerBound..<min(block + 1, recital.blocks.upperBound) {
            let content = tree[index].content
            var start = content.lowerBound
            if index == recital.head,
                let opened = DecisionLeadIns.openings.match(reading.tokens, at: start, limit: content.upperBound)
            {
                start = laterClause(opened.end, content.upperBound) ?? start
            }
            if let found = DecisionLeadIns.clauses.match(reading.tokens, at: start, limit: content.upperBound) {
                out.append(Clause(kind: found.value, tokens: start..<content.upperBound))
            } else if !out.isEmpty {
                out[out.count - 1].tokens = out[out.count - 1].tokens.lowerBound..<content.upperBound
            }
        }
        return out
    }

    /// A clause that begins on the opening's own line: `De raad van X; gelet op …`, also behind `besluiten,`.
    private func laterClause(_ from: Int, _ limit: Int) -> Int? {
        (from..<max(from, limit)).first {
            DecisionLeadIns.clauses.match(reading.tokens, at: $0, limit: limit).map { $0.value != .decision } ?? false
        }
    }

    // MARK: Subject

    /// What stands behind `inzake` (or `betreffende`, `met betrekking tot`, `over`) up to the clause's closing mark.
    private func subject(_ clause: Range<Int>, behind day: Int?) -> String? {
        guard let signal = signal(clause, behind: day) else { return nil }
        var end = signal
        var depth = 0
        while end < clause.upperBound {
            if reading.isMark(end, "(") { depth += 1 }
            if reading.isMark(end, ")") { depth -= 1 }
            if depth <= 0, closes(end, clause.upperBound) { break }
            if let day, end > signal, end < day, day - end <= Self.longestDayLead, leadsToDay(end, day) { break }
            end += 1
        }
        let text = reading.folded(signal..<end)
        return text.isEmpty ? nil : text.trimmingQuotes
    }

    /// `inzake rioolheffing van 27 oktober 2015`: the day behind the subject is the proposal's.
    private func leadsToDay(_ token: Int, _ day: Int) -> Bool {
        reading.keyword(token) == .dd
            || reading.keyword(token) == .van
                && !(token + 1..<day).contains {
                    reading.kind($0) == .word && !reading.keyword($0).isMonth
                }
    }

    private func signal(_ clause: Range<Int>, behind day: Int?) -> Int? {
        for token in clause {
            guard let found = SubjectSignal.table.match(reading.tokens, at: token, limit: clause.upperBound) else {
                continue
            }
            if found.value || token == day || (token - 1 == day && reading.isMark(token - 1, ",")) { return found.end }
        }
        return nil
    }

    /// A semicolon, or a comma or full stop at the end of a paragraph.
    private func closes(_ token: Int, _ limit: Int) -> Bool {
        if reading.isMark(token, ";") { return true }
        let isLast = token + 1 >= limit || tree.opensBlock(token + 1)
        return isLast && (reading.isMark(token, ",") || reading.isMark(token, ".") || reading.isColon(token))
    }
}

/// Words before the subject of a proposal. True where they name it wherever they stand; false only behind the date.
private enum SubjectSignal {
    static let table = PhraseTable<Bool>([.subjectSignal: true, .subjectBehindday: false])
}

extension String {
    /// Without quotation marks around the whole.
    fileprivate var trimmingQuotes: String {
        let quotes: Set<Character> = ["'", "\"", "‘", "’", "“", "”", "„"]
        guard count > 2, let first, let last, quotes.contains(first), quotes.contains(last) else { return self }
        return String(dropFirst().dropLast())
    }
}
