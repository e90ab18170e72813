import Lexing
import SourceText

/// Rules for whose document it is. Each mention of a name behind `gemeente`, `de raad van`, `waterschap` … is a vote, more
/// for what a body says of itself than for what it says of others.
enum GemeenteRules {
    static func gemeente(_ reading: Reading, fields: HeaderFields) -> String? {
        if let field = fields.first(.gemeente), let name = PlaceName.read(reading, at: stripGemeente(reading, fields.values[field])) {
            return PlaceName.usual(name.text)
        }
        var votes = Votes()
        for token in 0..<reading.tokens.count where reading.kind(token) == .word { vote(reading, token, &votes) }
        addresses(reading, &votes)
        return votes.winner ?? reading.declared.creator.flatMap(PlaceName.declared) ?? fieldDomain(reading, fields)
    }

    private static func stripGemeente(_ reading: Reading, _ value: Range<Int>) -> Int {
        guard let first = value.first else { return reading.tokens.count }
        return reading.tokens.hashes[first] == Words.gemeente ? first + 1 : first
    }

    private static func vote(_ reading: Reading, _ token: Int, _ votes: inout Votes) {
        let hash = reading.tokens.hashes[token]
        if hash == Words.gemeente || hash == Words.stad {
            guard let name = PlaceName.read(reading, at: token + 1) else { return }
            let before = reading.keyword(token - 1)
            let body = reading.keyword(token - 2) == .van || reading.keyword(token - 1) == .van
            let ownLine = reading.flags(token).contains(.startsLine) && (name.end >= reading.tokens.count || reading.flags(name.end).contains(.startsLine))
            let weight = (before == .de || before == .der) && body ? 6 : ownLine ? 5 : hash == Words.stad ? 0 : 1
            let isAtTop = token < 40 && before != .van && before != .de
            if weight > 0 { votes.add(name.text, weight * 10 + (isAtTop ? 30 : 0)) }
        } else if Words.before.contains(hash) {
            guard !reading.flags(token + 1).contains(.startsLine), let name = PlaceName.read(reading, at: token + 1), !Words.elsewhere.contains(name.text)
            else { return }
            let isCouncil = hash == Words.meeting || reading.keyword(token) == .raad
            votes.add(name.text, isCouncil ? 25 : GemeenteTable.shared.match(reading.tokens, at: token + 1) == nil ? 1 : 2)
        } else if reading.keyword(token) == .raad || hash == Words.wethouders || hash == Words.bw {
            guard reading.keyword(token + 1) == .van else { return }
            let isNamed = reading.keyword(token + 2) != .de
            if isNamed, let name = PlaceName.read(reading, at: token + 2) { votes.add(name.text, 50) }
        } else if let body = Words.bodies[hash] {
            let start = reading.keyword(token + 1) == .van ? token + 2 : token + 1
            guard let name = PlaceName.read(reading, at: start) else { return }
            let opens = reading.flags(token).contains(.startsLine) || reading.hasSuffix(token, "staten")
            votes.add(body + PlaceName.usual(name.text), opens ? 30 : 0)
        }
    }

    /// The domain of an address is a vote for a name that stands in the text.
    private static func addresses(_ reading: Reading, _ votes: inout Votes) {
        for token in 0..<reading.tokens.count where reading.kind(token) == .address {
            let text = reading.text.string(reading.tokens.range(token)).lowercased()
            votes.support(text)
        }
    }

    /// The domain of the address in the header's own fields, where the paper names its municipality nowhere else:
    /// `s.devries@gemeentewaterlede.nl`.
    private static func fieldDomain(_ reading: Reading, _ fields: HeaderFields) -> String? {
        for value in fields.values {
            guard let token = value.first(where: { reading.kind($0) == .address }) else { continue }
            let address = reading.text.string(reading.tokens.range(token)).lowercased()
            let host = address.split(separator: "@").last?.split(separator: ".") ?? []
            guard address.contains("@"), host.count > 1, host[host.count - 2].count > 3 else { continue }
            let name = host[host.count - 2].drop(prefix: "gemeente").drop(prefix: "-")
            return GemeenteTable.shared.gemeenten.first { $0.name.lowercased().filter { $0.isLetter } == name }?.name ?? name.prefix(1).uppercased() + name.dropFirst()
        }
        return nil
    }

    private enum Words {
        static let gemeente = WordHash.of("gemeente")
        static let meeting = WordHash.of("raadsvergadering")
        static let stad = WordHash.of("stad")
        static let wethouders = WordHash.of("wethouders")
        static let bw = WordHash.of("b&w")
        /// Words before a name that may be the municipality's: each a weak vote.
        static let before = Set(["in", "te", "heel", "binnen", "raadsvergadering", "gemeenteraad", "raad", "woonvisie", "verordening"].map { WordHash.of($0) })
        static let elsewhere: Set<String> = ["Nederland", "Europa", "Den Haag", "Brussel", "Rijk", "Zuid-Holland", "Noord-Holland"]
        static let bodies: [UInt64: String] = [
            WordHash.of("provincie"): "Provincie ", WordHash.of("waterschap"): "Waterschap ",
            WordHash.of("hoogheemraadschap"): "Hoogheemraadschap van ", WordHash.of("staten"): "Provincie ",
        ]
    }

    /// Names with their votes; the same name in other case is one.
    private struct Votes {
        private var counts: [String: (name: String, votes: Int, order: Int)] = [:]

        mutating func add(_ name: String, _ votes: Int) {
            guard votes > 0 else { return }
            let key = name.lowercased()
            if var entry = counts[key] {
                entry.votes += votes
                if entry.name == entry.name.uppercased(), name != name.uppercased() { entry.name = name }
                counts[key] = entry
            } else {
                counts[key] = (name, votes, counts.count)
            }
        }

        mutating func support(_ address: String) {
            for (key, entry) in counts where address.contains(key.filter { $0 != " " && $0 != "'" }) {
                counts[key] = (entry.name, entry.votes + 4, entry.order)
            }
        }

        var winner: String? {
            let best = counts.values.max { ($0.votes, -$0.order) < ($1.votes, -$1.order) }
            guard let best, best.votes > 2 else { return nil }
            return PlaceName.usual(best.name)
        }
    }
}

extension Substring {
    fileprivate func drop(prefix: String) -> Substring { hasPrefix(prefix) ? dropFirst(prefix.count) : self }
}

/// Names of places as they stand in running text: `Dordrecht`, `Capelle aan den IJssel`, `'s-Hertogenbosch`, `DEN HELDER`.
enum PlaceName {
    /// The name at `token` and the token behind it; nil where no capitalised word stands there.
    static func read(_ reading: Reading, at token: Int) -> (text: String, end: Int)? {
        var end = token
        var last = token
        var isFirst = true
        while end < reading.tokens.count, end - token < 9 {
            if !isFirst, Int(reading.tokens.starts[end]) - Int(reading.tokens.ends[end - 1]) > 2, !reading.flags(end).contains(.startsLine) { break }
            if !isFirst, reading.flags(end).contains(.startsLine), last == end || reading.flags(end).contains(.startsParagraph) { break }
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

    private enum Part { case name, particle, none }

    private static func part(_ reading: Reading, _ token: Int) -> Part {
        guard reading.kind(token) == .word else {
            let isInside = reading.isSign(token, 0x2D) && !reading.flags(token).contains(.spaceBefore) && !reading.flags(token + 1).contains(.spaceBefore)
            return isInside || reading.isApostrophe(token) ? .particle : .none
        }
        let flags = reading.flags(token)
        if particles.contains(reading.tokens.hashes[token]) { return flags.contains(.capitalised) && reading.keyword(token) != .en ? .name : .particle }
        guard flags.contains(.capitalised), !stops.contains(reading.tokens.hashes[token]) else { return .none }
        return .name
    }

    private static let particles = Set(["aan", "den", "de", "op", "bij", "in", "ter", "van", "der", "het", "'t", "s", "'s", "en", "ten", "ij"].map { WordHash.of($0) })
    private static let stops = Set(["heeft", "is", "besluit", "gelet", "gezien", "datum", "postbus", "telefoon", "onderwerp", "raadsvoorstel", "raadsbesluit", "zaaknummer"].map { WordHash.of($0) })

    /// Capitals only at the beginnings of words, particles in lower case.
    static func usual(_ name: String) -> String {
        guard name == name.uppercased(), name != name.lowercased() else { return name }
        let words = name.lowercased().split(separator: " ", omittingEmptySubsequences: false).enumerated().map { place, word -> String in
            if place > 0, lowered.contains(String(word)) { return String(word) }
            return word.split(separator: "-", omittingEmptySubsequences: false).map(capitalised).joined(separator: "-")
        }
        return words.joined(separator: " ")
    }

    private static let lowered: Set<String> = ["aan", "den", "de", "op", "bij", "in", "ter", "van", "der", "het", "en", "ten", "a/d"]

    private static func capitalised(_ word: Substring) -> String {
        if word.hasPrefix("ij") { return "IJ" + word.dropFirst(2) }
        if word == "'s" || word == "'t" { return String(word) }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    /// From the metadata of a publication: `gemeente Dordrecht` is `Dordrecht`.
    static func declared(_ creator: String) -> String? {
        let words = creator.split(separator: " ")
        let bare = words.first?.lowercased() == "gemeente" ? words.dropFirst() : words[...]
        return bare.isEmpty ? nil : bare.joined(separator: " ")
    }
}

extension Reading {
    /// A straight or typographic apostrophe.
    fileprivate func isApostrophe(_ token: Int) -> Bool {
        guard kind(token) == .punctuation else { return false }
        if isSign(token, 0x27) { return true }
        let range = tokens.range(token)
        return range.count == 3 && text.bytes[range.start] == 0xE2 && text.bytes[range.start + 1] == 0x80 && (0x98...0x99).contains(text.bytes[range.start + 2])
    }
}
