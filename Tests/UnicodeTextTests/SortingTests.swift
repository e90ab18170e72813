import Testing
import UnicodeText

@Suite struct SortingTests {
    @Test func dutchSortsAccentsAndCaseLast() throws {
        let collation = try Collation()
        let sorted = ["zaak", "Élan", "elan", "Elan", "IJmuiden", "ijs", "einde"].sorted {
            collation.sortKey($0).lexicographicallyPrecedes(collation.sortKey($1))
        }
        #expect(sorted == ["einde", "elan", "Elan", "Élan", "IJmuiden", "ijs", "zaak"])
    }

    @Test func compositionJoinsLetterAndMark() {
        #expect(Composition.composed(Array("financie\u{308}n".utf8)) == Array("financi\u{EB}n".utf8))
        #expect(Composition.composed(Array("ﬁn".utf8)) == Array("ﬁn".utf8))
        #expect(Composition.composed([0x61, 0xFF]) == Array("a\u{FFFD}".utf8))
    }
}
