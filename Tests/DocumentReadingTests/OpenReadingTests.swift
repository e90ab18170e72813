import Foundation
import SourceText
import TestSupport
import Testing

@testable import DocumentReading

/// OpenDocument texts, one trap after the other: what a reader of the page sees is the text, and nothing else is.
@Suite struct OpenReadingTests {
    private typealias Open = OpenWriter

    private func read(_ document: OpenWriter) throws -> StructuredText {
        try DocumentReader().read(bytes: document.bytes, path: "stuk.odt").structure
    }

    private func text(_ document: OpenWriter) throws -> String {
        String(decoding: try read(document).bytes, as: UTF8.self)
    }

    private func text(_ body: String) throws -> String { try text(OpenWriter(body)) }

    private func blocks(_ document: OpenWriter) throws -> [String] {
        let structure = try read(document)
        return structure.blocks.map { line($0, in: structure) }
    }

    private func style(_ name: String, _ family: String, _ letters: String, parent: String = "") -> String {
        "<style:style style:name=\"\(name)\" style:family=\"\(family)\" style:parent-style-name=\"\(parent)\">"
            + "<style:text-properties \(letters)/></style:style>"
    }

    // MARK: Text

    @Test func `spans, spaces, tabs, breaks and hyphens`() throws {
        let body = Open.paragraph(
            "Onderwerp:<text:tab/><text:span>kre<text:s text:c=\"2\"/>diet</text:span><text:line-break/>2024\u{2011}0012, "
                + "Gemeente\u{AD}wet, <text:a>zie</text:a> <text:date text:date-value=\"2026-11-28\">3 april 2024</text:date>"
        )
        #expect(try text(body) == "Onderwerp:\tkre diet\n2024\u{2011}0012, Gemeentewet, zie 3 april 2024\n")
    }

    @Test func `what was deleted stands apart and is no text`() throws {
        let changes =
            "<text:tracked-changes><text:changed-region><text:deletion>\(Open.paragraph("€ 240.000"))</text:deletion></text:changed-region></text:tracked-changes>"
        let body = changes + Open.paragraph("kosten <text:change/><text:change-start/>€ 250.000<text:change-end/>.")
        #expect(try text(body) == "kosten € 250.000.\n")
    }

    @Test func `hidden and struck-out text, comments and prompts are none`() throws {
        var document = OpenWriter(
            Open.paragraph(
                "<text:span text:style-name=\"T1\">€ 999.999 </text:span>zicht<office:annotation>\(Open.paragraph("opmerking"))</office:annotation>baar"
                    + "<text:span text:style-name=\"T2\"> weg</text:span><text:placeholder>vul in</text:placeholder>"
                    + "<text:hidden-text text:is-hidden=\"true\">nee</text:hidden-text>")
                + Open.paragraph("alinea", style: "P1")
                + Open.paragraph("<text:hidden-paragraph text:is-hidden=\"true\"/>verborgen")
                + "<text:section text:display=\"none\">\(Open.paragraph("deel"))</text:section>"
                + "<text:table-of-content><text:index-body>\(Open.paragraph("1 Kop 3"))</text:index-body></text:table-of-content>"
                + "<text:section>\(Open.paragraph("slot"))</text:section>")
        document.automatic =
            style("T1", "text", "text:display=\"none\"")
            + style("T2", "text", "style:text-line-through-style=\"solid\"")
            + style("P1", "paragraph", "", parent: "Weg")
        document.styles = style("Weg", "paragraph", "text:display=\"none\"")
        #expect(try text(document) == "zichtbaar\n\nslot\n")
    }

    @Test func `boxes and notes stand behind`() throws {
        let note =
            "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>\(Open.paragraph("Zie RIS 2360777."))</text:note-body></text:note>"
        let box =
            "<draw:frame><draw:text-box>\(Open.paragraph("ter inzage"))</draw:text-box><svg:desc>plaatje</svg:desc></draw:frame>"
        let shape = "<draw:custom-shape>\(Open.paragraph("tekstvak"))</draw:custom-shape>"
        let body =
            "<draw:frame><draw:text-box>\(Open.paragraph("briefhoofd"))</draw:text-box></draw:frame>"
            + Open.paragraph("De Gemeentewet\(note) \(box)geldt\(shape).") + Open.paragraph("Slot")
        #expect(
            try text(body)
                == "briefhoofd\n\nDe Gemeentewet¹ geldt.\n\nter inzage\n\ntekstvak\n\nSlot\n\n¹ Zie RIS 2360777.\n")
    }

    @Test func `heads and feet of pages stand apart, each line once`() throws {
        var document = OpenWriter(Open.paragraph("Voorstel"))
        document.heads =
            "<style:header>\(Open.paragraph("Gemeente X"))</style:header><style:header-left>\(Open.paragraph("Gemeente X"))</style:header-left>"
            + "<style:footer>\(Open.paragraph("pagina <text:page-number>1</text:page-number>"))</style:footer>"
        #expect(try read(document).furniture.map(\.text) == ["Gemeente X", "pagina 1"])
        #expect(try text(document) == "Voorstel\n")
    }

    // MARK: Headings and lists

    @Test func `headings, titles, bold and raised letters`() throws {
        var document = OpenWriter(
            Open.paragraph("Raadsvoorstel", style: "P9") + Open.heading("Aanleiding", level: 2)
                + Open.paragraph("<text:span text:style-name=\"V\">Vet</text:span>")
                + Open.paragraph("5.000<text:span text:style-name=\"H\">1</text:span>"))
        document.automatic =
            style("P9", "paragraph", "", parent: "Title") + style("V", "text", "fo:font-weight=\"bold\"")
            + style("H", "text", "style:text-position=\"super 58%\"")
        #expect(try blocks(document) == ["heading 0: Raadsvoorstel", "heading 2: Aanleiding", "heading -: Vet"])
        #expect(try text(document).hasSuffix("5.000¹\n"))
    }

    @Test func `lists in lists, with numbers of their styles`() throws {
        var document = OpenWriter(
            Open.list(
                "text:style-name=\"L\"",
                [
                    Open.paragraph("een"),
                    Open.paragraph("twee") + Open.paragraph("vervolg")
                        + Open.list("", [Open.paragraph("a"), Open.paragraph("b")]),
                    Open.list("", [Open.paragraph("c")]),
                ]) + Open.paragraph("tussen")
                + Open.list("text:style-name=\"L\" text:continue-numbering=\"true\"", [Open.paragraph("drie")])
                + Open.list("text:style-name=\"L\"", [Open.paragraph("weer een")])
                + "<text:list text:style-name=\"L\"><text:list-header>\(Open.paragraph("kop"))</text:list-header>"
                + "<text:list-item text:start-value=\"7\">\(Open.paragraph("zeven"))</text:list-item></text:list>"
                + Open.list("", [Open.paragraph("streep")]))
        document.automatic = Open.listStyle(
            "L",
            Open.level(1, "1", "style:num-suffix=\".\"")
                + Open.level(2, "a", "style:num-prefix=\"(\" style:num-suffix=\")\" text:display-levels=\"2\""))
        #expect(
            try text(document).split(separator: "\n").map(String.init) == [
                "1. een", "2. twee", "vervolg", "(2.a) a", "(2.b) b", "(2.c) c", "tussen", "3. drie", "1. weer een",
                "kop", "7. zeven", "- streep",
            ])
    }

    @Test func `headings are numbered by the outline`() throws {
        var document = OpenWriter(
            Open.heading("Inleiding") + Open.heading("Doel", level: 2)
                + Open.heading("Los", level: 1, "text:is-list-header=\"true\"")
                + Open.heading("Besluit"))
        func level(_ level: Int, _ attributes: String) -> String {
            "<text:outline-level-style text:level=\"\(level)\" style:num-format=\"1\" \(attributes)/>"
        }
        document.styles =
            "<text:outline-style>\(level(1, "style:num-suffix=\".\""))\(level(2, "text:display-levels=\"2\""))</text:outline-style>"
        #expect(
            try blocks(document) == [
                "heading 1: 1. Inleiding", "heading 2: 1.1 Doel", "heading 1: Los", "heading 1: 2. Besluit",
            ])
    }

    // MARK: Tables

    @Test func `cells over several columns and rows, repeated cells, heads`() throws {
        let covered = "<table:covered-table-cell/>"
        let head =
            "<table:table-header-rows>"
            + Open.row([
                Open.cell("Omschrijving", "table:number-rows-spanned=\"2\""),
                Open.cell("Lasten", "table:number-columns-spanned=\"2\""), covered, "Baten",
            ]) + Open.row([covered, "2024", "2025", "2024"]) + "</table:table-header-rows>"
        let rows =
            Open.row(["Aanleg", Open.cell("7", "table:number-columns-repeated=\"2\""), "-"])
            + "<table:table-row table:visibility=\"collapse\">\(Open.cell("weg"))</table:table-row>"
        #expect(
            try blocks(OpenWriter("<table:table>\(head)\(rows)</table:table>")) == [
                "table", "header row", "header cell 0: Omschrijving", "header cell 1: Lasten", "header cell 3: Baten",
                "header row", "header cell 1: 2024", "header cell 2: 2025", "header cell 3: 2024", "row",
                "cell 0: Aanleg", "cell 1: 7", "cell 2: 7", "cell 3: -",
            ])
    }

    @Test func `a block of cells that is one; one that reaches farther than is followed`() throws {
        let covered = "<table:covered-table-cell table:number-columns-repeated=\"2\"/>"
        let block = Open.cell("blok", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"")
        let table = Open.row([block, "<table:covered-table-cell/>", "x"]) + Open.row([covered, "y"])
        #expect(
            try blocks(OpenWriter("<table:table>\(table)</table:table>")) == [
                "table", "row", "cell 0: blok", "cell 2: x", "row", "cell 2: y",
            ])
        let long =
            Open.row([Open.cell("a", "table:number-rows-spanned=\"130\""), "0"])
            + (1..<130).map { Open.row(["<table:covered-table-cell/>", "\($0)"]) }.joined()
        #expect(
            try blocks(OpenWriter("<table:table>\(long)</table:table>")).filter { $0.hasPrefix("cell 1: ") }.count
                == 130)
    }

    // MARK: Faults

    private func message(_ bytes: [UInt8]) -> String? {
        do throws(ReadError) {
            _ = try DocumentReader().read(bytes: bytes, path: "a.odt")
            return nil
        } catch {
            return error.message(path: "a.odt")
        }
    }

    @Test func `locked, without content, a bomb`() {
        var document = OpenWriter(Open.paragraph("x"))
        document.manifest = "<manifest:encryption-data/>"
        #expect(message(document.bytes) == "a.odt: is locked with a password")
        var zip = ZipWriter()
        zip.add("mimetype", "application/vnd.oasis.opendocument.text")
        #expect(message(zip.bytes) == "a.odt: is damaged: it has no part “content.xml”")
        zip.addBomb("content.xml", count: 20 << 20)
        #expect(message(zip.bytes) == "a.odt//content.xml: unpacks to more than 16 MiB")
        #expect(message(OpenWriter().bytes) == "a.odt: holds no text")
    }

    @Test func `500 cut and flipped copies, and 500 of torn parts`() {
        let bytes = OpenWriter(Open.heading("Kop") + Open.list("", [Open.paragraph("een")])).bytes
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<250 {
            _ = message(Array(bytes.prefix(Int.random(in: 1..<bytes.count, using: &generator))))
            var flipped = bytes
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                flipped[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(
                    in: 1...255, using: &generator)
            }
            _ = message(flipped)
        }
        let pieces = [
            "<text:p>", "x", "<text:list>", "<text:list-item>", "<table:table>", "<table:table-row>",
            "<table:table-cell>",
            "<table:covered-table-cell/>", "<text:note>", "<text:note-body>", "<draw:text-box>", "<text:span>",
            "<text:h>",
            "<text:tab/>", "<text:tracked-changes>", "<table:table-cell table:number-columns-repeated=\"3\">",
            "<text:hidden-paragraph text:is-hidden=\"true\"/>", "</>", "</>", "</>", "</>",
        ]
        for _ in 0..<500 {
            let body = TornMarkup.make(of: pieces, &generator)
            let found = message(OpenWriter(body).bytes)
            #expect(found == nil || found == "a.odt: holds no text", "\(body)")
        }
    }

    @Test(.enabled(if: ProjectFiles.shared != nil, "there are no shared files beside the project"))
    func `the file that is handed around`() throws {
        let path = try #require(ProjectFiles.shared).appending(path: "eval/pdf/traps.odt").path
        let text = String(decoding: try DocumentReader().read(path: path).structure.bytes, as: UTF8.self)
        #expect(!text.contains("999.999") && !text.contains("240.000") && !text.contains("KOPTEKST"))
    }
}
