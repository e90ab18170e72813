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

    // MARK: Exports of open council data

    private func expect(
        _ text: String, _ wanted: [(id: String, title: String?, date: String?, text: String)],
        location: SourceLocation = #_sourceLocation
    ) throws {
        let parser = try #require(JSONLinesParser())
        var found: [(String, String?, String?, String)] = []
        parser.forEachDocument(in: LineBlock(of: Array(text.utf8)), path: "uitvoer.json") { entry in
            guard case .success(let document) = entry.document else { return }
            let (declared, bytes) = (document.declared, document.structure.bytes)
            found.append((entry.id, declared.title, declared.date, String(decoding: bytes, as: UTF8.self)))
        }
        #expect(found.count == wanted.count, sourceLocation: location)
        for (one, other) in zip(found, wanted) { #expect(one == other, sourceLocation: location) }
    }

    @Test func `lists of documents, with names of Open Raadsinformatie, pages of texts and times`() throws {
        try expect(
            """
            [
              {"id": "doc:1", "type": "Document", "name": "Raadsvoorstel zwembad", "classification": ["Raadsvoorstel"],
               "last_discussed_at": "2024-03-12T19:30:00+01:00", "text": ["Bladzijde een.", "Bladzijde twee."]},
              {"@id": 4711, "@type": "MediaObject", "name": "Brief", "date": "2024-01-02", "tekst": "Geachte raad"},
              {"name": "Zonder sleutel", "start_date": "2024-02-03", "description": "Bespreking van de nota"}
            ]
            """,
            [
                ("doc:1", "Raadsvoorstel zwembad", "2024-03-12T19:30:00+01:00", "Bladzijde een.\n\u{C}Bladzijde twee."),
                ("4711", "Brief", "2024-01-02", "Geachte raad"),
                ("3", "Zonder sleutel", "2024-02-03", "Bespreking van de nota"),
            ])
    }

    @Test func `answers of services and envelopes`() throws {
        try expect(
            #"""
            {"took": 3, "hits": {"total": 2, "hits": [
              {"_index": "ori_x", "_id": "12", "_source": {"name": "Motie", "text": "De raad spreekt uit", "id": null}},
              {"_index": "ori_x", "_id": "13", "_source": {"name": "Brief", "md_text": ["# Kop\n\nAlinea"]}}]}}
            """#,
            [("12", "Motie", nil, "De raad spreekt uit"), ("13", "Brief", nil, "# Kop\n\nAlinea")])
        try expect(
            #"{"@graph":[{"@id":"a","text":"x"}]}"# + "\n" + #"{"results":[{"id":"b","text":"y"}]}"#,
            [("a", nil, nil, "x"), ("b", nil, nil, "y")])
        try expect(
            #"""
            {"specversion":"1.0","type":"nl.ori","id":"c1","data":{"entity_id":"d","payload":
              {"id":"d","type":"Document","name":"Nota","text":["Een"]}}}
            """#, [("d", "Nota", nil, "Een")])
    }

    @Test(arguments: [
        (#"{"id":"a","text":"voor \ud83d na"}"#, "voor \u{FFFD} na"),
        (#"{"id":"a","text":"\udc00\ud83d\ude00 \\ud83d"}"#, "\u{FFFD}\u{1F600} \\ud83d"),
        (#"{"id":"a","text":"nul\u0000 en \u0007bel"}"#, "nul  en  bel"),
        ("{\"id\":\"a\",\"text\":\"een\ttab \u{1} en \\ud800\"}", "een tab   en \u{FFFD}"),
        (#"{"id":"a","text":"\ud83d\\"}"#, "\u{FFFD}\\"),
    ])
    func `what programs write that do not know the rules loses no paper`(line: String, wanted: String) throws {
        try expect(line + "\n", [("a", nil, nil, wanted)])
    }

    @Test func `a text in Windows-1252 is read as such`() throws {
        let parser = try #require(JSONLinesParser())
        let line = Array(#"{"id":"a","text":"Caf"#.utf8) + [0xE9] + Array(#""}"#.utf8)
        parser.forEachDocument(in: LineBlock(of: line), path: "x.json") { entry in
            #expect((try? entry.document.get().structure.bytes) == Array("Café".utf8))
        }
    }

    @Test(arguments: [
        "", "[", "[]", "{}", "[1,2]", "null", "\"x\"", "[{}]", "{\"hits\":{\"hits\":[]}}",
        "[[{\"id\":1,\"text\":\"x\"}]]", "{\"text\":",
        "{\"id\":1,\"text\":{\"a\":1}}", "[{\"id\":1,\"text\":[1]}]", "\u{FEFF}[", "{\"id\":\"\\", "{\"id\":\"\\u",
        "\\", "[{\"id\":\"\\ud8",
    ])
    func `what holds no document gives none, and ends`(text: String) throws { try expect(text, []) }
}
