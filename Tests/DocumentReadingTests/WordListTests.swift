import SourceText
import TestSupport
import Testing

@testable import DocumentReading

/// The numbers of Word's lists, which stand nowhere in their text.
@Suite struct WordListTests {
    private typealias Word = WordWriter

    private func lines(_ word: WordWriter) throws -> [String] {
        let structure = try DocumentReader().read(bytes: word.bytes, path: "stuk.docx").structure
        return structure.bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }

    private func word(_ items: [(list: Int, level: Int)], _ numbering: String) -> WordWriter {
        var word = WordWriter(items.map { Word.paragraph("x", list: $0.list, level: $0.level) }.joined())
        word.numbering = numbering
        return word
    }

    @Test func `levels of all forms`() throws {
        let levels = [
            ("decimal", "%1."), ("lowerLetter", "%2)"), ("lowerRoman", "(%3)"), ("upperLetter", "%4."),
            ("upperRoman", "%5."), ("decimalZero", "%6"), ("bullet", "\u{F0B7}"), ("decimal", "%1.%2.%8"),
        ]
        let word = word((0..<8).map { (1, $0) } + [(1, 0), (1, 1), (1, 0)], Word.list(1, levels))
        #expect(
            try lines(word) == [
                "1. x", "  a) x", "    (i) x", "      A. x", "        I. x", "          01 x", "            - x",
                "              1.a.1 x", "2. x", "  a) x", "3. x",
            ])
    }

    @Test func `uses of one list count on, unless they start anew`() throws {
        let list = Word.list(1, [("decimal", "%1."), ("lowerLetter", "%2.")])
        let onward = Word.use(2, of: 1)
        let anew = Word.use(3, of: 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
        let other = Word.use(
            4, of: 1,
            "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:lvlOverride>"
        )
        let word = word(
            [(1, 0), (2, 0), (3, 0), (3, 0), (1, 1), (4, 0), (0, 0), (9, 0)], list + onward + anew + other)
        #expect(try lines(word) == ["1. x", "2. x", "5. x", "6. x", "  a. x", "VII x", "x", "x"])
    }

    @Test func `levels that do not start anew, and that are in figures`() throws {
        let levels =
            "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:lvlRestart w:val=\"0\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
        let list = "<w:abstractNum w:abstractNumId=\"1\">\(levels)</w:abstractNum>" + Word.use(1, of: 1)
        #expect(
            try lines(word([(1, 0), (1, 1), (1, 0), (1, 1), (1, 1)], list)) == [
                "I x", "  1.1 x", "II x", "  2.2 x", "  2.3 x",
            ])
    }

    @Test func `lists of styles, numbers of headings, names`() throws {
        func style(_ id: String, _ content: String) -> String {
            "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\">\(content)</w:style>"
        }
        var word = WordWriter(
            Word.paragraph("Inleiding", style: "Kop") + Word.paragraph("Achtergrond", style: "Onderkop")
                + Word.paragraph("los", style: "Kop", list: 0) + Word.paragraph("Begrippen", style: "Artikel")
                + Word.paragraph("Doel", style: "Artikel"))
        word.styles =
            style("Kop", "<w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            + style("Onderkop", "<w:basedOn w:val=\"Kop\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
            + style("Artikel", "<w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr>")
        word.numbering =
            "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:pStyle w:val=\"Onderkop\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
            + Word.use(1, of: 1) + Word.list(2, [("decimal", "Artikel %1")])
        #expect(
            try lines(word) == ["1. Inleiding", "1.1 Achtergrond", "los", "Artikel 1 Begrippen", "Artikel 2 Doel"])
        let structure = try DocumentReader().read(bytes: word.bytes, path: "stuk.docx").structure
        #expect(
            structure.blocks.map { line($0, in: structure) } == [
                "heading 1: 1. Inleiding", "heading 2: 1.1 Achtergrond", "heading 1: los",
            ])
    }

    @Test func `a list by way of a style that stands for it`() throws {
        let list =
            "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"Stijl\"/><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"Stijl\"/></w:abstractNum>"
        #expect(try lines(word([(1, 0), (2, 0)], list + Word.use(1, of: 1) + Word.use(2, of: 2))) == ["1) x", "2) x"])
    }

    @Test func `empty items count; what stands below items stands apart`() throws {
        var word = WordWriter(
            Word.paragraph("een", list: 1) + Word.paragraph("", list: 1) + Word.paragraph("drie", list: 1)
                + Word.paragraph("tekst") + Word.paragraph("vier", list: 1))
        word.numbering = Word.list(1, [("decimal", "%1.")])
        let structure = try DocumentReader().read(bytes: word.bytes, path: "stuk.docx").structure
        #expect(String(decoding: structure.bytes, as: UTF8.self) == "1. een\n3. drie\n\ntekst\n\n4. vier\n")
    }

    @Test func `numbers beyond all bounds`() throws {
        let start = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"9223372036854775807\"/>"
        let list = start + "<w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1 %9 %\"/></w:lvl></w:abstractNum>"
        #expect(try lines(word([(1, 0), (1, 99), (1, -4)], list + Word.use(1, of: 1))).count == 3)
    }

    @Test(arguments: [
        (1, "a", "i"), (26, "z", "xxvi"), (27, "aa", "xxvii"), (53, "aaa", "liii"), (1994, "1994", "mcmxciv"),
        (0, "0", "0"), (4000, "4000", "4000"),
    ]) func numbers(_ number: Int, _ letters: String, _ roman: String) {
        #expect(ListNumber.written(number, style: UInt8(ascii: "a"), .repeated) == letters)
        #expect(ListNumber.written(number, style: UInt8(ascii: "i")) == roman)
        #expect(ListNumber.written(number, style: UInt8(ascii: "I")) == roman.uppercased())
    }

    @Test func `letters of HTML go on by counting`() {
        #expect(ListNumber.written(28, style: UInt8(ascii: "a")) == "ab")
        #expect(ListNumber.written(53, style: UInt8(ascii: "A")) == "BA")
    }
}
