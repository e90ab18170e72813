import SourceText

/// What becomes of a hyphen at the end of a line: the document's own words tell, where they have the word.
struct HyphenRules {
    enum Join {
        /// They are two words: `planning-` and `en`.
        case none
        case withHyphen
        /// The hyphen goes: its bytes.
        case without(Int)
    }

    /// The words of the document that have a hyphen inside, in small letters.
    private var hyphened: Set<[UInt8]> = []

    /// - Complexity: O(*n*), *n* the bytes of the document.
    init(_ pages: [PageLayout]) {
        for page in pages where page.verdict == .text {
            for word in page.words.words {
                let text = page.words.text(word)
                guard text.dropFirst().dropLast().contains(Signs.hyphen) else { continue }
                hyphened.insert(Self.bare(text))
            }
        }
    }

    func join(_ last: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Join {
        guard let mark = Self.marks.first(where: { last.suffix($0.count).elementsEqual($0) }),
            let before = last.dropLast(mark.count).last, Self.isLetter(before),
            let first = next.first
        else { return .none }
        // `Kuipers-` and `Hekman`, `Zuid-` and `Holland`: a name of two, or an abbreviation before one.
        if Byte.isUpper(first), let opening = last.first(where: Self.isLetter), Byte.isUpper(opening),
            mark != Self.softHyphen
        {
            return .withHyphen
        }
        guard Self.isSmall(first) else { return .none }
        if mark == Self.softHyphen { return .without(mark.count) }
        // An address has no other hyphens than its own.
        if last.contains(where: Self.ofAddresses.contains) { return .withHyphen }
        if Self.openings.contains(Self.bare(next)) { return .none }
        let whole = Self.bare(last.dropLast(mark.count) + [Signs.hyphen] + next)
        let isOwn = hyphened.contains(whole) || Self.hyphened.contains(whole)
        return isOwn || Self.keepsHyphen(last.dropLast(mark.count), next) ? .withHyphen : .without(mark.count)
    }

    /// Whether the spelling asks for a hyphen between two parts of a word: behind an abbreviation or a single letter
    /// (`PBI-systematiek`, `e-mailadres`), behind words as `oud-`, and between vowels that would be read as one
    /// (`gemeente-initiatief`). Source: Woordenlijst, leidraad 6.2, 6.3 and 6.8.
    private static func keepsHyphen(_ last: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
        let letters = last.reversed().prefix(while: isLetter).reversed() as [UInt8]
        if letters.count == 1 || letters.dropFirst().allSatisfy(Byte.isUpper) { return true }
        if firstParts.contains(bare(letters)) { return true }
        guard letters.count >= PDFLimits.lettersOfPart, let vowel = letters.last,
            next.prefix(while: isLetter).count >= PDFLimits.lettersOfPart
        else { return false }
        return clashes.contains { $0.elementsEqual([vowel, next[next.startIndex]]) }
    }

    /// Small letters, without the signs around them.
    private static func bare(_ text: some BidirectionalCollection<UInt8>) -> [UInt8] {
        let signs = String(decoding: Array(text), as: UTF8.self).unicodeScalars
        let start = signs.drop { !isPart($0) }
        let count = start.reversed().drop { !isPart($0) }.count
        return String(String.UnicodeScalarView(start.prefix(count))).utf8.map { Byte.lowered($0) }
    }

    private static func isPart(_ sign: Unicode.Scalar) -> Bool {
        sign.properties.isAlphabetic || sign.properties.numericType != nil
    }

    private static func isSmall(_ byte: UInt8) -> Bool {
        Byte.isLower(byte) || byte >= firstOfMany
    }
    private static func isLetter(_ byte: UInt8) -> Bool { isSmall(byte) || Byte.isUpper(byte) }

    private static let firstOfMany: UInt8 = 128
    private static let ofAddresses = Set("/@".utf8)
    private static let softHyphen = Array("\u{AD}".utf8)
    /// Signs that cut a word: a hyphen, one that is only seen at the end of a line, and the hyphen of Unicode.
    private static let marks = [[Signs.hyphen], softHyphen, Array("\u{2010}".utf8)]
    /// Words that keep a hyphen behind them. Source: Woordenlijst, leidraad 6.8.
    private static let firstParts = words([
        "niet", "non", "ex", "oud", "vice", "adjunct", "interim", "kandidaat", "aspirant", "sint",
    ])
    /// Words of other languages with a hyphen of their own. Observed in council papers.
    private static let hyphened = words([
        "real-time", "all-in", "in-house", "stand-by", "opt-out", "opt-in", "bottom-up", "top-down", "follow-up",
        "start-up",
        "scale-up", "pop-up", "know-how", "up-to-date", "ad-hoc", "pro-actief",
    ])
    /// Two vowels that meet. Source: Woordenlijst, leidraad 6.3.
    private static let clashes = words([
        "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu",
    ])

    private static func words(_ texts: [String]) -> Set<[UInt8]> { Set(texts.map { Array($0.utf8) }) }

    /// Words behind a hyphen that stands for a part which follows: `in- en uitvoer`. Source: Woordenlijst, leidraad 6.4.
    private static let openings = words(["en", "of", "tot", "dan", "als", "maar", "noch", "t/m"])
}
