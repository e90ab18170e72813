import Calendar
import QueryLanguage
import SourceText
import Testing

/// What was typed → the printed tree.
@Suite struct QueryParserTests {
    @Test(arguments: [
        ("innovatie", "innovatie"),
        ("sociaal domein", "(and sociaal domein)"),
        ("\"sociaal domein\"", "\"sociaal domein\""),
        ("“sociaal domein”", "\"sociaal domein\""),
        ("budget AND zorg", "(and budget zorg)"),
        ("budget OR zorg", "(or budget zorg)"),
        ("budget or zorg", "(and budget or zorg)"),
        ("a b OR c d", "(or (and a b) (and c d))"),
        ("a OR b OR c", "(or a b c)"),
        ("a (b c)", "(and a b c)"),
        ("a (b OR c)", "(and a (or b c))"),
        ("(a OR b) AND (c OR d)", "(and (or a b) (or c d))"),
        ("zorg -motie", "(and zorg (not motie))"),
        ("zorg NOT motie", "(and zorg (not motie))"),
        ("-motie", "(not motie)"),
        ("-\"sociaal domein\"", "(not \"sociaal domein\")"),
        ("-(a OR b)", "(not (or a b))"),
        ("-besluit:a", "(not besluit:a)"),
        ("NOT NOT a", "(not (not a))"),
        ("POK-middelen", "POK-middelen"),
        ("wet 12:30", "(and wet 12:30)"),
        ("https://example.org/a", "https://example.org/a"),
        ("*", "*"),
        ("=ruimten", "=\"ruimten\""),
        ("=\"openbare ruimten\" -=motie", "(and =\"openbare ruimten\" (not =\"motie\"))"),
        ("besluit:=\"openbare ruimten\"", "besluit:=\"openbare ruimten\""),
        ("*krediet", "(ending krediet)"),
        ("besluit:*krediet", "besluit:(ending krediet)"),
        ("innovatie*", "(prefix innovatie)"),
        ("begroting~", "(fuzzy 1 begroting)"),
        ("begroting~1 raad~2", "(and (fuzzy 1 begroting) (fuzzy 2 raad))"),
        ("budget NEAR/5 school", "(near 5 budget school)"),
        ("budget NEAR \"nieuwe school\"", "(near 10 budget \"nieuwe school\")"),
        ("a NEAR/2 b NEAR/2 c d", "(and (near 2 a b c) d)"),
        ("(a OR b) NEAR/3 c OR d", "(or (near 3 (or a b) c) d)"),
        ("-a NEAR/1 b", "(not (near 1 a b))"),
        ("besluit:(a NEAR/1 b)", "besluit:(near 1 a b)"),
        ("near", "near"),
        ("\"sociaal domein\"~3", "\"sociaal domein\"~3"),
        ("titel:\"a b\"~2 c", "(and titel:\"a b\"~2 c)"),
        ("zin:(krediet school)", "zin:(and krediet school)"),
        ("ALINEA:\"a b\" -zin:(a -b)", "(and alinea:\"a b\" (not zin:(and a (not b))))"),
        ("zin:(a NEAR/2 b OR c)", "zin:(or (near 2 a b) c)"),
    ])
    func `words and operators`(text: String, tree: String) { check(text, tree) }

    @Test(arguments: [
        ("besluit:innovatie*", "besluit:(prefix innovatie)"),
        ("besluit:(a OR b)", "besluit:(or a b)"),
        ("besluit:(a -b)", "besluit:(and a (not b))"),
        ("besluit:\"sociaal domein\"", "besluit:\"sociaal domein\""),
        ("Besluit:x TITEL:y", "(and besluit:x titel:y)"),
        ("zaaknummer:2022-0155681", "zaak=2022-0155681"),
        ("zaak:2022-*", "zaak=(prefix 2022-)"),
        ("soort:(motie OR amendement)", "(or soort=motie soort=amendement)"),
        ("soort:\"schriftelijke vragen\"", "soort=schriftelijke vragen"),
        ("artikel:\"Gemeentewet 192\"", "artikel=Gemeentewet 192"),
        ("bron:2022/voorstel.md", "bron=2022/voorstel.md"),
        ("a OR gemeente:Almelo b", "(or a (and gemeente=Almelo b))"),
    ])
    func `fields`(text: String, tree: String) { check(text, tree) }

    @Test(arguments: [
        ("datum:2022", "datum=2022-1-1..2022-12-31"),
        ("datum:2024-02", "datum=2024-2-1..2024-2-29"),
        ("datum:2022-03-31", "datum=2022-3-31..2022-3-31"),
        ("datum:31-03-2022", "datum=2022-3-31..2022-3-31"),
        ("datum:\"31 maart 2022\"", "datum=2022-3-31..2022-3-31"),
        ("datum:\"maart 2022\"", "datum=2022-3-1..2022-3-31"),
        ("datum:2022-01-01..2022-06-30", "datum=2022-1-1..2022-6-30"),
        ("datum:2021..2022-03", "datum=2021-1-1..2022-3-31"),
        ("datum:2022..", "datum=2022-1-1.."),
        ("datum:..2022", "datum=..2022-12-31"),
        ("datum:>=2022-06", "datum=2022-6-1.."),
        ("datum:>2022", "datum=2023-1-1.."),
        ("datum:<2022-03", "datum=..2022-2-28"),
        ("deadline:<=2023-07-01", "deadline=..2023-7-1"),
        ("datum:(2021 OR 2023)", "(or datum=2021-1-1..2021-12-31 datum=2023-1-1..2023-12-31)"),
    ])
    func `dates`(text: String, tree: String) { check(text, tree) }

    @Test(arguments: [
        ("bedrag:100000", "bedrag=10000000..10000000"),
        ("bedrag:100.000", "bedrag=10000000..10000000"),
        ("bedrag:>=100000", "bedrag=10000000.."),
        ("bedrag:>100", "bedrag=10001.."),
        ("bedrag:<100", "bedrag=..9999"),
        ("bedrag:>=1,5mln", "bedrag=150000000.."),
        ("bedrag:1.5mln", "bedrag=150000000..150000000"),
        ("bedrag:100000..200000", "bedrag=10000000..20000000"),
        ("bedrag:€2.500,50", "bedrag=250050..250050"),
        ("bedrag:\"€ 2.298.000,-\"", "bedrag=229800000..229800000"),
        ("bedrag:€2.298.000,--", "bedrag=229800000..229800000"),
        ("bedrag:\">=€ 2.298.000,–\"", "bedrag=229800000.."),
        ("bedrag:\"€ 2.298.000,00\"", "bedrag=229800000..229800000"),
        ("bedrag:\"EUR 2.298.000,=\"", "bedrag=229800000..229800000"),
        ("bedrag:\"2.298.000 euro\"", "bedrag=229800000..229800000"),
        ("bedrag:\"€ 5.000,-..€ 6.000,-\"", "bedrag=500000..600000"),
        ("bedrag:\"€ 1,2 miljoen\"", "bedrag=120000000..120000000"),
        ("bedrag:50k..1mld", "bedrag=5000000..100000000000"),
        ("bedrag:-5000..0", "bedrag=-500000..0"),
    ])
    func `amounts`(text: String, tree: String) { check(text, tree) }

    /// From Wednesday 31 January 2024.
    @Test(arguments: [
        ("datum:vandaag", "datum=2024-1-31..2024-1-31"),
        ("datum:gisteren..vandaag", "datum=2024-1-30..2024-1-31"),
        ("deadline:<=+30d", "deadline=..2024-3-1"),
        ("deadline:vandaag..+30d", "deadline=2024-1-31..2024-3-1"),
        ("deadline:+1m", "deadline=2024-2-29..2024-2-29"),
        ("datum:-2w..", "datum=2024-1-17.."),
        ("datum:>=-1j", "datum=2023-1-31.."),
        ("datum:\"deze maand\"", "datum=2024-1-1..2024-1-31"),
        ("datum:vorige-maand", "datum=2023-12-1..2023-12-31"),
        ("datum:\"deze week\"", "datum=2024-1-29..2024-2-4"),
        ("datum:\"volgend kwartaal\"", "datum=2024-4-1..2024-6-30"),
        ("datum:\"vorig jaar..dit jaar\"", "datum=2023-1-1..2024-12-31"),
        ("datum:\"2023..deze maand\"", "datum=2023-1-1..2024-1-31"),
        ("datum:\"31 mrt. 2022\"", "datum=2022-3-31..2022-3-31"),
    ])
    func `days that are told from today`(text: String, tree: String) {
        let query = QueryParser.parse(text, today: CalendarDate(year: 2024, month: 1, day: 31))
        #expect(query.problems.isEmpty, "\(query.diagnostics.map(\.message))")
        #expect(query.root?.printed == tree)
        #expect(!text.contains("mrt") == !QueryParser.parse(text).isValid, "without a today they are no dates")
    }

    @Test func `a node knows the bytes that it was read from`() throws {
        let root = try #require(QueryParser.parse("één -besluit:\"a b\"").root)
        guard case .and(let parts) = root.kind else {
            Issue.record("not an and: \(root.printed)")
            return
        }
        #expect(parts.map(\.range.start) == [0, 6])
        #expect(parts.map(\.range.end) == [5, 20])
    }

    private func check(_ text: String, _ tree: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let query = QueryParser.parse(text)
        #expect(query.problems.isEmpty, "\(query.diagnostics.map(\.message))", sourceLocation: sourceLocation)
        #expect(query.root?.printed == tree, sourceLocation: sourceLocation)
    }
}
