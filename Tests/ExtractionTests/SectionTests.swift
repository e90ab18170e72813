import Extraction
import Lexing
import SourceText
import TestSupport
import Testing

@Suite struct SectionTests {
    @Test func `the layout of plain text tells headings from other lines`() throws {
        try FactCorpus(name: "sections.txt") { reading, _ in
            sections(of: reading).map { ($0.range, String($0.origin.rule.rawValue.dropFirst("section.".count))) }
        }.check()
    }

    @Test(
        arguments: [
            ("### **Voorgesteld besluit**\n\nde nota vast te stellen.\n", "Voorgesteld besluit", 3),
            ("**Wat is het doel?**\n\nDe wegen veiliger maken.\n", "Wat is het doel?", nil),
            (
                "1. **Goedkeuren notulen vorige vergadering.**\n\nDe notulen zijn goedgekeurd.\n",
                "1. Goedkeuren notulen vorige vergadering.", nil
            ),
            ("## 2. Kosten ##\n\nTien euro.\n", "2. Kosten", 2),
        ] as [(String, String, Int?)])
    func `Markdown marks headings`(text: String, title: String, level: Int?) {
        let found = sections(of: Reading(plain: text))
        #expect(found.map(\.title) == [title])
        #expect(found.first?.level == level)
    }

    @Test func `a title over two lines is folded and keeps its number`() {
        let text =
            "2. Wat de samenwerking met de buurgemeenten en met de provincie oplevert voor de\ninwoners\nDe samenwerking levert op dat wegen sneller worden hersteld en dat het onderhoud minder kost.\n"
        #expect(
            sections(of: Reading(plain: text)).map(\.title) == [
                "2. Wat de samenwerking met de buurgemeenten en met de provincie oplevert voor de inwoners"
            ])
    }

    @Test func `a heading that the page repeats counts twice`() {
        let text =
            "Inleiding\n\nDe raad heeft gevraagd om een overzicht van alle projecten in de gemeente.\n\nInleiding\n\nHet overzicht volgt hierna.\n"
        #expect(sections(of: Reading(plain: text)).map(\.title) == ["Inleiding", "Inleiding"])
    }
}

private func sections(of reading: Reading) -> [Section] {
    Extractor().extract(reading.text, tokens: reading.tokens).sections
}
