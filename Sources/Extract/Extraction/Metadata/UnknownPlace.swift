import Layout
import Lexing
import SourceText
import Vocabulary

/// The municipality of a paper that names none in a usual way, and that no register knows: a word that is always written
/// with a capital and stands where places stand.
///
/// Source: lists of decisions, plans and initiatiefvoorstellen that say `gemeentehuis Lambrechtswold`, `Reglement van orde
/// Kempenrode 2018`, or have their name in the file's alone.
struct UnknownPlace {
    private let reading: Reading
    /// By the hash of a word: what speaks for it, each sort of place once.
    private var signs: [UInt64: (first: Int, kinds: Set<Sign>)] = [:]

    private enum Sign: Int, CaseIterable {
        /// The file begins with its name; a town hall has it; a local rule has it; `in` it, `te` it; the party of the place.
        case file, townHall, rule, place, party
        /// It stands inside a sentence.
        case text

        var weight: Int {
            switch self {
            case .file, .townHall, .rule: UnknownPlace.strong
            case .place, .party, .text: 1
            }
        }
    }

    private static let strong = 2
    /// What speaks for a name, at least.
    private static let enough = 3
    /// In bytes: shorter names are words of other kinds.
    private static let shortest = 5
    /// In tokens: between the head of a rule's name and the place in it.
    private static let longestRule = 6
    /// Names that are weighed; a paper with more is a list of names.
    private static let most = 200

    private init(_ reading: Reading) { self.reading = reading }

    /// - Complexity: O(*n*), *n* the tokens.
    static func name(_ reading: Reading) -> String? {
        var places = UnknownPlace(reading)
        let file = fileWord(reading)
        var token = 1
        while token < reading.tokens.count, places.signs.count < most {
            if places.mayBeName(token) { places.weigh(token, file) }
            token += 1
        }
        let weighed = places.signs.values.map { (first: $0.first, votes: $0.kinds.reduce(0) { $0 + $1.weight }) }
        guard let best = weighed.max(by: { ($0.votes, $1.first) < ($1.votes, $0.first) }), best.votes >= enough,
            weighed.count(where: { $0.votes == best.votes }) == 1
        else { return nil }
        return reading.folded(best.first..<best.first + 1)
    }

    /// The first word in the name of the file.
    private static func fileWord(_ reading: Reading) -> UInt64? {
        guard let word = reading.declared.fileName?.split(whereSeparator: { !$0.isLetter }).first,
            word.utf8.count >= shortest
        else { return nil }
        return WordHash.of(word.lowercased())
    }

    /// A word with one capital inside a sentence, or where a title or a name ends.
    private func mayBeName(_ token: Int) -> Bool {
        let flags = reading.flags(token)
        return reading.kind(token) == .word && flags.contains(.capitalised) && !flags.contains(.allCapitals)
            && reading.tokens.range(token).count >= Self.shortest && reading.tokens.keyword(token) == .none
            && !reading.isMark(token - 1, ".") && !reading.layout.tree.opensBlock(token)
            && !Self.stops.contains(reading.tokens.hashes[token])
            && KindNames.match(reading, token..<token + 1) == nil
    }

    private mutating func weigh(_ token: Int, _ file: UInt64?) {
        var kinds: Set<Sign> = []
        let before = token - 1
        if reading.tokens.hashes[token] == file { kinds.insert(.file) }
        if Self.townHalls.contains(reading.tokens.hashes[before]) { kinds.insert(.townHall) }
        if reading.keyword(before) == .in || reading.keyword(before) == .te { kinds.insert(.place) }
        if Self.parties.contains(reading.tokens.hashes[before]) { kinds.insert(.party) }
        if endsRule(token) { kinds.insert(.rule) }
        if reading.kind(before) == .word, !reading.flags(before).contains(.capitalised) { kinds.insert(.text) }
        guard !kinds.isEmpty else { return }
        signs[reading.tokens.hashes[token], default: (token, [])].kinds.formUnion(kinds)
    }

    /// `Verordening nadeelcompensatie Lambrechtswold 2024`: behind small letters, so that the capital makes a name.
    private func endsRule(_ token: Int) -> Bool {
        let before = token - 1
        guard reading.kind(before) == .word, !reading.flags(before).contains(.capitalised),
            reading.tokens.keyword(before) == .none, !Self.rules.matches(reading, before)
        else { return false }
        return (max(0, token - Self.longestRule)..<before).contains { Self.rules.matches(reading, $0) }
    }

    private static let rules = Stems(.ruleName)
    private static let townHalls = WordSet(.placeTownhall)
    private static let parties = WordSet(.placeParty)
    private static let stops = WordSet(.placeStop)
}
