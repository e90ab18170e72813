import Foundation
import TestSupport
import Testing

/// A paper that several files hold is in the index once, and is found under each of their paths.
@Suite struct CopyPathTests {
    private let sandbox: Sandbox
    private let griffie: CommandRunner

    init() throws {
        sandbox = try Sandbox()
        griffie = CommandRunner(in: sandbox.folder)
    }

    private func paths(_ query: String) throws -> [String] {
        let hits = try griffie("search", "--json", query).output.split(separator: "\n")
        return try hits.map { hit in
            let object = try JSONSerialization.jsonObject(with: Data(hit.utf8)) as? [String: Any]
            return try #require(object?["path"] as? String)
        }.sorted()
    }

    private func archive() -> [UInt8] {
        var zip = ZipWriter()
        zip.add("brief.txt", "Hier staat de roodborst.\n")
        zip.add("bijlage/nota.txt", "Hier staat de grutto.\n")
        return zip.bytes
    }

    @Test func `bron finds a paper by the paths of its copies`() throws {
        try sandbox.write("2023/voorstel.txt", "Hier staat de kwikstaart.\n")
        try sandbox.write("2024/kopie.txt", "Hier staat de kwikstaart.\n")
        try sandbox.write("2024/ander.txt", "Hier staat de merel.\n")
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.path("2024/schakel.txt"), withDestinationPath: "../2023/voorstel.txt")
        #expect(try griffie("index", "2023", "2024").status == 0)
        for query in [
            "bron:kopie.txt", "bron:2024/kopie.txt", "bron:kop*", "kwikstaart bron:2024/*", "bron:schakel.txt",
        ] {
            #expect(try paths(query) == ["2023/voorstel.txt"], "\(query)")
        }
        #expect(try paths("bron:2024/*") == ["2023/voorstel.txt", "2024/ander.txt"])
        #expect(try paths("bron:2024") == ["2023/voorstel.txt", "2024/ander.txt"])
        #expect(try paths("-bron:kopie.txt") == ["2024/ander.txt"])
        for query in ["bron:kopi", "bron:opie.txt", "bron:2024/voorstel.txt", "bron:2023/kopie.txt"] {
            #expect(try paths(query) == [], "\(query)")
        }
        try sandbox.write("2024/kopie.txt", "Hier staat de spreeuw.\n")
        #expect(try griffie("index", "2023", "2024").status == 0)
        #expect(try paths("bron:kopie.txt") == ["2024/kopie.txt"])
    }

    @Test func `papers in a copy of an archive have its path too`() throws {
        try sandbox.write("a/een.zip", archive())
        try sandbox.write("b/twee.zip", archive())
        #expect(try griffie("index", "a", "b").status == 0)
        let members = ["a/een.zip//bijlage/nota.txt", "a/een.zip//brief.txt"]
        #expect(try paths("bron:twee.zip") == members)
        #expect(try paths("bron:b/*") == members)
        #expect(try paths("bron:b/twee.zip//brief.txt") == ["a/een.zip//brief.txt"])
        #expect(try paths("bron:twee.zip//bijlage/nota.txt") == ["a/een.zip//bijlage/nota.txt"])
        #expect(try paths("bron:twee.zip//nota.txt") == [])
        for name in ["b/twee.zip//brief.txt", "twee.zip//brief.txt"] {
            let shown = try griffie("show", "--text", name)
            #expect(shown.status == 0 && shown.output.contains("roodborst"), "\(name): \(shown.messages)")
        }
        #expect(try griffie("show", "b/twee.zip//weg.txt").status == 1)
    }

    @Test func `a paper is forgotten by the path of a copy of its archive`() throws {
        try sandbox.write("a/een.zip", archive())
        try sandbox.write("b/twee.zip", archive())
        #expect(try griffie("index", "a", "b").status == 0)
        let run = try griffie("forget", "b/twee.zip//brief.txt")
        #expect(run.status == 0, "\(run.messages)")
        #expect(try paths("roodborst") == [] && paths("grutto").count == 1)
    }
}
