import Testing
import UnicodeText

@Suite struct LetterClassTests {
    @Test(arguments: [
        ("α", LetterClass.letter), ("Ω", .capital), ("ж", .letter), ("Ж", .capital), ("ش", .letter), ("中", .letter),
        ("ａ", .letter), ("Ａ", .capital), ("ǅ", .capital), ("ᵉ", .letter), ("Ⅳ", .letter), ("٣", .letter),
        ("𝐛", .letter),
        ("\u{301}", .joined), ("\u{94D}", .joined), ("\u{200D}", .joined),
        ("€", .none), ("–", .none), ("、", .none), ("²", .none), ("🙂", .none), ("\u{A0}", .none), ("\u{F0B7}", .none),
    ])
    func `what a character is to a word`(character: String, expected: LetterClass) {
        #expect(character.unicodeScalars.map { LetterClass($0.value) } == [expected])
    }

    @Test(arguments: [0xD800, 0xFFFF, 0x110000, UInt32.max]) func `what is no character is no letter`(value: UInt32) {
        #expect(LetterClass(value) == .none)
    }
}
