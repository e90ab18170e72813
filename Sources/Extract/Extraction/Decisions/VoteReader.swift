import Layout
import Lexing
import SourceText
import Vocabulary

/// Reads who voted how: `19 stemmen voor en 12 tegen`, `15 tegen 16 stemmen`, `21V – 12T`, `Voor: VVD (5), D66 (3)`,
/// `Tegen stemden de fracties van SP en PvdA`, `met algemene stemmen`.
///
/// Source: besluitenlijsten, and the lines below moties and amendementen that tell how the raad voted.
struct VoteReader {
    private let reading: Reading
    private let start: Int
    private let limit: Int
    private var vote = Vote()
    private var first = Int.max
    private var last = 0
    /// Of `15 tegen 16`, which does not say which of the two were against where they lost.
    private var isOrdered = true

    /// The vote that `tokens` tell of, in a text with that outcome; nil where they tell of none.
    /// - Complexity: O(*n*), *n* the tokens.
    static func vote(_ reading: Reading, in tokens: Range<Int>, outcome: Verdict.Outcome?) -> Vote? {
        var reader = VoteReader(reading, tokens)
        reader.read(tokens)
        return reader.result(outcome)
    }

    private init(_ reading: Reading, _ tokens: Range<Int>) {
        self.reading = reading
        start = tokens.lowerBound
        limit = tokens.upperBound
    }

    private func result(_ outcome: Verdict.Outcome?) -> Vote? {
        guard !vote.isEmpty, first <= last else { return nil }
        var vote = vote
        vote.place = reading.byteRange(first..<last + 1)
        if !isOrdered, let inFavour = vote.inFavour, let against = vote.against {
            let mustLose = outcome == .rejected && inFavour > against
            let mustWin = (outcome == .adopted || outcome == .amended) && inFavour < against
            if mustLose || mustWin { (vote.inFavour, vote.against) = (against, inFavour) }
        }
        return vote
    }

    private mutating func note(_ tokens: Range<Int>) {
        first = min(first, tokens.lowerBound)
        last = max(last, tokens.upperBound - 1)
    }

    private mutating func read(_ tokens: Range<Int>) {
        var i = tokens.lowerBound
        while i < limit {
            if let all = OutcomeWords.unanimous.match(reading.tokens, at: i, limit: limit) {
                vote.unanimous = true
                note(i..<all.end)
                i = all.end
            } else if let end = figure(at: i) ?? side(at: i) ?? sideBeforeFigure(at: i) ?? dissent(at: i) {
                i = end
            } else {
                i += 1
            }
        }
    }

    // MARK: Figures

    /// No council has more members: three digits.
    private static let digits = 1...3

    /// `19`, and the token behind it.
    private func number(at token: Int) -> Int? {
        token < limit ? reading.plainNumber(token, digits: Self.digits) : nil
    }

    /// `21V`, `12T`: a figure and its side in one token, or in two without a space.
    private func gluedFigure(at token: Int) -> (count: Int, side: OutcomeWords.Side, end: Int)? {
        guard token < limit else { return nil }
        if let count = number(at: token), token + 1 < limit, reading.isGlued(token + 1),
            let side = OutcomeWords.sides.match(reading.tokens, at: token + 1, limit: token + 2)
        {
            return (count, side.value, token + 2)
        }
        let bytes = reading.bytes(of: token)
        guard let letter = bytes.last, bytes.count > 1, bytes.count <= Self.digits.upperBound + 1,
            bytes.dropLast().allSatisfy({ Self.figures.contains($0) }),
            let side = OutcomeWords.sides.value(ofWord: WordHash.of(String(decoding: [letter], as: UTF8.self)))
        else { return nil }
        return (bytes.dropLast().reduce(0) { $0 * 10 + Int($1 - Self.figures.lowerBound) }, side, token + 1)
    }

    private static let figures = UInt8(ascii: "0")...UInt8(ascii: "9")

    /// Reads a figure with the side behind it, and the parties in brackets behind that; the token behind them.
    private mutating func figure(at token: Int) -> Int? {
        if let glued = gluedFigure(at: token) {
            set(glued.side, glued.count)
            note(token..<glued.end)
            return parties(of: glued.side, from: glued.end, isBracketed: true) ?? glued.end
        }
        guard let count = number(at: token) else { return nil }
        if let against = pairedFigure(behind: token, count) {
            (vote.inFavour, vote.against, isOrdered) = (count, against.count, false)
            note(token..<against.end)
            return against.end
        }
        let behind = behindCounted(token + 1)
        guard let side = OutcomeWords.sides.match(reading.tokens, at: behind, limit: limit) else { return nil }
        if side.value == .against, behind == token + 1, let against = number(at: side.end), !hasSide(side.end + 1) {
            (vote.inFavour, vote.against, isOrdered) = (count, against, false)
            note(token..<side.end + 1)
            return side.end + 1
        }
        set(side.value, count)
        note(token..<side.end)
        return parties(of: side.value, from: side.end, isBracketed: true) ?? side.end
    }

    /// No council has more members (Gemeentewet, art. 8).
    private static let mostMembers = 45

    /// `(15-10)`, `aangenomen met 15-10`: the figure behind the dash, where a mark or word of a vote stands before the first.
    private func pairedFigure(behind token: Int, _ count: Int) -> (count: Int, end: Int)? {
        guard reading.isDash(token + 1), let against = number(at: token + 2), count + against <= Self.mostMembers,
            !reading.isGlued(token + 3) || reading.kind(token + 3) == .punctuation && !reading.isDash(token + 3)
        else { return nil }
        let before = token - 1
        let opens =
            reading.isMark(before, "(") || reading.isColon(before) || reading.keyword(before) == .met
            || before >= 0 && OutcomeWords.closing.contains(reading.tokens.hashes[before])
            || OutcomeWords.outcomes.match(reading.tokens, at: before, limit: token) != nil
        return opens ? (against, token + 3) : nil
    }

    private func hasSide(_ token: Int) -> Bool {
        OutcomeWords.sides.match(reading.tokens, at: behindCounted(token), limit: limit) != nil
    }

    private mutating func set(_ side: OutcomeWords.Side, _ count: Int) {
        switch side {
        case .inFavour: vote.inFavour = vote.inFavour ?? count
        case .against: vote.against = vote.against ?? count
        case .abstained: vote.abstained = vote.abstained ?? count
        }
    }

    private func behindCounted(_ token: Int) -> Int {
        token < limit && OutcomeWords.counted.contains(reading.tokens.hashes[token]) ? token + 1 : token
    }

    // MARK: Sides

    /// `Voor: …`, `Stemmen tegen: 9`, `Tegen de motie stemden …`: a side with those who took it; the token behind them.
    private mutating func side(at token: Int) -> Int? {
        guard let (side, body) = Self.opening(reading, at: token, limit: limit) else { return nil }
        if let count = number(at: body), !isName(body + 1) {
            set(side, count)
            note(token..<body + 1)
            var next = body + 1
            if reading.isColon(next) || reading.kind(next) == .cellBorder { next += 1 }
            return parties(of: side, from: next, isBracketed: next == body + 1) ?? next
        }
        return parties(of: side, from: body, isBracketed: false, opening: token)
    }

    /// `voor 12, tegen 19`: the side before its figure, both between marks; the token behind them.
    private mutating func sideBeforeFigure(at token: Int) -> Int? {
        guard token < limit, !isOpenWord(token - 1),
            let side = OutcomeWords.sides.match(reading.tokens, at: token, limit: limit),
            let count = number(at: side.end), !isOpenWord(side.end + 1)
        else { return nil }
        set(side.value, count)
        note(token..<side.end + 1)
        return parties(of: side.value, from: side.end + 1, isBracketed: true) ?? side.end + 1
    }

    /// Whether a word of running text stands there.
    private func isOpenWord(_ token: Int) -> Bool {
        token >= start && token < limit && reading.kind(token) == .word && reading.keyword(token) != .en
            && OutcomeWords.sides.match(reading.tokens, at: token, limit: limit) == nil
    }

    /// A side that a colon, the border of a cell or a verb of voting follows, and the token behind that.
    static func opening(_ reading: Reading, at token: Int, limit: Int) -> (side: OutcomeWords.Side, body: Int)? {
        guard token < limit else { return nil }
        var start = token
        if OutcomeWords.counted.contains(reading.tokens.hashes[start]) { start += 1 }
        guard start < limit, let side = OutcomeWords.sides.match(reading.tokens, at: start, limit: limit) else {
            return nil
        }
        var end = side.end
        if let subject = OutcomeWords.subjects.match(reading.tokens, at: end, limit: limit) { end = subject.end }
        let voting = OutcomeWords.voting.match(reading.tokens, at: end, limit: limit)
        let isVoting = voting != nil
        if let voting { end = voting.end }
        // `Voor (14): VVD, CDA`
        if reading.isMark(end, "("), reading.plainNumber(end + 1, digits: Self.digits) != nil,
            reading.isMark(end + 2, ")"), reading.isColon(end + 3)
        {
            return (side.value, end + 1)
        }
        var hasBorder = false
        while end < limit,
            reading.isColon(end) || reading.kind(end) == .cellBorder || reading.kind(end) == .emphasis
        {
            hasBorder = hasBorder || reading.kind(end) != .emphasis
            end += 1
        }
        return isVoting || hasBorder || start > token && reading.plainNumber(end, digits: Self.digits) != nil
            ? (side.value, end) : nil
    }

    /// The token behind figures of a vote that begin at `token`: `16 voor`, `met 9 stemmen voor en 6 stemmen tegen`,
    /// `21V – 12T (SP)`, `10 tegen 3 stemmen`; nil where none begin there.
    /// - Complexity: O(1): a vote has three sides.
    static func tallyEnd(_ reading: Reading, at token: Int, limit: Int) -> Int? {
        var reader = VoteReader(reading, token..<limit)
        let start = reading.keyword(token) == .met ? token + 1 : token
        guard start < limit, var end = reader.sided(at: start) else { return nil }
        while let next = reader.sided(at: reader.behindJoint(end)) { end = next }
        return reader.behindCounted(end)
    }

    /// Whether a sentence is such figures and nothing more.
    static func isTally(_ reading: Reading, _ tokens: Range<Int>) -> Bool {
        guard let end = tallyEnd(reading, at: tokens.lowerBound, limit: tokens.upperBound) else { return false }
        return end == tokens.upperBound || reading.kind(end) == .punctuation
    }

    /// `16 voor`, or `Voor 16`.
    private mutating func sided(at token: Int) -> Int? { figure(at: token) ?? sideBeforeFigure(at: token) }

    /// Behind a mark or `en` between two figures of a vote.
    private func behindJoint(_ token: Int) -> Int {
        guard token < limit else { return limit }
        let joins =
            reading.isMark(token, ",") || reading.isMark(token, ";") || reading.isMark(token, "/")
            || reading.isDash(token) || reading.keyword(token) == .en
        return joins ? token + 1 : token
    }

    private func isName(_ token: Int) -> Bool {
        token < limit && reading.kind(token) == .word && reading.flags(token).contains(.capitalised)
            && OutcomeWords.sides.match(reading.tokens, at: token, limit: limit) == nil
    }

    // MARK: Parties

    /// `De fracties van SP en PVV stemmen tegen`, `alleen de PVV stemde tegen`, `de SP wordt geacht te hebben
    /// tegengestemd`: parties before their side; the token behind it.
    private mutating func dissent(at token: Int) -> Int? {
        guard let opening = OutcomeWords.dissents.match(reading.tokens, at: token, limit: limit) else { return nil }
        var list = PartyList(reading, limit: min(limit, opening.end + Self.longestDissent))
        var end = list.read(
            from: OutcomeWords.dissents.match(reading.tokens, at: opening.end, limit: limit)?.end ?? opening.end)
        guard !list.isEmpty else { return nil }
        while end < limit, OutcomeWords.between.contains(reading.tokens.hashes[end]) { end += 1 }
        guard let side = OutcomeWords.sides.match(reading.tokens, at: end, limit: limit), number(at: side.end) == nil,
            !isName(side.end)
        else { return nil }
        switch side.value {
        case .inFavour: if vote.partiesInFavour.isEmpty { vote.partiesInFavour = list.names }
        case .against: if vote.partiesAgainst.isEmpty { vote.partiesAgainst = list.names }
        case .abstained: return nil
        }
        if let total = list.total { set(side.value, total) }
        note(token..<side.end)
        return side.end
    }

    /// In tokens: the names of those who voted against the others.
    private static let longestDissent = 60

    /// Behind who voted against the others, at `token`: `met de stemmen van SP en PVV tegen`.
    static func dissentEnd(_ reading: Reading, at token: Int, limit: Int) -> Int? {
        var reader = VoteReader(reading, token..<limit)
        return reader.dissent(at: token)
    }

    /// Reads the names of parties, in brackets or up to the end of the sentence; the token behind them.
    private mutating func parties(
        of side: OutcomeWords.Side, from start: Int, isBracketed: Bool, opening: Int? = nil
    ) -> Int? {
        var i = start
        if reading.isMark(i, ")"), reading.isColon(i + 1) {
            i += 2
        } else if isBracketed {
            guard i < limit, reading.isMark(i, "(") else { return nil }
            i += 1
        }
        var list = PartyList(reading, limit: limit)
        let end = list.read(from: i)
        guard !list.isEmpty else { return nil }
        switch side {
        case .inFavour: if vote.partiesInFavour.isEmpty { vote.partiesInFavour = list.names }
        case .against: if vote.partiesAgainst.isEmpty { vote.partiesAgainst = list.names }
        case .abstained: break
        }
        if let total = list.total { set(side, total) }
        // `| Voor | SP, PvdA | 10 |`
        if reading.kind(end) == .cellBorder, let count = number(at: end + 1) { set(side, count) }
        note((opening ?? start)..<end)
        return end
    }
}
