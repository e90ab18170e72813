import Layout
import Lexing
import SourceText
import Vocabulary

/// Names of places as they stand in running text: `Dordrecht`, `Capelle aan den IJssel`, `'s-Hertogenbosch`, `DEN HELDER`.
enum PlaceName {
    /// The name at `token` and the token behind it; nil where no capitalised word stands there.
    static func read(_ reading: Reading, at token: Int) -> (text: String, end: Int)? {
        if reading.flags(token).contains(.capitalised),
            let known = GemeenteTable.shared.match(reading.tokens, at: token), !runsOn(reading, known.end)
        {
            return (known.gemeente.name, known.end)
        }
        var end = token
        var last = token
        var isFirst = true
        while end < reading.tokens.count, end - token < MetadataLimits.longestPlace {
            if !isFirst, reading.layout.opensPart(end, reading) { break }
            let word = part(reading, end)
            if word == .name {
                end += 1
                last = end
            } else if word == .particle, !isFirst || reading.isApostrophe(end) {
                end += 1
            } else {
                break
            }
            isFirst = false
        }
        guard last > token else { return nil }
        let text = reading.folded(token..<last)
        return text.utf8.count > 2 ? (text, last) : nil
    }

    /// A hyphen and another name behind a known one: a municipality of two names.
    private static func runsOn(_ reading: Reading, _ end: Int) -> Bool {
        reading.isMark(end, "-") && !reading.flags(end).contains(.spaceBefore)
            && reading.flags(end + 1).contains(.capitalised)
    }

    private enum Part { case name, particle, none }

    private static func part(_ reading: Reading, _ token: Int) -> Part {
        guard reading.kind(token) == .word else {
            let isInside =
                reading.isMark(token, "-") && !reading.flags(token).contains(.spaceBefore)
                && !reading.flags(token + 1).contains(.spaceBefore)
            return isInside || reading.isApostrophe(token) ? .particle : .none
        }
        let flags = reading.flags(token)
        if particles.contains(reading.tokens.hashes[token]) {
            return flags.contains(.capitalised) && reading.keyword(token) != .en ? .name : .particle
        }
        guard flags.contains(.capitalised), !stops.contains(reading.tokens.hashes[token]) else { return .none }
        return .name
    }

    private static let particles = WordSet(.placeParticle)
    private static let stops = WordSet(.placeStop)

    /// Capitals only at the beginnings of words, particles in lower case.
    static func usual(_ name: String) -> String {
        guard name == name.uppercased(), name != name.lowercased() else { return name }
        let words = name.lowercased().split(separator: " ", omittingEmptySubsequences: false).enumerated().map {
            place, word -> String in
            if place > 0, lowered.contains(WordHash.of(word)) { return String(word) }
            return word.split(separator: "-", omittingEmptySubsequences: false).map(capitalised).joined(separator: "-")
        }
        return words.joined(separator: " ")
    }

    private static let lowered = WordSet(.placeLowered)

    private static let titles = WordSet(.placeTitle)
    /// Two letters that are one, and one capital.
    private static let digraph = "ij"

    private static func capitalised(_ word: Substring) -> String {
        if word.hasPrefix(digraph) { return digraph.uppercased() + word.dropFirst(digraph.count) }
        if word == "'s" || word == "'t" { return String(word) }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    /// From the metadata of a publication: `gemeente Dordrecht` is `Dordrecht`.
    static func declared(_ creator: String) -> String? {
        let words = creator.split(separator: " ")
        let bare = words.first.map { titles.contains(WordHash.of($0)) } ?? false ? words.dropFirst() : words[...]
        return bare.isEmpty ? nil : bare.joined(separator: " ")
    }
}

extension Reading {
    /// An apostrophe, as type, keyboards and OCR put it.
    fileprivate func isApostrophe(_ token: Int) -> Bool {
        kind(token) == .punctuation && Mark.apostrophes.contains(tokens.hashes[token])
    }
}
