package import Calendar
package import Lexing
package import SourceText

/// A law, or another rule with a title of its own.
package struct Law: Hashable, Sendable {
    /// The citeertitel.
    package var name: String
    /// nil where it has none, or none that is verified.
    package var bwb: String?
    /// The days between which its names mean this law; nil on the open side.
    package var from: CalendarDate?
    package var until: CalendarDate?
    /// Wet, verordening, besluit, regeling or reglement.
    package var sort: Keyword
    /// Whether another law has one of its names at the same time: which of them is meant, the document tells.
    package var isContested = false

    /// What sort of rule a name names, so that `dat besluit` can find it.
    package static func sort(_ name: String) -> Keyword {
        let bytes = Array(name.utf8)
        return sort(bytes, ByteRange(start: 0, end: bytes.count), unless: .wet)
    }

    /// What sort of rule a name with these letters names, where the rest of it tells `other` (`.wet`: nothing).
    package static func sort(_ bytes: [UInt8], _ letters: ByteRange, unless other: Keyword) -> Keyword {
        guard letters.count >= shortestSort else { return other }
        return unsafe bytes.withUnsafeBufferPointer { bytes in
            let letters = unsafe UnsafeBufferPointer(rebasing: bytes[letters.start..<letters.end])
            for sort in sorts {
                if sort.keyword == other { break }
                if unsafe holds(letters, sort.word) { return sort.keyword }
            }
            return other
        }
    }

    /// The length of `besluit` in bytes.
    private static let shortestSort = 7

    /// The first that a name holds counts.
    private static let sorts: [(word: [UInt8], keyword: Keyword)] =
        PhraseRole.lawSort.values.sorted { $0.value < $1.value }.map {
            let word = Array($0.word.utf8)
            return (word, TokenStream(lexing: word).keyword(0))
        }

    /// Whether `word` (lower case ASCII) stands in `letters`, in any case.
    private static func holds(_ letters: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
        var start = 0
        while start + word.count <= letters.count {
            var length = 0
            while length < word.count, unsafe letters[start + length] | 0x20 == word[length] { length += 1 }
            if length == word.count { return true }
            start += 1
        }
        return false
    }

    package func isValid(on day: CalendarDate) -> Bool {
        if let from, day < from { return false }
        if let until, until < day { return false }
        return true
    }

    /// Whether on some day the names of both mean them.
    func overlaps(_ other: Law) -> Bool {
        func ends(_ law: Law, before other: Law) -> Bool {
            guard let until = law.until, let from = other.from else { return false }
            return until < from
        }
        return !ends(self, before: other) && !ends(other, before: self)
    }
}

/// Finds laws by title or abbreviation. Made once, at first use.
package final class LawTable: Sendable {
    package static let shared = LawTable()

    package struct Match {
        package var law: Law
        /// The first token behind the name.
        package var end: Int
        /// The name is a short one that ordinary words or other things have too (`Bro`, `BAG`): a law only where an
        /// article or “gelet op” shows it.
        package var isWeak: Bool
    }

    /// A single word of so many bytes is an abbreviation; in small letters (`awb`) it counts only beside an article.
    package static let longestAbbreviation = 5

    /// The last field of the table before the names.
    private static let untilField = 3

    package let laws: [Law]
    /// The hashes of the words with which names begin.
    package var beginnings: [UInt64] { trie.beginnings }
    private let trie: NameTrie
    private let owners: [(line: Int, isMarked: Bool)]

    package init() {
        let lines = TableLines(Self.data, titleField: 0, firstName: Self.untilField + 1)
        var laws = (0..<lines.count).map { line in
            let (name, bwb) = (lines.text(line, 0), lines.text(line, 1))
            return Law(
                name: name, bwb: bwb.isEmpty ? nil : bwb, from: lines.day(line, 2),
                until: lines.day(line, Self.untilField),
                sort: Law.sort(name))
        }
        trie = NameTrie(names: lines.names, values: Array(lines.owners.indices))
        for entry in trie.entries where entry.next >= 0 {
            let (one, other) = (lines.owners[entry.value].line, lines.owners[trie.entries[entry.next].value].line)
            guard one != other, laws[one].overlaps(laws[other]) else { continue }
            laws[one].isContested = true
            laws[other].isContested = true
        }
        owners = lines.owners
        self.laws = laws
    }

    /// Whether a law's name may begin with a word; never false for one that does.
    @inline(__always)
    package func mayBegin(_ hash: UInt64) -> Bool { trie.mayBegin(hash) }

    /// The law whose longest name starts at `token`. Of several laws with one name it is one that the name meant on `day`;
    /// without a day, or where none fits, one that it means now. Where that leaves more than one, it is the first that the
    /// document has `named` in full, else the first of the table.
    /// - Parameter isFormer: the text says that a law is meant which no longer holds on `day`, if one had the name.
    /// - Complexity: O(1).
    package func match(
        _ tokens: TokenStream, at token: Int, on day: CalendarDate?, named: Set<String>, isFormer: Bool = false
    ) -> Match? {
        trie.longest(tokens, at: token).flatMap {
            match($0, tokens, at: token, on: day, named: named, isFormer: isFormer)
        }
    }

    /// The laws that the first name of one in `tokens` may mean, whenever they hold, and the tokens of the name; for queries,
    /// in which case tells nothing.
    /// - Complexity: O(*n*) in the tokens.
    package func mention(in tokens: TokenStream) -> (laws: [Law], name: Range<Int>)? {
        for token in 0..<tokens.count {
            guard let match = trie.longest(tokens, at: token) else { continue }
            var (laws, entry): ([Law], Int) = ([], match.entry)
            while entry >= 0 {
                laws.append(self.laws[owners[trie.entries[entry].value].line])
                entry = trie.entries[entry].next
            }
            return (laws, token..<match.end)
        }
        return nil
    }

    /// The law whose first two words, with these hashes, are written as the one at `token`.
    package func match(
        _ tokens: TokenStream, at token: Int, gluedFrom first: UInt64, _ second: UInt64, on day: CalendarDate?
    ) -> Match? {
        trie.longest(tokens, at: token, gluedFrom: first, second).flatMap {
            match($0, tokens, at: token, on: day, named: [])
        }
    }

    private func match(
        _ match: NameTrie.Match, _ tokens: TokenStream, at token: Int, on day: CalendarDate?, named: Set<String>,
        isFormer: Bool = false
    ) -> Match? {
        var best: (law: Law, isMarked: Bool)?
        var isFit = false
        var entry = match.entry
        while entry >= 0 {
            let owner = owners[trie.entries[entry].value]
            let law = laws[owner.line]
            let isNow = day.map(law.isValid(on:)) ?? (law.until == nil)
            let fits = isFormer ? !isNow && law.until != nil : isNow
            if best == nil || fits && (!isFit || named.contains(law.name)) { best = (law, owner.isMarked) }
            if fits { isFit = true }
            if fits, !law.isContested || named.contains(law.name) { break }
            entry = trie.entries[entry].next
        }
        guard let best else { return nil }
        if best.isMarked, !match.isCapitalised { return nil }
        let isSmall =
            !match.isCapitalised && match.end == token + 1 && tokens.range(token).count <= Self.longestAbbreviation
        return Match(law: best.law, end: match.end, isWeak: best.isMarked || isSmall)
    }
}
