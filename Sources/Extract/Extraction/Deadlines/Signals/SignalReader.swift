import Layout
import Lexing
import SourceText
import Vocabulary

/// Reads the signal of a date: what stands before and behind it, by the rows of `SignalTable`.
struct SignalReader {
    let reading: Reading
    let date: DateExpression
    /// The date's first token and the one behind its last.
    let tokens: Range<Int>
    /// The tokens of the block that holds the date: its sentence goes no further.
    let block: Range<Int>

    /// Words between a signal and its date, at most: `uiterlijk op de laatste dinsdag van`.
    static let mostFillers = 5
    /// Tokens before and behind a date in which its sentence is looked through.
    static let before = 14
    static let behind = 14

    /// - Complexity: O(log *blocks*).
    init(reading: Reading, date: DateExpression, tokens: Range<Int>) {
        (self.reading, self.date, self.tokens) = (reading, date, tokens)
        let tree = reading.layout.tree
        block = tree.count > 0 ? tree[tree.index(ofToken: tokens.lowerBound)].tokens : 0..<reading.tokens.count
    }

    /// - Complexity: O(1): so many tokens before and behind.
    func signal() -> DeadlineSignal? {
        guard let (row, start) = match(), let kind = row.kind else { return nil }
        return DeadlineSignal(kind: kind, start: start, rule: row.rule, confidence: row.confidence)
    }

    /// The first row that holds, and the token that the fact begins with.
    func match(_ table: SignalTable = .shared) -> (row: SignalTable.Entry, start: Int)? {
        let last = lastOfCue
        var rows = table.candidates(
            reading, last: last, next: tokens.upperBound, isLed: holds(.led, last))
        while rows != 0 {
            let place = rows.trailingZeroBitCount
            rows &= rows - 1
            let entry = table.entries[place]
            guard let cue = start(of: entry.cue, endingAt: last), stands(entry.after, at: tokens.upperBound),
                entry.when.allSatisfy({ holds($0, last) })
            else { continue }
            guard entry.kind != nil else {
                rows &= ~entry.group
                continue
            }
            switch entry.from {
            case .cue: return (entry, cue)
            case .date: return (entry, tokens.lowerBound)
            case .filler: return (entry, last + 1)
            }
        }
        return nil
    }

    /// The token before the date and its fillers.
    private var lastOfCue: Int {
        var last = tokens.lowerBound - 1
        while tokens.lowerBound - 1 - last < Self.mostFillers, isFiller(last) { last -= 1 }
        return last
    }

    private static let years = Stems(.deadlineYear)

    /// What may stand between a signal and its date: `uiterlijk op dinsdag`, `vanaf het jaar`, `deadline is`.
    private func isFiller(_ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .de, .het, .in, .op, .jaar, .maand, .dag, .is, .dd, .week, .seizoen, .schooljaar: return true
        case .none: break
        default: return false
        }
        if isColon(token) || reading.kind(token) == .emphasis { return true }
        return has(token, DateRules.weekdays) || has(token, SignalWords.fillers) || Self.years.matches(reading, token)
    }

    // MARK: Tokens

    func has(_ token: Int, _ words: WordSet) -> Bool {
        reading.kind(token) == .word && words.contains(reading.tokens.hashes[token])
    }

    func isColon(_ token: Int) -> Bool { reading.isMark(token, ":") || reading.kind(token) == .labelEnd }

    /// Whether the sentence of the tokens before it ends at `token`.
    func endsSentence(_ token: Int) -> Bool {
        if !block.contains(token) { return true }
        guard reading.kind(token) != .word else { return false }
        return reading.isMark(token, ".") && reading.flags(token + 1).contains(.capitalised)
            || reading.isMark(token, ";") || reading.isMark(token, "?")
    }

    /// The first token that fits behind the date, to the end of its sentence, among at most `most`.
    func firstBehind(_ most: Int, where fits: (Int) -> Bool) -> Int? {
        for token in tokens.upperBound..<tokens.upperBound + most {
            guard reading.has(token), !endsSentence(token) else { return nil }
            if fits(token) { return token }
        }
        return nil
    }

    /// The first one from `token` back to the start of its sentence, among at most `most`.
    func firstBefore(_ token: Int, _ most: Int, where fits: (Int) -> Bool) -> Int? {
        for token in stride(from: token, to: max(-1, token - most), by: -1) {
            guard !endsSentence(token) else { return nil }
            if fits(token) { return token }
        }
        return nil
    }

    /// Digits of a count of days, weeks or months.
    private static let digitsOfCount = 1...3

    /// `zes weken` at `token`: days, or months.
    func duration(at token: Int) -> (days: Int, months: Int)? {
        guard let count = reading.plainNumber(token, digits: Self.digitsOfCount) ?? reading.keyword(token).cardinal
        else {
            return nil
        }
        switch reading.keyword(token + 1) {
        case .dag, .dagen: return (count, 0)
        case .week, .weken: return (count * Self.daysOfWeek, 0)
        case .maand, .maanden: return (0, count)
        case .jaar: return (0, count * Self.monthsOfYear)
        default: return nil
        }
    }

    static let daysOfWeek = 7
    static let monthsOfYear = 12
}
