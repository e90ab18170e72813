import Foundation
import IndexSchema
import Ingestion
import InvertedIndex
import Storage
import TestSupport
import Testing

@Suite struct IndexRunTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
    }

    private func run(_ store: MemoryStore, jobs: Int = 1, batchBytes: Int = 4096) async throws -> IngestionReport {
        var options = IndexRun.Options()
        options.jobs = jobs
        options.memory = MemoryBudget(batchBytes: batchBytes, concurrentBatches: 4)
        let walk = SourceWalk([Array(sandbox.path("stukken").utf8)])
        return try await IndexRun(store, indexFolder: Array(sandbox.path(".griffie").utf8), options: options).run(walk)
    }

    private func contents(_ store: MemoryStore) throws -> [String: [UInt8]] {
        var result: [String: [UInt8]] = [:]
        for name in try store.list() { result[name] = try store.map(name).buffer.map { $0 } }
        return result
    }

    private func writeDocuments(_ count: Int) throws {
        for number in 0..<count {
            try sandbox.write(
                "stukken/\(number).md", "# Notitie \(number)\n\n" + String(repeating: "De raad besluit. ", count: 40))
        }
    }

    @Test func `many segments are the same bytes whatever the number of jobs`() async throws {
        try writeDocuments(40)
        let stores = [MemoryStore(), MemoryStore(), MemoryStore()]
        for (store, jobs) in zip(stores, [1, 2, 4]) {
            let report = try await run(store, jobs: jobs)
            #expect(report.added == 40 && report.documentCount == 40)
        }
        let first = try contents(stores[0])
        #expect(first["1.segment"] == nil, "the first segment was merged with others")
        for store in stores.dropFirst() { #expect(try contents(store) == first) }
    }

    @Test func `each document is there once after many runs over changing files`() async throws {
        let store = MemoryStore()
        var random = SeededGenerator(seed: 7)
        for round in 0..<8 {
            try writeDocuments(round + 3)
            let changed = Int.random(in: 0..<(round + 3), using: &random)
            try sandbox.write("stukken/\(changed).md", "# Ronde \(round)\n\nAnders.\n")
            let report = try await run(store)
            #expect(report.documentCount == round + 3, "round \(round)")
        }
        let reader = try #require(try IndexReader.open(store))
        #expect(reader.verify().isEmpty)
        for segment in reader.segments { #expect(try segment.undecodableRecords().isEmpty) }
    }

    @Test func `a file that became unreadable loses its document, and is noted until it is well again`() async throws {
        let store = MemoryStore()
        try sandbox.write("stukken/a.txt", "De raad besluit.\n")
        _ = try await run(store)
        try sandbox.write("stukken/a.txt", "")
        let worse = try await run(store)
        #expect(worse.removed == 1 && worse.documentCount == 0 && worse.failures.count == 1)
        let notes = try CommitNotes(decoding: try #require(try IndexReader.open(store)).commit.payload)
        #expect(notes.failures.map(\.displayName) == ["stukken/a.txt"])
        try sandbox.write("stukken/a.txt", "De raad besluit weer.\n")
        #expect(try await run(store).documentCount == 1)
        let well = try CommitNotes(decoding: try #require(try IndexReader.open(store)).commit.payload)
        #expect(well.failures.isEmpty)
    }

    @Test func `notes of a commit that cannot be read stop a run, for names would mean other files`() async throws {
        try writeDocuments(3)
        let store = MemoryStore()
        _ = try await run(store)
        let before = try contents(store)
        let writer = try IndexWriter(store, layout: .griffie)
        try writer.commit(payload: [99, 99])
        writer.close()
        await #expect(throws: SegmentError.self) { try await run(store) }
        let reader = try #require(try IndexReader.open(store))
        #expect(reader.liveCount == 3 && reader.commit.payload == [99, 99])
        #expect(try contents(store)["1.segment"] == before["1.segment"])
    }
}
