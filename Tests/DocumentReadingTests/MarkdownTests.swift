import DocumentReading
import Testing

@Suite struct MarkdownTests {
    @Test func headings() throws {
        #expect(
            try dump("# Een #\n\n### **Twee**\n\nDrie\n====\n\nVier\n----\n\n#geen kop", as: "a.md") == [
                "heading 1: Een", "heading 3: Twee", "heading 1: Drie", "heading 2: Vier", "paragraph: #geen kop",
            ])
    }

    @Test func underlineBehindAnEmptyLineMustFit() throws {
        #expect(
            try dump("Kop\n\n---\n\nNiet\n\n-----", as: "a.md") == ["heading 2: Kop", "paragraph: Niet", "page break"])
    }

    @Test func aLineWhollyInBoldIsAHeadingWithoutLevel() throws {
        #expect(
            try dump("**Wat is het doel?**\n\n<b>Kop</b>\n\n**Datum** 3 mei\n\n**a** en **b**", as: "a.txt") == [
                "heading -: Wat is het doel?", "heading -: Kop", "paragraph: **Datum** 3 mei",
                "paragraph: **a** en **b**",
            ])
    }

    @Test func headerLinesStayOneParagraph() throws {
        #expect(
            try dump("**Vergadering van**  \n**Auteur:** X  \n**Openbaar:** Ja", as: "a.md") == [
                "paragraph: **Vergadering van**  ⏎**Auteur:** X  ⏎**Openbaar:** Ja"
            ])
    }

    @Test func nestedLists() throws {
        #expect(
            try dump("- een\n  - twee\n    vervolg\n- drie\n\n1\\. vier\n\n* vijf\n\n+ zes", as: "a.md") == [
                "item 0 [-]: een", "item 1 [-]: twee⏎    vervolg", "item 0 [-]: drie", "item 1 [1\\.]: vier",
                "item 2 [*]: vijf", "item 3 [+]: zes",
            ])
    }

    @Test func aNumberBehindABulletIsTheMarker() throws {
        #expect(
            try dump("* 1\\. realistisch;\n* 2\\. haalbaar", as: "a.md") == [
                "item 0 [1\\.]: realistisch;", "item 0 [2\\.]: haalbaar",
            ])
    }

    @Test func pipeTables() throws {
        let expected = [
            "table", "header row", "header cell 0: Post", "header cell 1: €", "row", "cell 0: Wegen", "cell 1: 5<br>6",
            "row", "cell 0: ",
            "cell 1: a \\| b",
        ]
        #expect(try dump("| Post | **€** |\n|---|--:|\n| Wegen | 5<br>6 |\n| | a \\| b |", as: "a.md") == expected)
        #expect(
            try dump("| Post | **€** |\n\n| --- | --- |\n\n| Wegen | 5<br>6 |\n\n| | a \\| b |", as: "a.md") == expected
        )
    }

    @Test func tablesOfHTML() throws {
        #expect(
            try dump(
                "<table>\n<tr><th>Post</th><th>Bedrag</th></tr>\n<tr><td>Wegen</td>\n<td><b>5</b></td></tr></table>\n\nSlot",
                as: "a.md") == [
                    "table", "header row", "header cell 0: Post", "header cell 1: Bedrag", "row", "cell 0: Wegen",
                    "cell 1: 5", "paragraph: Slot",
                ])
    }

    @Test func tabTableWithBoldHead() throws {
        #expect(
            try dump("**Kop**\n\n<b>pijler</b>\t<b>bedrag</b>\n<b>basis</b>\t\nJeugd\t200.000", as: "a.txt") == [
                "heading -: Kop", "table", "header row", "header cell 0: pijler", "header cell 1: bedrag", "row",
                "cell 0: basis", "cell 1: ", "row",
                "cell 0: Jeugd", "cell 1: 200.000",
            ])
    }

    @Test func aTextFileInMarkdownIsMarkdown() throws {
        let reader = DocumentReader()
        #expect(try reader.read(bytes: Array("### Kop\n".utf8), path: "a.txt").format == .markdown)
        #expect(try reader.read(bytes: Array("Kop # 3\n* punt\n".utf8), path: "a.txt").format == .plainText)
    }
}
