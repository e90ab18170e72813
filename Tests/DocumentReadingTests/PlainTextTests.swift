import Testing

@Suite struct PlainTextTests {
    @Test func blankLinesMakeParagraphs() throws {
        #expect(
            try dump("Eerste regel\nvervolg \n \n\n  Tweede") == [
                "paragraph: Eerste regel⏎vervolg", "paragraph: Tweede",
            ])
    }

    @Test(arguments: ["\r\n", "\r", "\n"]) func everyLineEndIsOne(_ end: String) throws {
        #expect(try dump("Een\(end)twee\(end)\(end)drie") == ["paragraph: Een⏎twee", "paragraph: drie"])
    }

    @Test func formFeedEndsThePage() throws {
        #expect(try dump("slot\u{0C}kop") == ["paragraph: slot", "page break", "paragraph: kop"])
    }

    @Test(arguments: [
        "-", "–", "•", "■", "*", "1.", "1)", "(1)", "I.", "a.", "a)", "(b)", "2.3", "IV.", "o", "»", "\u{F0B7}",
    ])
    func markersMakeItems(_ marker: String) throws {
        #expect(
            try dump("Besluit:\n\n\(marker) het plan vast te stellen") == [
                "paragraph: Besluit:", "item 0 [\(marker)]: het plan vast te stellen",
            ])
    }

    @Test(arguments: [
        "2022. Daarna volgt meer", "15 december 2020", "J. de Vries", "12.30 uur", "1.500 inwoners", "zie. ook",
        "-5 graden", "404. De reserve",
    ])
    func whatOnlyLooksLikeAMarker(_ text: String) throws {
        #expect(try dump("zoals besloten in\n\(text)") == ["paragraph: zoals besloten in⏎\(text)"])
    }

    @Test func wrappedLinesStayInTheirItem() throws {
        #expect(
            try dump("1. het plan\n   vast te stellen;\n2. het krediet te voteren.") == [
                "item 0 [1.]: het plan⏎   vast te stellen;", "item 0 [2.]: het krediet te voteren.",
            ])
    }

    @Test func subItemsLieDeeperWithAndWithoutIndentation() throws {
        #expect(
            try dump("1. een\n   a. sub\n   b. sub\n2. twee") == [
                "item 0 [1.]: een", "item 1 [a.]: sub", "item 1 [b.]: sub", "item 0 [2.]: twee",
            ])
        #expect(
            try dump("1. een\na. sub\nb. sub\n2. twee") == [
                "item 0 [1.]: een", "item 1 [a.]: sub", "item 1 [b.]: sub", "item 0 [2.]: twee",
            ])
    }

    @Test func aNumberedSectionIsNoListAroundWhatFollows() throws {
        #expect(
            try dump("5.2. Jeugd\n\n1. een\n1.1 deel\n2. twee") == [
                "item 0 [5.2.]: Jeugd", "item 0 [1.]: een", "item 1 [1.1]: deel", "item 0 [2.]: twee",
            ])
    }

    @Test func linesWithTabsAreATable() throws {
        #expect(
            try dump("Post\tBedrag\nWegen\t12.000\nTotaal\t\n\nSlot") == [
                "table", "row", "cell 0: Post", "cell 1: Bedrag", "row", "cell 0: Wegen", "cell 1: 12.000", "row",
                "cell 0: Totaal", "cell 1: ",
                "paragraph: Slot",
            ])
    }

    @Test func aTabBehindAMarkerIsNoCell() throws {
        #expect(
            try dump("1.\tkennis te nemen\n2.\tin te stemmen") == [
                "item 0 [1.]: kennis te nemen", "item 0 [2.]: in te stemmen",
            ])
    }

    @Test func byteOrderMarkAndNoBreakSpacesAreNotInBlocks() throws {
        #expect(try dump("\u{FEFF}Titel\u{A0}\n\n\u{A0}\nTekst") == ["paragraph: Titel", "paragraph: Tekst"])
    }
}
