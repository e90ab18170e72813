import SourceText
import TestSupport
import Testing

@testable import DocumentReading

/// Word documents, one trap after the other: what a reader of the page sees is the text, and nothing else is.
@Suite struct WordReadingTests {
    private typealias Word = WordWriter

    private func read(_ word: WordWriter) throws -> StructuredText {
        try DocumentReader().read(bytes: word.bytes, path: "stuk.docx").structure
    }

    private func text(_ word: WordWriter) throws -> String {
        String(decoding: try read(word).bytes, as: UTF8.self)
    }

    private func text(_ body: String) throws -> String { try text(WordWriter(body)) }

    private func blocks(_ word: WordWriter) throws -> [String] {
        let structure = try read(word)
        return structure.blocks.map { line($0, in: structure) }
    }

    // MARK: Runs

    @Test func `runs, tabs, breaks, hyphens and signs`() throws {
        let body =
            "<w:p>" + Word.run("Onderwerp:") + "<w:r><w:tab/></w:r>" + Word.run("krediet") + "<w:r><w:br/></w:r>"
            + Word.run("2024") + "<w:r><w:noBreakHyphen/></w:r>" + Word.run("0012345, Gemeente")
            + "<w:r><w:softHyphen/></w:r>" + Word.run("wet, be\u{AD}stuur") + "<w:r><w:cr/></w:r>"
            + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0A0\"/></w:r>" + Word.run(" 5, ")
            + "<w:r><w:sym w:font=\"Arial\" w:char=\"20AC\"/><w:sym w:font=\"Webdings\" w:char=\"F021\"/></w:r>"
            + Word.run(" 6") + "</w:p>"
        #expect(
            try text(body) == "Onderwerp:\tkrediet\n2024\u{2011}0012345, Gemeentewet, bestuur\n€ 5, € 6\n")
    }

    @Test func `white space at the ends counts where it is said to`() throws {
        #expect(try text("<w:p><w:r><w:t>Gemeente </w:t></w:r><w:r><w:t>\n wet</w:t></w:r></w:p>") == "Gemeentewet\n")
        #expect(try text("<w:p>\(Word.run("de "))\(Word.run("wet"))</w:p>") == "de wet\n")
    }

    @Test func `tracked changes are accepted`() throws {
        let change = "w:id=\"1\" w:author=\"x\""
        let body =
            "<w:p>" + Word.run("kosten ") + "<w:del \(change)><w:r><w:delText>€ 240.000</w:delText></w:r></w:del>"
            + "<w:ins \(change)>" + Word.run("€ 250.000") + "</w:ins>" + Word.run(" totaal") + "</w:p>"
            + "<w:p><w:moveFrom \(change)>" + Word.run("verplaatst") + "</w:moveFrom></w:p>"
            + "<w:p><w:moveTo \(change)>" + Word.run("verplaatst") + "</w:moveTo></w:p>"
        #expect(try text(body) == "kosten € 250.000 totaal\n\nverplaatst\n")
    }

    @Test func `a deleted end of a paragraph joins it with the next`() throws {
        let deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
        let body =
            "<w:p>\(deleted)\(Word.run("het krediet "))</w:p>" + Word.paragraph("te verlenen") + Word.paragraph("Einde")
        #expect(try text(body) == "het krediet te verlenen\n\nEinde\n")
        #expect(try text("<w:p>\(deleted)\(Word.run("slot"))</w:p>") == "slot\n")
    }

    @Test func `what was set before a change does not count`() throws {
        let body =
            "<w:p><w:pPr><w:pPrChange w:id=\"1\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange></w:pPr>"
            + Word.run("gewone tekst", "<w:rPrChange w:id=\"2\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>") + "</w:p>"
        #expect(try blocks(WordWriter(body)) == [])
        #expect(try text(body) == "gewone tekst\n")
    }

    @Test func `hidden and struck-out text is none`() throws {
        var word = WordWriter(
            "<w:p>" + Word.run("Verborgen € 999.999 ", "<w:vanish/>")
                + Word.run("zichtbaar ", "<w:vanish w:val=\"0\"/>")
                + Word.run("weg ", "<w:strike/>") + Word.run("ook weg ", "<w:rStyle w:val=\"Geheim\"/>")
                + Word.run("en dit") + "</w:p>" + Word.paragraph("alinea", style: "Weg"))
        word.styles =
            "<w:style w:type=\"character\" w:styleId=\"Geheim\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Weg\"><w:basedOn w:val=\"Geheim\"/></w:style>"
        #expect(try text(word) == "zichtbaar en dit\n")
    }

    @Test func `fields show what they showed last`() throws {
        func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
        let date =
            mark("begin") + "<w:r><w:instrText> DATE \\@ \"d MMMM yyyy\" </w:instrText></w:r>" + mark("separate")
            + Word.run("3 april 2024") + mark("end")
        let nested =
            mark("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + mark("begin") + Word.run("argument")
            + mark("separate") + Word.run("binnen") + mark("end") + Word.run("\"keuze\"") + mark("separate")
            + Word.run("gekozen") + mark("end")
        #expect(try text("<w:p>\(date)\(Word.run(", "))\(nested)</w:p>") == "3 april 2024, gekozen\n")
        #expect(
            try text("<w:p><w:fldSimple w:instr=\"PAGE\">\(Word.run("7"))</w:fldSimple></w:p>") == "7\n")
        // One that is never ended hides no more than its paragraph.
        #expect(try text("<w:p>\(mark("begin"))\(Word.run("code"))</w:p>" + Word.paragraph("tekst")) == "tekst\n")
    }

    @Test func `content controls, links and tags are seen through; what should be filled in is not text`() throws {
        let control = { (properties: String, content: String) in
            "<w:sdt><w:sdtPr>\(properties)<w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
        }
        let body =
            "<w:p>" + control("", Word.run("RIS 2311873"))
            + "<w:hyperlink w:anchor=\"a\">\(Word.run(" zie "))</w:hyperlink>"
            + "<w:smartTag>\(Word.run("hier"))</w:smartTag>"
            + control("<w:showingPlcHdr/>", Word.run("Klik om tekst in te voeren.")) + "</w:p>"
            + control("", Word.paragraph("alinea"))
        #expect(try text(body) == "RIS 2311873 zie hier\n\nalinea\n")
    }

    @Test func `a box stands once, behind its paragraph`() throws {
        let content = "<w:txbxContent>\(Word.paragraph("ter inzage tot 1 mei 2024"))</w:txbxContent>"
        let box =
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(content)</wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox>\(content)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        let body = "<w:p>\(Word.run("De raad "))\(box)\(Word.run("besluit."))</w:p>" + Word.paragraph("Slot")
        #expect(try text(body) == "De raad besluit.\n\nter inzage tot 1 mei 2024\n\nSlot\n")
        let old = "<w:p><w:r><w:pict><v:textbox>\(content)</v:textbox></w:pict></w:r></w:p>"
        #expect(try text(old) == "ter inzage tot 1 mei 2024\n")
        let inner = "<w:txbxContent><w:p><w:r>\(content)</w:r>\(Word.run("buiten"))</w:p></w:txbxContent>"
        #expect(try text("<w:p><w:r>\(inner)</w:r></w:p>") == "buiten\n\nter inzage tot 1 mei 2024\n")
    }

    @Test func `notes stand behind the text, with their marks`() throws {
        func reference(_ kind: String, _ id: Int) -> String { "<w:r><w:\(kind)Reference w:id=\"\(id)\"/></w:r>" }
        func note(_ kind: String, _ id: Int, _ text: String) -> String {
            "<w:\(kind) w:id=\"\(id)\">\(Word.paragraph(text))</w:\(kind)>"
        }
        var word = WordWriter(
            "<w:p>\(Word.run("Gemeentewet"))\(reference("footnote", 7))\(Word.run(" en Awb"))\(reference("endnote", 7))"
                + "\(Word.run("."))\(reference("footnote", 2))</w:p>")
        word.footnotes =
            "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>" + note("footnote", 2, "Derde.")
            + note("footnote", 7, "Eerste.") + note("footnote", 9, "Nergens genoemd.")
        word.endnotes = note("endnote", 7, "Tweede.")
        word.others = ["word/comments.xml": "<w:comments>Opmerking</w:comments>"]
        #expect(
            try text(word) == "Gemeentewet¹ en Awb².³\n\n¹ Eerste.\n\n² Tweede.\n\n³ Derde.\n")
    }

    @Test func `a table of contents repeats the headings, and is left out`() throws {
        var word = WordWriter(
            Word.paragraph("Inhoud", style: "I") + Word.paragraph("1 Voorgesteld besluit 3", style: "I1")
                + Word.paragraph("Voorgesteld besluit"))
        word.styles =
            "<w:style w:styleId=\"I\"><w:name w:val=\"TOC Heading\"/></w:style><w:style w:styleId=\"I1\"><w:name w:val=\"toc 1\"/></w:style>"
        #expect(try text(word) == "Voorgesteld besluit\n")
    }

    @Test func `heads and feet of pages stand apart`() throws {
        var word = WordWriter(Word.paragraph("Voorstel") + "<w:sectPr/>")
        word.header = Word.paragraph("Gemeente Voorbeeldstad")
        word.footer = Word.paragraph("pagina 1")
        let read = try read(word)
        #expect(String(decoding: read.bytes, as: UTF8.self) == "Voorstel\n")
        #expect(read.furniture.map(\.text) == ["Gemeente Voorbeeldstad", "pagina 1"])
    }

    // MARK: Headings

    @Test func `headings by outline, by name, through what styles are based on`() throws {
        func style(_ id: String, _ content: String) -> String {
            "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\">\(content)</w:style>"
        }
        var word = WordWriter(
            Word.paragraph("Titel", style: "T") + Word.paragraph("een", style: "Kop1")
                + Word.paragraph("twee", style: "X")
                + Word.paragraph("drie", style: "Y") + Word.paragraph("gewoon", style: "Z")
                + "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>\(Word.run("vier"))</w:p>"
                + Word.paragraph("vet", run: "<w:b/>") + Word.paragraph("rond", style: "A"))
        word.styles =
            style("T", "<w:name w:val=\"Title\"/>") + style("Kop1", "<w:name w:val=\"heading 1\"/>")
            + style("X", "<w:name w:val=\"Huisstijl\"/><w:basedOn w:val=\"Kop1\"/>")
            + style("Y", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
            + style("Z", "<w:basedOn w:val=\"Kop1\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")
            + style("A", "<w:basedOn w:val=\"B\"/>") + style("B", "<w:basedOn w:val=\"A\"/>")
        #expect(
            try blocks(word) == [
                "heading 0: Titel", "heading 1: een", "heading 1: twee", "heading 3: drie", "heading 2: vier",
                "heading -: vet",
            ])
    }
}
