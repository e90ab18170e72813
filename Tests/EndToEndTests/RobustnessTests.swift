import Foundation
import TestSupport
import Testing

/// Folders of files that are torn, huge or nothing: the run ends, within its memory, names each once with status 2, and every
/// good file is found.
@Suite struct RobustnessTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("s/goed.md", "# Notitie\n\nHier staat kwikstaart.\n")
    }

    /// The messages about each file, by name.
    private func lines(_ messages: String) -> [String: Int] {
        messages.split(separator: "\n").reduce(into: [:]) { counts, line in
            guard let name = line.firstMatch(of: #//s/([^:/ ]+)[:/ ]/#)?.output.1 else { return }
            counts[String(name), default: 0] += 1
        }
    }

    private func expectGoodOne(location: SourceLocation = #_sourceLocation) throws {
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n", sourceLocation: location)
        #expect(try griffie("check").status == 0, sourceLocation: location)
    }

    @Test func `10,000 empty files`() throws {
        for number in 0..<10_000 { try sandbox.write("s/\(number).txt", "") }
        let run = try griffie("index", "s")
        #expect(run.status == 2 && !run.crashed)
        let named = lines(run.messages)
        #expect(named.count == 10_000 && named.values.allSatisfy { $0 == 1 })
        try expectGoodOne()
        #expect(try griffie("index", "s").messages.contains("nothing changed"))
    }

    @Test(arguments: ["txt", "html", "json", "jsonl", "zip", "gz", "tar", "eml", "pdf", "docx"])
    func `a gigabyte of nothing`(ending: String) throws {
        try sandbox.write("s/groot.\(ending)", "x")
        try #require(truncate(sandbox.path("s/groot.\(ending)"), 1 << 30) == 0)
        let run = try sandbox.shell("ulimit -v 4000000; griffie index --memory 256 s")
        #expect(run.status == 2 && !run.crashed, "\(run.messages)")
        #expect(lines(run.messages) == ["groot.\(ending)": 1], "\(run.messages)")
        try expectGoodOne()
    }

    @Test func `a file that changes while the folder is read, and one that goes`() throws {
        for number in 0..<200 { try sandbox.write("s/\(number).txt", "De raad besluit nummer \(number).\n") }
        let run = try sandbox.shell(
            """
            (for i in $(seq 300); do echo "regel $i" >> s/7.txt; rm -f s/$((i % 200)).weg; echo x > s/9.txt; done) &
            griffie index s; status=$?; wait; exit $status
            """)
        #expect([0, 2].contains(run.status) && !run.crashed, "\(run.messages)")
        #expect(try [0, 2].contains(griffie("index", "s").status))
        #expect(try griffie("search", "--count", "300").output == "1\n")
        try expectGoodOne()
    }

    // MARK: Torn copies

    private static let text = "De raad besluit een krediet van € 250.000 te verlenen voor de herinrichting."

    private static var originals: [(ending: String, bytes: [UInt8])] {
        var zip = ZipWriter()
        zip.add("map/besluit.txt", text + "\n")
        zip.add("../buiten.txt", text + "\n")
        zip.add("/etc/absoluut.txt", text + "\n")
        let word = WordWriter(WordWriter.paragraph(text))
        var page = PDFWriter()
        page.addPage()
        page.add("De raad besluit een krediet van EUR 250.000 te verlenen.", left: 60, top: 60)
        return [
            ("zip", zip.bytes), ("docx", word.bytes), ("pdf", page.bytes),
            (
                "json",
                Array("[{\"id\":1,\"text\":[\"\(text)\",\"twee\"]},{\"id\":\"\\ud83d\\ude00\",\"name\":\"x\"}]".utf8)
            ),
            ("jsonl", Array("{\"id\":1,\"text\":\"\(text)\"}\n{\"id\":2,\"text\":\"twee\\u0000\"}\n".utf8)),
            ("html", Array("<!doctype html><html><body><table><tr><td>\(text)</td></tr></table></body></html>".utf8)),
            ("xml", Array("<?xml version=\"1.0\"?><besluit><al>\(text)</al></besluit>".utf8)),
        ]
    }

    /// 500 copies of each format in a stress run.
    @Test(arguments: originals.indices) func `copies cut short and with other bytes`(place: Int) throws {
        let (ending, whole) = Self.originals[place]
        var generator = SeededGenerator(seed: UInt64(place))
        for number in 0..<repetitions(ending == "pdf" ? 10 : 50) {
            var bytes = whole
            if number.isMultiple(of: 2) {
                bytes = Array(bytes.prefix(Int.random(in: 0...whole.count, using: &generator)))
            }
            for _ in 0..<Int.random(in: 0...4, using: &generator) where !bytes.isEmpty {
                bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            try sandbox.write("s/\(number).\(ending)", bytes)
        }
        let run = try sandbox.shell("ulimit -v 4000000; griffie index --json --memory 256 s")
        #expect([0, 2].contains(run.status) && !run.crashed, "\(run.messages.suffix(500))")
        let files = run.output.split(separator: "\n").dropLast()
        #expect(
            files.count == repetitions(ending == "pdf" ? 10 : 50) + 1
                && files.allSatisfy { $0.contains("\"ending\":\"") })
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("buiten.txt")))
        try expectGoodOne()
    }
}
