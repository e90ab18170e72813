import SourceText

/// Signs that stand in words.
enum Signs {
    static let point = UInt8(ascii: ".")
    static let hyphen = UInt8(ascii: "-")
    private static let closing: Set<UInt8> = Set(",.;".utf8)
    static let euro = Array("€".utf8)
    /// Digits between two points of a figure.
    static let group = 3
    private static let ofFigures: Set<UInt8> = Set(".,-+/()%".utf8)

    /// A comma or point by itself.
    static func isClosing(_ text: ArraySlice<UInt8>) -> Bool { text.count == 1 && text.allSatisfy(closing.contains) }

    /// What ends the marker of an item behind its letter or figure: `a.`, `3)`, `1°`.
    static func endsMarker(_ text: ArraySlice<UInt8>) -> Bool {
        markerEnds.contains { text.reversed().starts(with: $0) }
    }

    private static let markerEnds = [".", ")", ":", "°"].map { Array($0.utf8.reversed()) }

    /// Digits as they are written above the line; any other byte as it is.
    static func raised(_ digits: some Sequence<UInt8>) -> [UInt8] {
        digits.flatMap { digit in Byte.isDigit(digit) ? raisedDigits[Int(digit - UInt8(ascii: "0"))] : [digit] }
    }

    private static let raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹".map { Array(String($0).utf8) }

    /// Digits with points, a sign of money, brackets, a percentage; no letter.
    static func isFigure(_ text: ArraySlice<UInt8>) -> Bool {
        let bare = text.starts(with: euro) ? text.dropFirst(euro.count) : text
        return bare.allSatisfy { Byte.isDigit($0) || ofFigures.contains($0) }
    }
}
