/// Characters that a reader does not see and that a terminal, an editor or another reader may obey: controls (C0, DEL,
/// C1), marks of direction, characters of no width, tags, the separators of lines and paragraphs, and codes that are no
/// characters.
///
/// Source: Unicode 15, general categories Cc, Cf, Zl and Zp, and the properties Default_Ignorable_Code_Point
/// and Noncharacter_Code_Point.
enum HiddenCharacters {
    /// - Complexity: O(1); nearly all text of papers is told without a look at Unicode's tables.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E, 0x2010...0x2027, 0x20A0...0x20CF: return false
        default: break
        }
        let properties = scalar.properties
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
        }
    }

    /// How one is shown: by its number, `<U+001B>`, four digits at least.
    static func mark(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }
}
