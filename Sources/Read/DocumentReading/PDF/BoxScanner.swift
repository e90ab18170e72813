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
        let size = Self.numbers(tag, most: 2)
        let (width, height) = size.count == 2 ? (size[0], size[1]) : PDFLimits.pageSize
        pages.append(WordPage(number: pages.count + 1, width: width, height: height))
    }

    private mutating func add(_ tag: ArraySlice<UInt8>, text: ArraySlice<UInt8>) {
        let edges = Self.numbers(tag, most: 4)
        guard !pages.isEmpty, edges.count == 4, edges[0] <= edges[2], edges[1] < edges[3] else { return }
        guard wordCount < mostWords else { return isCut = true }
        let page = pages.count - 1
        let start = pages[page].bytes.count
        WordText.append(text, to: &pages[page].bytes)
        let end = pages[page].bytes.count
        guard end > start else { return }
        pages[page].words.append(
            PageWord(
                start: UInt32(clamping: start), end: UInt32(clamping: end), left: edges[0], top: edges[1],
                right: edges[2], bottom: edges[3]))
        wordCount += 1
        textCount += end - start
    }

    /// The numbers between quotes in a tag, at most so many.
    private static func numbers(_ tag: ArraySlice<UInt8>, most: Int) -> [Float] {
        var numbers: [Float] = []
        var offset = tag.startIndex
        while numbers.count < most, let open = tag[offset...].firstIndex(of: Mark.quote) {
            guard let close = tag[(open + 1)...].firstIndex(of: Mark.quote),
                let number = number(tag[open + 1..<close])
            else { return numbers }
            numbers.append(number)
            offset = close + 1
        }
        return numbers
    }

    /// A decimal number with a point, between the limits of a page; nil for anything else.
    private static func number(_ text: ArraySlice<UInt8>) -> Float? {
        var value: Float = 0
        var scale: Float = 0
        let isNegative = text.first == Mark.minus
        for byte in text.dropFirst(isNegative ? 1 : 0) {
            if byte == Mark.point, scale == 0 {
                scale = 1
            } else if (Mark.zero...Mark.nine).contains(byte) {
                value = value * 10 + Float(byte - Mark.zero)
                scale *= 10
            } else {
                return nil
            }
        }
        let size = scale == 0 ? value : value / scale
        guard size <= PDFLimits.widestPage else { return nil }
        return isNegative ? -size : size
    }

    private enum Mark {
        static let open = UInt8(ascii: "<")
        static let close = UInt8(ascii: ">")
        static let quote = UInt8(ascii: "\"")
        static let minus = UInt8(ascii: "-")
        static let point = UInt8(ascii: ".")
        static let zero = UInt8(ascii: "0")
        static let nine = UInt8(ascii: "9")
        static let word = Array("word ".utf8)
        static let page = Array("page ".utf8)
    }
}
