import Testing

@Suite struct PlainTextTests {
    @Test(arguments: ["\r\n", "\r", "\n"]) func everyLineEndIsOne(_ end: String) throws {
        #expect(try dump("Een\ttwee\(end)drie\tvier\(end)\(end)vijf").count == 7)
    }

    @Test func formFeedEndsThePage() throws {
        #expect(try dump("slot\u{0C}kop") == ["page break"])
    }

    @Test func linesWithTabsAreATable() throws {
        #expect(
            try dump("Post\tBedrag\nWegen\t12.000\nTotaal\t\n\nSlot") == [
                "table", "row", "cell 0: Post", "cell 1: Bedrag", "row", "cell 0: Wegen", "cell 1: 12.000", "row",
                "cell 0: Totaal", "cell 1: ",
            ])
    }

    @Test(arguments: [
        "-", "–", "•", "■", "*", "1.", "1)", "(1)", "I.", "a.", "a)", "(b)", "2.3", "IV.", "o", "»", "\u{F0B7}",
    ]) func aTabBehindAMarkIsNoCell(_ mark: String) throws {
        #expect(try dump("\(mark)\tkennis te nemen\n\(mark)\tin te stemmen") == [])
        #expect(try dump("\(mark)\tWegen\t12.000\n\(mark)\tGroen\t8.000").count == 9)
    }

    @Test(arguments: ["2022.", "1.500", "zie.", "-5", "(1", "1", "0.", "€"]) func aTabBehindSomethingElseIsOne(
        _ word: String
    ) throws {
        #expect(try dump("\(word)\tWegen\n\(word)\tGroen").count == 7)
    }

    @Test func byteOrderMarkAndNoBreakSpacesAreNotInBlocks() throws {
        #expect(try dump("\u{FEFF}Titel\u{A0}\n---\n\n\u{A0}\nTekst", as: "a.md") == ["heading 2: Titel"])
    }
}
