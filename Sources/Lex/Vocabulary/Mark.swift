import Lexing

/// Single marks as the lexer hashes them.
package enum Mark {
    package static var hyphen: UInt64 { WordHash.of(mark: "-") }
    package static var comma: UInt64 { WordHash.of(mark: ",") }
    package static var period: UInt64 { WordHash.of(mark: ".") }
    package static var semicolon: UInt64 { WordHash.of(mark: ";") }
    package static var colon: UInt64 { WordHash.of(mark: ":") }
    package static var slash: UInt64 { WordHash.of(mark: "/") }
    package static var underscore: UInt64 { WordHash.of(mark: "_") }
    package static var opening: UInt64 { WordHash.of(mark: "(") }
    package static var closing: UInt64 { WordHash.of(mark: ")") }
    package static var ampersand: UInt64 { WordHash.of(mark: "&") }
    package static var greater: UInt64 { WordHash.of(mark: ">") }
    package static var bracket: UInt64 { WordHash.of(mark: "[") }
    package static var bracketEnd: UInt64 { WordHash.of(mark: "]") }
    package static let dash = of("–")
    package static let euro = of("€")
    /// The euro sign, also as HTML names it and as it looks when it was read in another encoding.
    package static let euroSignHashes = [euro, of("&euro;"), of(" â‚¬"), of(" â\u{82}¬"), of("¤")]
    package static let euroSigns = WordSet("", marks: euroSignHashes)
    /// `<`, `≤` and `>`, `≥` before a figure.
    package static let mostSigns = WordSet("", marks: [of("<"), of("≤")])
    package static let leastSigns = WordSet("", marks: [of(">"), of("≥")])
    package static let plusMinus = of("±")
    package static var percent: UInt64 { WordHash.of(mark: "%") }
    package static let degree = of("°")
    /// The masculine ordinal sign, which is often written for a degree sign.
    package static let ordinal = of("º")
    /// Boxes that somebody ticked, and all boxes, of forms.
    package static let tickedBoxes = WordSet("", marks: ["☒", "☑", "⊠"].map(of))
    package static let boxes = WordSet("", marks: ["☒", "☑", "⊠", "☐", "□"].map(of))
    private static let quoteMarks = ["'", "\"", "‘", "’", "“", "”", "„", "‚", "`"].map(of)
    package static let quotes = WordSet("", marks: quoteMarks)
    /// Before a year of two figures, or a decade: what type, keyboards and OCR put there.
    package static let apostrophes = WordSet("", marks: ["'", "‘", "’", "`"].map(of))
    package static let permille = of("‰")
    /// What may stand between the words of a name.
    package static let between = WordSet("", marks: quoteMarks + [hyphen, dash, comma, opening, closing])

    /// The hash that the lexer gives the mark.
    private static func of(_ mark: String) -> UInt64 {
        TokenStream(lexing: Array("een woord\(mark)".utf8)).hashes.last ?? 0
    }
}
