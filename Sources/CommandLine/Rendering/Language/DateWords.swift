package import Extraction

/// Dates of facts as people read them, where their EDTF (ISO 8601-2) is a code: `2023-22` is `summer 2023`.
package enum DateWords {
    /// - Parameters:
    ///   - edtf: a day, month, quarter, half-year, season, year or period; anything else is given back as it is.
    ///   - modifier: the part of it that is meant.
    package static func text(_ edtf: String, _ modifier: DateExpression.Modifier? = nil) -> String {
        if Language.current == .dutch { return DutchWords.date(edtf, modifier) }
        let words = edtf.split(separator: "/", omittingEmptySubsequences: false).map(unit).joined(separator: "/")
        return switch modifier {
        case .start: "start of \(words)"
        case .mid: "middle of \(words)"
        case .end: "end of \(words)"
        case .approx: "about \(words)"
        case nil: words
        }
    }

    private static func unit(_ edtf: Substring) -> String {
        let parts = edtf.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let code = Int(parts[1]) else { return String(edtf) }
        let year = parts[0]
        return switch code {
        case 21...24: "\(["spring", "summer", "autumn", "winter"][code - 21]) \(year)"
        case 33...36: "quarter \(code - 32) of \(year)"
        case 40...41: "half \(code - 39) of \(year)"
        default: String(edtf)
        }
    }
}
