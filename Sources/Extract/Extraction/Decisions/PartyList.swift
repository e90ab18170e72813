import Layout
import Lexing
import SourceText
import Vocabulary

/// Names of parties in a row: `de fracties van VVD, D66 en Leefbaar Waterlede`, `SP (3), CDA (6)`.
struct PartyList {
    private let reading: Reading
    private let limit: Int
    private(set) var names: [String] = []
    /// Those who are persons, whose names are left out.
    private var persons = 0
    private var counts = 0
    private var sum = 0

    init(_ reading: Reading, limit: Int) {
        self.reading = reading
        self.limit = limit
    }

    /// Whether nobody is named.
    var isEmpty: Bool { names.isEmpty && persons == 0 }

    /// Whether a figure stands behind the last name.
    private var endsInCount = false

    /// The votes together, where each party has a figure, or only the last of several: `VVD, Lokaal Sterk (7)`.
    var total: Int? {
        guard !isEmpty else { return nil }
        return counts == names.count + persons || counts == 1 && endsInCount ? sum : nil
    }

    /// In tokens: the longest name of a party, with the small words before it.
    private static let longestName = 10
    /// No party has more seats: two digits.
    private static let digits = 1...2

    /// Reads names from `start` on; the token behind the last of them.
    /// - Complexity: O(*n*), *n* the tokens that it reads.
    mutating func read(from start: Int) -> Int {
        var (i, end) = (start, start)
        while i < limit {
            let name = behindSmallWords(i)
            let stop = endOfName(name)
            guard stop > name, stop - name <= Self.longestName, take(name..<stop) else { return end }
            let before = counts
            end = behindCount(stop)
            endsInCount = counts > before
            guard end < limit, separates(end) else { return end }
            i = end + 1
            if reading.keyword(i) == .en { i += 1 }
        }
        return end
    }

    private func separates(_ token: Int) -> Bool {
        reading.isMark(token, ",") || reading.keyword(token) == .en || reading.isMark(token, "&")
    }

    private func behindSmallWords(_ token: Int) -> Int {
        var i = token
        while i < limit, OutcomeWords.fractions.contains(reading.tokens.hashes[i]) || reading.kind(i) == .emphasis {
            i += 1
        }
        return i
    }

    private func endOfName(_ start: Int) -> Int {
        var i = start
        while i < limit, !separates(i), reading.kind(i) == .word || reading.kind(i) == .number || joins(i),
            reading.kind(i) != .number || i == start && reading.isGlued(i + 1) || reading.isGlued(i),
            i == start || OutcomeWords.sides.match(reading.tokens, at: i, limit: limit) == nil || linksName(i),
            i == start || !OutcomeWords.between.contains(reading.tokens.hashes[i])
        { i += 1 }
        return i
    }

    /// `voor` in `Forum voor de Haven`, `Hart voor Waterlede`: a small word, and the rest of the name behind it.
    private func linksName(_ token: Int) -> Bool {
        guard !reading.flags(token).contains(.capitalised), !reading.isGlued(token) else { return false }
        let next = behindSmallWords(token + 1)
        return next < limit && reading.kind(next) == .word && reading.flags(next).contains(.capitalised)
            && OutcomeWords.sides.match(reading.tokens, at: next, limit: limit) == nil
    }

    /// The dash of `GroenLinks-PvdA`, the slash of `ChristenUnie/SGP`.
    private func joins(_ token: Int) -> Bool {
        guard reading.isGlued(token) else { return false }
        // `Helder Onafhankelijk!`
        if reading.isMark(token, "!") { return true }
        return reading.isGlued(token + 1) && (reading.isDash(token) || reading.isMark(token, "/"))
    }

    /// A name has a capital or begins with a figure (`50PLUS`), and is no person.
    private mutating func take(_ name: Range<Int>) -> Bool {
        guard let first = name.first else { return false }
        if OutcomeWords.persons.contains(reading.tokens.hashes[first]) {
            persons += 1
            return true
        }
        guard reading.flags(first).contains(.capitalised) || reading.kind(first) == .number,
            OutcomeWords.sides.match(reading.tokens, at: first, limit: limit) == nil
        else { return false }
        names.append(reading.folded(name))
        return true
    }

    /// Behind `(5)`, or a bare figure, which counts the votes of the party; behind other brackets.
    private mutating func behindCount(_ token: Int) -> Int {
        if let count = reading.plainNumber(token, digits: Self.digits), token < limit {
            add(count)
            return token + 1
        }
        guard token < limit, reading.isMark(token, "(") else { return token }
        if let count = reading.plainNumber(token + 1, digits: Self.digits) { add(count) }
        let close = (token..<min(limit, token + Self.longestName)).first { reading.isMark($0, ")") }
        return close.map { $0 + 1 } ?? token
    }

    private mutating func add(_ count: Int) {
        counts += 1
        sum += count
    }
}
