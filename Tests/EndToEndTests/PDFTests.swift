import Foundation
import TestSupport
import Testing

/// A PDF is a paper as any other, and has pages.
@Suite(.enabled(if: PDFWriter.canBeRead, "pdftotext is not here; make setup installs it")) struct PDFTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws { sandbox = try Sandbox() }

    private let body = [
        "De raad heeft kennis genomen van het voorstel van het college om de brug",
        "over de haven te vernieuwen, en van het advies van de commissie ruimte.",
    ]

    /// Two pages: a proposal, its money and its term on the second.
    private var paper: PDFWriter {
        var pdf = PDFWriter()
        pdf.add("Raadsvoorstel", left: 70, top: 60, size: 16)
        pdf.add("Onderwerp", left: 70, top: 100)
        pdf.add("Vernieuwing van de havenbrug", left: 200, top: 100)
        pdf.add("Datum", left: 70, top: 120)
        pdf.add("3 april 2024", left: 200, top: 120)
        pdf.add(lines: body, left: 70, top: 180)
        pdf.add("1", left: 295, top: 800)
        pdf.addPage()
        pdf.add("De kosten zijn geraamd op", left: 70, top: 100)
        pdf.add("€ 425.", left: 300, top: 100)
        pdf.add("000", left: 333, top: 100)
        pdf.add("en komen ten laste van de reserve.", left: 353, top: 100)
        pdf.add("Het college rapporteert uiterlijk 1 oktober 2024 over de voortgang.", left: 70, top: 140)
        pdf.add("2", left: 295, top: 800)
        return pdf
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `facts have a page and boxes that hold their words`() throws {
        try sandbox.write("stuk.pdf", paper.bytes)
        let run = try griffie("extract", "stuk.pdf")
        #expect(run.status == 0, "\(run.messages)")
        let json = try object(run.output)
        let amount = try #require((json["amounts"] as? [[String: Any]])?.first)
        #expect(amount["text"] as? String == "€ 425.000" && amount["page"] as? Int == 2)
        let box = try #require(amount["box"] as? [Double])
        #expect(box.count == 4 && abs(box[0] - 300) < 1 && box[2] > 345 && box[2] < 353, "\(box)")
        #expect(box[1] < 104 && box[3] > 108 && box[3] < 115, "\(box)")
        let document = try #require(json["document"] as? [String: Any])
        #expect(document["subject"] as? String == "Vernieuwing van de havenbrug")
        #expect(document["date"] as? String == "2024-04-03")
        let fields = try #require(document["fields"] as? [[String: Any]])
        #expect(fields.allSatisfy { $0["page"] as? Int == 1 && $0["box"] != nil })
        let furniture = try #require(json["furniture"] as? [[String: Any]])
        #expect(furniture.map { $0["text"] as? String } == ["1", "2"])
    }

    @Test func `the text has a form feed between its pages`() throws {
        try sandbox.write("stuk.pdf", paper.bytes)
        let text = try griffie("text", "stuk.pdf").output
        #expect(text.split(separator: "\u{C}").count == 2)
        #expect(text.contains("€ 425.000 en komen"))
    }

    @Test func `an index of it tells pages`() throws {
        try sandbox.write("stukken/stuk.pdf", paper.bytes)
        try sandbox.write("stukken/notitie.txt", "Een krediet van € 1.000 is genoeg.\n")
        #expect(try griffie("index", "stukken").status == 0)
        #expect(try griffie("search", "--count", "havenbrug").output == "1\n")
        let rows = try griffie("amounts", "--json").output.split(separator: "\n").map { try object(String($0)) }
        let pages = Dictionary(uniqueKeysWithValues: rows.map { ($0["path"] as? String ?? "", $0["page"] as? Int) })
        #expect(pages == ["stukken/stuk.pdf": 2, "stukken/notitie.txt": nil])
        #expect(try griffie("amounts").output.contains("page"))
        #expect(try griffie("show", "stuk.pdf").output.contains("“€ 425.000” (page 2)"))
        let stored = try object(try griffie("show", "--json", "stuk.pdf").output)
        let deadline = try #require((stored["deadlines"] as? [[String: Any]])?.first)
        #expect(deadline["page"] as? Int == 2 && (deadline["box"] as? [Double])?.count == 4)
        #expect(try griffie("check").status == 0)
        let again = try griffie("index", "stukken")
        #expect(again.status == 0 && again.messages.contains("unchanged"), "\(again.messages)")
    }

    @Test func `an index tells in which cell of a table an amount stands`() throws {
        var pdf = paper
        pdf.addPage()
        pdf.add("Tabel 3: Dekking (x € 1.000)", left: 70, top: 100)
        for (column, year) in ["2025", "2026"].enumerated() {
            pdf.add(year, right: 300 + Double(column) * 100, top: 120)
        }
        for (place, label) in ["Algemene reserve", "Grondexploitatie"].enumerated() {
            pdf.add(label, left: 70, top: 135 + Double(place) * 13)
            for column in 0..<2 {
                pdf.add("\(place + 1).\(column)50", right: 300 + Double(column) * 100, top: 135 + Double(place) * 13)
            }
        }
        try sandbox.write("stuk.pdf", pdf.bytes)
        #expect(try griffie("index", "stuk.pdf").status == 0)
        let rows = try griffie("amounts", "--json").output.split(separator: "\n").map { try object(String($0)) }
        let row = try #require(rows.first { $0["amount_cents"] as? Int == 2_150_000_00 }, "\(rows)")
        #expect(row["page"] as? Int == 3 && row["row"] as? String == "Grondexploitatie")
        #expect(row["column"] as? String == "2026")
        let stored = try object(try griffie("show", "--json", "stuk.pdf").output)
        let amounts = try #require(stored["amounts"] as? [[String: Any]])
        let amount = try #require(amounts.first { $0["min"] as? Int == 2_150_000_00 })
        #expect(amount["row"] as? String == "Grondexploitatie" && amount["column"] as? String == "2026")
        #expect(amounts.contains { $0["row"] == nil })
    }

    @Test func `without poppler each is named, with what to install`() throws {
        try sandbox.write("stukken/stuk.pdf", paper.bytes)
        try sandbox.write("stukken/notitie.txt", "Een krediet voor de kwikstaart.\n")
        try sandbox.write("leeg/niets", "")
        let run = try griffie(["index", "stukken"], environment: ["PATH": sandbox.path("leeg")])
        #expect(run.status == 2 && run.messages.contains("stuk.pdf: is not read: pdftotext is not on this machine"))
        #expect(run.messages.contains("poppler-utils"))
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
        // Once it is there the file is read.
        #expect(try griffie("index", "stukken").status == 0)
        #expect(try griffie("search", "--count", "havenbrug").output == "1\n")
    }

    @Test func `scans are named, and pages without text`() throws {
        var scan = PDFWriter()
        scan.addPage()
        try sandbox.write("stukken/scan.pdf", scan.bytes)
        var half = paper
        half.addPage()
        try sandbox.write("stukken/half.pdf", half.bytes)
        let run = try griffie("index", "stukken")
        #expect(run.status == 2 && run.messages.contains("scan.pdf: is a scan: no text on its page"), "\(run.messages)")
        #expect(run.messages.contains("half.pdf: no text on page 3"), "\(run.messages)")
        #expect(try griffie("search", "--count", "havenbrug").output == "1\n")
    }

    @Test func `a decision that goes on behind the edge of a page is one point`() throws {
        var pdf = PDFWriter()
        pdf.add(lines: ["Raadsbesluit", "", "De raad van de gemeente Voorbeeld,", "", "besluit:"], left: 70, top: 660)
        pdf.add("1. de brug over de haven te vernieuwen en daarvoor bij het rijk een bijdrage", left: 70, top: 740)
        pdf.add("1", left: 295, top: 800)
        pdf.addPage()
        pdf.add("te vragen van de helft van de kosten;", left: 82, top: 60)
        pdf.add("2. de raad te berichten over de voortgang.", left: 70, top: 74)
        pdf.add("2", left: 295, top: 800)
        try sandbox.write("besluit.pdf", pdf.bytes)
        let json = try object(try griffie("extract", "besluit.pdf").output)
        let points = (json["adopted_decision"] as? [String: Any])?["beslispunten"] as? [[String: Any]]
        let texts = points?.compactMap { $0["text"] as? String }
        #expect(texts?.count == 2 && texts?[0].hasSuffix("een bijdrage te vragen van de helft van de kosten;") == true)
    }

    @Test func `what it prints fits the schema`() throws {
        let env = CommandRunner(URL(filePath: "/usr/bin/env"), in: ProjectFiles.root)
        let python = ["python3", "/usr/bin/python3"].first { (try? env($0, "-c", "import jsonschema").status) == 0 }
        guard let python else { return }
        let path = try sandbox.write("stuk.pdf", paper.bytes)
        let run = try env.run([python, "-B", "Scripts/validate.py", CommandRunner.griffie.path, path])
        #expect(run.status == 0, "\(run.output)\(run.messages)")
    }
}
