import Calendar
import Lexing
import SourceText
import Testing

@testable import Extraction
@testable import Vocabulary

@Suite struct TableTests {
    private func law(_ text: String, on day: CalendarDate? = nil) -> String? {
        let tokens = TokenStream(lexing: Array(text.utf8))
        guard let match = LawTable.shared.match(tokens, at: 0, on: day, named: []) else { return nil }
        return "\(match.law.name)|\(match.law.bwb ?? "-")|\(match.end)\(match.isWeak ? "|weak" : "")"
    }

    private func gemeente(_ text: String) -> String? {
        let tokens = TokenStream(lexing: Array(text.utf8))
        return (0..<tokens.count).lazy.compactMap { GemeenteTable.shared.match(tokens, at: $0) }.first
            .map { "\($0.gemeente.name)|\($0.gemeente.code)|\(tokens.range($0.end - 1).end)" }
    }

    @Test(arguments: [
        ("Gemeentewet", "Gemeentewet|BWBR0005416|1"),
        ("AWB", "Algemene wet bestuursrecht|BWBR0005537|1"),
        ("Wet ruimtelijke ordening", "Wet ruimtelijke ordening|BWBR0020449|3"),
        ("Drank- en Horecawet", "Drank- en Horecawet|BWBR0002458|4"),
        ("Financiële verhoudingswet", "Financiële-verhoudingswet|BWBR0008290|2"),
        ("Wet veiligheidsregio’s", "Wet veiligheidsregio's|BWBR0027466|2"),
        ("Wet goed verhuurderschap", "Wet goed verhuurderschap|-|3"),
        ("Bro", "Besluit ruimtelijke ordening|BWBR0023798|1|weak"),
        ("Wmo 2015", "Wet maatschappelijke ondersteuning 2015|BWBR0035362|2"),
        ("Wegenverkeerswet", "Wegenverkeerswet 1994|BWBR0006622|1"),
    ])
    func `law names`(text: String, expected: String) {
        #expect(law(text) == expected)
    }

    @Test func `an ordinary word is no abbreviation`() {
        #expect(law("bal") == nil)
        #expect(law("or") == nil)
    }

    @Test(arguments: [
        ("Wmo", 2014, "Wet maatschappelijke ondersteuning|BWBR0020031|1"),
        ("Wmo", 2016, "Wet maatschappelijke ondersteuning 2015|BWBR0035362|1"),
        ("WRO", 2006, "Wet op de Ruimtelijke Ordening|BWBR0002375|1"),
        ("WRO", 2010, "Wet ruimtelijke ordening|BWBR0020449|1"),
        ("Wet inburgering", 2019, "Wet inburgering|BWBR0020611|2"),
        ("Wet inburgering", 2023, "Wet inburgering 2021|BWBR0044770|2"),
        ("Huisvestingswet", 2010, "Huisvestingswet|BWBR0005674|1"),
    ])
    func `a name means the law of its day`(text: String, year: Int, expected: String) {
        #expect(law(text, on: CalendarDate(year: year, month: 6, day: 1)) == expected)
    }

    @Test(arguments: [
        ("gemeente Dordrecht", "Dordrecht|gm0505|18"),
        ("'s-Gravenhage", "Den Haag|gm0518|13"),
        ("DEN HAAG", "Den Haag|gm0518|8"),
        ("’s-Hertogenbosch", "'s-Hertogenbosch|gm0796|18"),
        ("Bergen (NH.) en", "Bergen (NH)|gm0373|12"),
        ("Bergen op Zoom", "Bergen op Zoom|gm0748|14"),
        ("Capelle aan den IJssel", "Capelle aan den IJssel|gm0502|22"),
        ("Nuenen, Gerwen en Nederwetten", "Nuenen, Gerwen en Nederwetten|gm0820|29"),
        ("Sudwest-Fryslan", "Súdwest-Fryslân|gm1900|15"),
    ])
    func `municipalities in any spelling`(text: String, expected: String) {
        #expect(gemeente(text) == expected)
    }

    @Test func `a municipality needs a capital`() {
        #expect(gemeente("het best") == nil)
    }

    @Test func `every line of the tables is read`() {
        #expect(LawTable.shared.laws.count > 400)
        #expect(GemeenteTable.shared.gemeenten.count > 500)
        #expect(GemeenteTable.shared.gemeenten.allSatisfy { !$0.name.isEmpty && $0.code.hasPrefix("gm") })
    }
}
