/// How many columns a text takes on a terminal: 2 for East Asian wide characters and emoji, 0 for combining marks.
package enum DisplayWidth {
    /// - Complexity: O(*n*).
    package static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// Text of one line, cut to `width` columns, `…` for what is left out. Marks that take no column are cut too where
    /// there are more than three to each.
    static func cut(_ text: String, to width: Int) -> String {
        let most = 4 * width
        guard of(text) > width || text.unicodeScalars.count > most else { return text }
        var result = ""
        var (used, scalars) = (0, 0)
        for character in text {
            used += of(character)
            scalars += character.unicodeScalars.count
            if used > width - 1 || scalars > most { break }
            result.append(character)
        }
        return width > 0 ? result + "…" : ""
    }

    /// As `cut`, between words where one ends in the second half of what fits.
    static func cutBetweenWords(_ text: String, to width: Int) -> String {
        let cut = cut(text, to: width)
        guard cut != text, let end = cut.lastIndex(of: " "), cut.last == "…" else { return cut }
        // Where the text goes on with a space, no word is cut.
        if text.dropFirst(cut.count - 1).first == " " { return cut }
        return 2 * of(String(cut[..<end])) >= width ? cut[..<end] + " …" : cut
    }

    /// Source of the wide ranges: Unicode Standard Annex 11, East Asian Width, W and F.
    private static func of(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
