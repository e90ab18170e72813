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
    /// What read it from a picture is not sure of it.
    var isDoubtful = false

    var height: Float { bottom - top }
    var middle: Float { (top + bottom) / 2 }
    var text: Range<Int> { Int(start)..<Int(end) }

    /// Whether it is much higher than wide.
    var isOnSide: Bool { height > (right - left) * PDFLimits.turnedWord }

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
    /// How its words were turned, so that they are read from left to right.
    private(set) var turn = Turn.none
    /// It was read from a picture: boxes are those of ink, as high as each letter.
    var isRecognised = false

    /// The text of a word.
    func text(_ word: PageWord) -> ArraySlice<UInt8> { bytes[word.text] }

    /// The characters of a word.
    func count(_ word: PageWord) -> Int { bytes[word.text].count { !UTF8.isContinuation($0) } }

    /// Where a word stands on the page as it is.
    func box(_ word: PageWord) -> PageBox { turn.undone(word, on: self) }

    /// Turns a page whose text stands on its side, a wide table on an upright page; words on their side on another page
    /// are taken out.
    /// - Returns: the words taken out.
    /// - Complexity: O(*n*).
    mutating func turnUpright() -> [PageWord] {
        let telling = words.filter { count($0) >= PDFLimits.lettersOfTurned }
        let turned = telling.filter(\.isOnSide)
        guard !turned.isEmpty else { return [] }
        guard Float(turned.count) > Float(telling.count) * PDFLimits.turnedShare else {
            words = words.filter { count($0) < PDFLimits.lettersOfTurned || !$0.isOnSide }
            return turned
        }
        // Words come in the order in which they are read, more often than not.
        let rising = zip(turned, turned.dropFirst()).reduce(0) { sum, pair in
            abs(pair.0.left - pair.1.left) > pair.0.right - pair.0.left ? sum : sum + (pair.1.top < pair.0.top ? 1 : -1)
        }
        turn = rising > 0 ? .upwards : .downwards
        words = words.map { turn.done($0, on: self) }
        (width, height) = (height, width)
        return []
    }

    /// In which direction text runs.
    enum Turn: Sendable {
        case none, upwards, downwards

        fileprivate func done(_ word: PageWord, on page: WordPage) -> PageWord {
            var word = word
            let (left, top, right, bottom) = (word.left, word.top, word.right, word.bottom)
            switch self {
            case .none: break
            case .upwards:
                (word.left, word.right) = (page.height - bottom, page.height - top)
                (word.top, word.bottom) = (left, right)
            case .downwards:
                (word.left, word.right) = (top, bottom)
                (word.top, word.bottom) = (page.width - right, page.width - left)
            }
            return word
        }

        /// - Parameter page: turned, so that its width was its height.
        fileprivate func undone(_ word: PageWord, on page: WordPage) -> PageBox {
            let edges =
                switch self {
                case .none: (word.left, word.top, word.right, word.bottom)
                case .upwards: (word.top, page.width - word.right, word.bottom, page.width - word.left)
                case .downwards: (page.height - word.bottom, word.left, page.height - word.top, word.right)
                }
            return PageBox(
                left: Double(edges.0), top: Double(edges.1), right: Double(edges.2), bottom: Double(edges.3))
        }
    }
}
