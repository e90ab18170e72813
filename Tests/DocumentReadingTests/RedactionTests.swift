import DocumentReading
import SourceText
import TestSupport
import Testing

/// Papers that were made anonymous: marks in the place of names, and a page that says why.
@Suite(.enabled(if: PDFWriter.canBeRead, "pdftotext is not here; make setup installs it"))
struct RedactionTests {
    private let sentences = [
        "Het college legt dit overzicht aan de raad voor, zodat die bij de behandeling",
        "van de stukken weet wat de voorstellen voor de komende jaren betekenen.",
    ]

    private func read(_ pdf: PDFWriter) throws -> StructuredText {
        try DocumentReader().read(bytes: pdf.bytes, path: "stuk.pdf").structure
    }

    private func text(_ pdf: PDFWriter) throws -> String {
        String(decoding: try read(pdf).bytes, as: UTF8.self)
    }

    @Test(arguments: ["(geanonimiseerd)", "[gelakt],", "(Weggelakt)"])
    func `a mark and what it covers are no text`(mark: String) throws {
        var pdf = PDFWriter()
        pdf.add(lines: sentences, left: 70, top: 200)
        pdf.add("Auteur", left: 70, top: 100)
        pdf.add(mark, left: 200, top: 100)
        pdf.add("Bm", left: 204, top: 101)
        pdf.add("Afdeling", left: 70, top: 120)
        pdf.add("Beheer", left: 200, top: 120)
        let read = try read(pdf)
        let text = String(decoding: read.bytes, as: UTF8.self)
        let words = text.split(separator: "\n").prefix(2).map { $0.split(separator: " ") }
        #expect(words == [["Auteur"], ["Afdeling", "Beheer"]], "\(text)")
        #expect(read.furniture.map(\.text) == [mark])
    }

    @Test func `a mark in a sentence parts no columns`() throws {
        var pdf = PDFWriter()
        pdf.add("Er zijn circa", left: 70, top: 100)
        pdf.add("(geanonimiseerd)", left: 125, top: 100)
        pdf.add("vallen nodig.", left: 206, top: 100)
        let text = try text(pdf)
        #expect(text == "Er zijn circa vallen nodig.\n", "\(text)")
    }

    @Test(arguments: ["(zie bijlage)", "geanonimiseerd", "(geanonimiseerde"])
    func `other words stay`(word: String) throws {
        var pdf = PDFWriter()
        pdf.add(lines: sentences, left: 70, top: 200)
        pdf.add(word, left: 70, top: 100)
        #expect(try text(pdf).hasPrefix(word))
    }

    private func paper(_ lastPage: [String]) -> PDFWriter {
        var pdf = PDFWriter()
        pdf.add(lines: sentences, left: 70, top: 100)
        pdf.addPage()
        for (place, line) in lastPage.enumerated() { pdf.add(line, left: 70, top: 100 + Double(place) * 26) }
        return pdf
    }

    @Test(arguments: [
        [
            "Toelichting grondslagen", "In dit document kunt u secties vinden die onleesbaar zijn gemaakt.",
            "Deze informatie is achterwege gelaten op basis van de Wet open overheid (Woo).",
            "J Art. 5.1 lid 2 sub e",
        ],
        [
            "Overzicht gebruikte weigeringsgronden Woo", "Waar woorden zijn gelakt staat een van deze codes.",
            "5.1.2e Het belang van de persoonlijke levenssfeer",
        ],
        [
            "Legenda Wob-weigeringsgronden",
            "De passages zijn zwartgemaakt op grond van de Wet openbaarheid van bestuur.",
        ],
    ])
    func `a page of reasons is no part of the paper`(page: [String]) throws {
        let read = try read(paper(page))
        let text = String(decoding: read.bytes, as: UTF8.self)
        #expect(text == sentences.joined(separator: "\n") + "\n\u{C}", "\(text)")
        #expect(read.furniture.count == page.count && read.furniture.allSatisfy { $0.place?.page == 2 })
    }

    @Test(arguments: [
        ["Toelichting op de grondslagen", "De grondslagen van de begroting staan hieronder voor de raad."],
        ["Weigeringsgronden", "Het college weigert de vergunning op grond van artikel 2.10 van de wet."],
        ["Toelichting", "De namen zijn gelakt op grond van de Wet open overheid, zoals de raad heeft gevraagd."],
    ])
    func `a page of the paper stays`(page: [String]) throws {
        #expect(try text(paper(page)).contains(page[1]))
    }
}
