import Extraction
import Lexing
import SourceText
import TestSupport
import Testing
import Vocabulary

@Suite struct RelatedDecisionTests {
    @Test func `entries have a number, a title and a kind`() {
        let text = """
            Wat zijn de belangrijkste gerelateerde besluiten?

            2403230 - Krediet voor de brug
            Evaluatie van de oude brug - Raadsinformatiebrief;
            2019-0012345 - Brug over de vaart -
            Raadsvoorstel

            Hoe wordt dit betaald?

            Uit de algemene reserve, die daarvoor groot genoeg is en blijft.
            """
        #expect(
            related(text) == [
                "2403230|Krediet voor de brug|-", "-|Evaluatie van de oude brug|raadsinformatiebrief",
                "2019-0012345|Brug over de vaart|raadsvoorstel",
            ])
    }

    @Test func `a section that names none gives none`() {
        #expect(related("Eerdere besluiten\n\nNiet van toepassing.\n") == [])
        #expect(related("Eerdere besluiten zijn er niet genomen over de brug.\n") == [])
    }

    private func related(_ text: String) -> [String] {
        let reading = Reading(plain: text)
        return Extractor().extract(reading.text, tokens: reading.tokens).relatedDecisions
            .map { "\($0.number ?? "-")|\($0.title)|\($0.kind?.rawValue ?? "-")" }
    }
}
