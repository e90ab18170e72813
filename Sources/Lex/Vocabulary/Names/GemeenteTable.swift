package import Calendar
package import Lexing

/// A municipality of the register of overheid.nl (TOOI).
package struct Gemeente: Hashable, Sendable {
    /// `gm0505`.
    package var code: String
    /// In its usual spelling: `Den Haag`.
    package var name: String
    /// The first day it exists; nil for the first days of the register.
    package var begin: CalendarDate?
    /// The last day it existed; nil while it does.
    package var end: CalendarDate?
}

/// Finds names of municipalities, present and former. Made once, at first use. A class, so that
/// asking it copies no table.
package final class GemeenteTable: Sendable {
    package static let shared = GemeenteTable()

    package let gemeenten: [Gemeente]
    private let trie: NameTrie
    private let owners: [Int]
    /// All names, one a line, in the order of `owners`.
    private let names: [UInt8]

    package init() {
        let lines = TableLines(Self.data, titleField: 1, firstName: 4)
        gemeenten = (0..<lines.count).map {
            Gemeente(code: lines.text($0, 0), name: lines.text($0, 1), begin: lines.day($0, 2), end: lines.day($0, 3))
        }
        owners = lines.owners.map(\.line)
        names = lines.names
        trie = NameTrie(names: lines.names, values: Array(owners.indices))
    }

    /// Whether a municipality's name may begin with a word; never false for one that does.
    @inline(__always)
    package func mayBegin(_ hash: UInt64) -> Bool { trie.mayBegin(hash) }

    /// The municipality whose name, in any known spelling and with a capital, starts at `token`, and the first token
    /// behind it; the longest name wins. Many names are ordinary words too (`Best`, `Huizen`): the caller sees to it that
    /// a municipality is meant.
    /// - Complexity: O(1).
    package func match(_ tokens: TokenStream, at token: Int) -> (gemeente: Gemeente, end: Int)? {
        guard let match = trie.longest(tokens, at: token), match.isCapitalised else { return nil }
        return (gemeenten[owners[trie.entries[match.entry].value]], behindBracket(tokens, token, match.end))
    }

    /// Every name of the municipality that has the name `text`, in any known spelling: `Den Bosch` gives `'s-Hertogenbosch`
    /// too. Empty where no municipality, or something more than its name, stands there.
    /// - Complexity: O(*names*).
    package func names(ofSameAs text: String) -> [String] {
        let tokens = TokenStream(lexing: Array(text.utf8))
        // `'s-Gravenhage`: the mark before a name is no part of it.
        let first = (0..<tokens.count).first { tokens.kinds[$0] == .word } ?? tokens.count
        guard first < tokens.count, let match = trie.longest(tokens, at: first), match.end == tokens.count else {
            return []
        }
        let code = gemeenten[owners[trie.entries[match.entry].value]].code
        return zip(owners, names.split(separator: UInt8(ascii: "\n"))).filter { gemeenten[$0.0].code == code }.map {
            String(decoding: $0.1, as: UTF8.self)
        }
    }

    /// `Bergen (NH)` ends behind its bracket.
    private func behindBracket(_ tokens: TokenStream, _ start: Int, _ end: Int) -> Int {
        let hasOpening = (start..<end).contains { tokens.hashes[$0] == Mark.opening }
        var behind = end
        while hasOpening, behind < tokens.count, behind < end + 2 {
            behind += 1
            if tokens.hashes[behind - 1] == Mark.closing { return behind }
        }
        return end
    }
}
