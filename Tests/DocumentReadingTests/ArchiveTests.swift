import Foundation
import SourceText
import TestSupport
import Testing

@testable import DocumentReading

/// Archives: their files one after the other, whatever they are called, and nothing on disk.
@Suite struct ArchiveTests {
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    /// The files of an archive, a line each: name and text, or what is wrong.
    private func files(_ bytes: [UInt8], _ name: String = "a.zip", blockBytes: Int = 1) throws -> [String] {
        var archive = try ArchiveReader(path: Array(try sandbox.write(name, bytes).utf8), blockBytes: blockBytes)
        var files: [String] = []
        while let block = try archive.next() {
            for file in block {
                switch file.contents {
                case .success(let contents): files.append(file.name + ": " + String(decoding: contents, as: UTF8.self))
                case .failure(let error): files.append(error.message(path: file.name))
                }
            }
        }
        return files
    }

    private func zip(_ members: KeyValuePairs<String, String>) -> ZipWriter {
        var zip = ZipWriter()
        for (name, text) in members { zip.add(name, text) }
        return zip
    }

    @Test(arguments: [1, 1000]) func `zip, tar, and what gzip packed`(blockBytes: Int) throws {
        let members: [(String, [UInt8])] = [("map/a.txt", Array("een".utf8)), ("b.md", Array("twee".utf8))]
        let wanted = ["map/a.txt: een", "b.md: twee"]
        #expect(try files(zip(["map/a.txt": "een", "b.md": "twee"]).bytes, blockBytes: blockBytes) == wanted)
        let tar = TarWriter.tar(members)
        #expect(try files(tar, "a.tar", blockBytes: blockBytes) == wanted)
        #expect(try files(TarWriter.gzip(tar), "a.tar.gz", blockBytes: blockBytes) == wanted)
        #expect(
            try files(TarWriter.gzip(Array("los".utf8)), "brief.txt.gz", blockBytes: blockBytes) == ["brief.txt: los"])
    }

    @Test func `archives inside each other, to a depth`() throws {
        var inner = zip(["x.txt": "diep"])
        for _ in 0..<5 {
            var outer = zip(["y.txt": "laag"])
            outer.add("in.zip", inner.bytes)
            inner = outer
        }
        #expect(
            try files(inner.bytes) == [
                "y.txt: laag", "in.zip//y.txt: laag", "in.zip//in.zip//y.txt: laag",
                "in.zip//in.zip//in.zip//y.txt: laag",
                "in.zip//in.zip//in.zip//in.zip: stands in more than 3 archives inside each other",
            ])
    }

    @Test func `names are names`() throws {
        let names: KeyValuePairs = [
            "../../uit.txt": "1", "/etc/x.txt": "2", "caf\u{E9}/ü.txt": "3", "a//b.txt": "4", ".DS_Store": "5",
            "__MACOSX/a.txt": "6", "map/": "", "foto.png": "7", "zonder": "8",
        ]
        let found = try files(zip(names).bytes)
        #expect(
            found.dropLast() == [
                "../../uit.txt: 1", "/etc/x.txt: 2", "caf\u{E9}/ü.txt: 3", "a//b.txt: 4",
                "foto.png: 7",
            ])
        #expect(found.last?.hasPrefix("zonder: no extension") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path) == ["a.zip"])
    }

    @Test func `members that are locked, damaged or too large, and no archive at all`() throws {
        var archive = zip(["a.txt": "goed"])
        archive.add("dicht.txt", Array("xx".utf8), isLocked: true)
        archive.addBomb("bom.txt", count: 20 << 20)
        #expect(try files(zip(["in.zip": "geen zip"]).bytes).first?.hasPrefix("in.zip: is damaged: ") == true)
        #expect(
            try files(archive.bytes) == [
                "a.txt: goed", "dicht.txt: is locked with a password", "bom.txt: unpacks to more than 16 MiB",
            ])
        archive.addBomb("bom2.txt", count: 20 << 20)
        #expect(throws: ReadError.unpacksTooLarge(limit: 32 << 20)) { try files(archive.bytes) }
        #expect(throws: ReadError.empty) { try files([]) }
        #expect(throws: ReadError.self) { try files(Array("geen archief".utf8)) }
    }

    @Test func `500 cut and flipped copies of each`() throws {
        let members: [(String, [UInt8])] = [("a.txt", Array("een".utf8)), ("b.zip", zip(["c.txt": "twee"]).bytes)]
        var nested = zip(["a.txt": "een"])
        nested.add("b.zip", members[1].1)
        var generator = SeededGenerator(seed: 15)
        for bytes in [nested.bytes, TarWriter.tar(members), TarWriter.gzip(TarWriter.tar(members))] {
            for _ in 0..<250 {
                _ = try? files(Array(bytes.prefix(Int.random(in: 1..<bytes.count, using: &generator))))
                var flipped = bytes
                for _ in 0..<Int.random(in: 1...8, using: &generator) {
                    flipped[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(
                        in: 1...255, using: &generator)
                }
                _ = try? files(flipped)
            }
        }
    }
}
