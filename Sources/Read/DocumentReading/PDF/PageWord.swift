import SourceText

/// A word that a PDF puts on a page, and its box in points from the page's top left corner.
struct PageWord: Sendable {
    /// Where its text stands in the bytes of its page: half open.
    let start: UInt32
    let end: UInt32
    var left: Float
    var top: Float
    var right: Float
    var bottom: Float

    var height: Float { bottom - top }
    var middle: Float { (top + bottom) / 2 }
    var box: PageBox {
        PageBox(left: Double(left), top: Double(top), right: Double(right), bottom: Double(bottom))
    }
    var text: Range<Int> { Int(start)..<Int(end) }

    /// How much of the height of the lower one two words share, from 0 to 1.
    func overlap(_ top: Float, _ bottom: Float) -> Float {
        let shared = min(self.bottom, bottom) - max(self.top, top)
        return shared / max(min(height, bottom - top), .leastNormalMagnitude)
    }
}

/// A page as the converter gives it: words in any order.
struct WordPage: Sendable {
    /// From 1.
    let number: Int
    var width: Float
    var height: Float
    /// Texts of the words, one behind the other: valid UTF-8 without control characters.
    var bytes: [UInt8] = []
    var words: [PageWord] = []

    /// The text of a word.
    func text(_ word: PageWord) -> ArraySlice<UInt8> { bytes[word.text] }
}
