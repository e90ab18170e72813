import Foundation
import IndexSchema
import InvertedIndex
import QueryLanguage
import Search
import Storage
import Synchronization
import TestSupport
import Testing

/// Readers open the index, query it and keep it while the writer replaces, merges and commits: each sees one commit whole.
@Suite struct ReadersDuringCommitsTests {
    private static let commits = 50
    private static let readers = 8

    @Test func `8 readers see whole commits while 50 are made`() throws {
        let sandbox = try Sandbox()
        let store = try DirectoryStore(folder: sandbox.path("index"), creating: true)
        try commit(1, to: store)
        let watch = Watch()
        let threads = DispatchGroup()
        for _ in 0..<Self.readers {
            threads.enter()
            Thread.detachNewThread {
                while !watch.isOver { watch.note { try Self.read(store) } }
                threads.leave()
            }
        }
        for number in 2...Self.commits { try commit(number, to: store) }
        watch.end()
        threads.wait()
        #expect(watch.problems.isEmpty, "\(watch.problems.prefix(3))")
        #expect(watch.reads >= Self.readers)
    }

    /// Replaces every document by its next version and adds one.
    private func commit(_ number: Int, to store: DirectoryStore) throws {
        let writer = try IndexWriter(store, layout: .griffie)
        let count = Self.documents(number)
        for half in [0..<count / 2, count / 2..<count] {
            let builder = SegmentBuilder(layout: .griffie)
            for document in half {
                let key = "map/\(document)"
                try writer.delete(key: key.utf8)
                Self.document(document, version: number, key: key).add(to: builder)
            }
            try writer.add(builder.write(to: store, as: writer.reserveSegment()))
        }
        if number % 3 == 0 { try writer.merge(MergePolicy(width: 2, floor: 1 << 20)) }
        try writer.commit(payload: CommitNotes(home: Array("\(number)".utf8)).encoded())
        writer.close()
    }

    private static func documents(_ commit: Int) -> Int { 30 + commit }

    /// Its words are their own stems.
    private static func document(_ number: Int, version: Int, key: String) -> ModelDocument {
        ModelDocument(
            version: version, key: key, title: ["kop"], points: [], text: ["versie\(version)", "stuk"], values: [:],
            day: nil, amounts: [], deadlines: [], kind: "motie")
    }

    /// Opens the index and asks it twice; nil where all is one commit, else what is not.
    private static func read(_ store: DirectoryStore) throws -> String? {
        guard let reader = try IndexReader.open(store) else { return "no commit" }
        let notes = try CommitNotes(of: reader)
        guard let number = Int(String(decoding: notes.home, as: UTF8.self)) else { return "no number" }
        guard reader.damaged.isEmpty else { return "damaged: \(reader.damaged.map(\.error))" }
        let searcher = Searcher(reader)
        for text in ["versie\(number)", "stuk", "*", "versie\(number) kop", "versie*"] {
            let found = try searcher.search(SearchRequest(query: QueryParser.parse(text).root!, limit: 3)).sound
            if found.total != documents(number) { return "\(text): \(found.total ?? -1) of \(documents(number))" }
            for hit in found.hits {
                let versions = try searcher.segments[hit.address.segment].byteRuns(Column.kop.number)
                let version = String(decoding: try versions[hit.address.document], as: UTF8.self)
                if version != "\(number)" { return "version \(version) in commit \(number)" }
            }
        }
        return nil
    }
}

/// What the readers' threads share.
private final class Watch: Sendable {
    private let state = Mutex((isOver: false, reads: 0, problems: [String]()))

    var isOver: Bool { state.withLock { $0.isOver } }
    var reads: Int { state.withLock { $0.reads } }
    var problems: [String] { state.withLock { $0.problems } }

    func end() { state.withLock { $0.isOver = true } }

    func note(_ read: () throws -> String?) {
        let problem: String?
        do { problem = try read() } catch { problem = "\(error)" }
        state.withLock { state in
            state.reads += 1
            if let problem { state.problems.append(problem) }
        }
    }
}
