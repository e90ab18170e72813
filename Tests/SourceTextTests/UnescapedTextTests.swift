import SourceText
import TestSupport
import Testing

/// A text without the backslashes of Markdown, and the way back.
@Suite struct UnescapedTextTests {
    @Test(arguments: ["", "geen", "en\\of", "C:\\map", "a \\| b", "\\# 3", "\\<br\\>", "\\"])
    func `a text in which no sign is escaped stays as it is`(text: String) {
        #expect(UnescapedText(StructuredText(bytes: Array(text.utf8))) == nil)
        #expect(!UnescapedText.holdsEscapes(Array(text.utf8)))
    }

    @Test(arguments: [
        ("€ 2\\.298\\.000,\\-", "€ 2.298.000,-"), ("1\\. de nota", "1. de nota"), ("a\\\\.b", "a\\.b"),
        ("Datum: 3 mei\\\nPlaats", "Datum: 3 mei\nPlaats"), ("\\- een\\", "- een\\"),
    ]) func `escapes are taken off`(escaped: String, plain: String) {
        let text = UnescapedText(StructuredText(bytes: Array(escaped.utf8)))
        #expect((text?.text.bytes).map { String(decoding: $0, as: UTF8.self) } == plain)
    }

    @Test func `blocks go along`() throws {
        let bytes = Array("\\- a\n## **b\\.c**\n".utf8)
        let heading = Block(
            kind: .heading(level: 2), range: ByteRange(start: 10, end: 14), outerRange: ByteRange(start: 5, end: 16))
        let text = try #require(UnescapedText(StructuredText(bytes: bytes, blocks: [heading]))).text
        #expect(text.blocks.map { text.string($0.range) } == ["b.c"])
        #expect(text.blocks.map { text.string($0.outerRange) } == ["## **b.c**"])
    }

    @Test(arguments: 0..<50) func `each range is found again`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let signs = ["\\.", "\\-", "\\\\", "\\", "é", "a", ".", "\\|", "\n"]
        let escaped = (0..<40).map { _ in signs.randomElement(using: &random) ?? "" }.joined()
        let original = StructuredText(bytes: Array(escaped.utf8))
        guard let plain = UnescapedText(original) else { return }
        let count = plain.text.bytes.count
        for _ in 0..<50 {
            let start = Int.random(in: 0..<count, using: &random)
            let range = ByteRange(start: start, end: Int.random(in: start + 1...count, using: &random))
            let place = plain.original(of: range)
            #expect(original.bytes[place.start] == plain.text.bytes[range.start], "seed \(seed): \(escaped)")
            #expect(original.bytes[place.end - 1] == plain.text.bytes[range.end - 1], "seed \(seed): \(escaped)")
            #expect(place.count >= range.count && place.count <= 2 * range.count, "seed \(seed): \(escaped)")
        }
    }
}
