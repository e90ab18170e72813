import TestSupport
import Testing

/// The tree of a text, its words as they stand there.
private func tree(_ text: String, as path: String = "stuk.txt") throws -> [String] {
    try LaidOutText(text, as: String(path.split(separator: ".").last ?? "txt"), asWritten: true).lines
}

/// Items of lists: their markers, the lines that go on with them, and what lies in what.
@Suite struct ListTests {
    @Test(arguments: [
        "-", "–", "•", "■", "*", "1.", "1)", "(1)", "I.", "a.", "a)", "(a)", "1.1", "»", "\u{F0B7}", "☐", "➤", "o",
    ])
    func `a marker opens an item`(marker: String) throws {
        #expect(
            try tree("De raad besluit:\n\n\(marker) het plan vast te stellen;\n\(marker) dit te melden.").prefix(2) == [
                "paragraph: De raad besluit:", "item 1: het plan vast te stellen;",
            ])
    }

    @Test(arguments: [
        "2022. Daarna volgt meer", "15 december 2020", "12.30 uur", "1.500 inwoners", "zie. ook", "-5 graden",
        "404. De reserve",
    ])
    func `what only looks like a marker goes on with the text`(line: String) throws {
        let opening = "Het college stelt voor te handelen zoals besloten in"
        #expect(try tree("\(opening)\n\(line)") == ["paragraph: \(opening)⏎\(line)"])
    }

    @Test func `wrapped lines stay in their item`() throws {
        #expect(
            try tree("1. het plan\n   vast te stellen;\n2. het krediet te voteren.") == [
                "item 1: het plan⏎   vast te stellen;", "item 2: het krediet te voteren.",
            ])
    }

    @Test(arguments: ["", "   "]) func `sub-items lie deeper, indented or not`(indent: String) throws {
        #expect(
            try tree("1. een\n\(indent)a. sub\n\(indent)b. sub\n2. twee") == [
                "item 1: een", "  item 1: sub", "  item 2: sub", "item 2: twee",
            ])
    }

    @Test func `figures that begin anew lie deeper`() throws {
        #expect(
            try tree("1. een\n   1. deel\n   2. deel\n2. twee") == [
                "item 1: een", "  item 1: deel", "  item 2: deel", "item 2: twee",
            ])
    }

    @Test func `another bullet lies deeper`() throws {
        #expect(
            try tree("1. vier\n\n* vijf\n\n- zes") == ["item 1: vier", "  item 1: vijf", "    item 1: zes"])
    }

    @Test func `a number behind a bullet is the marker`() throws {
        #expect(try tree("* 1. realistisch;\n* 2. haalbaar.") == ["item 1: realistisch;", "item 2: haalbaar."])
    }

    @Test func `items of a page of HTML lie as its lists do`() throws {
        #expect(
            try tree(
                "<p>Besluit:</p><ol><li>plan;<ul><li>deel</ul><li><p>krediet</p><p>dekking</p></ol>", as: "stuk.html"
            ).dropFirst() == [
                "item 1: plan;", "  item 1: deel", "item 2: krediet⏎dekking",
            ])
    }

    @Test func `a heading ends all lists`() throws {
        #expect(try tree("1. een\n\n## Kop\n\n1. ander") == ["item 1: een", "heading: Kop", "item 1: ander"])
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>) func `lists in lists come out as they went in`(seed: UInt64) throws
    {
        var generator = SeededGenerator(seed: seed)
        var drawn = DrawnList()
        drawn.add(depth: 0, &generator)
        #expect(try tree(drawn.text) == drawn.blocks, "seed \(seed)")
    }
}

/// A list of up to three levels, each with markers of its own, and the blocks that it must give.
private struct DrawnList {
    private(set) var text = ""
    private(set) var blocks: [String] = []

    mutating func add(depth: Int, _ generator: inout SeededGenerator) {
        for number in 1...Int.random(in: 2...5, using: &generator) {
            let hasList = depth < 2 && Int.random(in: 0..<3, using: &generator) == 0
            let content = hasList ? "punt:" : "punt;"
            let marker = ["\(number).", String(UnicodeScalar(UInt8(0x60 + number))) + ".", "-"][depth]
            text += "\(marker) \(content)\n"
            blocks.append(String(repeating: "  ", count: depth) + "item \(number): \(content)")
            if hasList { add(depth: depth + 1, &generator) }
        }
    }
}
