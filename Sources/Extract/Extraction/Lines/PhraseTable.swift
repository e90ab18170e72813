package import Lexing

/// Phrases to find by their tokens: compared as the lexer compares words, without case and accents.
package struct PhraseTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        var hashes: [UInt64]
        /// nil for a phrase of one word.
        var second: UInt64?
        var value: Value
    }
    /// By first word, the longest first.
    private let entries: WordTable<[Entry]>

    /// Each phrase as it is written in council papers.
    package init(_ phrases: some Sequence<(String, Value)>) {
        var found: [UInt64: [Entry]] = [:]
        for (phrase, value) in phrases {
            let tokens = TokenStream(lexing: Array(phrase.utf8))
            guard let first = tokens.hashes.first else { continue }
            let second = tokens.count > 1 ? tokens.hashes[1] : nil
            found[first, default: []].append(Entry(hashes: tokens.hashes, second: second, value: value))
        }
        entries = WordTable(found.map { ($0.key, $0.value.sorted { $0.hashes.count > $1.hashes.count }) })
    }

    /// The longest phrase that stands at `token`, and the token behind it; emphasis between its words is skipped.
    /// - Complexity: O(*p*), *p* the tokens of the phrases with that first word.
    @inline(__always)
    package func match(_ tokens: TokenStream, at token: Int, limit: Int) -> (value: Value, end: Int)? {
        guard token < limit, let candidates = entries[tokens.hashes[token]] else { return nil }
        return Self.longest(candidates, tokens, token, limit)
    }

    private static func longest(
        _ candidates: [Entry], _ tokens: TokenStream, _ token: Int, _ limit: Int
    ) -> (value: Value, end: Int)? {
        for place in candidates.indices where mayStand(candidates[place].second, tokens, token + 1, limit) {
            guard let end = end(of: candidates[place].hashes, tokens, token, limit) else { continue }
            return (candidates[place].value, end)
        }
        return nil
    }

    /// Whether a phrase's second word, if it has one, may stand at `token`: most phrases are done with here.
    @inline(__always)
    private static func mayStand(_ second: UInt64?, _ tokens: TokenStream, _ token: Int, _ limit: Int) -> Bool {
        guard let second else { return true }
        return token < limit && (tokens.hashes[token] == second || tokens.kinds[token] == .emphasis)
    }

    private static func end(of hashes: [UInt64], _ tokens: TokenStream, _ token: Int, _ limit: Int) -> Int? {
        var i = token
        for hash in hashes {
            while i < limit, tokens.kinds[i] == .emphasis { i += 1 }
            guard i < limit, tokens.hashes[i] == hash else { return nil }
            i += 1
        }
        return i
    }
}

extension PhraseTable where Value == Bool {
    /// A table that only says whether a phrase stands there. One phrase a line.
    package init(lines: String) {
        self.init(lines.split(separator: "\n").map { (String($0), true) })
    }
}
