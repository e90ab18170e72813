import Layout
import Lexing
import SourceText
import Vocabulary

/// The name of a motie or amendement at the start of a line: `Motie M7.1 (D66): Dorpshuis zonder gas`,
/// `9. Motie vreemd: Lachgas`, `Het amendement van de VVD`.
struct BallotName {
    let kind: DocumentKind
    let number: String?
    let submitters: [String]
    /// Begins with its article, and may mean one that was named before.
    let hasArticle: Bool
    /// Of its words the first.
    let start: Int
    /// Behind kind, number and submitters.
    let end: Int

    /// In tokens: `9. - ` before the name.
    private static let longestMarker = 4
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    /// In tokens: `24-03M2`.
    private static let longestNumber = 6

    private static let labels = PhraseTable<Bool>([.labelNumber: true, .labelItem: true])
    /// Words with an article that name a motie.
    private static let named = OutcomeWords.subjects

    /// `De voorzitter constateert dat`, `Over`.
    private static let leads = PhraseTable(.outcomeLead)
    /// In tokens: `De voorzitter, mevrouw De Wit,` before it.
    private static let longestLead = 8

    /// - Complexity: O(1).
    init?(_ reading: Reading, _ content: Range<Int>) {
        let limit = content.upperBound
        let opening = Self.behindMarkers(reading, content)
        guard opening < limit else { return nil }
        let first = Self.behindLead(reading, opening, limit)
        guard first < limit,
            first > opening || reading.flags(first).contains(.capitalised) || reading.kind(first) == .number
        else { return nil }
        let article = Self.named.match(reading.tokens, at: first, limit: limit).flatMap {
            $0.value == .motion ? $0 : nil
        }
        // `M1 Motie Meer groen`: the number before the word.
        let before = article == nil ? Self.number(reading, first, limit) : nil
        let kindStart =
            before?.upperBound ?? (first..<(article?.end ?? first)).first { Self.kind(reading, $0, limit) != nil }
            ?? first
        guard let found = Self.kind(reading, kindStart, limit),
            kindStart == first || before != nil || found.end <= (article?.end ?? 0)
        else { return nil }
        kind = found.kind
        hasArticle = kindStart > first && before == nil
        start = first
        let behind = before == nil ? Self.number(reading, found.end, limit) : nil
        number = (before ?? behind).map { reading.folded($0) }
        let behindNumber = behind?.upperBound ?? found.end
        let parties = Self.parties(reading, behindNumber, limit)
        submitters = parties?.names ?? []
        end = parties?.end ?? behindNumber
    }

    /// Behind `9.`, `4.a`, `-`.
    private static func behindMarkers(_ reading: Reading, _ content: Range<Int>) -> Int {
        var token = content.lowerBound
        let limit = min(content.upperBound, token + longestMarker)
        while token < limit,
            isMarker(reading, token)
                || token > content.lowerBound && reading.isGlued(token)
                    && reading.byteRange(token..<token + 1).count == 1
        { token += 1 }
        return token < content.upperBound && reading.kind(token) == .word ? token : content.lowerBound
    }

    private static func behindLead(_ reading: Reading, _ first: Int, _ limit: Int) -> Int {
        for token in first..<min(limit, first + longestLead) {
            guard let lead = leads.match(reading.tokens, at: token, limit: limit) else { continue }
            // One word leads only where it opens the sentence.
            if token == first || lead.end - token > 1 { return lead.end }
        }
        return first
    }

    private static func isMarker(_ reading: Reading, _ token: Int) -> Bool {
        switch reading.kind(token) {
        case .number, .listMarker, .headingMark, .emphasis, .articleNumber, .cellBorder: true
        case .punctuation: true
        default: false
        }
    }

    private static func kind(_ reading: Reading, _ token: Int, _ limit: Int) -> (kind: DocumentKind, end: Int)? {
        guard let found = KindNames.table.match(reading.tokens, at: token, limit: limit),
            found.value == .motie || found.value == .amendement
        else { return nil }
        return (found.value, found.end)
    }

    /// A mark with a figure or a capital by itself, with all that is glued to it; a label before it is left out.
    private static func number(_ reading: Reading, _ token: Int, _ limit: Int) -> Range<Int>? {
        var first = token
        while first < limit, reading.kind(first) == .emphasis { first += 1 }
        if let label = labels.match(reading.tokens, at: first, limit: limit) { first = label.end }
        while first < limit, reading.isMark(first, ".") || reading.isColon(first) { first += 1 }
        guard first < limit, isNumber(reading, first) else { return nil }
        var end = first + 1
        while end < min(limit, first + Self.longestNumber), reading.isGlued(end), !closesNumber(reading, end, limit) {
            end += 1
        }
        return first..<end
    }

    private static func closesNumber(_ reading: Reading, _ token: Int, _ limit: Int) -> Bool {
        if reading.isMark(token, ".") { return token + 1 >= limit || !reading.isGlued(token + 1) }
        return reading.isMark(token, "(") || reading.isMark(token, ",") || reading.isColon(token)
            || reading.kind(token) == .emphasis
    }

    private static func isNumber(_ reading: Reading, _ token: Int) -> Bool {
        switch reading.kind(token) {
        case .number, .zaaknummer, .articleNumber, .date: return true
        case .word:
            let bytes = reading.byteRange(token..<token + 1)
            let letters = reading.text.bytes[bytes.start..<bytes.end]
            let hasFigure = letters.contains { digits.contains($0) }
            return hasFigure || letters.count == 1 && reading.flags(token).contains(.capitalised)
        default: return false
        }
    }

    /// `(D66, SP)`, `van de VVD`: who handed it in.
    static func parties(_ reading: Reading, _ token: Int, _ limit: Int) -> (names: [String], end: Int)? {
        guard token < limit else { return nil }
        if reading.isMark(token, "(") { return parties(inBracketAt: token, reading, limit) }
        guard reading.keyword(token) == .van else { return nil }
        let end = (token + 1..<limit).first { !mayNameParty(reading, $0) } ?? limit
        var list = PartyList(reading, limit: end)
        let behind = list.read(from: token + 1)
        return list.names.isEmpty ? nil : (list.names, behind)
    }

    /// The parties in the brackets that open at a token, and the token behind them; nil where other words stand there: the last word of a
    /// party's name has a capital or a figure, that of a title seldom has.
    static func parties(inBracketAt token: Int, _ reading: Reading, _ limit: Int) -> (names: [String], end: Int)? {
        var list = PartyList(reading, limit: limit)
        let end = list.read(from: token + 1)
        guard !list.names.isEmpty, end < limit, reading.isMark(end, ")") else { return nil }
        let areNames = (token + 1..<end).allSatisfy { place in
            let isLast = place + 1 == end || reading.isMark(place + 1, ",") || reading.keyword(place + 1) == .en
            return !isLast || reading.kind(place) != .word || reading.flags(place).contains(.capitalised)
                || reading.keyword(place) == .en
        }
        return areNames ? (list.names, end + 1) : nil
    }

    private static func mayNameParty(_ reading: Reading, _ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .en, .de, .het, .van: return true
        default: break
        }
        let isName = reading.kind(token) != .word || reading.flags(token).contains(.capitalised)
        return isName || OutcomeWords.fractions.contains(reading.tokens.hashes[token])
    }
}
