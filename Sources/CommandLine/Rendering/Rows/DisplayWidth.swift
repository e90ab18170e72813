/// How many columns a text takes on a terminal: 2 for East Asian wide characters and emoji, 0 for combining marks.
package enum DisplayWidth {
    /// - Complexity: O(*n*).
    package static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The text on one line: line ends and other control characters, which could steer a terminal, become spaces.
    package static func oneLine(_ text: String) -> String {
        guard mayHaveControls(text) else { return text }
        return String(text.map { $0.isNewline || isControl($0) ? " " : $0 })
    }

    /// False for nearly all text: no byte that a control character (below U+0020, U+007F–U+009F) or a line end beyond
    /// ASCII (U+0085, U+2028, U+2029) is written with.
    private static func mayHaveControls(_ text: String) -> Bool {
        var before: (UInt8, UInt8) = (0, 0)
        for byte in text.utf8 {
            if byte < 0x20 || byte == 0x7F { return true }
            if before.1 == 0xC2, byte < 0xA0 { return true }
            if before == (0xE2, 0x80), byte == 0xA8 || byte == 0xA9 { return true }
            before = (before.1, byte)
        }
        return false
    }

    /// The text on one line, cut to `width` columns, `…` for what is left out.
    package static func cut(_ text: String, to width: Int) -> String {
        let oneLine = oneLine(text)
        guard of(oneLine) > width else { return oneLine }
        var result = ""
        var used = 0
        for character in oneLine {
            let next = of(character)
            if used + next > width - 1 { break }
            result.append(character)
            used += next
        }
        return width > 0 ? result + "…" : ""
    }

    private static func isControl(_ character: Character) -> Bool {
        character.unicodeScalars.first?.properties.generalCategory == .control
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
