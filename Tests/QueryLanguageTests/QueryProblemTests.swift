import QueryLanguage
import SourceText
import TestSupport
import Testing

/// What was typed → what is wrong with it, word for word, and where.
@Suite struct QueryProblemTests {
    @Test(arguments: [
        ("", "0-0 the query is empty; type a word, or * for every document"),
        ("   ", "0-3 the query is empty; type a word, or * for every document"),
        ("a \"b c", "2-3 the quote that opens here is never closed; add a \" at the end of the phrase"),
        ("(a b", "0-1 the parenthesis that opens here is never closed; add a )"),
        ("a) b", "1-2 this ) closes nothing; remove it or add a ( before it"),
        ("\"\" a", "0-2 there is no word between these quotes; write one, or leave the quotes out"),
        ("a ()", "2-4 there is nothing between these parentheses; write a word there, or leave them out"),
        (
            "a OR",
            "2-4 OR has nothing to work on here; to search for the word itself, write it in lower case or in quotes"
        ),
        (
            "OR a",
            "0-2 OR has nothing to work on here; to search for the word itself, write it in lower case or in quotes"
        ),
        (
            "a AND",
            "2-5 AND has nothing to work on here; to search for the word itself, write it in lower case or in quotes"
        ),
        (
            "a AND AND b",
            "6-9 AND has nothing to work on here; to search for the word itself, write it in lower case or in quotes"
        ),
        (
            "a NOT",
            "2-5 NOT has nothing to work on here; to search for the word itself, write it in lower case or in quotes"
        ),
        ("zorg~3", "4-6 ~3 is no edit distance; write ~1 or ~2"),
        (
            "\"sociaal dom*\"",
            "9-13 dom* stands in quotes, where * and ~ mean nothing; write the word beside the quotes, or without the sign"
        ),
        ("=\"a b\"*", "6-7 * cannot follow a phrase; write it behind a single word"),
        (
            "in*tie",
            "0-6 in*tie has a * before its end; a word can be left open at its end, as in innovatie*, or its beginning, as in *krediet"
        ),
        (
            "br?g",
            "0-4 br?g has a ? in it, which means nothing here; write the word whole, open at its end (brug*) or with a letter to spare (brug~1)"
        ),
        (
            "brug^2",
            "0-6 brug^2 has a ^ in it, which means nothing here; leave it out; a word in a beslispunt or title weighs more by itself"
        ),
        ("-*", ""),
    ])
    func `words and operators`(text: String, expected: String) { check(text, expected) }

    @Test(arguments: [
        (
            "beluit:a",
            "0-6 there is no field beluit; did you mean besluit:? To search for the text itself, put it in quotes"
        ),
        (
            "xyz:a",
            "0-3 there is no field xyz; the fields are titel: besluit: tekst: zaak: verwijst: artikel: soort: gemeente: portefeuillehouder: status: bron: datum: besloten: deadline: bedrag:. To search for the text itself, put it in quotes"
        ),
        (
            "besluit: a",
            "0-8 there is nothing after besluit:; write its value right behind the colon, as in besluit:innovatie*"
        ),
        ("besluit:(titel:a)", "9-14 titel: stands inside besluit:; name one field at a time"),
        ("besluit:-a", "8-10 a - stands behind besluit:; write it before the field, as in -besluit:innovatie*"),
        ("datum:2022-13", "6-13 2022-13 is no date; try datum:2022, datum:2022-03-31 or datum:2022-01..2022-06"),
        (
            "deadline:morgen",
            "9-15 morgen is no date; try deadline:2022, deadline:2022-03-31 or deadline:2022-01..2022-06"
        ),
        ("datum:2023..2022", "6-16 2023..2022 ends before it begins; datum: takes the least value first"),
        ("bedrag:veel", "7-11 veel is no amount in euros; try bedrag:>=100000, bedrag:1,5mln or bedrag:100000..200000"),
        (
            "bedrag:1,005",
            "7-12 1,005 is no amount in euros; try bedrag:>=100000, bedrag:1,5mln or bedrag:100000..200000"
        ),
        ("soort:motie~1", "6-13 soort: holds whole values, so ~ does not work there; try soort:raadsvoorstel"),
    ])
    func `fields`(text: String, expected: String) { check(text, expected) }

    @Test func `punctuation by itself is left out with a warning`() {
        let query = QueryParser.parse("sociaal - domein")
        #expect(query.isValid)
        #expect(query.root?.printed == "(and sociaal domein)")
        #expect(query.diagnostics.map(\.severity) == [.warning])
    }

    @Test func `deep nesting is a problem, not a crash`() {
        for text in [
            String(repeating: "(", count: 60_000) + "a", String(repeating: "-", count: 60_000) + "a",
            String(repeating: "besluit:(", count: 7_000), String(repeating: "NOT ", count: 16_000) + "a",
        ] {
            #expect(!QueryParser.parse(text).isValid)
        }
        #expect(QueryParser.parse(String(repeating: "(", count: 64) + "a" + String(repeating: ")", count: 64)).isValid)
    }

    @Test func `a query of any bytes gives a tree or a problem`() {
        let pieces = [
            "a", "é", "\"", "(", ")", "-", " ", "OR", " AND ", " NOT ", "besluit:", "datum:", "bedrag:", "2022", "..",
            "~2", "*", ">=", "€", "\u{00A0}",
        ]
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
                pieces.randomElement(using: &generator)!
            }.joined()
            let query = QueryParser.parse(text)
            #expect(query.root != nil || !query.isValid, "seed \(generator.seed): \(text)")
            for problem in query.problems {
                #expect(problem.range.end <= text.utf8.count, "seed \(generator.seed): \(text)")
            }
        }
    }

    private func check(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let found = QueryParser.parse(text).problems.map { "\($0.range.start)-\($0.range.end) \($0.message)" }
        #expect(found.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
    }
}
