import DocumentReading
import SourceText
import Testing

@Suite struct HTMLTests {
    private func text(_ html: String) throws -> String { try readText(html, as: "a.html") }

    @Test(arguments: [
        ("<p>Het is <del>€ 5</del> <ins>€ 6</ins>.</p>", "Het is € 6.\n"),
        ("<p><s>oud</s><strike>ouder</strike> nieuw <strong>vet</strong></p>", "nieuw vet\n"),
        ("<p><![if !supportLists]>1.&nbsp;<![endif]>Punt</p>", "1.\u{A0}Punt\n"),
        ("<!--[if mso]><p>Word</p><![endif]--><p>Tekst</p>", "Tekst\n"),
        ("<!--[if !mso]><!--><p>A</p><!--<![endif]--><p>B</p>", "A\n\nB\n"),
        ("<p>a <![ b</p>", "a <![ b\n"),
        ("<p>&#128; 5 &#147;x&#148; &#159; &#160;y &#233;</p>", "€ 5 “x” Ÿ \u{A0}y é\n"),
        ("<p>Zonder <strong><u>enig</u></strong> bezwaar</p>", "Zonder enig bezwaar\n"),
        ("<p><b><span>Let op</span></b> het <em><font>volgende</font></em></p>", "Let op het volgende\n"),
    ])
    func `what programs leave behind`(html: String, wanted: String) throws {
        #expect(try text(html) == wanted)
        #expect(try dump(html, as: "a.html") == [])
    }

    @Test func blocksStandApart() throws {
        #expect(
            try text(
                "<h2>Voorstel</h2><p>Wij  stellen\nvoor</p><div>om <i>niets</i> te doen<p>Slot</div>")
                == "Voorstel\n\nWij stellen voor\n\nom niets te doen\n\nSlot\n")
    }

    @Test func textHasEmptyLinesBetweenParagraphsAndMarkersBeforeItems() throws {
        let html = "<p>Besluit:</p><ol><li>plan<ul><li>deel</ul><li><p>krediet</p><p>dekking</p></ol><p>Slot</p>"
        #expect(try text(html) == "Besluit:\n\n1. plan\n  - deel\n2. krediet\ndekking\n\nSlot\n")
        #expect(try dump(html, as: "a.html") == [])
    }

    @Test func orderedListsNumberAsTheySay() throws {
        #expect(
            try text("<ol type=a start=3><li>x<li value=5>y</ol><ol type=I><li>z</ol>") == "c. x\ne. y\n\nI. z\n")
    }

    @Test func dataTablesBecomeRowsAndCells() throws {
        let html =
            "<table><caption>Begroting</caption><tr><th>Post<th>2024<tr><td rowspan=2>Wegen<td>5<br>mln<tr><td>6</table>"
        #expect(
            try dump(html, as: "a.html") == [
                "table", "header row", "header cell 0: Post", "header cell 1: 2024", "row",
                "cell 0: Wegen", "cell 1: 5 mln",
                "row", "cell 1: 6",
            ])
    }

    @Test func termsWithShortValuesAreATable() throws {
        #expect(
            try dump("<dl><dt>Zaaknummer<dd>Z-24-1<dt>Datum<dd>3 mei 2024</dl>", as: "a.html") == [
                "table", "row", "header cell 0: Zaaknummer", "cell 1: Z-24-1", "row", "header cell 0: Datum",
                "cell 1: 3 mei 2024",
            ])
        // A glossary is text.
        #expect(try dump("<dl><dt>haven<dd><p>de haven</p><ul><li>oud</ul></dl>", as: "a.html").isEmpty)
    }

    @Test func aFirstRowInBoldIsTheHead() throws {
        #expect(
            try dump("<table><tr><td><b>A</b><td><p><b>B</b></p><tr><td>1<td>2</table>", as: "a.html") == [
                "table", "header row", "header cell 0: A", "header cell 1: B", "row", "cell 0: 1", "cell 1: 2",
            ])
    }

    @Test func layoutTablesGiveOrdinaryText() throws {
        let html = "<table><tr><td>menu<td><h1>Kop</h1><ol><li>punt</ol></table>"
        #expect(try text(html) == "menu\n\nKop\n\n1. punt\n")
        #expect(try dump(html, as: "a.html") == ["heading 1: Kop"])
    }

    @Test func aShortParagraphInBoldIsAHeading() throws {
        #expect(
            try dump("<p><b>Wat is het doel?</b></p><p><b>Datum</b> 3 mei</p>", as: "a.html") == [
                "heading -: Wat is het doel?"
            ])
    }

    @Test func twoLineBreaksEndAParagraph() throws {
        let html = "Een<br>twee<br><br>drie<hr>vier"
        #expect(try text(html) == "Een\ntwee\n\ndrie\n\nvier\n")
        #expect(try dump(html, as: "a.html") == ["page break"])
    }

    @Test func whatReadersDoNotSeeIsLeftOut() throws {
        #expect(
            try text(
                "<nav>menu</nav><script>var a='<p>x</p>'</script><style>p{}</style><p>tekst<!-- geen --></p>")
                == "tekst\n")
    }

    @Test func theHeadDeclares() throws {
        let html =
            "<title>Besluitenlijst  B&amp;W</title><meta name=DCTERMS.issued content=2024-05-17><meta name='DC.creator' content='Ergens'><p>x"
        let declared = try DocumentReader().read(bytes: Array(html.utf8), path: "a.htm").declared
        #expect(declared.title == "Besluitenlijst B&W")
        #expect(declared.date == "2024-05-17")
        #expect(declared.creator == "Ergens")
    }
}
