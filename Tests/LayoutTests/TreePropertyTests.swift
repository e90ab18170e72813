import DocumentReading
import Layout
import Lexing
import SourceText
import TestSupport
import Testing

/// Whatever text comes in: blocks in order, in the text and never in each other, items in their lists; no trap.
@Suite struct TreePropertyTests {
    private static let pieces = [
        "1. ", "2. ", "- ", "a. ", "I ", "l. ", "• 1. ", "(1) ", "Besluit:\n", "besluit\n", "De raad besluit:\n", "\n",
        "\n\n",
        "Datum: 3 mei 2022\n", "onderwerp\n", "de brug te bouwen;\n", "de brug te bouwen.\n", "Pagina 3\n", "\u{0C}",
        "a   b   c\n", "| a | b |\n", "a\tb\n", "# Kop\n", "Inleiding\n", "2403230 - Krediet\n", "€ 5.000\n",
        "\u{F0B7} ",
        "Artikel 2 ", ":", ";", ".", "     ",
    ]

    @Test(arguments: ["txt", "md"]) func randomTexts(_ suffix: String) throws {
        for seed in 0..<300 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let count = Int.random(in: 0...60, using: &generator)
            let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
            guard let document = try? DocumentReader().read(bytes: Array(text.utf8), path: "a." + suffix) else {
                continue
            }
            let structure = document.structure
            let reading = TokenReading(bytes: structure.bytes, tokens: TokenStream(lexing: structure.bytes))
            let problem = Self.problem(DocumentLayout(reading, structure), tokens: reading.tokens.count)
            #expect(problem == nil, "seed \(seed): \(text.debugDescription)")
        }
    }

    private static func problem(_ layout: DocumentLayout, tokens: Int) -> String? {
        var end = 0
        for (index, block) in layout.tree.blocks.enumerated() {
            if block.tokens.lowerBound < end || block.tokens.upperBound > tokens { return "tokens of \(index)" }
            if !block.content.isEmpty, block.content.clamped(to: block.tokens) != block.content {
                return "content of \(index)"
            }
            if let parent = block.parent, parent >= index { return "parent of \(index)" }
            if let list = block.list, list > index || layout.tree[list].kind != .item { return "list of \(index)" }
            if layout.tree.end(of: index, before: layout.tree.count) <= index { return "end of \(index)" }
            end = block.tokens.upperBound
        }
        return nil
    }
}
