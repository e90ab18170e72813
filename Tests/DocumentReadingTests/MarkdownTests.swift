import DocumentReading
import Testing

@Suite struct MarkdownTests {
    @Test func headings() throws {
        #expect(
            try dump("# Een #\n\n### **Twee**\n\nDrie\n====\n\nVier\n----\n\n#geen kop", as: "a.md") == [
                "heading 1: Een", "heading 3: Twee", "heading 1: Drie", "heading 2: Vier",
            ])
    }

    @Test func underlineBehindAnEmptyLineMustFit() throws {
        #expect(
            try dump("Kop\n\n---\n\nNiet\n\n-----\n\n**Vet**\n\n=======", as: "a.md") == [
                "heading 2: Kop", "page break", "heading 1: Vet",
            ])
    }

    @Test func aLineWhollyInBoldIsAHeadingWithoutLevel() throws {
        #expect(
            try dump("**Wat is het doel?**\n\n<b>Kop</b>\n\n**Datum** 3 mei\n\n**a** en **b**", as: "a.txt") == [
                "heading -: Wat is het doel?", "heading -: Kop",
            ])
    }

    @Test func aBoldLineAmongHeaderLinesIsNoHeading() throws {
        #expect(try dump("**Vergadering van**  \n**Auteur:** X  \n**Openbaar:** Ja", as: "a.md") == [])
    }

    @Test func anItemEndsTheLineInBoldAboveIt() throws {
        #expect(try dump("**Besluit**\n* een", as: "a.md") == ["heading -: Besluit"])
        #expect(try dump("**De griffier**  \nJ. de Vries", as: "a.md") == [])
    }

    @Test(arguments: ["- een", "1. een", "1\\. een", "(a) een", "* **een**"]) func aRuleBelowAnItemMakesNoHeading(
        _ item: String
    ) throws {
        #expect(try dump("\(item)\n---", as: "a.md") == ["page break"])
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
                    "cell 1: 5",
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
