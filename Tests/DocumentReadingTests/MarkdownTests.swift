import DocumentReading
import SourceText
import Testing

@Suite struct MarkdownTests {
    @Test func headings() throws {
        #expect(
            try dump("# Een #\n\n### **Twee**\n\nDrie\n====\n\nVier\n----\n\n#geen kop", as: "a.md") == [
                "heading 1: Een", "heading 3: Twee", "heading 1: Drie", "heading 2: Vier",
            ])
    }

    @Test func `a head in YAML is no text of Markdown, and is declared`() throws {
        let text = """
            ---
            # noten
            title: "Brief: de brug"
            date: 2023-10-03
            gemeente: Elzerwoud
            zaaknummer: 'Z23-004512'
            documentsoort: raadsvoorstel
            labels:
              - brug
            - x
            leeg:
            ---
            # Kop

            """
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "map/a.md")
        let declared = document.declared
        #expect(declared.title == "Brief: de brug" && declared.date == "2023-10-03")
        #expect(declared.creator == "Elzerwoud" && declared.number == "Z23-004512" && declared.kind == "raadsvoorstel")
        #expect(declared.fileName == "a.md")
        #expect(try dump(text, as: "a.md") == ["heading 1: Kop"])
    }

    @Test(arguments: [
        "---\nDe raad besluit.\n---\n# Kop\n", "---\ntitle: x\n\n# Kop\n", "\n---\ntitle: x\n---\n",
        "---\n---\n# Kop\n",
        "---\nDe raad besluit: 5\n---\n", "---\ntijd 10:30\n---\n", "---\nhttp://x.nl\n---\n",
    ])
    func `other lines between rules are text`(text: String) throws {
        let declared = try DocumentReader().read(bytes: Array(text.utf8), path: "a.md").declared
        #expect(declared.fields.isEmpty && declared.title == nil)
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
