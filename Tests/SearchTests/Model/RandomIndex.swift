import IndexSchema
import InvertedIndex
import Search
import Storage
import TestSupport

/// An index in memory with a random history of adds, updates, deletes, merges and reopenings, and the documents that it
/// should hold.
struct RandomIndex {
    let store = MemoryStore()
    private(set) var documents: [ModelDocument] = []
    /// The version that each key has now.
    private(set) var current: [String: Int] = [:]
    let vocabulary: RandomVocabulary

    init(using generator: inout SeededGenerator) throws {
        vocabulary = RandomVocabulary(using: &generator)
        // Many documents now and then, so that lists have several blocks.
        let size = [5, 40, 150, 400].randomElement(using: &generator)!
        for _ in 0..<Int.random(in: 1...4, using: &generator) { try step(size, &generator) }
    }

    private mutating func step(_ size: Int, _ generator: inout SeededGenerator) throws {
        let writer = try IndexWriter(store, layout: .griffie)
        for _ in 0..<Int.random(in: 1...2, using: &generator) {
            let builder = SegmentBuilder(layout: .griffie)
            for _ in 0..<Int.random(in: 1...size, using: &generator) {
                let key = "map/\(Int.random(in: 0..<(size * 3), using: &generator))"
                let document = vocabulary.document(version: documents.count, key: key, using: &generator)
                try writer.delete(key: key.utf8)
                document.add(to: builder)
                documents.append(document)
                current[key] = document.version
            }
            try writer.add(try builder.write(to: store, as: writer.reserveSegment()))
        }
        for key in current.keys.sorted() where Int.random(in: 0..<10, using: &generator) == 0 {
            try writer.delete(key: key.utf8)
            current[key] = nil
        }
        try writer.commit(payload: [])
        if Bool.random(using: &generator) {
            try writer.merge(MergePolicy(width: 2, floor: 1 << 16))
            try writer.commit(payload: [])
        }
    }

    /// Opens the last commit, and the model of it.
    func open() throws -> (searcher: Searcher, model: ModelSearch) {
        let reader = try IndexReader.open(store)!
        let searcher = Searcher(reader)
        var places: [ModelSearch.Place] = []
        for (place, segment) in searcher.segments.enumerated() {
            let versions = try segment.byteRuns(Column.kop.number)
            for number in 0..<UInt32(segment.documentCount) {
                let document = documents[Int(String(decoding: try versions[number], as: UTF8.self))!]
                places.append(
                    ModelSearch.Place(
                        address: DocumentAddress(segment: place, document: number), document: document,
                        isLive: current[document.key] == document.version))
            }
        }
        return (searcher, ModelSearch(places))
    }
}
