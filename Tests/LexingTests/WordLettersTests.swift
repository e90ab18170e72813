import Lexing
import Testing
import UnicodeText

/// The lexer folds the letters of Dutch papers by a table of its own: it has to say what ICU says.
@Suite struct WordLettersTests {
    private func letters(_ text: String) -> [UInt8] {
        var letters: [UInt8] = []
        Array(text.utf8).withUnsafeBufferPointer { unsafe WordLetters.append(of: $0, to: &letters) }
        return letters
    }

    private func folded(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        let bytes = Array(text.utf8)
        Folder.fold(bytes.span, into: &folded)
        return folded
    }

    /// Latin-1, Latin Extended-A and the ligatures.
    private static let covered = Array(UInt32(0xC0)...0x17F) + Array(UInt32(0xFB00)...0xFB06)
    /// Left to ICU: two signs, letters for which ASCII has none, and those that are a letter and a sign.
    private static let left: Set<Unicode.Scalar> = ["×", "÷", "Ð", "ð", "Þ", "þ", "ĸ", "Ŀ", "ŀ", "ŉ", "Ŋ", "ŋ"]

    @Test func `the table of letters agrees with ICU`() {
        for scalar in Self.covered.compactMap(Unicode.Scalar.init) where !Self.left.contains(scalar) {
            let character = String(scalar)
            #expect(letters(character) == folded(character), "\(character)")
            #expect(letters(character).allSatisfy { $0 < 0x80 }, "\(character)")
        }
    }

    @Test func `what the table leaves has its bytes, for ICU to fold`() {
        for scalar in Self.left where scalar != "×" && scalar != "÷" {
            #expect(letters(String(scalar)) == Array(String(scalar).utf8))
        }
        for word in ["αθήνα", "Đặng", "ｂｅｓｌｕｉｔ", "كِتَاب"] { #expect(folded(word) == foldedLetters(word), "\(word)") }
    }

    private func foldedLetters(_ word: String) -> [UInt8] {
        var result: [UInt8] = []
        let letters = letters(word)
        Folder.fold(letters.span, into: &result)
        return result
    }

    @Test func `a word's hash is that of its letters, as rules spell them`() {
        for word in ["bĳdrage", "coördinatie", "ﬁnanciën", "straße", "vo\u{301}o\u{301}r"] {
            let tokens = TokenStream(lexing: Array(word.utf8))
            #expect(tokens.count == 1)
            #expect(tokens.hashes[0] == WordHash.of(String(decoding: folded(word), as: UTF8.self)), "\(word)")
        }
    }
}
