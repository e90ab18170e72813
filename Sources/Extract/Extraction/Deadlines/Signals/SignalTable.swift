import Lexing
import SourceText
import Vocabulary

/// The rows of the signals, ready to be looked up by the words around a date.
///
/// A row is looked at only where a word stands of those that its cue must end with, or its `after` must begin with. Which
/// rows those are is a set of bits, so that their order is that of the table.
final class SignalTable: Sendable {
    static let shared = SignalTable(rows)
    /// As many as a set of rows holds.
    static let mostRows = UInt128.bitWidth

    /// A `SignalRow` without its texts.
    struct Entry: Sendable {
        let order: Int
        let cue: SignalPattern
        let after: SignalPattern
        let kind: Deadline.Kind?
        let rule: Rule
        let confidence: Confidence
        let from: SignalRow.Beginning
        let when: FixedList<SignalCondition>
        /// The rows of its group.
        let group: UInt128

        init(_ row: SignalRow, group: UInt128, _ spellings: [UInt64: [UInt64]]) {
            (order, kind, rule, confidence, from) = (row.order, row.kind, row.rule, row.confidence, row.from)
            when = FixedList(row.when)
            self.group = group
            cue = SignalPattern(row.cue, spellings: spellings)
            after = SignalPattern(row.after, spellings: spellings)
        }
    }

    let entries: FixedList<Entry>
    /// Tokens between the last word of a cue and the date or its fillers, at most.
    let reach: Int
    /// Rows whose cue ends with a word.
    private let byLast: WordTable<UInt128>
    /// Rows that have a gap behind that word; all ask for `led`.
    private let byGap: WordTable<UInt128>
    /// Rows without cue, by the first word behind the date.
    private let byNext: WordTable<UInt128>
    /// Rows that no word tells.
    private let always: UInt128
    /// Rows that ask for a filler or a part of a period before the date: for many dates they need no look.
    private let led: UInt128

    init(_ rows: [SignalRow]) {
        let spellings = Self.spellings
        let rows = rows.prefix(Self.mostRows)
        entries = FixedList(rows.map { Entry($0, group: Self.group(of: $0, in: rows), spellings) })
        var (last, gap, next): ([UInt64: UInt128], [UInt64: UInt128], [UInt64: UInt128]) = ([:], [:], [:])
        var (always, led, reach): (UInt128, UInt128, Int) = (0, 0, 0)
        for (place, entry) in entries.enumerated() {
            let bit = UInt128(1) << UInt128(place)
            let asksLed = entry.when.contains(.led)
            if asksLed { led |= bit }
            if let keys = entry.cue.keys(fromEnd: true), keys.reach == 0 || asksLed {
                reach = max(reach, keys.reach)
                for hash in keys.hashes {
                    if keys.reach == 0 { last[hash, default: 0] |= bit } else { gap[hash, default: 0] |= bit }
                }
            } else if entry.cue.parts.isEmpty, let keys = entry.after.keys(fromEnd: false), keys.reach == 0 {
                for hash in keys.hashes { next[hash, default: 0] |= bit }
            } else {
                always |= bit
            }
        }
        (self.always, self.led, self.reach) = (always, led, reach)
        (byLast, byGap, byNext) = (Self.table(last), Self.table(gap), Self.table(next))
    }

    private static func table(_ rows: [UInt64: UInt128]) -> WordTable<UInt128> {
        WordTable(rows.map { (hash: $0.key, value: $0.value) })
    }

    private static func group(of row: SignalRow, in rows: ArraySlice<SignalRow>) -> UInt128 {
        rows.indices.reduce(0) { rows[$1].group == row.group ? $0 | UInt128(1) << UInt128($1) : $0 }
    }

    /// By the hash of each spelling of a keyword: those of all its spellings.
    private static var spellings: [UInt64: [UInt64]] {
        let words = Dictionary(grouping: Keyword.hashes, by: \.keyword).mapValues { $0.map(\.hash) }
        return Dictionary(uniqueKeysWithValues: Keyword.hashes.map { ($0.hash, words[$0.keyword] ?? []) })
    }

    /// The rows that the words around a date allow.
    /// - Parameter last: the token before the date and its fillers.
    /// - Parameter next: the token behind the date.
    /// - Parameter isLed: whether `SignalCondition.led` holds.
    /// - Complexity: O(`reach`).
    func candidates(_ reading: Reading, last: Int, next: Int, isLed: Bool) -> UInt128 {
        var rows = always
        if reading.kind(last) == .word { rows |= byLast[reading.tokens.hashes[last]] ?? 0 }
        if reading.kind(next) == .word { rows |= byNext[reading.tokens.hashes[next]] ?? 0 }
        guard isLed else { return rows & ~led }
        for token in max(0, last - reach)..<max(0, last + 1) where reading.kind(token) == .word {
            rows |= byGap[reading.tokens.hashes[token]] ?? 0
        }
        return rows
    }
}
