import DocumentReading
import SourceText
import Testing

/// What browsers do with pages of old programs is what the reader does.
@Suite struct BrowserReadingTests {
    @Test(arguments: [
        (
            "<p>Krediet &#128; 8.000 &#150; dak, &#146;s-Gravenhage &#133;</p>",
            "Krediet € 8.000 – dak, ’s-Gravenhage …\n"
        ),
        ("<p><![if !supportLists]>1.<![endif]> Het dak</p>", "1. Het dak\n"),
        ("<!--[if mso]><p>Word</p><![if !vml]><![endif]--><p>Het dak</p>", "Het dak\n"),
        ("<p>Woord<![if !vml]>deel<![endif]>je</p>", "Woorddeelje\n"),
        (
            "<p>€ 5.000<sup>1</sup>, artikel 160<sup>12</sup> en 45 m<sup>2</sup></p>",
            "€ 5.000¹, artikel 160¹² en 45 m2\n"
        ),
        ("<p>De 2<sup>e</sup> termijn</p>", "De 2e termijn\n"),
    ])
    func `text of a page`(html: String, text: String) throws {
        let page = Array("<html><body>\(html)</body></html>".utf8)
        let document = try DocumentReader().read(bytes: page, path: "a.html")
        #expect(String(decoding: document.structure.bytes, as: UTF8.self) == text)
    }

    @Test func `a page that declares ISO 8859-15 has euro signs`() throws {
        let page =
            Array("<html><head><meta charset=\"iso-8859-15\"></head><body><p>Krediet ".utf8) + [0xA4]
            + Array(" 5.000, ".utf8) + [0xA8, 0xBD, 0xE9] + Array("</p></body></html>".utf8)
        let document = try DocumentReader().read(bytes: page, path: "a.html")
        #expect(String(decoding: document.structure.bytes, as: UTF8.self) == "Krediet € 5.000, šœé\n")
        #expect(document.encoding == .latin9 && document.warnings.isEmpty)
    }

    @Test func `marks without an end are read once, however many`() {
        let marks = String(repeating: "<![if ", count: 20_000) + String(repeating: "<!--", count: 20_000)
        let page = Array("<p>Het dak <p>\(marks)".utf8)
        #expect(throws: Never.self) { try DocumentReader().read(bytes: page, path: "a.html") }
    }
}
