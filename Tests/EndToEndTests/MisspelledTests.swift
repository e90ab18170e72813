import Foundation
import TestSupport
import Testing

/// What is asked instead of words and names that no paper has: by relevance alone, and told.
@Suite struct MisspelledTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(
            "a.md",
            """
            # Raadsvoorstel

            **Gemeente:** Almelo
            **Portefeuillehouder:** mw. A. Hilderink-de Wit
            **Onderwerp:** Krediet zwembad en begroting

            ## Voorgesteld besluit

            1. Gelet op artikel 160 van de Gemeentewet het krediet te verlenen.

            """)
        try sandbox.write(
            "b.txt", "Brief\n\nDe wegenpian en het zwernbad, de ljsbaan, een 0nderzoek en de bernonsteringen.\n")
        _ = try griffie("index", ".")
    }

    @Test(arguments: [
        ("titel:zwembat", "titel:zwembat; asked instead: zwembad"),
        ("titel:zvembad", "titel:zvembad; asked instead: zwembad"),
        ("titel:(krediet zwernbad)", "titel:zwernbad; asked instead: zwembad"),
        ("titel:begr0ting", "titel:begr0ting; asked instead: begroot"),
        ("besluit:kredjet", "besluit:kredjet; asked instead: krediet"),
        ("gemeente:Almeloo", "gemeente:Almeloo; asked instead: almelo"),
        ("gemeente:Elmelo krediet", "gemeente:Elmelo; asked instead: almelo"),
        ("artikel:Gemeentwet", "artikel:Gemeentwet; asked instead: gemeentewet"),
        ("artikel:\"Gemeentwet 160\"", "artikel:Gemeentwet 160; asked instead: gemeentewet 160"),
        ("portefeuillehouder:Hilderinck", "portefeuillehouder:Hilderinck; asked instead: mw. a. hilderink-de wit"),
        ("wegenplan", "asked instead: wegenpian"), ("onderzoek wegenplan", "onderzoek; asked instead: 0nderzoek"),
        ("wegenp1an", "asked instead: wegenpian"),
        ("zwernbat", "asked instead: zwernbad"), ("bemonsteringen", "asked instead: bernonster"),
    ])
    func `is asked otherwise`(query: String, told: String) throws {
        let run = try griffie("search", query)
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains(told), "\(run.output)")
        let count = try griffie("search", query, "--count")
        #expect(count.output == "0\n" && !count.messages.contains("asked instead"))
        #expect(try griffie("search", query, "--exact").status == 1)
        #expect(try griffie("search", query, "--sort", "newest").status != 0)
    }

    @Test(arguments: [
        "artikel:\"Gemeentewet 169\"", "zaak:2022-0012345", "titel:xyzzyxyzzy", "\"zwembat krediet\"",
        "titel:\"krediet zwembat\"",
        "-titel:zwembat titel:brug", "gemeente:Alm", "portefeuillehouder:Wat", "datum:2022 zwembat",
    ])
    func `is not asked otherwise`(query: String) throws {
        let run = try griffie("search", query)
        #expect(!run.output.contains("asked instead"), "\(run.output)")
    }

    @Test(arguments: [
        ("serach", "search"), ("indx", "index"), ("chek", "check"), ("deadline", "deadlines"), ("Amounts", "amounts"),
    ])
    func `a mistyped command names the nearest`(word: String, command: String) throws {
        let run = try griffie(word, "zorg")
        #expect(run.status == 2 && run.messages.contains("did you mean griffie \(command)?"), "\(run.messages)")
    }

    @Test func `a mistyped option names the nearest`() throws {
        let run = try griffie("search", "zorg", "--limt", "3")
        #expect(run.status == 2 && run.messages.contains("--limit"), "\(run.messages)")
    }
}
