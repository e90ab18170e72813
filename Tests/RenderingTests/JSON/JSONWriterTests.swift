import Foundation
import Rendering
import TestSupport
import Testing

@Suite struct JSONWriterTests {
    private func string(_ text: String) -> String {
        var json = JSONWriter()
        json.value(text)
        return json.text.string
    }

    @Test(arguments: [
        ("", #""""#), ("één", #""één""#), ("a\"b\\c", #""a\"b\\c""#), ("x\ny\r\tz", #""x\ny\r\tz""#),
        ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("€ 🙂", #""€ 🙂""#),
    ])
    func `escapes what JSON demands and nothing more`(text: String, expected: String) {
        #expect(string(text) == expected)
    }

    @Test func `hidden characters are escaped, and bytes that are no UTF-8 replaced`() {
        #expect(string("\u{9B}\u{202E}\u{FEFF}\u{E0041}") == #""\u009b\u202e\ufeff\udb40\udc41""#)
        var json = JSONWriter()
        json.value(utf8: Array("a".utf8) + [0x9B, 0xFF])
        #expect(json.text.string == "\"a\u{FFFD}\u{FFFD}\"")
    }

    @Test func `commas stand between values only`() {
        var json = JSONWriter()
        json.object { json in
            json.field("a", 1)
            json.name("b")
            json.array([1, 2]) { json, item in json.value(item) }
            json.name("c")
            json.array([Int]()) { json, item in json.value(item) }
            json.name("d")
            json.object { _ in }
            json.field("e", nil as String?)
        }
        #expect(json.text.string == #"{"a":1,"b":[1,2],"c":[],"d":{},"e":null}"#)
    }

    @Test(arguments: 0..<50) func `another reader gets back what was written`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let scalars = (0..<200).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0..<0x3000, using: &generator)) }
        let text = String(String.UnicodeScalarView(scalars))
        let back = try JSONSerialization.jsonObject(with: Data(string(text).utf8), options: .fragmentsAllowed)
        #expect(Array((back as? String ?? "").unicodeScalars) == scalars, "seed \(seed)")
    }
}
