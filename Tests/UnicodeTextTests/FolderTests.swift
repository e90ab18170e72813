import Foundation
import TestSupport
import Testing
import UnicodeText

@Suite struct FolderTests {
    private func fold(_ text: String) -> String {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        Folder.fold(bytes.span, into: &result)
        return String(decoding: result, as: UTF8.self)
    }

    @Test(arguments: [
        ("Raadsvoorstel", "raadsvoorstel"), ("COÖRDINATIE", "coordinatie"),
        ("cliëntondersteuning", "clientondersteuning"),
        ("Cre\u{301}eren", "creeren"), ("ĲSSELSTEIN", "ijsselstein"), ("ofﬁcieel", "officieel"), ("m²", "m2"),
        ("be\u{AD}sluit", "besluit"), ("ｂｅｓｌｕｉｔ", "besluit"), ("2ᵈᵉ", "2de"), ("𝐛𝐞𝐬𝐥𝐮𝐢𝐭", "besluit"),
        ("a\u{A0}b\u{202F}c", "a b c"), ("POK\u{2011}middelen", "pok-middelen"), ("foto’s", "foto's"),
        ("Şahin", "sahin"), ("Đặng", "dang"), ("Łódź", "lodz"), ("Sørensen", "sorensen"), ("œuvre", "oeuvre"),
        ("Straße", "strasse"), ("ΑΘΉΝΑΣ", "αθηνασ"), ("Αθήνας", "αθηνασ"), ("ЁЛКА", "елка"), ("كِتَاب", "كتاب"),
        ("हिन्दी", "हिन्दी"), ("がく", "がく"), ("한국", "한국"), ("€ 5", "€ 5"), ("", ""),
    ])
    func `spellings of the same word are one`(_ text: String, to expected: String) {
        #expect(Array(fold(text).utf8) == Array(expected.utf8))
    }

    @Test func `composed or not, a character folds the same`() {
        for value in UInt32(0x80)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let character = String(scalar)
            let apart = character.decomposedStringWithCanonicalMapping
            guard !apart.unicodeScalars.elementsEqual(character.unicodeScalars) else { continue }
            if fold(apart) != fold(character) { Issue.record("U+\(String(value, radix: 16)): \(fold(apart))") }
        }
    }

    @Test func `folding twice changes nothing`() {
        for value in UInt32(1)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = fold(String(scalar))
            if !fold(once).utf8.elementsEqual(once.utf8) { Issue.record("U+\(String(value, radix: 16)): \(once)") }
        }
    }

    @Test func `any bytes fold`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            var result: [UInt8] = []
            Folder.fold(bytes.span, into: &result)
            #expect(String(validating: result, as: UTF8.self) != nil, "seed \(generator.seed)")
        }
    }

    @Test func `long runs fold`() {
        let text = String(repeating: "Ω", count: 700_000)
        #expect(fold(text) == String(repeating: "ω", count: 700_000))
    }
}
