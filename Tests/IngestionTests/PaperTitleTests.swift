import DocumentReading
import Extraction
import IndexSchema
import TestSupport
import Testing

@testable import Ingestion

/// By what a list of hits names a paper.
@Suite struct PaperTitleTests {
    private func title(_ text: String, name: String) throws -> String? {
        let pipeline = DocumentPipeline()
        let document = try pipeline.read(
            bytes: Array(text.utf8), path: name, format: try DocumentFormat(path: name))
        let tokens = try pipeline.tokens(of: document)
        let facts = try pipeline.facts(of: document, tokens: tokens)
        return PaperTitle(of: document, facts, tokens, fileName: Array("map/\(name)".utf8)).text
    }

    @Test(arguments: [
        // The subject where there is one, and a heading that tells something.
        ("# Raadsvoorstel\n\nOnderwerp: Nieuwe brug\n\nTekst.\n", "x.md", "Nieuwe brug"),
        ("# Kadernota 2026\n\nDe tekst van de nota.\n", "stuk.md", "Kadernota 2026"),
        // A heading that all papers of the kind have, and the line below it.
        (
            "# Bestemmingsplan\n\n# Son Zuid; Hiva A\n\nGemeente Son en Breugel\n",
            "t_NL.IMRO.0848.BP103SONZUID-VA01.md", "Son Zuid; Hiva A"
        ),
        (
            "# Gemeente Goes\n\nBestemmingsplan 'Havengebied Goes'\n\nVastgesteld.\n", "t_NL.IMRO.0664.BPGS03-OH99.md",
            "Bestemmingsplan 'Havengebied Goes'"
        ),
        // What the file's name says too.
        (
            "25M119 Motie meten is weten\nMotie\nDatum: 2025-10-16\nIndiener: Boer\n\nDe raad verzoekt iets.\n",
            "2025-10-16_25M119_Motie_meten_is_weten_36b3.txt", "25M119 Motie meten is weten"
        ),
        // The file's name where the paper says nothing.
        (
            "# Inhoud\n\n1. Inleiding\n2. Aanpak\n", "2024-01-02_Evaluatie_aanpak_ratten_8c36.md",
            "Evaluatie aanpak ratten"
        ),
        ("geen kop hier, wel tekst van de brief.\n", "brief_over_de_haven.txt", "brief over de haven"),
        // A sentence is no title, nor is a salutation.
        (
            "Geachte leden van de raad,\n\nVoor u ligt de evaluatie van de plannen, die wij\nmet u willen bespreken.\n",
            "evaluatie_beleidsplannen_sociaal_domein.txt", "evaluatie beleidsplannen sociaal domein"
        ),
    ])
    func `a title that tells the paper from others`(text: String, name: String, expected: String) throws {
        #expect(try title(text, name: name) == expected)
    }

    @Test(arguments: [
        ("zwembad\n", "a.txt"), ("1.1 Aanleiding\n", "t_NL.IMRO.0848.BP103SONZUID-VA01.md"),
    ])
    func `nothing tells`(text: String, name: String) throws {
        let found = try title(text, name: name)
        #expect(found == nil || text.contains(found ?? ""))
    }

    @Test func `any bytes have a title or none`() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
                "#*_.-: |\n'\"aBéß19€\u{0C}".randomElement(using: &generator)!
            }
            _ = try? title(String(bytes), name: "\(String(bytes.prefix(9)).filter { $0 != "\n" && $0 != "." })x.md")
        }
    }
}
