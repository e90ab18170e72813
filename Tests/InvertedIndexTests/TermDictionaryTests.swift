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

    /// Insertions, deletions, replacements and swaps of neighbours, no byte edited twice.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var table = [Array(0...b.count)]
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(table[i][j] + (a[i] == b[j] ? 0 : 1), table[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, table[i - 1][j - 1] + 1) }
                row.append(least)
            }
            table.append(row)
        }
        return table[a.count][b.count]
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `terms near a word are what a plain comparison finds`(seed: UInt64) throws {
        let terms = sample(seed)
        let dictionary = try dictionary(terms)
        let sorted = terms.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        let limit = 1 + Int(seed % 2)
        for word in Array(sample(seed + 10).prefix(40)) + Array(terms.prefix(20)) {
            let wanted = Array(word.utf8)
            var found: [[UInt8]] = []
            var entries: [TermEntry] = []
            try dictionary.forEachTerm(near: wanted, limit: limit) { term, distance, entry in
                found.append(term)
                #expect(distance == Self.distance(term, wanted))
                entries.append(entry)
            }
            #expect(found == sorted.filter { Self.distance($0, wanted) <= limit })
            #expect(try entries == found.map { try dictionary.entry($0) })
        }
    }

    @Test func `distances hold beyond the machine's words`() {
        for (length, limit) in [(1, 1), (1, 2), (2, 2), (61, 2), (62, 1), (63, 2), (64, 1), (65, 2), (200, 2)] {
            let word = (0..<length).map { UInt8(97 + $0 % 7) }
            let automaton = EditAutomaton(word: word, limit: limit)
            for place in word.indices {
                var swapped = word
                if place > 0 { swapped.swapAt(place - 1, place) }
                let term = Array(swapped[..<place]) + [UInt8(ascii: "z")] + swapped[place...]
                for other in [word, swapped, term, Array(term.dropFirst()), Array(word[..<place])] {
                    let distance = Self.distance(other, word)
                    #expect(automaton.distance(to: other) == (distance <= limit ? distance : nil))
                }
            }
        }
    }
}
