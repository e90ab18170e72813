import SourceText

/// The letters of words as their hashes count them.
package enum WordLetters {
    /// Appends the letters that a word's hash is made of: in lower case, those that `FoldedLetter` knows without their accents,
    /// others as they stand; hyphenation, letter spacing, abbreviation points and combining accents left out. `raw` is the bytes
    /// of a word token.
    /// - Complexity: O(*n*), *n* the bytes of the word.
    package static func append(of raw: UnsafeBufferPointer<UInt8>, to letters: inout [UInt8]) {
        let raw = unsafe Span(_unsafeElements: raw)
        func at(_ offset: Int) -> UInt8 { offset < raw.count ? raw[offset] : 0 }
        var i = 0
        while i < raw.count {
            let byte = raw[i]
            if byte < 0x80 {
                if Byte.isAlphanumeric(byte) || byte == 0x27 { letters.append(Byte.lowered(byte)) }
                i += 1
                continue
            }
            let character = WordCharacter(byte, at(i + 1), at(i + 2), at(i + 3))
            switch character.part {
            case .letter, .capital, .joined:
                if let folded = FoldedLetter(byte, at(i + 1), at(i + 2), at(i + 3)) {
                    folded.forEach { letters.append($0) }
                } else {
                    for k in i..<i + character.width { letters.append(raw[k]) }
                }
            case .apostrophe: letters.append(0x27)
            case .none, .accent, .hidden: break
            }
            i += max(1, character.width)
        }
    }
}
