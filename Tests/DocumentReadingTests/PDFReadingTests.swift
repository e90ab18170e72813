import Foundation
import SourceText
import TestSupport
import Testing

@testable import DocumentReading

/// What a page looks like is what its text says.
@Suite(.enabled(if: PDFWriter.canBeRead, "pdftotext is not here; make setup installs it"))
struct PDFReadingTests {
    private func read(_ pdf: PDFWriter) throws -> CouncilDocument {
        try DocumentReader().read(bytes: pdf.bytes, path: "stuk.pdf")
    }

    private func text(_ pdf: PDFWriter) throws -> String {
        String(decoding: try read(pdf).structure.bytes, as: UTF8.self)
    }

    private let sentences = [
        "De raad heeft kennis genomen van het voorstel van het college",
        "om de brug over de haven te vernieuwen en daarvoor een krediet",
        "beschikbaar te stellen uit de reserve kapitaallasten, en hij heeft",
        "de bewoners gehoord die aan de kade wonen en werken, waarna de",
        "commissie ruimte positief heeft geadviseerd over dit voorstel en",
        "over de dekking die het college daarbij heeft aangegeven, zodat",
        "de werkzaamheden na de zomer kunnen beginnen en voor het einde",
    ]

    @Test func `lines, paragraphs and pages`() throws {
        var pdf = PDFWriter()
        pdf.add(lines: ["Eerste regel", "en de tweede."], left: 70, top: 200)
        pdf.add(lines: ["Een nieuwe alinea."], left: 70, top: 260)
        pdf.addPage()
        pdf.add("Bladzijde twee", left: 70, top: 200)
        #expect(try text(pdf) == "Eerste regel\nen de tweede.\n\nEen nieuwe alinea.\n\u{C}Bladzijde twee\n")
    }

    @Test func `words have pages and boxes`() throws {
        var pdf = PDFWriter()
        pdf.add("Inleiding", left: 70, top: 200)
        pdf.addPage()
        pdf.add("krediet van € 5.000", left: 100, top: 300)
        let read = try read(pdf).structure
        let pages = try #require(read.pages)
        let whole = String(decoding: read.bytes, as: UTF8.self)
        let start = try #require(whole.utf8.firstRange(of: Array("€".utf8))).lowerBound
        let offset = whole.utf8.distance(from: whole.startIndex, to: start)
        let range = ByteRange(start: offset, end: offset + "€ 5.000".utf8.count)
        #expect(pages.page(at: offset) == 2 && pages.pageCount == 2)
        let boxes = pages.boxes(of: range)
        #expect(boxes.count == 1)
        let box = try #require(boxes.first)
        // Helvetica's widths: the sign begins behind `krediet van `.
        #expect((150...160).contains(box.left) && (185...195).contains(box.right), "\(box)")
        #expect(box.top < 305 && box.bottom > 307 && box.bottom < 315, "\(box)")
    }

    @Test func `columns of prose are read one after the other`() throws {
        var pdf = PDFWriter()
        let left = sentences.map { String($0.prefix(34)) }
        let right = sentences.reversed().map { String($0.prefix(34)) }
        pdf.add(
            lines: ["Een kop over de hele breedte van de bladzijde die ver naar rechts loopt, tot in de marge"],
            left: 60, top: 100)
        pdf.add(lines: left, left: 60, top: 140)
        // Their lines need not be at one height.
        pdf.add(lines: right, left: 310, top: 146)
        let text = try text(pdf)
        #expect(text.contains(left.joined(separator: "\n")), "\(text)")
        #expect(text.contains(right.joined(separator: "\n")), "\(text)")
    }

    @Test func `texts in the cells of a table are no columns`() throws {
        var pdf = PDFWriter()
        for place in 0..<8 {
            let top = 200 + Double(place) * 32
            pdf.add("\(place + 1)", left: 70, top: top)
            pdf.add("Voorstel nummer \(place + 1) over de", left: 90, top: top)
            pdf.add("inrichting van de straat", left: 90, top: top + 13)
            pdf.add("Het voorstel \(place + 1) wordt", left: 320, top: top)
            pdf.add("aangenomen door de raad.", left: 320, top: top + 13)
        }
        let text = try text(pdf)
        let first = try #require(text.range(of: "voorstel 1 wordt")).lowerBound
        #expect(first < (try #require(text.range(of: "nummer 2"))).lowerBound, "\(text)")
    }

    @Test func `labels and values stay beside each other`() throws {
        var pdf = PDFWriter()
        for (place, (label, value)) in [
            ("Onderwerp", "Vernieuwing van de brug over de haven in het centrum"),
            ("Portefeuillehouder", "wethouder De Vries"), ("Datum", "3 april 2024"),
        ].enumerated() {
            pdf.add(label, left: 70, top: 150 + Double(place) * 20)
            pdf.add(value, left: 200, top: 150 + Double(place) * 20)
        }
        let lines = try text(pdf).split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.contains("   ") })
        let columns = lines.map { $0.utf8.count - ($0.split(separator: "   ").last.map(\.utf8.count) ?? 0) }
        #expect(lines[1].hasPrefix("Portefeuillehouder ") && columns.min()! > 20, "\(lines)")
    }

    @Test func `figures stand below each other`() throws {
        var pdf = PDFWriter()
        pdf.add("Bedragen x € 1.000", left: 70, top: 130)
        pdf.add("2025", right: 300, top: 150)
        pdf.add("2026", right: 400, top: 150)
        for (place, (label, one, two)) in [
            ("Bestuur en ondersteuning van de raad", "1.250", "75"), ("Zorg", "12.400", "13.100"), ("Wegen", "8", "-"),
        ].enumerated() {
            pdf.add(label, left: 70, top: 165 + Double(place) * 13)
            pdf.add(one, right: 300, top: 165 + Double(place) * 13)
            if two != "-" { pdf.add(two, right: 400, top: 165 + Double(place) * 13) }
        }
        let lines = try text(pdf).split(separator: "\n").map(String.init)
        let ends = lines.filter { $0.contains("2026") || $0.contains("75") || $0.contains("13.100") }.map(\.count)
        #expect(ends.count == 3 && Set(ends).count == 1, "\(lines)")
        let firsts = ["2025", "1.250", "12.400"].compactMap { figure in
            lines.compactMap { line in
                line.range(of: figure).map { line.distance(from: line.startIndex, to: $0.upperBound) }
            }
            .first
        }
        #expect(firsts.count == 3 && Set(firsts).count == 1, "\(lines)")
    }

    @Test func `rows whose cells run over lines are one line`() throws {
        var pdf = PDFWriter()
        var top = 200.0
        for (number, label, more, figure) in [
            ("1", "Asbest in de", "oude kelder", "120.000"), ("2", "Hogere prijzen", "", "450.000"),
            ("3", "Vertraging van de", "vergunning", "85.000"), ("4", "Bezwaar van", "omwonenden", "5.000"),
        ] {
            pdf.add(number, left: 70, top: top)
            pdf.add(label, left: 100, top: top)
            pdf.add(figure, right: 400, top: top)
            if !more.isEmpty {
                top += 13
                pdf.add(more, left: 100, top: top)
            }
            top += 17
        }
        let lines = try text(pdf).split(separator: "\n").map { $0.split(separator: "   ").map(String.init) }
        #expect(lines.count == 4, "\(lines)")
        #expect(
            lines.first?.dropFirst().first?.trimmingCharacters(in: .whitespaces) == "Asbest in de oude kelder",
            "\(lines)")
        #expect(lines.last?.last?.trimmingCharacters(in: .whitespaces) == "5.000", "\(lines)")
    }

    @Test func `groups of rows stay rows`() throws {
        var pdf = PDFWriter()
        for (place, figure) in ["10", "20", "30", "40", "50", "60"].enumerated() {
            // Three rows, more room, three rows.
            let top = 200 + Double(place) * 13 + (place > 2 ? 8 : 0)
            pdf.add("Programma \(place + 1)", left: 70, top: top)
            pdf.add(figure, right: 400, top: top)
        }
        #expect(try text(pdf).split(separator: "\n").count == 6)
    }

    @Test func `what is set apart and is one is put together`() throws {
        var pdf = PDFWriter()
        pdf.add("Een krediet van", left: 70, top: 100)
        pdf.add("425.", left: 145, top: 100)
        pdf.add("000", left: 169, top: 100)
        pdf.add("voor de brug", left: 192, top: 100)
        pdf.add("- Kadernota", left: 70, top: 150)
        pdf.add("€", right: 300, top: 150)
        pdf.add("€", right: 400, top: 150)
        pdf.add("2022", left: 80, top: 163)
        pdf.add("200.000", right: 300, top: 163)
        pdf.add("300.000", right: 400, top: 163)
        let text = try text(pdf)
        #expect(text.contains("425.000 voor"), "\(text)")
        #expect(text.contains("- Kadernota 2022   "), "\(text)")
        #expect(text.contains("€ 200.000   ") && text.contains("€ 300.000\n"), "\(text)")
    }

    /// Rows of a table whose cells are so narrow that their figures go on below.
    private func narrowTable(_ rows: [(String, [String], String, [String])]) -> PDFWriter {
        var pdf = PDFWriter()
        for (place, (label, figures, more, rests)) in rows.enumerated() {
            let top = 200 + Double(place) * 26
            pdf.add(label, left: 70, top: top)
            for (column, figure) in figures.enumerated() { pdf.add(figure, left: 200 + Double(column) * 60, top: top) }
            if !more.isEmpty { pdf.add(more, left: 70, top: top + 13) }
            for (column, rest) in rests.enumerated() where !rest.isEmpty {
                pdf.add(rest, left: 200 + Double(column) * 60, top: top + 13)
            }
        }
        return pdf
    }

    @Test func `figures cut by the edge of a cell are whole`() throws {
        let text = try text(
            narrowTable([
                ("Open", ["237.06", "209.73"], "competitie", ["2", "6"]),
                ("Talent", ["58.800", "280.88"], "", ["", "7"]),
                ("Totaal", ["1.172.", "1.528."], "", ["914", "242"]),
            ]))
        for figure in ["237.062", "209.736", "280.887", "1.172.914", "1.528.242"] {
            #expect(text.contains(figure), "\(text)")
        }
        #expect(text.contains("58.800 ") && text.contains("Open competitie "), "\(text)")
    }

    @Test func `prices with figures below them stay`() throws {
        let text = try text(
            narrowTable([
                ("Tarief", ["12.50", "13.75"], "Aantal", ["2", "3"]),
                ("Tarief B", ["10.40", "11.10"], "Aantal B", ["4", "5"]),
                ("Tarief C", ["9.50", "9.75"], "Aantal C", ["12", "14"]),
            ]))
        #expect(text.contains("12.50 ") && text.contains("Aantal C"), "\(text)")
    }

    @Test func `markers of items are no wrapped label`() throws {
        var pdf = PDFWriter()
        for (place, (marker, line)) in [
            ("a.", "kopie ervan te geven of de letterlijke inhoud ervan in andere vorm te"),
            ("b.", "kennisneming van de inhoud toe te staan of een uittreksel daarvan"),
            ("c.", "inlichtingen daaruit te verschaffen"),
        ].enumerated() {
            pdf.add(marker, left: 90, top: 200 + Double(place) * 13)
            pdf.add(line, left: 130, top: 200 + Double(place) * 13)
        }
        #expect(try text(pdf).split(separator: "\n").map { $0.drop { $0 == " " }.prefix(2) } == ["a.", "b.", "c."])
    }

    @Test func `lines of a margin lower than those of the text are lines`() throws {
        var pdf = PDFWriter()
        pdf.add(lines: sentences, left: 70, top: 182)
        for (place, line) in ["Kenmerk", "DG-2 / 17", "Datum", "3 mei 2024"].enumerated() {
            pdf.add(line, left: 440, top: 190 + Double(place) * 9, size: 6.5)
        }
        let lines = try text(pdf).split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.prefix(4) == ["Kenmerk", "DG-2 / 17", "Datum", "3 mei 2024"], "\(lines)")
    }

    @Test func `heads, feet and numbers of pages are furniture`() throws {
        var pdf = PDFWriter()
        for page in 1...4 {
            pdf.addPage()
            pdf.add("Gemeente Voorbeeld - raadsvoorstel", left: 70, top: 30)
            pdf.add(lines: Array((sentences + sentences)[page..<page + 6]), left: 70, top: 100)
            pdf.add("Pagina \(page) van 4", left: 260, top: 800)
        }
        let read = try read(pdf).structure
        let text = String(decoding: read.bytes, as: UTF8.self)
        #expect(!text.contains("Gemeente Voorbeeld") && !text.contains("Pagina"), "\(text)")
        #expect(read.furniture.count == 8, "\(read.furniture.map(\.text))")
        #expect(read.furniture.contains { $0.text == "Pagina 3 van 4" && $0.place?.page == 3 })
    }

    @Test func `a number of the paper in its head stands once`() throws {
        var pdf = PDFWriter()
        for page in 1...3 {
            pdf.addPage()
            pdf.add("Zaaknummer 2022-0155681", left: 70, top: 30)
            pdf.add(lines: Array((sentences + sentences)[page..<page + 6]), left: 70, top: 100)
            pdf.add("\(page)/3", left: 290, top: 800)
        }
        let text = try text(pdf)
        #expect(text.ranges(of: "2022-0155681").count == 1, "\(text)")
        #expect(!text.contains("/3"))
    }

    @Test func `lines that begin pages alike are text`() throws {
        var pdf = PDFWriter()
        for number in [3, 9] {
            pdf.addPage()
            pdf.add(lines: ["Artikel \(number)"] + sentences, left: 70, top: 80)
        }
        let text = try text(pdf)
        #expect(text.contains("Artikel 3\n") && text.contains("Artikel 9\n"))
    }

    @Test func `a word cut by a hyphen is one, a real hyphen stays`() throws {
        var pdf = PDFWriter()
        pdf.add(
            lines: [
                "De PBI-systematiek is nieuw. Het college stelt de kosten van de bestem-",
                "mingsplannen vast, en de in-", "en uitvoer volgens de PBI-", "systematiek van het rijk.",
            ], left: 70, top: 100)
        let text = try text(pdf)
        #expect(text.contains("bestemmingsplannen\nvast"), "\(text)")
        #expect(text.contains("in-\nen uitvoer"), "\(text)")
        #expect(text.contains("PBI-systematiek\nvan het rijk"), "\(text)")
    }

    @Test(arguments: [
        ("PBI-", "systematiek", "PBI-systematiek"), ("'real-", "time'", "'real-time'"),
        ("e-", "mailadres", "e-mailadres"),
        ("oud-", "wethouder", "oud-wethouder"), ("gemeente-", "eigendommen", "gemeente-eigendommen"),
        ("radio-", "uitzending", "radio-uitzending"), ("begrotings-", "wijziging", "begrotingswijziging"),
        ("situ-", "atie", "situatie"), ("Kader-", "nota", "Kadernota"), ("per-", "soneel", "personeel"),
        ("Gemeente-", "raad", "Gemeenteraad"), ("museum-", "bezoek", "museumbezoek"),
        ("Kuipers-", "Hekman", "Kuipers-Hekman"), ("Midden-", "Delfland", "Midden-Delfland"),
    ])
    func `the spelling tells which hyphens stay`(first: String, rest: String, whole: String) throws {
        var pdf = PDFWriter()
        pdf.add(
            lines: [
                "Het college legt aan de raad dit overzicht voor van \(first)", "\(rest) en van de overige stukken.",
            ],
            left: 70, top: 100)
        let text = try text(pdf)
        #expect(text.contains("van \(whole)\n"), "\(text)")
    }

    /// A letter of two pages, of which the second has a head of these lines.
    private func letter(head: [String]) -> PDFWriter {
        var pdf = PDFWriter()
        pdf.add("Kenmerk 361437-2024", left: 70, top: 80)
        pdf.add(lines: sentences, left: 70, top: 200)
        pdf.addPage()
        pdf.add(lines: head, left: 70, top: 60)
        pdf.add(lines: sentences, left: 70, top: 160)
        return pdf
    }

    @Test(arguments: [
        ["Gemeente Emmen,", "361437-2024", "blad 2-2"], ["Vervolgblad 2"], ["Brief aan de raad, pagina 2 van 2"],
        ["Datum 3 mei 2024", "Pag. 2/2"],
    ])
    func `the head of a letter's second page is no text`(head: [String]) throws {
        let read = try read(letter(head: head)).structure
        #expect(read.furniture.map(\.text) == head)
        #expect(!String(decoding: read.bytes, as: UTF8.self).contains(head[head.count - 1]))
    }

    @Test(arguments: [
        ["Zie verder op pagina 3"], ["Kenmerk 998877-2024", "blad 2"], ["Het college schrijft op blad 2 van de brief"],
    ])
    func `other lines at the top of a page stay`(head: [String]) throws {
        #expect(try text(letter(head: head)).contains(head[head.count - 1]))
    }

    @Test func `larger type marks a heading`() throws {
        var pdf = PDFWriter()
        pdf.add("Financiële gevolgen", left: 70, top: 80, size: 14)
        pdf.add(lines: sentences, left: 70, top: 110)
        let read = try read(pdf).structure
        let headings = read.blocks.filter { $0.kind == .heading(level: nil) }.map { read.string($0.range) }
        #expect(headings == ["Financiële gevolgen"])
    }

    @Test func `pages that cannot be read are named`() throws {
        var pdf = PDFWriter()
        pdf.add(lines: sentences, left: 70, top: 100)
        pdf.addPage()
        pdf.addPage()
        pdf.add(lines: Array(repeating: "xq7z Wkp zzr bFg kKl qq3 pPp rtz", count: 6), left: 70, top: 100)
        pdf.addPage()
        let read = try read(pdf)
        #expect(read.warnings.map(\.message) == ["no text on pages 2, 4", "no readable text on page 3"])
        #expect(!String(decoding: read.structure.bytes, as: UTF8.self).contains("xq7z"))
    }
}
