import SourceText

/// What programs that make papers anonymous put on pages: marks in the place of names, and a page at the end that says why.
/// Neither is text of the paper.
///
/// Source: the marks and the page of xxllnc Anonimiseren, and those of papers made anonymous by hand under the Wet open
/// overheid.
enum Redaction {
    /// Takes out of a page what its marks cover: what a scanner read of a name that was blacked out.
    /// - Returns: the marks, which stay: their room parts no columns.
    /// - Complexity: O(*n* log *n*), *n* the number of words.
    static func takeCovered(from page: inout WordPage) -> [PageWord] {
        let marks = page.words.filter { isMark(page.text($0)) }.sorted { $0.top < $1.top }
        guard !marks.isEmpty else { return [] }
        let tallest = marks.reduce(0) { max($0, $1.height) }
        page.words = page.words.filter { word in
            if isMark(page.text(word)) { return true }
            let first = marks.partitioningIndex { $0.top > word.top - tallest }
            let nearby = marks[first...].prefix(PDFLimits.marksNearby).prefix { $0.top < word.bottom }
            return !nearby.contains { covers($0, word) }
        }
        return marks
    }

    /// A line without its marks; nil where it has nothing else.
    /// - Complexity: O(*n*).
    static func unmarked(_ line: PageLine, _ page: WordPage) -> PageLine? {
        guard line.words.contains(where: { isMark(page.text($0)) }) else { return line }
        let parts = line.pieces.map { part in part.filter { !isMark(page.text($0)) }[...] }.filter { !$0.isEmpty }
        return parts.isEmpty ? nil : PageLine(parts: parts)
    }

    private static func covers(_ mark: PageWord, _ word: PageWord) -> Bool {
        let width = min(mark.right, word.right) - max(mark.left, word.left)
        let height = min(mark.bottom, word.bottom) - max(mark.top, word.top)
        guard width > 0, height > 0 else { return false }
        return width * height > (word.right - word.left) * word.height * PDFLimits.coveredShare
    }

    /// `(geanonimiseerd)`, `[gelakt],`: the word in brackets.
    private static func isMark(_ text: ArraySlice<UInt8>) -> Bool {
        guard let open = text.first, let close = closing[open], let end = text.lastIndex(of: close) else {
            return false
        }
        let word = text[(text.startIndex + 1)..<end].map(Byte.lowered)
        return marks.contains(word) && text[(end + 1)...].allSatisfy { !isLetter($0) }
    }

    // MARK: The page at the end

    /// Whether the lines of a page are nothing but the reasons why words of the paper cannot be read: they begin with a title
    /// of that, name the law, and say what was done to the words.
    /// - Complexity: O(*n*), *n* the number of words.
    static func isPageOfReasons(_ page: WordPage, _ lines: [PageLine]) -> Bool {
        guard
            let title = lines.first(where: { line in line.words.contains { page.text($0).contains(where: isLetter) } })
        else { return false }
        let words = title.words.flatMap { letters(page.text($0)) }
        guard words.count <= PDFLimits.longestReasonTitle, words.contains(where: reasons.contains),
            words.contains(where: openings.contains)
        else { return false }
        let all = page.words.prefix(PDFLimits.wordsOfReasons).flatMap { letters(page.text($0)) }
        return all.contains(where: acts.contains) && all.contains(where: laws.contains)
    }

    /// The parts of a word between its signs, in small letters.
    private static func letters(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
        text.map(Byte.lowered).split { !isLetter($0) }.map(Array.init)
    }

    private static func words(_ texts: [String]) -> Set<[UInt8]> { Set(texts.map { Array($0.utf8) }) }

    private static let closing: [UInt8: UInt8] = [
        UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]"),
        UInt8(ascii: "<"): UInt8(ascii: ">"),
    ]
    private static let marks = words([
        "geanonimiseerd", "gelakt", "weggelakt", "zwartgelakt", "zwartgemaakt", "onleesbaar", "afgeschermd",
    ])
    /// Words of such a title, one of each: `Toelichting grondslagen`, `Overzicht weigeringsgronden Woo`.
    private static let reasons = words([
        "grondslagen", "weigeringsgronden", "uitzonderingsgronden", "wetsartikelen", "codes", "lakgronden",
    ])
    private static let openings = words([
        "toelichting", "overzicht", "legenda", "lijst", "uitleg", "verklaring", "gebruikte", "toegepaste",
        "gehanteerde",
        "woo", "wob",
    ])
    /// What was done to the words.
    private static let acts = words([
        "onleesbaar", "gelakt", "weggelakt", "zwartgelakt", "zwartgemaakt", "geanonimiseerd", "onzichtbaar",
        "weggehaald",
    ])
    /// Of the Wet open overheid, and of the Wet openbaarheid van bestuur before it.
    private static let laws = words(["woo", "wob", "overheid", "openbaarheid"])

    private static func isLetter(_ byte: UInt8) -> Bool { Byte.isLetter(byte) || byte >= firstOfMany }

    private static let firstOfMany: UInt8 = 128
}
