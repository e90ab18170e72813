import DocumentReading
import SourceText
import TestSupport
import Testing

/// Every word of a text that was made of markup stands in the original where the map says.
@Suite struct OffsetTests {
    /// Words as HTML may write them, and what they read as.
    private static let words: [(html: String, xml: String, text: String)] = [
        ("raad", "raad", "raad"), ("Cliënt", "Cliënt", "Cliënt"), ("B&amp;W", "B&amp;W", "B&W"),
        ("&euro;", "&#8364;", "€"),
        ("&#8364;5", "&#x20AC;5", "€5"), ("co&ouml;rdinatie", "co&#246;rdinatie", "coördinatie"),
        ("&lt;b&gt;", "&lt;b&gt;", "<b>"),
        ("<b>vet</b>", "<vet>vet</vet>", "vet"), ("na<i>druk</i>", "na<cur>druk</cur>", "nadruk"), ("🏛", "🏛", "🏛"),
        ("1.000,-", "1.000,-", "1.000,-"),
        (String(repeating: "lang", count: 400), "<![CDATA[<cdata>]]>", ""),
    ]

    /// What the reader puts before an item that has none of its own.
    private static let marker = Array("-".utf8)

    @Test(arguments: ["html", "xml"], [1, 2, 3, 4] as [UInt64]) func wordsStandWhereTheMapSays(
        _ suffix: String, _ seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        var source = suffix == "html" ? "<html><body>" : "<?xml version=\"1.0\"?>\r\n<regeling>"
        var expected: [(place: ByteRange, text: String)] = []
        let block = suffix == "html" ? ["p", "li", "h2", "td", "div"] : ["al", "tussenkop", "li", "entry", "onbekend"]
        for _ in 0..<60 {
            let name = block.randomElement(using: &generator)!
            source += "<\(name)>"
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                let word = Self.words.randomElement(using: &generator)!
                let written = suffix == "html" ? word.html : word.xml
                let read = !word.text.isEmpty ? word.text : suffix == "html" ? written : "<cdata>"
                let start = source.utf8.count
                source += written
                expected.append((ByteRange(start: start, end: source.utf8.count), read))
                source += [" ", "\n", "\r\n", "  \t", "<!-- x --> "].randomElement(using: &generator)!
            }
            source += "</\(name)>\n"
        }
        source += suffix == "html" ? "</body></html>" : "</regeling>"
        try check(source, "a." + suffix, expected, seed)
    }

    /// The words come in that order, and each maps to bytes that are within its place and hold its text or an entity of it.
    private func check(_ source: String, _ path: String, _ expected: [(place: ByteRange, text: String)], _ seed: UInt64)
        throws
    {
        let original = Array(source.utf8)
        let structure = try DocumentReader().read(bytes: original, path: path).structure
        var index = 0
        for word in structure.bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 <= 0x20 }) {
            if word.isEmpty || word.elementsEqual(Self.marker) { continue }
            let wanted = expected[index]
            #expect(String(decoding: word, as: UTF8.self) == wanted.text, "seed \(seed), word \(index)")
            let place = structure.offsets.original(of: ByteRange(start: word.startIndex, end: word.endIndex))
            #expect(
                wanted.place.contains(place),
                "seed \(seed), word \(index) “\(wanted.text)”: \(place) is not in \(wanted.place)")
            let slice = String(decoding: original[place.start..<place.end], as: UTF8.self)
            let plain = slice.replacing("<b>", with: "").replacing("</b>", with: "").replacing("<i>", with: "")
                .replacing("<cur>", with: "")
            #expect(plain == wanted.text || slice.contains("&"), "seed \(seed): “\(slice)” for “\(wanted.text)”")
            index += 1
        }
        #expect(index == expected.count, "seed \(seed)")
    }
}
