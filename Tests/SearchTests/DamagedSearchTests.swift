import InvertedIndex
import QueryLanguage
import Search
import Storage
import TestSupport
import Testing

/// Flipped bits and cut files below a search: an error, an answer with a warning, or the right answer.
@Suite struct DamagedSearchTests {
    @Test func `no answer over a damaged index is wrong without a warning`() throws {
        var generator = SeededGenerator(seed: 23)
        let index = try RandomIndex(using: &generator)
        let files = try contents(of: index.store)
        let names = files.keys.sorted()
        let whole = try index.open().searcher
        for round in 0..<repetitions(200) {
            let text = index.vocabulary.query(using: &generator)
            let parsed = QueryParser.parse(text)
            let query = try #require(parsed.isValid ? parsed.root : nil, "\(text)")
            let request = SearchRequest(query: query, limit: 20, wantsTotal: Bool.random(using: &generator))
            let name = names.randomElement(using: &generator)!
            let damaged = try MemoryStore(files.merging([name: damage(files[name]!, using: &generator)]) { $1 })
            // What cannot be opened at all is an error that the user sees.
            guard let reader = try? IndexReader.open(damaged) else { continue }
            let found = try Searcher(reader).search(request)
            guard found.damage.isEmpty else { continue }
            let expected = try whole.search(request)
            #expect(found.total == expected.total, "round \(round), \(name), query \(text)")
            #expect(found.hits == expected.hits, "round \(round), \(name), query \(text)")
        }
    }

    private func damage(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        if Int.random(in: 0..<10, using: &generator) == 0 { return Array(bytes.prefix(place)) }
        var result = bytes
        result[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        return result
    }

    private func contents(of store: MemoryStore) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try store.list() { files[name] = Array(try store.map(name).buffer) }
        return files
    }
}

extension MemoryStore {
    fileprivate convenience init(_ files: [String: [UInt8]]) throws {
        self.init()
        for (name, bytes) in files { try replace(name, with: bytes) }
    }
}
