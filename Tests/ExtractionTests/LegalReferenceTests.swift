import Calendar
import Lexing
import SourceText
import Testing
import Vocabulary

@testable import Extraction

@Suite struct LegalReferenceTests {
    @Test(arguments: ["legal-references.txt", "legal-references-negative.txt"])
    func `corpus`(name: String) throws {
        try FactCorpus(name: name) { reading, settings in
            let header = DocumentHeader(date: settings["date"].flatMap { CalendarDate(field: $0) })
            var claims = Claims(tokenCount: reading.tokens.count)
            return LegalReferenceRules.references(reading, header: header, claims: &claims).map {
                ($0.range, label($0))
            }
        }.check()
    }

    private func label(_ reference: LegalReference) -> String {
        var label = reference.law ?? "?"
        if let article = reference.article { label += " § \(article)" }
        if let lid = reference.lid { label += " lid \(lid)" }
        if let onderdeel = reference.onderdeel { label += " o \(onderdeel)" }
        return label
    }

    private func references(_ text: String, header: DocumentHeader = DocumentHeader()) -> [LegalReference] {
        let reading = Reading(plain: text)
        var claims = Claims(tokenCount: reading.tokens.count)
        return LegalReferenceRules.references(reading, header: header, claims: &claims)
    }

    @Test func `a law with a BWB id has a Juriconnect reference`() {
        let found = references("artikel 2.12, eerste lid, onder a, onder 3°, van de Wabo")
        #expect(found.map(\.jci) == ["jci1.3:c:BWBR0024779&artikel=2.12&lid=1&o=a.3"])
    }

    @Test func `a local rule has no BWB id`() {
        let found = references("artikel 2:10 van de Algemene plaatselijke verordening")
        #expect(found.map(\.bwb) == [nil])
        #expect(found.map(\.jci) == [nil])
    }

    @Test func `an article of an unknown law is doubtful`() {
        #expect(references("Volgens artikel 5 mag dat.").map(\.origin.confidence) == [.doubtful])
        #expect(references("Volgens artikel 5 van de Woningwet mag dat.").map(\.origin.confidence) == [.certain])
    }

    @Test func `an ordinance refers to its own articles`() {
        let header = DocumentHeader(kind: .verordening, subject: "Verordening leges Lindevoort")
        let found = references("Het tarief van artikel 5, tweede lid, geldt niet.", header: header)
        #expect(found.map(\.law) == ["Verordening leges Lindevoort"])
    }

    @Test func `a short name that the document gives is known from there on`() {
        let found = references(
            "Op grond van artikel 2 van de Verordening jeugdhulp Lindevoort (hierna: Vjl) mag dat. Ook artikel 7 Vjl geldt."
        )
        #expect(found.map(\.law) == ["Verordening jeugdhulp Lindevoort", "Verordening jeugdhulp Lindevoort"])
        #expect(found.map(\.article) == ["2", "7"])
    }

    @Test func `the year in a law's name is claimed`() {
        let reading = Reading(plain: "De Wmo 2015 en de Verordening jeugdhulp 2020 gelden in 2023.")
        var claims = Claims(tokenCount: reading.tokens.count)
        _ = LegalReferenceRules.references(reading, header: DocumentHeader(), claims: &claims)
        let free = (0..<reading.tokens.count).filter { reading.tokens.kinds[$0] == .number && !claims.isClaimed($0) }
        #expect(free.map { reading.text.string(reading.tokens.range($0)) } == ["2023"])
    }

    private func laws(_ text: String) -> [String?] { references(text).filter { $0.article != nil }.map(\.law) }

    @Test func `an abbreviation of two laws is of the one that the text names`() {
        #expect(laws("De Wet politiegegevens geldt. Zie artikel 19 Wpg.") == ["Wet politiegegevens"])
        #expect(laws("Zie artikel 19 Wpg.") == ["Wet publieke gezondheid"])
    }

    @Test func `a first word that the name of a law begins with means that law later`() {
        let text = "De Kaderwet zelfstandige bestuursorganen geldt. Zie artikel 18 van de Kaderwet."
        #expect(laws(text) == ["Kaderwet zelfstandige bestuursorganen"])
        #expect(laws("Zie artikel 18 van de Kaderwet.") == [nil])
    }

    @Test func `an article is not of a law that numbers its articles otherwise`() {
        let text = "Artikel 4:5 Awb geldt. Wij schrijven u later. Volgens artikel 24 mag dat."
        #expect(laws(text) == ["Algemene wet bestuursrecht", nil])
    }

    @Test func `without a day of its own a text means the law of its latest date`() {
        #expect(laws("Op 3 maart 1995 gold artikel 52 van de Mediawet.") == ["Mediawet"])
        #expect(laws("Op 3 maart 1995 en 1 mei 2015 gold artikel 52 van de Mediawet.") == ["Mediawet 2008"])
        #expect(laws("Volgens artikel 52 van de Mediawet mag dat.") == ["Mediawet 2008"])
    }

    @Test func `the law may be named behind the article that asks for it`() {
        #expect(laws("Zie artikel 5.44 van de wet. Wij lichten dat toe. De Omgevingswet geldt.") == ["Omgevingswet"])
    }
}
