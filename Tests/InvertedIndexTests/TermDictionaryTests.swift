import InvertedIndex
import Storage
import TestSupport
import Testing

@Suite struct TermDictionaryTests {
    /// A field of `terms`, each in one document.
    private func dictionary(_ terms: Set<String>) throws -> TermDictionary {
        let builder = SegmentBuilder(layout: IndexLayout(fields: [.exact], columns: []))
        builder.beginDocument()
        for term in terms {
            Array(term.utf8).withUnsafeBufferPointer {
                builder.add(builder.term(field: 0, hash: SegmentBuilder.hash($0), $0))
            }
        }
        builder.endDocument(key: "k".utf8)
        let store = MemoryStore()
        let writer = try IndexWriter(store, layout: IndexLayout(fields: [.exact], columns: []))
        try writer.add(builder.write(to: store, as: writer.reserveSegment()))
        try writer.commit(payload: [])
        return try #require(try IndexReader.open(store)).segments[0].terms(0)
    }

    private func sample(_ seed: UInt64) -> Set<String> {
        var generator = SeededGenerator(seed: seed)
        let letters = Array("abcé\u{0}\u{10FFFF}")
        return Set(
            (0..<800).map { _ in
                String(
                    (0..<Int.random(in: 0...14, using: &generator)).map { _ in letters.randomElement(using: &generator)!
                    })
            })
    }

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func `every term is found, and no other`(seed: UInt64) throws {
        let terms = sample(seed)
        let dictionary = try dictionary(terms)
        #expect(dictionary.termCount == terms.count)
        for term in terms { #expect(try dictionary.entry(Array(term.utf8)) != nil) }
        for term in sample(seed + 100) where !terms.contains(term) {
            #expect(try dictionary.entry(Array(term.utf8)) == nil)
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `seeking goes to the first term not before the target`(seed: UInt64) throws {
        let sorted = sample(seed).map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        var cursor = try dictionary(sample(seed)).cursor()
        for target in sample(seed + 50) {
            let bytes = Array(target.utf8)
            let expected = sorted.first { !$0.lexicographicallyPrecedes(bytes) }
            #expect(try cursor.seek(bytes) == (expected != nil))
            if let expected { #expect(cursor.term == expected) }
        }
    }

    /// Accepts terms that are at most `limit` deletions, insertions and substitutions of bytes away.
    private struct Edits: TermAutomaton {
        let word: [UInt8]
        let limit: Int

        var start: [Int] { Array(0...word.count) }
        func step(_ row: [Int], _ byte: UInt8) -> [Int]? {
            var next = [row[0] + 1]
            for (index, letter) in word.enumerated() {
                next.append(min(row[index] + (letter == byte ? 0 : 1), row[index + 1] + 1, next[index] + 1))
            }
            return next.min()! <= limit ? next : nil
        }
        func isMatch(_ row: [Int]) -> Bool { row[word.count] <= limit }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `an automaton finds what a scan of all terms finds`(seed: UInt64) throws {
        let terms = sample(seed)
        let dictionary = try dictionary(terms)
        for word in sample(seed + 10).prefix(40) {
            let edits = Edits(word: Array(word.utf8), limit: Int(seed % 3))
            let expected = terms.filter { term in
                var state: [Int]? = edits.start
                for byte in term.utf8 { state = state.flatMap { edits.step($0, byte) } }
                return state.map(edits.isMatch) ?? false
            }
            var found: [String] = []
            try dictionary.forEachMatch(edits) { term, _ in
                found.append(String(decoding: term, as: UTF8.self))
                return true
            }
            #expect(found == expected.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
        }
    }
}
