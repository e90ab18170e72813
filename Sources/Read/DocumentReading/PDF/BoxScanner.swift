import SourceText

/// Reads what `pdftotext -bbox` prints, as it comes: pages and words with their boxes. It looks like XML and is none in one
/// file of a hundred (control characters, bytes that are no UTF-8), so its tags are looked for and nothing else is asked of it.
///
/// Good for any bytes: what is no page and no word is left out.
struct BoxScanner {
    private(set) var pages: [WordPage] = []
    /// Set where there was more than the limits allow; what came before is kept.
    private(set) var isCut = false
    private(set) var wordCount = 0
    /// Bytes of the words' texts.
    private(set) var textCount = 0
    private var pending: [UInt8] = []
    private let mostWords: Int

    /// - Parameter mostWords: of the document.
    init(mostWords: Int) { self.mostWords = mostWords }

    /// Takes the next bytes.
    /// - Complexity: O(*n*) in all bytes together.
    mutating func take(_ bytes: some Collection<UInt8>) {
        guard !isCut else { return }
        pending.append(contentsOf: bytes)
        let used = scan(pending)
        if pending.count - used > PDFLimits.longestTag {
            pending = []
        } else {
            pending.removeSubrange(..<used)
        }
    }

    /// Reads whole tags; gives how many bytes need not be looked at again.
    private mutating func scan(_ bytes: [UInt8]) -> Int {
        var offset = 0
        while let open = bytes[offset...].firstIndex(of: Mark.open) {
            guard let close = bytes[open...].firstIndex(of: Mark.close) else { return open }
            let tag = bytes[open + 1..<close]
            if tag.starts(with: Mark.word) {
                guard let end = bytes[close...].firstIndex(of: Mark.open) else { return open }
                add(tag, text: bytes[close + 1..<end])
                offset = end
                if isCut { return bytes.count }
            } else {
                if tag.starts(with: Mark.page) { beginPage(tag) }
                offset = close + 1
            }
        }
        return bytes.count
    }

    private mutating func beginPage(_ tag: ArraySlice<UInt8>) {
        guard pages.count < PDFLimits.mostPages else { return isCut = true }
        var numbers = NumberScanner(tag)
        var (width, height) = PDFLimits.pageSize
        if let first = numbers.next(), let second = numbers.next() { (width, height) = (first, second) }
        pages.append(WordPage(number: pages.count + 1, width: width, height: height))
    }

    private mutating func add(_ tag: ArraySlice<UInt8>, text: ArraySlice<UInt8>) {
        var numbers = NumberScanner(tag)
        guard !pages.isEmpty, let left = numbers.next(), let top = numbers.next(), let right = numbers.next(),
            let bottom = numbers.next(), left <= right, bottom - top >= PDFLimits.leastHeight
        else { return }
        guard wordCount < mostWords else { return isCut = true }
        let page = pages.count - 1
        let start = pages[page].bytes.count
        WordText.append(text, to: &pages[page].bytes)
        let end = pages[page].bytes.count
        guard end > start else { return }
        pages[page].words.append(
            PageWord(
                start: UInt32(clamping: start), end: UInt32(clamping: end), left: left, top: top, right: right,
                bottom: bottom))
        wordCount += 1
        textCount += end - start
    }

    private enum Mark {
        static let open = UInt8(ascii: "<")
        static let close = UInt8(ascii: ">")
        static let word = Array("word ".utf8)
        static let page = Array("page ".utf8)
    }
}

/// The numbers between quotes in a tag, one after the other.
private struct NumberScanner {
    private var rest: ArraySlice<UInt8>

    init(_ tag: ArraySlice<UInt8>) { rest = tag }

    /// The next decimal number, of a size that a page may have; nil for anything else.
    mutating func next() -> Float? {
        guard let open = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        var index = open + 1
        let isNegative = index < rest.endIndex && rest[index] == UInt8(ascii: "-")
        if isNegative { index += 1 }
        var value: Float = 0
        // Ten to the number of digits behind the point; 0 before it.
        var scale: Float = 0
        while index < rest.endIndex, rest[index] != UInt8(ascii: "\"") {
            let byte = rest[index]
            if byte == Signs.point, scale == 0 {
                scale = 1
            } else if Byte.isDigit(byte) {
                value = value * 10 + Float(byte - UInt8(ascii: "0"))
                scale *= 10
            } else {
                return nil
            }
            index += 1
        }
        guard index < rest.endIndex else { return nil }
        rest = rest[(index + 1)...]
        let size = scale == 0 ? value : value / scale
        guard size <= PDFLimits.widestPage else { return nil }
        return isNegative ? -size : size
    }
}
