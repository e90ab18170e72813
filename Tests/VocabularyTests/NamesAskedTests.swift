import Lexing
import Testing
import Vocabulary

/// Names as they are typed in queries.
@Suite struct NamesAskedTests {
    @Test(arguments: ["Den Haag", "'s-Gravenhage", "den haag"]) func `each name of a municipality gives the others`(
        name: String
    ) {
        let names = GemeenteTable.shared.names(ofSameAs: name)
        #expect(names.contains("Den Haag") && names.contains("'s-Gravenhage"), "\(names)")
    }

    @Test(arguments: ["", "Nergenshuizen", "gemeente Den Haag", "Den Haag en Delft"])
    func `what is no municipality alone gives none`(name: String) {
        #expect(GemeenteTable.shared.names(ofSameAs: name).isEmpty)
    }

    @Test(arguments: [("awb 4:23", "Algemene wet bestuursrecht"), ("160 Gemw", "Gemeentewet")])
    func `a law is found by a short name in any case`(text: String, title: String) {
        let mention = LawTable.shared.mention(in: TokenStream(lexing: Array(text.utf8)))
        #expect(mention?.laws.contains { $0.name == title } ?? false)
    }
}
