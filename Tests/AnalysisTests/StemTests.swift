import Analysis
import TestSupport
import Testing

/// Words → whether they share a stem.
@Suite struct StemTests {
    @Test(arguments: StemPairs.meeting) func `forms of one word meet`(one: String, other: String) {
        #expect(stem(one) == stem(other))
    }

    @Test(arguments: StemPairs.apart) func `different words stay apart`(one: String, other: String) {
        #expect(stem(one) != stem(other))
    }

    @Test(arguments: [
        ("school", "school"), ("raadsleden", "raadslid"), ("grenzen", "grens"), ("sociale", "sociaal"),
        ("afgewezen", "afwijs"), ("vaststelling", "vaststel"), ("mogelijkheden", "mogelijkheid"),
        ("ideeën", "idee"), ("risico's", "risico"), ("a", "a"), ("en", "en"), ("ee", "ee"), ("ggee", "ggee"),
        ("b2b", "b2b"), ("αθήναen", "αθηναen"),
    ])
    func `a word and its stem`(word: String, expected: String) {
        #expect(stem(word) == expected)
    }

    /// What is known of all stems: they are not empty, and any word at all has one.
    @Test func `any letters have a stem`() {
        var generator = SeededGenerator(seed: 3)
        let pieces = [
            "ge", "be", "ver", "aan", "en", "e", "s", "ing", "heden", "t", "d", "ie", "oo", "k", "l", "leden",
        ]
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...5, using: &generator)
            let word = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
            #expect(!stem(word).isEmpty, "seed \(generator.seed): \(word)")
        }
    }

    private func stem(_ word: String) -> String { WordAnalysis(of: word).stem }
}
