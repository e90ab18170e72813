extension GemeenteRules {
    /// Names with their votes; the same name in other case is one.
    struct Votes {
        private struct Entry {
            /// As it was written first.
            let written: String
            var name: String
            var votes: Int
            var order: Int
            /// The name in lower case as an address has it: without spaces and apostrophes.
            var letters: [UInt8]
        }

        private var entries: [Entry] = []
        /// Places among the entries, by the name in lower case.
        private var places: [String: Int] = [:]
        /// So many entries are compared one by one, before a name is made lower case.
        private static let comparedFirst = 8

        var isEmpty: Bool { entries.isEmpty }

        mutating func add(_ name: String, _ votes: Int) {
            guard votes > 0 else { return }
            // The same spelling again says nothing new of the name.
            if let place = entries.prefix(Self.comparedFirst).firstIndex(where: { $0.written == name }) {
                return entries[place].votes += votes
            }
            let key = name.lowercased()
            if let place = places[key] {
                entries[place].votes += votes
                let known = entries[place].name
                if known == known.uppercased(), name != name.uppercased() { entries[place].name = name }
            } else {
                places[key] = entries.count
                let letters = key.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "'") }
                entries.append(
                    Entry(written: name, name: name, votes: votes, order: entries.count, letters: letters))
            }
        }

        mutating func support(_ address: [UInt8]) {
            for place in entries.indices where Self.holds(address, entries[place].letters) {
                entries[place].votes += PlaceVotes.domain
            }
        }

        private static func holds(_ address: [UInt8], _ letters: [UInt8]) -> Bool {
            guard letters.count <= address.count else { return false }
            return (0...address.count - letters.count).contains { start in
                letters.indices.allSatisfy { address[start + $0] == letters[$0] }
            }
        }

        var winner: String? {
            let best = entries.max { ($0.votes, -$0.order) < ($1.votes, -$1.order) }
            guard let best, best.votes >= PlaceVotes.fewest else { return nil }
            return PlaceName.usual(best.name)
        }
    }
}
