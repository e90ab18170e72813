import SourceText
import TestSupport
import Testing

/// Names that are no UTF-8: what is carried or shown is the name again when it is read back.
@Suite struct RawTextTests {
    @Test func `only what is no text is written otherwise`() {
        for name in ["", "voorstel.md", "café/ĳ.md", #"a\b\xZZ.md"#] {
            #expect(RawText.carried(Array(name.utf8)) == name && RawText.shown(Array(name.utf8)) == name)
        }
        let name = Array("caf".utf8) + [0xE9] + Array(".md".utf8)
        #expect(RawText.shown(name) == #"caf\xe9.md"#)
        #expect(RawText.shown(carried: "x: " + RawText.carried(name)) == #"x: caf\xe9.md"#)
        #expect(RawText.shown(Array(#"caf\xe9.md"#.utf8)) == #"caf\x5cxe9.md"#)
    }

    @Test(arguments: UInt64(1)...20) func `any bytes come back`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let parts: [[UInt8]] = [
            [0xE9], [0xFF], [0xC3], [0xE2, 0x82], [0x5C], Array("x".utf8), Array("e9".utf8), Array("5c".utf8),
            Array("é".utf8), Array("\u{10FFE9}\u{10FFFF}".utf8), [0xED, 0xA0, 0x80], Array("a".utf8),
        ]
        for _ in 0..<repetitions(300) {
            let name = (0..<Int.random(in: 0...8, using: &generator)).flatMap { _ in
                parts.randomElement(using: &generator) ?? []
            }
            #expect(RawText.bytes(of: RawText.carried(name)) == name, "\(name), seed \(seed)")
            #expect(RawText.named(Array(RawText.shown(name).utf8)) == name, "\(name), seed \(seed)")
        }
    }
}
