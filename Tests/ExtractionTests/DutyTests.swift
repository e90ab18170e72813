import Lexing
import SourceText
import Testing
import Vocabulary

@testable import Extraction

/// Who must meet a deadline, what, and whether the college promises it.
@Suite struct DutyTests {
    private struct Found: Equatable {
        var actor: String?
        var isCommitment: Bool
    }

    private func duty(_ text: String, kind: DocumentKind = .raadsinformatiebrief) -> (found: Found, obligation: String)?
    {
        let reading = Reading(plain: text)
        var header = DocumentHeader(stating: "2024-03-12")
        header.kind = kind
        let deadlines = DeadlineRules.deadlines(
            reading, dates: DateRules.dates(reading, documentDate: "2024-03-12"), header: header, sections: [])
        guard let duty = deadlines.first?.duty else { return nil }
        func words(_ range: ByteRange) -> String {
            String(decoding: reading.bytes[range.start..<range.end], as: UTF8.self)
        }
        let name = duty.name.map { " " + words($0) } ?? ""
        let actor = duty.actor.map { $0.rawValue + name }
        return (Found(actor: actor, isCommitment: duty.isCommitment), words(duty.obligation))
    }

    @Test(
        arguments: [
            ("Het college informeert de raad uiterlijk 1 juli 2024.", "college", true),
            ("Wij sturen u in mei 2024 een raadsinformatiebrief.", "college", true),
            ("Wethouder Van der Laan zegt toe de raad voor 1 mei 2024 te informeren.", "wethouder Van der Laan", true),
            ("De burgemeester zegt toe de evaluatie in juni 2024 te sturen.", "burgemeester", true),
            ("De raad besluit op 6 juli 2024 over de nota.", "raad", false),
            ("De griffie zorgt dat de stukken uiterlijk 28 maart 2024 beschikbaar zijn.", "griffie", false),
            ("De aanvrager moet de stukken uiterlijk 1 mei 2024 bij het college indienen.", "other", false),
            ("De nota wordt door het college uiterlijk 1 mei 2024 vastgesteld.", "college", false),
            ("De subsidieontvanger legt uiterlijk 1 april 2025 verantwoording af aan het college.", "other", false),
            ("De weg is uiterlijk 1 juli 2024 weer open.", nil, false),
            ("Het college verlaagt het tarief per 1 januari 2025.", "college", false),
            ("De aannemer levert de brug uiterlijk 1 juli 2024 op.", "other", false),
            ("In het najaar van 2024 informeren wij uw raad over de voortgang.", "college", true),
            ("Het college heeft toegezegd in juni 2024 met een voorstel te komen.", "college", true),
            (
                "Ingetrokken na toezegging van wethouder Alberda dat hij voor 1 juli 2024 met een variant komt.",
                "wethouder Alberda", true
            ), ("Ik zeg u toe dat u vóór 1 juni 2024 een brief krijgt.", nil, true),
            ("De aanvrager zegt toe voor 1 juli 2024 te starten.", "other", false),
            ("Uiterlijk 1 oktober 2024 ontvangt u van ons een rapportage.", nil, false),
        ] as [(String, String?, Bool)])
    func `a sentence tells who must`(text: String, actor: String?, isCommitment: Bool) {
        #expect(duty(text)?.found == Found(actor: actor, isCommitment: isCommitment))
    }

    @Test(arguments: [
        ("Verzoekt het college de raad uiterlijk 1 juli 2024 te informeren.", "college"),
        ("Verzoekt het college:\n\n1. een plan te maken;\n2. de raad uiterlijk 1 juli 2024 te informeren.", "college"),
        ("Roept de burgemeester op de raad voor 1 mei 2024 te informeren.", "burgemeester"),
    ])
    func `what a motie asks is no promise`(text: String, actor: String) {
        #expect(duty(text, kind: .motie)?.found == Found(actor: actor, isCommitment: false))
    }

    @Test func `the obligation is the sentence of the date`() {
        let text = "De brug is oud. Het college stelt uiterlijk 1 juli 2024 een plan op; de raad besluit daarna."
        #expect(duty(text)?.obligation == "Het college stelt uiterlijk 1 juli 2024 een plan op")
    }
}
