import Foundation
import InvertedIndex
import Storage
import TestSupport
import Testing

/// An index of format version 1 that stays as it is: what was written once can be read, and is written the same again.
/// `GRIFFIE_UPDATE_GOLDEN=1` writes it anew, which fails the test.
@Suite struct FormatFixtureTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/index-v1").path

    private func model() -> ReferenceIndex {
        var generator = SeededGenerator(seed: 2022)
        var model = ReferenceIndex()
        for number in 0..<300 { model.put(.random(number, key: "pad/\(number)", using: &generator)) }
        return model
    }

    private func write(to store: any FileStore) throws {
        let writer = try IndexWriter(store, layout: SampleDocument.layout)
        let documents = model().documents
        for half in [documents[..<180], documents[180...]] {
            let builder = SegmentBuilder(layout: SampleDocument.layout)
            for document in half { document.add(to: builder) }
            try writer.add(builder.write(to: store, as: writer.reserveSegment()))
        }
        try writer.delete(key: "pad/200".utf8)
        try writer.commit(payload: Array("griffie".utf8))
        writer.close()
    }

    @Test func `the fixture holds what was put in`() throws {
        if ProcessInfo.processInfo.environment["GRIFFIE_UPDATE_GOLDEN"] == "1" {
            try? FileManager.default.removeItem(atPath: Self.folder)
            try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
            try write(to: DirectoryStore(folder: Self.folder))
            try FileManager.default.removeItem(atPath: Self.folder + "/lock")
            Issue.record("The fixture was written anew")
        }
        let reader = try #require(try IndexReader.open(DirectoryStore(folder: Self.folder)))
        var expected = model()
        expected.delete("pad/200")
        try expectSame(reader, expected)
        #expect(reader.verify() == [])
        #expect(reader.commit.payload == Array("griffie".utf8))
    }

    @Test func `the same documents give the bytes of the fixture`() throws {
        let store = MemoryStore()
        try write(to: store)
        let fixture = try DirectoryStore(folder: Self.folder)
        for name in try store.list() where name != "lock" {
            let (found, expected) = (try store.map(name), try fixture.map(name))
            #expect(Array(found.buffer) == Array(expected.buffer), "\(name)")
            withExtendedLifetime((found, expected)) {}
        }
    }
}
