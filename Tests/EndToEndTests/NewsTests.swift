import Foundation
import TestSupport
import Testing

/// Saved queries and what is new for them.
@Suite struct NewsTests {
    private let sandbox: Sandbox
    private let griffie: CommandRunner

    init() throws {
        sandbox = try Sandbox()
        griffie = CommandRunner(in: sandbox.folder)
        try write("een", "Het zwembad krijgt een dak.")
        try write("twee", "De weg krijgt asfalt.")
        _ = try griffie("index", "map")
    }

    private func write(_ name: String, _ text: String) throws {
        try sandbox.write("map/\(name).md", "# Nota \(name)\n\n\(text)\n")
    }

    private func news(_ arguments: String...) throws -> [String] {
        try griffie.run(["new", "--json"] + arguments).output.split(separator: "\n").map {
            let row = try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            return "\(row["change"] ?? "") \(row["path"] ?? "")"
        }
    }

    @Test func `what was there is known, what comes or changes is new once`() throws {
        #expect(try griffie("search", "--save", "bad", "zwembad").output.contains("een.md"))
        #expect(try news("bad").isEmpty)
        try write("drie", "De glijbaan van het zwembad is stuk.")
        try write("een", "Het zwembad krijgt een dak en een trap.")
        _ = try griffie("index", "map")
        #expect(try news("--keep") == ["new map/drie.md", "changed map/een.md"])
        #expect(try news("bad") == ["new map/drie.md", "changed map/een.md"])
        let run = try griffie("new")
        #expect(run.status == 1 && run.output.contains("zwembad: 0 new, 0 changed, of 2"))
    }

    @Test func `a file that was moved is not new`() throws {
        _ = try griffie("search", "--save", "bad", "zwembad")
        try FileManager.default.moveItem(atPath: sandbox.path("map/een.md"), toPath: sandbox.path("map/nul.md"))
        _ = try griffie("index", "map", "--remove-vanished")
        #expect(try news().isEmpty)
    }

    @Test func `a feed has an item for each new paper, whose id stays`() throws {
        _ = try griffie("search", "--save", "bad", "zwembad")
        try write("drie", "De glijbaan van het zwembad is stuk.")
        _ = try griffie("index", "map")
        func feed() throws -> [String: Any] {
            let output = try griffie("new", "--feed", "--keep").output
            return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        }
        #expect(try feed()["version"] as? String == "https://jsonfeed.org/version/1.1")
        let items = try #require(try feed()["items"] as? [[String: Any]])
        #expect(items.map { $0["title"] as? String } == ["Nota drie"])
        #expect(items[0]["content_text"] is String)
        let again = try feed()["items"] as? [[String: Any]]
        #expect(again?.first?["id"] as? String == items[0]["id"] as? String)
    }

    @Test func `saved queries move with the index, and no index run removes them`() throws {
        _ = try griffie("search", "--save", "bad", "zwembad", "--exact")
        _ = try griffie("forget", "map/twee.md")
        _ = try griffie("index", "map", "--purge")
        try FileManager.default.moveItem(atPath: sandbox.path(".griffie"), toPath: sandbox.path("ix"))
        let run = try griffie("new", "--list", "--index", "ix")
        #expect(run.output == "bad  zwembad\n")
        #expect(try griffie("check", "--index", "ix").status == 0)
        #expect(try griffie("new", "bad", "--remove", "--index", "ix").status == 0)
        #expect(try griffie("new", "--index", "ix").status == 2)
    }

    @Test func `what is damaged or unknown is said`() throws {
        #expect(try griffie("search", "--save", "geen naam", "zwembad").status == 2)
        #expect(try griffie("search", "--save", "bad", "bedrag:veel").status == 2)
        #expect(try griffie("new").messages.contains("no query is saved"))
        _ = try griffie("search", "--save", "bad", "zwembad")
        let other = try griffie("new", "goed")
        #expect(other.status == 2 && other.messages.contains("no query is saved under this name; saved are bad"))
        for bytes in [
            [], Array("griffie saved query 1\n".utf8),
            Array("griffie saved query 1\n".utf8) + Array(repeating: 255, count: 40),
        ] {
            try sandbox.write(".griffie/saved-bad", bytes)
            let run = try griffie("new")
            #expect(run.status == 2 && !run.crashed && run.messages.contains("is no saved query"))
        }
    }
}
