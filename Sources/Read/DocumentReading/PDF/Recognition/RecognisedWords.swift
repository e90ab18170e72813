import SourceText

/// Reads what `tesseract … tsv` prints of one page: a word a line, with its box in dots and how sure it is.
///
/// Good for any bytes: a line that is no word is left out.
struct RecognisedWords {
    private(set) var page: WordPage
    /// The lines that words were read from, as they can be taken again.
    private(set) var lines: [UInt8] = []
    private var pending: [UInt8] = []
    /// Whether the last word may be a bullet.
    private var mayBeBullet = false
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

    /// The size of a page in dots, where a line opens one.
    static func sizeOfPage(_ line: ArraySlice<UInt8>) -> (width: Float, height: Float)? {
        let fields = line.split(
            separator: UInt8(ascii: "\t"), maxSplits: Column.count - 1, omittingEmptySubsequences: false)
        guard fields.count >= Column.sureness, fields[Column.level].elementsEqual(levelOfPage),
            let width = number(fields[Column.width]), let height = number(fields[Column.height])
        else { return nil }
        return (width, height)
    }

    /// Takes a line.
    mutating func add(_ line: ArraySlice<UInt8>) {
        let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: Column.count - 1)
        guard fields.count == Column.count, fields[Column.level].elementsEqual(Self.levelOfWord) else { return }
        let numbers = [Column.left, Column.top, Column.width, Column.height, Column.sureness].map {
            Self.number(fields[$0])
        }
        guard let left = numbers[0], let top = numbers[1], let width = numbers[2], let height = numbers[3],
            let sureness = numbers[4]
        else { return }
        keep(fields)
        let start = page.bytes.count
        WordText.append(Self.bare(fields[Column.text]), to: &page.bytes)
        let end = page.bytes.count
        guard end > start, height * scale >= PDFLimits.leastHeight else { return }
        let isFirst = fields[Column.word].elementsEqual(Self.numberOfFirst)
        if !isFirst { makeBullet(before: left * scale, height: height * scale) }
        mayBeBullet = isFirst && Self.mayBeBullet(page.bytes[start..<end])
        let holdsFigure = page.bytes[start..<end].contains(where: Byte.isDigit)
        page.words.append(
            PageWord(
                start: UInt32(clamping: start), end: UInt32(clamping: end), left: left * scale, top: top * scale,
                right: (left + width) * scale, bottom: (top + height) * scale,
                isDoubtful: sureness < (holdsFigure ? PDFLimits.sureFigure : PDFLimits.sureWord)
                    || holdsFigure && Self.isMixed(page.bytes[start..<end])))
    }

    /// What is not read of a line is left out, as are hundredths of how sure it is.
    private mutating func keep(_ fields: [ArraySlice<UInt8>]) {
        for place in fields.indices {
            switch place {
            case Column.sureness: lines += fields[place].prefix { $0 != UInt8(ascii: ".") }
            case Column.level, Column.word...: lines += fields[place]
            default: lines.append(UInt8(ascii: "0"))
            }
            lines.append(place == Column.text ? UInt8(ascii: "\n") : UInt8(ascii: "\t"))
        }
    }

    // MARK: What a picture makes of signs

    /// Without the strokes that a bullet or the edge of a cell leaves before a word: `_De`, `|Datum`.
    private static func bare(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.drop(while: strokes.contains)
    }

    private static let strokes = Set("_|".utf8)

    /// A single sign or small letter, which may be what was read of a bullet.
    private static func mayBeBullet(_ text: ArraySlice<UInt8>) -> Bool {
        guard let sign = String(decoding: text, as: UTF8.self).unicodeScalars.first else { return false }
        return text.count == String(sign).utf8.count && !sign.properties.isUppercase
            && sign.properties.numericType == nil && !dashes.contains(sign)
    }

    private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—"]

    /// Makes a bullet of the last word where it is set apart from the next one, at the beginning of a line.
    private mutating func makeBullet(before left: Float, height: Float) {
        guard mayBeBullet, var last = page.words.popLast() else { return }
        if left - last.right > max(height, last.height) {
            let start = page.bytes.count
            page.bytes += Self.bullet
            last = PageWord(
                start: UInt32(clamping: start), end: UInt32(clamping: page.bytes.count), left: last.left, top: last.top,
                right: last.right, bottom: last.bottom)
        }
        page.words.append(last)
    }

    /// Takes the quotation marks away that open a word and are closed nowhere: dust, or the edge of a letter.
    /// - Complexity: O(*n*).
    mutating func dropLoneMarks() {
        for place in page.words.indices {
            let text = page.text(page.words[place])
            guard let mark = Self.quotations.first(where: { text.starts(with: $0.open) }), text.count > mark.open.count
            else { continue }
            // Up to the next one that opens.
            let behind = page.words[(place + 1)...].prefix(PDFLimits.longestQuotation - 1)
            let near = [page.words[place]] + behind.prefix { !page.text($0).starts(with: mark.open) }
            let isClosed = near.contains { word in
                let text = page.text(word).drop { !Byte.isLower($0 | Self.smallBit) }
                return mark.closes.contains { text.firstRange(of: $0) != nil }
            }
            guard !isClosed else { continue }
            let word = page.words[place]
            page.words[place] = PageWord(
                start: word.start + UInt32(mark.open.count), end: word.end, left: word.left, top: word.top,
                right: word.right, bottom: word.bottom, isDoubtful: word.isDoubtful)
        }
    }

    private static let smallBit: UInt8 = 32
    private static let quotations: [(open: [UInt8], closes: [[UInt8]])] = [
        ("‘", ["’", "'"]), ("“", ["”", "\""]), ("„", ["”", "“", "\""]),
    ].map { (Array($0.utf8), $1.map { Array($0.utf8) }) }

    private static let bullet = Array("•".utf8)

    /// `40oK`, `1O.000`: a letter between figures.
    private static func isMixed(_ text: ArraySlice<UInt8>) -> Bool {
        let middle = text.drop { !Byte.isDigit($0) }.reversed().drop { !Byte.isDigit($0) && !isLetter($0) }
        let behind = middle.drop { isLetter($0) }
        return behind.contains(where: isLetter) || middle.prefix(while: isLetter).count > 1
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        Byte.isLetter(byte)
    }

    /// A decimal number of a size that a page may have.
    private static func number(_ text: ArraySlice<UInt8>) -> Float? {
        guard let value = Float(String(decoding: text, as: UTF8.self)), (0...PDFLimits.widestPage).contains(value)
        else {
            return nil
        }
        return value
    }

    private static let numberOfFirst = Array("1".utf8)
    private static let levelOfWord = Array("5".utf8)
    private static let levelOfPage = Array("1".utf8)

    /// The columns of a line. Source: the manual of tesseract, TSV.
    private enum Column {
        static let (level, word, left, top, width, height, sureness, text) = (0, 5, 6, 7, 8, 9, 10, 11)
        static let count = 12
    }
}
