import Extraction
import IndexSchema
import SourceText
import Testing

@Suite struct ExactTermTests {
    private func reference(_ law: String?, _ bwb: String?, _ article: String?) -> LegalReference {
        LegalReference(
            origin: FactOrigin(ByteRange(start: 0, end: 1), rule: .lawArticle), law: law, bwb: bwb, article: article)
    }

    private func strings(_ terms: [[UInt8]]) -> [String] { terms.map { String(decoding: $0, as: UTF8.self) } }

    @Test(arguments: [
        ("Raadsvoorstel", "raadsvoorstel"), ("  Súdwest-Fryslân ", "sudwest-fryslan"),
        ("Su\u{301}dwest\u{2011}Frysla\u{302}n", "sudwest-fryslan"), ("ĲSSELSTEIN", "ijsselstein"),
        ("a\u{A0}b\u{2028}c", "a b c"), ("a \n b", "a b"), ("", ""),
        ("’s-Hertogenbosch", "'s-hertogenbosch"),
    ])
    func `values are folded`(value: String, term: String) {
        #expect(strings([ExactTerm.normalised(value)]) == [term])
    }

    @Test func `a case number has no white space`() {
        #expect(
            strings([ExactTerm.zaaknummer("2022-\n0155681"), ExactTerm.zaaknummer("Z/18/143")]) == [
                "2022-0155681", "z/18/143",
            ])
    }

    @Test func `an article is found by title and by BWB id`() {
        #expect(
            strings(ExactTerm.artikel(reference("Gemeentewet", "BWBR0005416", "192")))
                == ["gemeentewet 192", "bwbr0005416 192"])
        #expect(strings(ExactTerm.artikel(reference("Gemeentewet", nil, nil))) == [])
        var withLid = reference("Gemeentewet", nil, "192")
        withLid.lid = "1"
        #expect(strings(ExactTerm.artikel(withLid)) == ["gemeentewet 192", "gemeentewet 192 lid 1"])
        #expect(strings(ExactTerm.wet(reference("Gemeentewet", "BWBR0005416", nil))) == ["gemeentewet", "bwbr0005416"])
    }

    @Test func `fields and columns keep their numbers`() {
        #expect(Field.allCases.map(\.rawValue) == Array(0...13))
        #expect(Column.allCases.map(\.rawValue) == Array(0...17))
        for field in Field.allCases { #expect(Field(name: field.name) == field) }
    }
}
