/// Reads what `tesseract … tsv` prints of one page: a word a line, with its box in dots and how sure it is.
///
/// Good for any bytes: a line that is no word is left out.
struct RecognisedWords {
    private(set) var page: WordPage
    private var pending: [UInt8] = []
    /// Points of a dot.
    private let scale: Float

    /// - Parameters:
    ///   - page: without its words.
    ///   - dotsPerInch: in which it was drawn.
    init(_ page: WordPage, dotsPerInch: Float) {
        self.page = WordPage(number: page.number, width: page.width, height: page.height)
        self.page.isRecognised = true
        scale = PDFLimits.pointsPerInch / dotsPerInch
    }

    /// Takes the next bytes.
    /// - Complexity: O(*n*) in all bytes together.
    mutating func take(_ bytes: ArraySlice<UInt8>) {
        guard pending.count + bytes.count <= PDFLimits.longestTag else { return }
        pending += bytes
        guard let last = pending.lastIndex(of: UInt8(ascii: "\n")) else { return }
        for line in pending[..<last].split(separator: UInt8(ascii: "\n")) { add(line) }
        pending.removeSubrange(...last)
    }

    private mutating func add(_ line: ArraySlice<UInt8>) {
        let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: Column.count - 1)
        guard fields.count == Column.count, fields[Column.level].elementsEqual(Self.levelOfWord) else { return }
        let numbers = [Column.left, Column.top, Column.width, Column.height, Column.sureness].map { number(fields[$0]) }
        guard let left = numbers[0], let top = numbers[1], let width = numbers[2], let height = numbers[3],
            let sureness = numbers[4]
        else { return }
        let start = page.bytes.count
        WordText.append(fields[Column.text], to: &page.bytes)
        let end = page.bytes.count
        guard end > start, height * scale >= PDFLimits.leastHeight else { return }
        let holdsFigure = page.bytes[start..<end].contains(where: Signs.isDigit)
        page.words.append(
            PageWord(
                start: UInt32(clamping: start), end: UInt32(clamping: end), left: left * scale, top: top * scale,
                right: (left + width) * scale, bottom: (top + height) * scale,
                isDoubtful: sureness < (holdsFigure ? PDFLimits.sureFigure : PDFLimits.sureWord)
                    || holdsFigure && Self.isMixed(page.bytes[start..<end])))
    }

    /// `40oK`, `1O.000`: a letter between figures.
    private static func isMixed(_ text: ArraySlice<UInt8>) -> Bool {
        let middle = text.drop { !Signs.isDigit($0) }.reversed().drop { !Signs.isDigit($0) && !isLetter($0) }
        let behind = middle.drop { isLetter($0) }
        return behind.contains(where: isLetter) || middle.prefix(while: isLetter).count > 1
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        Signs.isSmallLetter(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    /// A decimal number of a size that a page may have.
    private func number(_ text: ArraySlice<UInt8>) -> Float? {
        guard let value = Float(String(decoding: text, as: UTF8.self)), (0...PDFLimits.widestPage).contains(value)
        else {
            return nil
        }
        return value
    }

    private static let levelOfWord = Array("5".utf8)

    /// The columns of a line. Source: the manual of tesseract, TSV.
    private enum Column {
        static let (level, left, top, width, height, sureness, text) = (0, 6, 7, 8, 9, 10, 11)
        static let count = 12
    }
}
