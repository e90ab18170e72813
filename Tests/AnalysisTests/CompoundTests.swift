import Analysis
import TestSupport
import Testing

/// Words → the words that they are made of.
@Suite struct CompoundTests {
    @Test(arguments: [
        ("bestemmingsplanwijziging", "bestemming plan wijziging"), ("raadsvergadering", "raad vergadering"),
        ("afvalstoffenheffing", "afval stoffen heffing"), ("schuldhulpverlening", "schuld hulp verlening"),
        ("hondenbelasting", "honden belasting"), ("zonneweide", "zonne weide"),
        ("rekenkamerrapport", "reken kamer rapport"),
        ("waterstand", "water stand"), ("binnenstad", "binnen stad"), ("gemeentewet", "gemeente wet"),
        ("leerlingenvervoer", "leerlingen vervoer"), ("grondexploitatie", "grond exploitatie"),
        ("parkeervergunningen", "parkeer vergunningen"), ("vergaderschema", "vergader schema"),
        ("zwembad", "zwem bad"), ("wijkagenten", "wijk agenten"), ("Bouwkrediet", "bouw krediet"),
    ])
    func `a compound and its parts`(word: String, expected: String) {
        #expect(WordAnalysis(of: word).parts.joined(separator: " ") == expected)
    }

    @Test(arguments: [
        "vergunning", "gemeente", "verordening", "amendement", "burgemeester", "wethouders", "overeenkomst",
        "onderzoeken",
        "uitvoering", "voorziening", "leeuwarden", "verantwoording", "schriftelijk", "raad", "POK-middelen", "2022", "",
        "de raad", "financiële", "ondermijning",
    ])
    func `other words are not taken apart`(word: String) {
        #expect(WordAnalysis(of: word).parts.isEmpty)
    }

    /// The parts stand in the word in their order, whatever letters it has.
    @Test func `parts are pieces of the word`() {
        var generator = SeededGenerator(seed: 5)
        let pieces = [
            "raad", "s", "en", "e", "er", "plan", "bouw", "x", "krediet", "wet", "binnen", "k", "zorg", "ver",
        ]
        for _ in 0..<3_000 {
            let count = Int.random(in: 1...12, using: &generator)
            let word = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
            let parts = WordAnalysis(of: word).parts
            #expect(parts.isEmpty || parts.count > 1, "\(word)")
            #expect(parts.joined().count <= word.count, "\(word)")
        }
    }
}
