import DocumentReading
import Layout
import Lexing
import SourceText
import Testing

/// The parts of besluiten and moties, and the notes between their blocks.
@Suite struct ZoneTests {
    /// The zones of a text, each with the first words of its first block.
    private func zones(_ text: String) throws -> [String] {
        let structure = try DocumentReader().read(bytes: Array(text.utf8), path: "besluit.txt").structure
        let reading = TokenReading(bytes: structure.bytes, tokens: TokenStream(lexing: structure.bytes))
        let tree = DocumentLayout(reading, structure).tree
        return tree.zones.map { zone in
            "\(zone.kind): \(reading.folded(tree[zone.blocks.lowerBound].content))"
        }
    }

    @Test func `a besluit has grounds, decision and signature`() throws {
        let text = """
            De raad van de gemeente Waterlede;

            overwegende dat:
            - de brug oud is;

            besluit:

            1. de brug te bouwen.

            Aldus besloten in de vergadering van 3 juni 2022.

            De griffier,    De voorzitter,
            """
        #expect(
            try zones(text) == [
                "recital: De raad van de gemeente Waterlede;", "decision: besluit:",
                "signature: Aldus besloten in de vergadering van 3 juni 2022.",
            ])
    }

    @Test func `a motie has them too`() throws {
        let text =
            "De raad van Ede,\n\nconstaterende dat de brug oud is,\n\nverzoekt het college:\n- de brug te bouwen,\n\nNamens de fractie,\nA. Bos\n"
        #expect(
            try zones(text) == [
                "recital: De raad van Ede,", "decision: verzoekt het college:", "signature: Namens de fractie,",
            ])
    }

    @Test func `the title of a besluit is no decision`() throws {
        let text =
            "STANDPUNT\n\nHet college heeft geen bezwaar.\n\nBESLUIT VAN DE RAAD\n\nDe raad van Ede,\n\ngelet op artikel 84,\n\nbesluit:\n\n1. te bouwen.\n"
        #expect(try zones(text) == ["recital: De raad van Ede,", "decision: besluit:"])
    }

    @Test(arguments: [
        "De raad heeft de nota gelezen en is tevreden.\n\nDe nota gaat over bruggen.\n",
        "Inleiding\n\nHet college besluit later over de brug.\n\nDe voorzitter, A. Bos\n",
    ])
    func `running text has none`(text: String) throws {
        #expect(try zones(text).isEmpty)
    }

    @Test(arguments: [
        ("txt", "1. de nota te lezen;\n\n__________\n1 Bijlage A.\n2 Bijlage B.\n\n2. te bouwen.\n", 2),
        ("txt", "1. de nota¹ te lezen;\n2. te bouwen.\n\n¹ Bijlage A.\n", 1),
        ("md", "1. de nota[^1] te lezen;\n2. te bouwen.\n\n[^1]: Bijlage A.\n", 1),
        ("txt", "1. de nota te lezen;\n2. te bouwen.\n\n1 Bijlage A is de nota.\n", 0),
    ])
    func `notes stand beside the points`(suffix: String, text: String, notes: Int) throws {
        let lines = try LaidOutText(text, as: suffix).lines
        #expect(lines.count { $0.contains("note: ") } == notes)
        #expect(lines.count { $0.hasPrefix("item") } == 2)
    }
}
