import DocumentReading
import Foundation
import SourceText
import Testing

@Suite struct JSONLinesTests {
    private func entries(_ text: String, blockBytes: Int = 1 << 20) throws -> [JSONLinesParser.Entry] {
        let path = NSTemporaryDirectory() + "griffie-\(UUID().uuidString).jsonl"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var blocks = try LineBlockReader(path: Array(path.utf8), blockBytes: blockBytes)
        let parser = try #require(JSONLinesParser())
        var found: [JSONLinesParser.Entry] = []
        while let block = try blocks.next() {
            parser.forEachDocument(in: block, path: "uitvoer.jsonl") { found.append($0) }
        }
        return found
    }

    @Test func `a line is a document`() throws {
        let line =
            #"{"id":"a1","title":"Nota","date":"2022-06-07","zaaknummer":"2022-0000001","kind":"raadsvoorstel","text":"Regel \u00e9\u00e9n\nregel \"twee\""}"#
        let entry = try #require(try entries(line).first)
        let document = try entry.document.get()
        #expect(entry.id == "a1" && document.path == "uitvoer.jsonl//a1")
        #expect(String(decoding: document.structure.bytes, as: UTF8.self) == "Regel één\nregel \"twee\"")
        #expect(document.declared.title == "Nota" && document.declared.number == "2022-0000001")
        #expect(document.declared.date == "2022-06-07" && document.declared.kind == "raadsvoorstel")
    }

    @Test(arguments: [1, 7, 64, 1 << 20])
    func `blocks of any size give the same documents`(blockBytes: Int) throws {
        let lines = (0..<50).map { #"{"id":"\#($0)","text":"tekst \#(String(repeating: "x", count: $0))"}"# }
        let found = try entries(lines.joined(separator: "\n"), blockBytes: blockBytes)
        #expect(found.map(\.id) == (0..<50).map(String.init))
        #expect(found.map(\.line) == Array(1...50))
    }

    @Test func `a bad line is named and the others are read`() throws {
        let found = try entries(
            "{\"id\":\"a\",\"text\":\"x\"}\n\n{\"id\":\"b\",\n[1]\n{\"id\":\"c\"}\n{\"id\":\"d\",\"text\":null}\n{\"id\":\"e\",\"text\":\"y\"}\n"
        )
        #expect(found.map(\.line) == [1, 3, 4, 5, 6, 7])
        #expect(found.map { (try? $0.document.get()) != nil } == [true, false, false, false, false, true])
        guard case .failure(let error) = found[3].document else { return }
        #expect(
            error.message(path: "uitvoer.jsonl") == "uitvoer.jsonl:5: is not well formed: a line needs “id” and “text”")
    }

    @Test func `whole numbers stand for their digits`() throws {
        let lines =
            #"{"id":4711,"zaaknummer":20240012,"title":-3,"text":"x"}"# + "\n"
            + #"{"id":18446744073709551615,"text":"x"}"#
        let found = try entries(lines)
        #expect(found.map(\.id) == ["4711", "18446744073709551615"])
        let document = try found[0].document.get()
        #expect(document.declared.number == "20240012" && document.declared.title == "-3")
    }

    @Test(arguments: [
        (#"<p>Krediet van &euro;&nbsp;6.000</p><P>Caf&eacute;</P>"#, "Krediet van €\u{A0}6.000\n\nCafé\n"),
        (#"<h2>Dak</h2>"#, "Dak\n"), ("< 3 maart, > 2 maart", "< 3 maart, > 2 maart"), ("<onbekend> x", "<onbekend> x"),
    ])
    func `a text that begins with an element of HTML is read as HTML`(text: String, wanted: String) throws {
        let found = try entries(#"{"id":"a","text":"\#(text)"}"#)
        #expect(String(decoding: try found[0].document.get().structure.bytes, as: UTF8.self) == wanted)
    }

    @Test func `a value that is no string is named by its field`() throws {
        let found = try entries(#"{"id":"a","title":7.5,"text":"x"}"#)
        let error = #expect(throws: ReadError.self) { try found[0].document.get() }
        #expect(
            error?.message(path: "uitvoer.jsonl")
                == "uitvoer.jsonl:1: is not well formed: “title” must be a string in quotes, a whole number or null")
    }
}
