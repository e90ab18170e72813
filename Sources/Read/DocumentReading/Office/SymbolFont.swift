/// Characters of fonts that have signs where others have letters. Source: Unicode's mapping of Symbol (SYMBOL.TXT) and the
/// Wingdings proposal (L2/11-052); only signs that mean something in a paper.
enum SymbolFont {
    /// Where Word keeps the characters of such a font (ECMA-376, part 1, 17.3.3.30).
    private static let privateArea: ClosedRange<UInt32> = 0xF000...0xF0FF

    private static let signs: [String: [UInt32: Unicode.Scalar]] = [
        "symbol": [
            0xA0: "€", 0xA3: "≤", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB9: "≠",
            0xBB: "≈", 0x2D: "−", 0x44: "Δ", 0x53: "Σ", 0x6D: "μ",
        ],
        "wingdings": [
            0x6C: "●", 0x6E: "■", 0x6F: "□", 0xA7: "▪", 0xA8: "□", 0xD8: "➢", 0xE0: "→", 0xF0: "⇨", 0xFB: "✗",
            0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
        ],
        "wingdings 2": [0x50: "✓", 0x52: "☑", 0x53: "☒", 0xA3: "□"],
    ]

    /// The character that a sign stands for; nil where that is not known.
    static func scalar(_ code: UInt32, font: String) -> Unicode.Scalar? {
        let isPrivate = privateArea.contains(code)
        if let known = signs[font.lowercased()] { return known[isPrivate ? code - privateArea.lowerBound : code] }
        return isPrivate ? nil : Unicode.Scalar(code).flatMap { $0.value < firstPrintable ? nil : $0 }
    }

    private static let firstPrintable: UInt32 = 0x20
}
