public import Lexing
public import SourceText

/// Phrases to find by their tokens: compared as the lexer compares words, without case and accents.
public struct PhraseTable<Value: Sendable>: Sendable {
    /// By first word: its phrases in the arrays below, the longest first.
    @usableFromInline let places: WordTable<Range<Int>>
    /// By phrase: the hash of its second word.
    @usableFromInline let seconds: FixedList<UInt64>
    @usableFromInline let values: FixedList<Value>
    /// By phrase: its words among those of all.
    @usableFromInline let words: FixedList<Range<Int>>
    @usableFromInline let hashes: FixedList<UInt64>

    /// Each phrase as it is written in council papers.
    package init(_ phrases: some Sequence<(String, Value)>) {
        var found: [UInt64: [(hashes: [UInt64], value: Value)]] = [:]
        for (phrase, value) in phrases {
            let words = TokenStream(lexing: Array(phrase.utf8)).hashes
            guard let first = words.first else { continue }
            found[first, default: []].append((words, value))
        }
        var places: [(hash: UInt64, value: Range<Int>)] = []
        var (seconds, hashes): ([UInt64], [UInt64]) = ([], [])
        var (values, words): ([Value], [Range<Int>]) = ([], [])
        for (first, entries) in found {
            places.append((first, values.count..<values.count + entries.count))
            for entry in entries.sorted(by: { $0.hashes.count > $1.hashes.count }) {
                seconds.append(entry.hashes.count > 1 ? entry.hashes[1] : 0)
                values.append(entry.value)
                words.append(hashes.count..<hashes.count + entry.hashes.count)
                hashes += entry.hashes
            }
        }
        self.places = WordTable(places)
        (self.seconds, self.hashes) = (FixedList(seconds), FixedList(hashes))
        (self.values, self.words) = (FixedList(values), FixedList(words))
    }

    /// The longest phrase that stands at `token`, and the token behind it; emphasis between its words is skipped.
    /// - Complexity: O(*p*), *p* the tokens of the phrases with that first word.
    @inlinable @inline(__always)
    public func match(_ tokens: TokenStream, at token: Int, limit: Int) -> (value: Value, end: Int)? {
        guard token < limit, let candidates = places[tokens.hashes[token]] else { return nil }
        return longest(candidates, tokens, token, limit)
    }

    /// What a phrase of one word stands for, by the word's hash.
    @inlinable
    public func value(ofWord hash: UInt64) -> Value? {
        places[hash]?.first { words[$0].count == 1 }.map { values[$0] }
    }

    @inlinable
    func longest(
        _ candidates: Range<Int>, _ tokens: TokenStream, _ token: Int, _ limit: Int
    ) -> (value: Value, end: Int)? {
        let next = token + 1
        let hasNext = next < limit
        // Most phrases are told by their second word.
        let second = hasNext ? tokens.hashes[next] : 0
        let anySecond = hasNext && tokens.kinds[next] == .emphasis
        for phrase in candidates
        where words[phrase].count == 1 || hasNext && (anySecond || seconds[phrase] == second) {
            if let end = end(of: words[phrase], tokens, token, limit) { return (values[phrase], end) }
        }
        return nil
    }

    @inlinable
    func end(of words: Range<Int>, _ tokens: TokenStream, _ token: Int, _ limit: Int) -> Int? {
        var i = token
        for word in words {
            while i < limit, tokens.kinds[i] == .emphasis { i += 1 }
            guard i < limit, tokens.hashes[i] == hashes[word] else { return nil }
            i += 1
        }
        return i
    }
}

extension PhraseTable {
    /// The words that its phrases begin with.
    package var firstWords: WordSet { WordSet(hashes: places.slots.keys.filter { $0 != 0 }) }

    /// Whether tokens that stand apart are a phrase together: `first`, then `rest`.
    /// - Complexity: O(*p*), *p* the tokens of the phrases with that first word.
    package func joins(_ tokens: TokenStream, _ first: Range<Int>, _ rest: Range<Int>) -> Bool {
        guard let start = first.first, let candidates = places[tokens.hashes[start]] else { return false }
        let found = first.map { tokens.hashes[$0] } + rest.map { tokens.hashes[$0] }
        return candidates.contains { hashes[words[$0]].elementsEqual(found) }
    }
}
