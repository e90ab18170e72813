import Testing
import Vocabulary

@Suite struct NameSynonymsTests {
    @Test(arguments: [
        ("wmo", "wet maatschappelijke ondersteuning"), ("awb", "algemene wet bestuursrecht"),
        ("den bosch", "s hertogenbosch"),
        ("algemene wet bestuursrecht", "awb"), ("wmo 2015", "wet maatschappelijke ondersteuning"),
    ])
    func `a name has others`(name: String, other: String) {
        #expect(NameSynonyms.others(of: Array(name.utf8)).contains(other))
    }

    @Test(arguments: ["", "wet", "pw", "raad", "zzz", "a", "|", "\n"]) func `a word has none`(word: String) {
        #expect(NameSynonyms.others(of: Array(word.utf8)).isEmpty)
    }
}
