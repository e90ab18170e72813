/// The letters of words as their hashes count them.
package enum WordLetters {
    /// Appends the letters that a word's hash is made of: folded, hyphenation, letter spacing, abbreviation points and
    /// combining accents left out. `raw` is the bytes of a word token.
    /// - Complexity: O(*n*), *n* the bytes of the word.
    package static func append(of raw: UnsafeBufferPointer<UInt8>, to letters: inout [UInt8]) {
        var i = 0
        while i < raw.count {
            let byte = raw[i]
            let next = i + 1 < raw.count ? raw[i + 1] : 0
            let third = i + 2 < raw.count ? raw[i + 2] : 0
            if byte < 0x80 {
                if Byte.isAlphanumeric(byte) || byte == 0x27 { letters.append(Byte.lowered(byte)) }
                i += 1
                continue
            }
            let width = max(1, Byte.width(byte, next, third, i + 3 < raw.count ? raw[i + 3] : 0))
            appendLetter(byte, next, third, raw[i..<min(i + width, raw.count)], to: &letters)
            i += width
        }
    }

    private static func appendLetter(
        _ byte: UInt8, _ next: UInt8, _ third: UInt8, _ raw: Slice<UnsafeBufferPointer<UInt8>>,
        to letters: inout [UInt8]
    ) {
        if byte == 0xE2, next == 0x80, third == 0x99 { return letters.append(0x27) }
        if byte == 0xEF, let ligature = Ligature.letters(third) { return letters += ligature }
        guard Byte.isLetterStart(byte, next), byte != 0xCC, !(byte == 0xCD && next < 0xB0) else { return }
        let folded = FoldTable.fold(byte, next).folded
        if folded != 0 { letters.append(folded) } else { letters += raw }
    }
}
