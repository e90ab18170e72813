import Testing
import UnicodeText

@Suite struct DutchOrderTests {
    private func sorted(_ names: [String]) -> [String] {
        let order = DutchOrder()
        return names.map { (name: $0, place: order.key(of: Array($0.utf8))) }.sorted { $0.place < $1.place }.map(\.name)
    }

    @Test func `accents and case count last`() {
        #expect(
            sorted(["zaak", "Élan", "elan", "Elan", "IJmuiden", "ijs", "einde"])
                == ["einde", "elan", "Elan", "Élan", "IJmuiden", "ijs", "zaak"])
        #expect(
            sorted(["Zwolle", "Súdwest-Fryslân", "Sluis", "Ede", "Éde", "ede"]) == [
                "ede", "Ede", "Éde", "Sluis", "Súdwest-Fryslân", "Zwolle",
            ])
    }

    /// To the collation they are the same, whatever the order in which they come.
    @Test func `names that differ in their bytes only have an order too`() {
        let (composed, apart) = ("caf\u{E9}", "cafe\u{301}")
        #expect(sorted([composed, apart]).map { Array($0.utf8) } == [Array(apart.utf8), Array(composed.utf8)])
        #expect(sorted([apart, composed]).map { Array($0.utf8) } == [Array(apart.utf8), Array(composed.utf8)])
    }

    @Test func `any bytes have a place`() {
        let order = DutchOrder()
        #expect(order.key(of: []) < order.key(of: [0x61]))
        #expect(order.key(of: [0x61]) < order.key(of: [0x61, 0xFF]))
    }
}
