import Foundation
import TestSupport
import Testing

@Suite struct ExtractTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws { sandbox = try Sandbox() }

    @Test func `one object a document, in the order given`() throws {
        try sandbox.write(
            "b.md", "# Raadsvoorstel\n\nVoorgesteld besluit\n\n1. Een krediet van € 5.000 vast te stellen.\n")
        try sandbox.write("a.txt", "Onderwerp: Zwembad\n")
        let run = try griffie("extract", "--json", "b.md", "a.txt")
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        let sources = try run.output.split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return (object?["source"] as? [String: Any])?["path"] as? String
        }
        #expect(sources == ["b.md", "a.txt"])
    }

    @Test func `a line of an export is read with the day that it declares`() throws {
        let text = "Datum: 3 mei 2021\\n\\nHet plan moet uiterlijk 1 april klaar zijn, de brug uiterlijk 1 juli 2024."
        let lines = ["2024-03-12", "2025-03-12"].map { #"{"id":"\#($0)","date":"\#($0)","text":"\#(text)"}"# }
        try sandbox.write("export.jsonl", lines.joined(separator: "\n"))
        #expect(try griffie("index", "export.jsonl").status == 0)
        let found = try ["2024-03-12", "2025-03-12"].map { name in
            let line = try griffie("show", "--json", "export.jsonl//\(name)").output
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let deadlines = object?["deadlines"] as? [[String: Any]] ?? []
            let document = object?["document"] as? [String: Any]
            return [document?["date"] as? String ?? ""] + deadlines.compactMap { $0["value"] as? String }
        }
        #expect(found == [["2024-03-12", "2024-04-01", "2024-07-01"], ["2025-03-12", "2025-04-01"]])
    }

    @Test func `a document that fails does not stop the others`() throws {
        try sandbox.write("leeg.txt", "")
        try sandbox.write("goed.txt", "De raad besluit.\n")
        try sandbox.write("plaatje.png", "x")
        let run = try griffie("extract", "leeg.txt", "weg.txt", "goed.txt", "plaatje.png")
        #expect(run.status == 2)
        #expect(run.output.split(separator: "\n").count == 1)
        #expect(
            run.messages == """
                griffie: leeg.txt: is empty
                griffie: weg.txt: does not exist
                griffie: plaatje.png: is no picture that is read, whatever its name says

                """)
    }

    @Test func `text prints the file's own bytes for plain text`() throws {
        let text = "Één regel\r\n\tmet tab\u{C}\nb e s l u i t :\n"
        try sandbox.write("a.txt", text)
        #expect(try griffie("text", "a.txt").output == text)
    }

    @Test func `offsets of a report are bytes of the printed text`() throws {
        for document in try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.corpus.path).sorted() {
            let path = ProjectFiles.corpus.appending(path: document).path
            let (report, text) = (try griffie("extract", path), Array(try griffie("text", path).output.utf8))
            guard report.status == 0 else { continue }
            let object = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any] ?? [:]
            for kind in ["amounts", "dates", "deadlines", "legal_references", "zaaknummers", "related_decisions"] {
                for fact in object[kind] as? [[String: Any]] ?? [] {
                    let (start, end) = (fact["start"] as? Int ?? -1, fact["end"] as? Int ?? -1)
                    try #require(0 <= start && start <= end && end <= text.count, "\(document) \(kind)")
                    #expect(
                        String(decoding: text[start..<end], as: UTF8.self) == fact["text"] as? String, "\(document)")
                }
            }
        }
    }
}
