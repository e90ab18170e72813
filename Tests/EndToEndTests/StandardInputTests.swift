import Foundation
import TestSupport
import Testing

/// Documents and lists of paths on standard input.
@Suite struct StandardInputTests {
    private let sandbox: Sandbox
    private var shell: Shell { sandbox.shell }

    init() throws { sandbox = try Sandbox() }

    private static let words = "De raad besluit een krediet van € 250.000 te verlenen."

    @Test func `what standard input holds tells its kind`() throws {
        let word = WordWriter(WordWriter.paragraph(Self.words))
        var page = PDFWriter()
        page.addPage()
        page.add("De raad besluit een krediet van EUR 250.000 te verlenen.", left: 60, top: 60)
        var zip = ZipWriter()
        zip.add("map/besluit.txt", Self.words + "\n")
        let inputs: [(kind: String, bytes: [UInt8])] = [
            ("text", Array((Self.words + "\n").utf8)), ("docx", word.bytes), ("text", zip.bytes),
            ("html", Array("<!doctype html><p>\(Self.words)</p>".utf8)),
            ("xml", Array("<?xml version=\"1.0\"?><besluit><al>\(Self.words)</al></besluit>".utf8)),
            ("jsonl", Array("{\"id\":7,\"text\":\"\(Self.words)\"}\n".utf8)),
            ("pdf", page.bytes),
        ]
        for (kind, bytes) in inputs {
            try sandbox.write("in", bytes)
            let run = try shell("griffie extract - < in")
            #expect(run.status == 0, "\(kind): \(run.messages)")
            #expect(run.output.contains("\"format\":\"\(kind)\"") && run.output.contains("25000000"), "\(run.output)")
            let text = try shell("cat in | griffie text -")
            #expect(text.status == 0 && text.output.contains("besluit een krediet"), "\(kind): \(text.output)")
        }
    }

    @Test(arguments: [
        ("", "is empty"), ("\u{1}\u{2}\u{0}\u{0}\u{3}", "is not text"), ("PK\u{3}\u{4}kapot", "is damaged"),
    ])
    func `what cannot be read is named`(input: String, reason: String) throws {
        try sandbox.write("in", input)
        let run = try shell("griffie extract - < in")
        #expect(run.status == 2 && run.messages.contains("standard input: \(reason)"), "\(run.messages)")
    }

    @Test func `lines of an export are extracted one by one`() throws {
        try sandbox.write("u.jsonl", "{\"id\":1,\"text\":\"x\"}\n{kapot\n{\"id\":2,\"text\":\"y\"}\n")
        let run = try shell("griffie extract u.jsonl")
        #expect(run.status == 2 && run.output.contains("u.jsonl//1") && run.output.contains("u.jsonl//2"))
        #expect(run.messages.contains("u.jsonl:2: is not well formed"), "\(run.messages)")
    }

    @Test func `lists of paths as Windows writes them, mixed ones too`() throws {
        for name in ["a.txt", "b.txt", "c.txt"] { try sandbox.write("d/\(name)", "Stuk \(name)\n") }
        try sandbox.write("d/e.txt\r", "Stuk e\n")
        let run = try shell(#"printf '\xef\xbb\xbfd/a.txt\r\nd/b.txt\r\n\r\nd/c.txt' | griffie index -"#)
        #expect(run.status == 0 && run.messages.contains("3 new"), "\(run.messages)")
        let odd = try shell(#"printf 'd/e.txt\r\n' | griffie index -"#)
        #expect(odd.status == 2 && odd.messages.contains("d/e.txt"), "\(odd.messages)")
    }
}
