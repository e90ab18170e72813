import Lexing
import Vocabulary

/// The signs that markers of lists are made of.
enum MarkerSigns {
    /// What closes a figure. Source: `1.-` in municipal papers of the last century, `1°` in Flemish ones.
    static let closings = WordSet("", marks: signs(". ) ° º"))
    /// Signs that stand for a bullet, or that OCR read for one. Source: scans of raadsvoorstellen, pages made by Word.
    static let bullets = WordSet(
        "", marks: signs("= * - – — > » · § • ● ○ ◦ ∙ ■ □ ▪ ▫ ◼ ► ▶ → ⇒ ➢ ➔ ✓ ✔ ☐ ☑ ☒ ↑ ↓ ← ↔ ↕"))
    /// Letters that OCR read for a bullet.
    static let misreadBullets = WordSet(.markerMisread)

    /// Words before the number of a point.
    static let points = Stems(.itemPoint)

    /// The places in the alphabet of the letters that OCR reads for a 1: `i`, `l`.
    static let misreadOnes: Set<Int> = [9, misreadL]
    static let misreadL = 12

    /// The hashes that the lexer gives single signs, which spaces part.
    private static func signs(_ signs: String) -> [UInt64] {
        signs.split(separator: " ").compactMap { TokenStream(lexing: Array("een woord\($0)".utf8)).hashes.last }
    }
}
