import TestSupport
import Testing
import UnicodeText

@Suite struct FolderTests {
    private let folder = Folder()

    @Test(arguments: [
        ("Raadsvoorstel", "raadsvoorstel"), ("COÖRDINATIE", "coordinatie"),
        ("cliëntondersteuning", "clientondersteuning"),
        ("Cre\u{301}eren", "creeren"), ("ĲSSELSTEIN", "ijsselstein"), ("ofﬁcieel", "officieel"), ("m²", "m2"),
        ("be\u{AD}sluit", "besluit"),
        ("Şahin", "sahin"), ("Đặng", "đang"), ("Straße", "straße"), ("ΑΘΉΝΑ", "αθηνα"), ("€ 5", "€ 5"), ("", ""),
    ])
    func folds(_ text: String, to expected: String) { #expect(folder.fold(text) == expected) }

    /// The table and ICU are one folding: a letter of the table folds the same inside a run that ICU takes whole.
    @Test func tableAgreesWithICU() {
        for value in UInt32(0x80)...0x17F {
            let letter = String(Unicode.Scalar(value)!)
            #expect(folder.fold("ω" + letter) == "ω" + folder.fold(letter), "U+\(String(value, radix: 16))")
        }
    }

    @Test func foldingTwiceChangesNothing() {
        for value in UInt32(1)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = folder.fold(String(scalar))
            if folder.fold(once) != once { Issue.record("U+\(String(value, radix: 16)): \(once)") }
        }
    }

    @Test func anyBytesFold() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            var result: [UInt8] = []
            folder.fold(bytes.span, into: &result)
            #expect(String(validating: result, as: UTF8.self) != nil, "seed \(generator.seed)")
        }
    }

    @Test func longRunsFold() {
        let text = String(repeating: "Ω", count: 700_000)
        #expect(folder.fold(text) == String(repeating: "ω", count: 700_000))
    }
}
