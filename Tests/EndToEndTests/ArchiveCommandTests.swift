import Foundation
import TestSupport
import Testing

/// Office documents and archives are papers as any other, for every command.
@Suite struct ArchiveCommandTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws { sandbox = try Sandbox() }

    private let paper = WordWriter(
        WordWriter.paragraph("Raadsvoorstel", run: "<w:b/>")
            + WordWriter.table([["Onderwerp", "Herinrichting Marktplein"], ["Zaaknummer", "2024-0012345"]])
            + WordWriter.paragraph("De kosten bedragen € 250.000."))

    private func archive(_ text: String = "De raad besluit het krediet van € 7.000 te verlenen.\n") -> [UInt8] {
        var zip = ZipWriter()
        zip.add("map/voorstel.docx", paper.bytes)
        zip.add("besluit.txt", text)
        zip.add("export.jsonl", "{\"id\":\"7\",\"text\":\"De motie is verworpen.\"}\n")
        zip.add("foto.png", "x")
        return zip.bytes
    }

    private func names() throws -> [String] {
        try griffie("search", "--json", "--limit", "100", "*").output.split(separator: "\n").map { row in
            let object = try JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any]
            return try #require(object?["path"] as? String)
        }.sorted()
    }

    private let all = ["stukken.zip//besluit.txt", "stukken.zip//export.jsonl//7", "stukken.zip//map/voorstel.docx"]

    @Test func `extract and text read a Word document, and every file of an archive`() throws {
        try sandbox.write("stuk.docx", paper.bytes)
        try sandbox.write("stukken.zip", archive())
        let run = try griffie("extract", "stuk.docx")
        #expect(run.status == 0 && run.output.contains("\"subject\":\"Herinrichting Marktplein\""), "\(run.messages)")
        #expect(run.output.contains("\"format\":\"docx\"") && run.output.contains("\"zaaknummer\":\"2024-0012345\""))
        let members = try griffie("extract", "stukken.zip")
        #expect(members.status == 2 && members.output.split(separator: "\n").count == 3)
        #expect(
            members.messages.contains("stukken.zip//foto.png: is no picture that is read, whatever its name says"),
            "\(members.messages)")
        let text = try griffie("text", "stukken.zip").output
        #expect(text.contains("De kosten bedragen € 250.000.") && text.contains("De motie is verworpen."))
    }

    @Test func `index reads what an archive holds, and follows it`() throws {
        try sandbox.write("stukken.zip", archive())
        let first = try griffie("index", ".")
        #expect(
            first.status == 2
                && first.messages.contains("stukken.zip//foto.png: is no picture that is read, whatever its name says"))
        #expect(try names() == all)
        let again = try griffie("index", ".")
        #expect(again.status == 2 && again.messages.contains("nothing changed"), "\(again.messages)")
        #expect(
            again.messages.contains("stukken.zip//foto.png: is no picture that is read, whatever its name says"),
            "\(again.messages)")
        var zip = ZipWriter()
        zip.add("besluit.txt", "Het besluit is ingetrokken.\n")
        try sandbox.write("stukken.zip", zip.bytes)
        #expect(try griffie("index", ".").status == 0)
        #expect(try names() == ["stukken.zip//besluit.txt"])
        #expect(try griffie("search", "--count", "ingetrokken").output == "1\n")
        #expect(try griffie("search", "--count", "krediet").status == 1)
        #expect(try griffie("check").status == 0)
    }

    @Test func `a damaged archive keeps what the index has of it`() throws {
        try sandbox.write("stukken.zip", archive())
        _ = try griffie("index", ".")
        try sandbox.write("stukken.zip", "geen archief meer")
        let run = try griffie("index", ".")
        #expect(run.status == 2 && run.messages.contains("stukken.zip: is damaged"), "\(run.messages)")
        #expect(try names() == all)
    }

    @Test func `forget takes one file of an archive, or all, and check proves it`() throws {
        let bytes = archive()
        try sandbox.write("stukken.zip", bytes)
        try sandbox.write("weg.zip", archive("Een heel ander besluit over eekhoorns.\n"))
        _ = try griffie("index", ".")
        #expect(try griffie("forget", "stukken.zip//besluit.txt").status == 0)
        #expect(try !names().contains("stukken.zip//besluit.txt"))
        #expect(try griffie("forget", "--yes", "weg.zip").status == 0)
        #expect(try names() == Array(all.dropFirst()))
        try sandbox.write("eekhoorn.txt", "eekhoorns\n")
        let check = try griffie("check", "--forgotten", "weg.zip")
        #expect(check.status != 2 || !check.messages.contains("cannot"), "\(check.messages) \(check.output)")
    }

    @Test func `more archives than a run commits at once`() throws {
        for number in 0..<60 {
            var zip = ZipWriter()
            if !number.isMultiple(of: 7) { zip.add("besluit.txt", "De raad besluit nummer \(number).\n") }
            zip.add("foto.png", "x")
            try sandbox.write("s/\(number).zip", zip.bytes)
        }
        let run = try griffie("index", "--jobs", "4", "s")
        #expect(run.messages.contains("The index holds 51 documents"), "\(run.messages.suffix(500))")
        #expect(try griffie("check").status == 0)
        #expect(try griffie("index", "s").messages.contains("nothing changed"))
        let files = try FileManager.default.contentsOfDirectory(atPath: sandbox.path(".griffie"))
        #expect(files.count { $0.hasSuffix(".segment") } < 16, "\(files)")
    }
}
