import Testing

/// Lists, paragraphs and the edges of pages: what a part of a text is, whatever it looks like.
@Suite struct TreeTests {
    private func check(_ text: String, as suffix: String = "txt", _ wanted: String) throws {
        #expect(try LaidOutText(text, as: suffix).text == wanted)
    }

    // MARK: Markers

    /// Each is the first of two points, the second of which follows in the same form.
    @Test(arguments: [
        ("1. ", "2. "), ("1) ", "2) "), ("1.- ", "2.- "), ("1° ", "2° "), ("(1) ", "(2) "), ("1: ", "2: "),
        ("1 ", "2 "),
        ("1 - ", "2 - "), ("a. ", "b. "), ("a) ", "b) "), ("(a) ", "(b) "), ("A. ", "B. "), ("i. ", "ii. "),
        ("I. ", "II. "),
        ("I ", "II "), ("- ", "- "), ("– ", "– "), ("• ", "• "), ("\u{F0B7} ", "\u{F0B7} "),
        ("\u{F0A7}\t", "\u{F0A7}\t"),
        ("* ", "* "), ("» ", "» "), ("o ", "o "), ("- 1. ", "- 2. "), ("• 1. ", "• 2. "), ("1. 1. ", "2. 2. "),
        ("l. ", "2. "), ("i. ", "2. "), ("1. ", "1. "), ("Beslispunt 1: ", "Beslispunt 2: "), ("1.1 ", "1.2 "),
        ("1e ", "2e "),
    ])
    func `a marker may look like anything`(first: String, second: String) throws {
        try check(
            "Besluit:\n\(first)de brug te bouwen;\n\(second)het krediet te verlenen.\n",
            "paragraph: Besluit:\nitem 1: de brug te bouwen;\nitem 2: het krediet te verlenen.")
    }

    @Test(arguments: [
        // A year, a sum and a number of pieces at the start of a wrapped line.
        "De brug kost het komende jaar naar verwachting minder dan in\n2021 was begroot en dat is te danken aan de aannemer.\n",
        "Voor de brug is het afgelopen jaar een bedrag uitgegeven van ruim\n3 miljoen euro en dat is meer dan was begroot door de raad.\n",
    ])
    func `a figure at the start of a wrapped line opens no list`(text: String) throws {
        #expect(try LaidOutText(text).lines.count == 1)
    }

    @Test func `a letter between two figures was a figure`() throws {
        try check(
            "Besluit:\n5. de brug te bouwen;\ne. het krediet te verlenen;\n7. de raad te informeren.\n",
            "paragraph: Besluit:\nitem 5: de brug te bouwen;\nitem 6: het krediet te verlenen;\nitem 7: de raad te informeren."
        )
    }

    @Test func `of numbers behind bullets some may be lost`() throws {
        try check(
            "Wij stellen voor:\n\n- de brug te bouwen;\n- het krediet te verlenen;\n- 3. de raad te informeren;\n- e. het plan te wijzigen.\n",
            as: "md",
            "paragraph: Wij stellen voor:\nitem 1: de brug te bouwen;\nitem 2: het krediet te verlenen;\nitem 3: de raad te informeren;\nitem 4: het plan te wijzigen."
        )
    }

    // MARK: Lists

    @Test(arguments: ["md", "txt"]) func `bullets that are set in belong to the bullet before them`(suffix: String)
        throws
    {
        try check(
            "Besluit:\n- te dekken uit:\n  - de reserve;\n  - de begroting;\n- de brug te bouwen.\n", as: suffix,
            "paragraph: Besluit:\nitem 1: te dekken uit:\n  item 1: de reserve;\n  item 2: de begroting;\nitem 2: de brug te bouwen."
        )
        try check(
            "Besluit:\n\n- 1. te dekken uit:\n  - de reserve;\n  - de begroting;\n- 2. de brug te bouwen.\n",
            as: suffix,
            "paragraph: Besluit:\nitem 1: te dekken uit:\n  item 1: de reserve;\n  item 2: de begroting;\nitem 2: de brug te bouwen."
        )
    }

    @Test func `pages that are set in otherwise, and bullets a little out of line, nest nothing`() throws {
        try check(
            "Besluit:\n- de brug te bouwen;\n - het krediet te verlenen;\n\u{C}\n   - de raad te berichten;\n   - het plan te wijzigen.\n",
            "paragraph: Besluit:\nitem 1: de brug te bouwen;\nitem 2: het krediet te verlenen;\nitem 3: de raad te berichten;\nitem 4: het plan te wijzigen."
        )
    }

    @Test func `a list in a list without an item between is set in as well`() throws {
        try check(
            "<p>Besluit:</p><ul><li>1. te dekken uit:</li><ul><li>de reserve;</li></ul><li>2. de brug te bouwen.</li></ul>",
            as: "html",
            "paragraph: Besluit:\nitem 1: te dekken uit:\n  item 1: de reserve;\nitem 2: de brug te bouwen."
        )
    }

    @Test func `an initial opens no list`() throws {
        try check(
            "De raad voornoemd,\n\nP. de Weijer    drs. M. Adank\n",
            "paragraph: De raad voornoemd,\nparagraph: P. de Weijer drs. M. Adank")
    }

    @Test func `a first column that counts makes rows, not items`() throws {
        try check(
            "Nr.\tIndiener\tOntvangen\n1\tDe dorpsraad\t28 april\n2\tDe molenaar\t2 mei\n",
            "row: Nr. Indiener Ontvangen\nrow: 1 De dorpsraad 28 april\nrow: 2 De molenaar 2 mei")
        try check(
            "Besluit:\n\n| 1. | de brug te bouwen; |\n|---|---|\n| 2. | het krediet te verlenen. |\n", as: "md",
            "paragraph: Besluit:\nitem 1: de brug te bouwen;\nitem 2: het krediet te verlenen.")
    }

    @Test func `a numbered title stands above another title`() throws {
        try check(
            "2 Beantwoording\n\n2.1 De dorpsraad\n\nSamenvatting\n\nDe dorpsraad vreest dat de brug te laag wordt voor de boten.\n",
            "heading: 2 Beantwoording\nheading: 2.1 De dorpsraad\nheading: Samenvatting\nparagraph: De dorpsraad vreest dat de brug te laag wordt voor de boten."
        )
    }

    @Test(arguments: [
        (
            "html",
            "<ol><li>De kosten te dekken.<table><tr><td>dak<td>€ 5<tr><td>deur<td>€ 6</table><li>De brug te bouwen.</ol>"
        ),
        (
            "md",
            "1. De kosten te dekken.\n\n   | dak | € 5 |\n   |---|---|\n   | deur | € 6 |\n\n2. De brug te bouwen.\n"
        ),
    ])
    func `a table set in an item belongs to it`(form: String, text: String) throws {
        let lines = try LaidOutText(text, as: form).lines
        #expect(lines.map { $0.hasPrefix("  row") } == [false, true, true, false], "\(lines)")
    }

    @Test func `a table between items belongs to neither`() throws {
        let text = "1. De kosten te dekken.\n\n| dak | € 5 |\n|---|---|\n| deur | € 6 |\n\n2. De brug te bouwen.\n"
        let lines = try LaidOutText(text, as: "md").lines
        #expect(lines.map { $0.hasPrefix("row") } == [false, true, true, false], "\(lines)")
    }

    @Test func `a number of five digits or more alone on a line is no page`() throws {
        try check(
            "De raad kreeg het plan van aanpak over het energiebesparen bij bedrijven\n(8717921).\n\n12\n\nDe brug is oud.\n",
            "paragraph: De raad kreeg het plan van aanpak over het energiebesparen bij bedrijven (8717921).\nparagraph: De brug is oud."
        )
    }

    @Test func `a list in an item belongs to it`() throws {
        try check(
            "Besluit:\n1. te dekken uit:\na. de reserve;\nb. de begroting;\n2. de brug te bouwen.\n",
            "paragraph: Besluit:\nitem 1: te dekken uit:\n  item 1: de reserve;\n  item 2: de begroting;\nitem 2: de brug te bouwen."
        )
    }

    @Test func `figures that begin anew behind a colon are a list below`() throws {
        try check(
            "Besluit:\n1. te wijzigen:\n1. de brug;\n2. de weg;\n2. te bouwen.\n",
            "paragraph: Besluit:\nitem 1: te wijzigen:\n  item 1: de brug;\n  item 2: de weg;\nitem 2: te bouwen.")
    }

    @Test func `text between two items belongs to the first`() throws {
        try check(
            "1. De brug te bouwen.\n\nDat kost twee jaar.\n\n2. Het krediet te verlenen.\n",
            "item 1: De brug te bouwen.\n  paragraph: Dat kost twee jaar.\nitem 2: Het krediet te verlenen.")
    }

    @Test func `text behind the last item is no part of it`() throws {
        try check(
            "1. De brug te bouwen.\n2. Het krediet te verlenen.\n\nAldus besloten op 3 mei 2022.\n",
            "item 1: De brug te bouwen.\nitem 2: Het krediet te verlenen.\nparagraph: Aldus besloten op 3 mei 2022.")
    }

    @Test func `an item whose number was lost is told from those around it`() throws {
        try check(
            "1. De brug te bouwen.\n\nHet krediet te verlenen.\n\n3. De raad te informeren.\n",
            "item 1: De brug te bouwen.\nitem 2: Het krediet te verlenen.\nitem 3: De raad te informeren.")
    }

    @Test func `a new lead-in ends a list of bullets`() throws {
        let tree = try LaidOutText(
            "spreekt uit dat:\n- de brug mooi is;\n\ndraagt het college op:\n- de brug te bouwen.\n")
        #expect(
            tree.lines.filter { $0.contains("item") } == ["item 1: de brug mooi is;", "item 1: de brug te bouwen."])
    }

    @Test func `a thousand levels are drawn and end`() throws {
        let text = (0..<1000).map {
            String(repeating: " ", count: $0 % 40) + ["1.", "a.", "-", "I."][$0 % 4] + " punt:"
        }
        #expect(try LaidOutText(text.joined(separator: "\n")).lines.count == 1000)
    }

    // MARK: Paragraphs and pages

    @Test func `lines of one sentence are one paragraph`() throws {
        try check(
            "De raad van de gemeente Waterlede heeft in zijn openbare vergadering\nvan 3 mei 2022 besloten de brug over de Lede te\nbouwen.\n",
            "paragraph: De raad van de gemeente Waterlede heeft in zijn openbare vergadering van 3 mei 2022 besloten de brug over de Lede te bouwen."
        )
    }

    @Test func `clauses of a besluit stand apart without a blank line`() throws {
        let tree = try LaidOutText(
            "gelezen het voorstel van het college van 3 mei 2022 over de nieuwe brug\ngelet op artikel 189 van de Gemeentewet\nbesluit:\nde brug te bouwen.\n"
        )
        #expect(tree.lines.count == 4)
    }

    @Test func `a page's foot is in no paragraph`() throws {
        try check(
            "De brug over de Lede wordt gebouwd door de aannemer die daarvoor het laagste\n\nVoorstel 2022-14        pagina 1 van 3\n\nbod heeft gedaan.\n",
            "paragraph: De brug over de Lede wordt gebouwd door de aannemer die daarvoor het laagste bod heeft gedaan.")
    }

    @Test func `rows are no items and no text`() throws {
        try check(
            "De cijfers staan hieronder.\n\nOnderdeel          Begroot      Prognose\n1 Bestuur          6.412        6.380\n2 Veiligheid       3.105        3.171\n",
            "paragraph: De cijfers staan hieronder.\nrow: Onderdeel Begroot Prognose\nrow: 1 Bestuur 6.412 6.380\nrow: 2 Veiligheid 3.105 3.171"
        )
    }

    // MARK: Headings

    @Test func `numbered titles with text between them are headings`() throws {
        let tree = try LaidOutText(
            "Besluitenlijst\n\n1. Opening.\nDe voorzitter opent de vergadering.\n2. Agenda.\nDe agenda wordt vastgesteld.\n3. Brug.\nDe raad besluit de brug te bouwen.\n"
        )
        #expect(tree.lines.filter { $0.hasPrefix("heading") }.count == 4)
    }

    @Test func `items that a colon leads to are no headings`() throws {
        let tree = try LaidOutText(
            "Besluit:\n1. De brug te bouwen.\n2. De weg te verleggen.\n3. De raad te informeren.\n")
        #expect(!tree.lines.contains { $0.hasPrefix("heading") })
    }

    @Test func `a short line whose sentence goes on is no heading`() throws {
        let tree = try LaidOutText(
            "De brug is oud.\n\nBij de behandeling\n\nvan het voorstel zegt de wethouder toe de raad te informeren.\n")
        #expect(!tree.lines.contains { $0.hasPrefix("heading") })
    }
}
