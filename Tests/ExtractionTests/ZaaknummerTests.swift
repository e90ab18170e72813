import Lexing
import SourceText
import Testing

@testable import Extraction
@testable import Vocabulary

@Suite struct ZaaknummerTests {
    @Test(arguments: [
        "zaaknummers.txt", "zaaknummers-forms.txt", "zaaknummers-systems.txt", "zaaknummers-negative.txt",
    ])
    func `corpus`(name: String) throws {
        try FactCorpus(name: name) { reading, settings in
            var header = DocumentHeader(
                kind: settings["kind"].flatMap(DocumentKind.init) ?? .overig,
                fields: HeaderFieldRules.fields(reading))
            var claims = Claims(tokenCount: reading.tokens.count)
            let found = ZaaknummerRules.zaaknummers(reading, header: &header, claims: &claims)
            #expect(
                header.zaaknummer == settings["number"],
                "own number of \(reading.text.string(ByteRange(start: 0, end: reading.text.bytes.count)))")
            return found.map { ($0.range, "\($0.value) \($0.scheme.rawValue) \($0.role.rawValue)") }
        }.check()
    }

    @Test func `the first of many in a list of decisions is not the list's own`() {
        let text =
            "Besluitenlijst\n\nZaaknummer Z-2022-091834\nBesluit: akkoord\n\nZaaknummer Z-2022-091840\nBesluit: akkoord"
        let reading = Reading(plain: text)
        var header = DocumentHeader(kind: .besluitenlijst, fields: HeaderFieldRules.fields(reading))
        var claims = Claims(tokenCount: reading.tokens.count)
        let found = ZaaknummerRules.zaaknummers(reading, header: &header, claims: &claims)
        #expect(header.zaaknummer == nil)
        #expect(found.map(\.role) == [.cites, .cites])
    }

    @Test func `what a number claims, no later rule reads`() {
        let reading = Reading(plain: "Zie zaaknummer 2022-0155681 uit 2022.")
        var header = DocumentHeader()
        var claims = Claims(tokenCount: reading.tokens.count)
        _ = ZaaknummerRules.zaaknummers(reading, header: &header, claims: &claims)
        let claimed = (0..<reading.tokens.count).filter { claims.isClaimed($0) }
        #expect(claimed.map { reading.text.string(reading.tokens.range($0)) } == ["2022-0155681"])
    }
}
