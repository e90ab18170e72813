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

    /// How many blocks above `besluit:` its clauses may stand.
    private static let mostBlocks = 90

    private static let proposals = Stems(.preambleProposal)
    private static let convened = Stems(.preambleConvened)
    private static let taken = Stems(.preambleTaken)

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
        tokens.prefix(14).contains { Self.proposals.matches(reading, $0) }
    }

    /// The day of the meeting, from `Aldus besloten in de vergadering van DATE`, at or behind `line`.
    func meetingDay(from block: Int) -> CalendarDate? {
        for index in block..<min(tree.count, block + Self.mostBlocks) {
            let tokens = tree[index].content
            guard !tokens.isEmpty, isClosing(tokens) else { continue }
            var end = tokens.upperBound
            var next = index + 1
            while next < min(tree.count, index + 4), !isSignature(tree[next]) {
                end = tree[next].content.upperBound
                next += 1
            }
            if let found = DateRules.firstDay(in: reading, from: tokens.lowerBound, before: end) { return found.day }
        }
        return nil
    }

    /// The day from `De raad van …, bijeen in zijn openbare vergadering van DATE`, in the line that opens the besluit or
    /// the one below it.
    func openingMeetingDay(above block: Int) -> CalendarDate? {
        guard let first = opening(above: block) else { return nil }
        let end = tree[min(first + 1, tree.count - 1)].content.upperBound
        let tokens = tree[first].content.lowerBound..<end
        guard let convened = tokens.first(where: { Self.convened.matches(reading, $0) }),
            // `bijeen op 4 april 2023`, `bijeen in zijn vergadering van`, `in vergadering bijeen op`
            case let meeting = tokens.first(where: { reading.keyword($0) == .vergadering }) ?? convened,
            let found = DateRules.firstDay(in: reading, from: meeting, before: min(end, meeting + 8))
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

    private func isClosing(_ tokens: Range<Int>) -> Bool {
        if reading.keyword(tokens.lowerBound) == .aldus { return true }
        // `Vastgesteld in de vergadering van`, `Besloten in …`, `Dit besluit is genomen in …`
        let first = reading.keyword(tokens.lowerBound)
        let isTaken =
            reading.keyword(tokens.lowerBound + 1) == .besluit && tokens.contains { Self.taken.matches(reading, $0) }
        return (first == .vastgesteld || first == .besloten || isTaken)
            && tokens.contains { reading.keyword($0) == .vergadering }
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

    /// The line that opens the besluit whose points begin at `line`: the last `De raad …` above it.
    func opening(above block: Int) -> Int? {
        for index in stride(from: min(block, tree.count - 1), through: max(0, block - Self.mostBlocks), by: -1) {
            let content = tree[index].content
            guard
                let found = DecisionLeadIns.openings.match(
                    reading.tokens, at: content.lowerBound, limit: content.upperBound),
                reading.keyword(found.end) != .besluit
            else { continue }
            let hasMore = found.end < content.upperBound
            if reading.flags(content.lowerBound).contains(.capitalised), hasMore || tree[index].isSetApart {
                return index
            }
        }
        return nil
    }

    private func clauses(above block: Int) -> [Clause] {
        guard tree.count > 0 else { return [] }
        let first = opening(above: block) ?? max(0, block - 30)
        var out: [Clause] = []
        for index in first..<min(block + 1, tree.count) {
            let content = tree[index].content
            var start = content.lowerBound
            if index == first,
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
            if reading.isSign(end, 0x28) { depth += 1 }
            if reading.isSign(end, 0x29) { depth -= 1 }
            if depth <= 0, closes(end, clause.upperBound) { break }
            if let day, end > signal, end < day, day - end <= 5, leadsToDay(end, day) { break }
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
        if reading.isSign(token, 0x3B) { return true }
        let isLast = token + 1 >= limit || tree.opensBlock(token + 1)
        return isLast && (reading.isSign(token, 0x2C) || reading.isSign(token, 0x2E) || reading.isColon(token))
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
