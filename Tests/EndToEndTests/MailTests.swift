import Foundation
import TestSupport
import Testing

/// Whether GMime is on this machine.
private let mailCanBeRead = ["x86_64", "aarch64"].contains {
    FileManager.default.fileExists(atPath: "/usr/lib/\($0)-linux-gnu/libgmime-3.0.so.0")
}

/// Messages of e-mail: their text, and what was sent along, each a paper with its path.
@Suite(.enabled(if: mailCanBeRead, "there is no libgmime-3.0-0 here")) struct MailTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws { sandbox = try Sandbox() }

    private static let head = """
        From: =?utf-8?Q?Griffie_gemeente_Zeilmonde?= <griffie@zeilmonde.example>
        To: raad@zeilmonde.example
        Date: Tue, 12 Mar 2024 19:30:00 +0100
        Subject: =?iso-8859-1?Q?Financi=EBle_gevolgen_zwembad?=
        MIME-Version: 1.0

        """

    private func attachment(_ name: String, _ type: String, _ bytes: [UInt8]) -> String {
        """
        --grens
        Content-Type: \(type); name="\(name)"
        Content-Disposition: attachment; filename="\(name)"
        Content-Transfer-Encoding: base64

        \(Data(bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed]))

        """
    }

    private func message() -> String {
        let word = WordWriter(WordWriter.paragraph("De raad besluit een krediet van € 250.000 te verlenen."))
        var zip = ZipWriter()
        zip.add("map/besluit.txt", "Het college besluit € 40.000 te besteden.\n")
        return Self.head + """
            Content-Type: multipart/mixed; boundary="grens"

            --grens
            Content-Type: multipart/alternative; boundary="keuze"

            --keuze
            Content-Type: text/plain; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable

            Geachte raad,

            De kosten zijn =80 12.500 en worden gedekt uit de reserve die =
            u kent.
            --keuze
            Content-Type: text/html; charset=utf-8

            <p>Geachte raad, de kosten zijn &euro; 12.500.</p>
            --keuze--
            \(attachment("voorstel.docx", "application/octet-stream", word.bytes))\
            \(attachment("voorstel.docx", "application/octet-stream", Array("geen word".utf8)))\
            \(attachment("stukken.zip", "application/zip", zip.bytes))\
            --grens
            Content-Type: image/png
            Content-ID: <logo>
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --grens--

            """
    }

    @Test func `the text has its head, and each attachment is a paper`() throws {
        try sandbox.write("s/post.eml", message())
        let run = try griffie("extract", "s/post.eml")
        #expect(
            run.status == 2 && run.messages.contains("s/post.eml//voorstel-2.docx: is no Office document"),
            "\(run.messages)")
        let lines = run.output.split(separator: "\n")
        try #require(lines.count == 3, "\(run.output)\(run.messages)")
        #expect(
            lines[0].contains("s/post.eml//bericht.txt") && lines[0].contains("1250000")
                && lines[0].contains("2024-03-12"))
        #expect(lines[1].contains("s/post.eml//voorstel.docx") && lines[1].contains("25000000"))
        #expect(lines[2].contains("s/post.eml//stukken.zip//map/besluit.txt") && lines[2].contains("4000000"))
        let text = try griffie("text", "s/post.eml").output
        #expect(text.contains("Van: Griffie gemeente Zeilmonde <griffie@zeilmonde.example>"), "\(text)")
        #expect(text.contains("Onderwerp: Financiële gevolgen zwembad") && text.contains("de reserve die u kent"))
    }

    @Test func `the index holds and follows them`() throws {
        try sandbox.write("s/post.eml", message())
        #expect(try griffie("index", "s").status == 2)
        #expect(try griffie("search", "--count", "*").output == "3\n")
        #expect(try griffie("index", "s").messages.contains("nothing changed"))
        try sandbox.write("s/post.eml", Self.head + "\nKort bericht over kwikstaart.\n")
        #expect(try griffie("index", "s").status == 0)
        #expect(try griffie("search", "--count", "*").output == "1\n")
        #expect(try griffie("show", "s/post.eml//bericht.txt").status == 0)
        #expect(try griffie("check").status == 0)
    }

    @Test func `a message of HTML, one sent on within another, and names that would be paths`() throws {
        try sandbox.write(
            "a.eml",
            Self.head + "Content-Type: text/html\n\n<html><body><h1>Kop</h1><p>Alinea &amp; meer</p></body></html>\n")
        let html = try griffie("text", "a.eml").output
        #expect(html.contains("Onderwerp: Financiële") && html.contains("Alinea & meer"), "\(html)")
        try sandbox.write(
            "b.eml",
            Self.head + "Content-Type: multipart/mixed; boundary=grens\n\n"
                + attachment("../../etc/brief.txt", "text/plain", Array("Brief over roodborst.\n".utf8)) + "--grens--\n"
        )
        let names = try griffie("extract", "b.eml")
        #expect(names.output.contains("b.eml//.._.._etc_brief.txt"), "\(names.output)\(names.messages)")
    }

    @Test(arguments: ["", "geen bericht", "\u{1}\u{2}", "From: a\n"]) func `what is none is named or read as text`(
        _ bytes: String
    ) throws {
        try sandbox.write("s/x.eml", bytes)
        try sandbox.write("s/goed.txt", "kwikstaart\n")
        #expect(try !griffie("index", "s").crashed)
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
    }

    @Test func `parts nested without end are refused`() throws {
        let nested = (0..<50_000).map { "Content-Type: multipart/mixed; boundary=g\($0)\n\n--g\($0)\n" }.joined()
        try sandbox.write("s/diep.eml", Self.head + nested)
        let run = try griffie("index", "s")
        #expect(!run.crashed && run.status == 2 && run.messages.contains("diep.eml"), "\(run.messages)")
    }

    @Test func `torn messages end by themselves`() throws {
        var generator = SeededGenerator(seed: 5)
        let whole = Array(message().utf8)
        for number in 0..<repetitions(100) {
            var bytes = Array(whole.prefix(Int.random(in: 0...whole.count, using: &generator)))
            for _ in 0..<3 where !bytes.isEmpty {
                bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            try sandbox.write("s/\(number).eml", bytes)
        }
        try sandbox.write("s/goed.txt", "kwikstaart\n")
        let run = try griffie("index", "s")
        #expect(!run.crashed && run.messages.contains("The index holds"), "\(run.messages.suffix(2000))")
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
        #expect(try griffie("check").status == 0)
    }
}
