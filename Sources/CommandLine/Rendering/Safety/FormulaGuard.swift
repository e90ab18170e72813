/// Text that a spreadsheet would calculate gets an apostrophe before it, which tells it that this is text.
///
/// A spreadsheet looks at the start of a cell, behind white space and quotes. Where its separator is the semicolon, as in
/// Dutch, or the tab, or where it does not know line ends in quotes, a cell may start in the middle of ours too. Whoever
/// takes away, at each of these starts, an apostrophe that stands before such text has the text as it was.
enum FormulaGuard {
    /// - Complexity: O(*n*).
    static func guarded(_ text: SafeText) -> SafeText {
        var rest = Substring(text.string).unicodeScalars
        guard rest.contains(where: isSign) else { return text }
        var result = SafeText()
        while !rest.isEmpty {
            let end = rest.firstIndex(where: isSeparator).map { rest.index(after: $0) } ?? rest.endIndex
            if isFormula(rest[..<end]) { result += "'" }
            result += SafeText(lines: Substring(rest[..<end]))
            rest = rest[end...]
        }
        return result
    }

    private static func isFormula(_ part: Substring.UnicodeScalarView) -> Bool {
        part.first { !isPassedOver($0) }.map(isSign) ?? false
    }

    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\"" || scalar.properties.isWhitespace && scalar != "\t"
    }

    /// Signs of ASCII, and those of full width, which some spreadsheets take for them; a tab they pass over.
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == ";" || scalar == "\n" || scalar == "\t"
    }
}
