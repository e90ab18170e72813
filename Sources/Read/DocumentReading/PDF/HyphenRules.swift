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
            let first = next.first, Self.isSmall(first)
        else { return .none }
        if mark == Self.softHyphen { return .without(mark.count) }
        // An address has no other hyphens than its own.
        if last.contains(where: Self.ofAddresses.contains) { return .withHyphen }
        if Self.openings.contains(Self.bare(next)) { return .none }
        let whole = last.dropLast(mark.count) + [Signs.hyphen] + next
        return hyphened.contains(Self.bare(whole)) ? .withHyphen : .without(mark.count)
    }

    /// Small letters, without the signs around them.
    private static func bare(_ text: some BidirectionalCollection<UInt8>) -> [UInt8] {
        let start = text.drop { !isLetter($0) && !Signs.isDigit($0) }
        let count = start.reversed().drop { !isLetter($0) && !Signs.isDigit($0) }.count
        return start.prefix(count).map { isCapital($0) ? $0 | 0x20 : $0 }
    }

    private static func isSmall(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "a") < lettersOfAlphabet || byte >= firstOfMany
    }
    private static func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < lettersOfAlphabet }
    private static func isLetter(_ byte: UInt8) -> Bool { isSmall(byte) || isCapital(byte) }

    private static let lettersOfAlphabet: UInt8 = 26
    private static let firstOfMany: UInt8 = 128
    private static let ofAddresses = Set("/@".utf8)
    private static let softHyphen = Array("\u{AD}".utf8)
    /// Signs that cut a word: a hyphen, one that is only seen at the end of a line, and the hyphen of Unicode.
    private static let marks = [[Signs.hyphen], softHyphen, Array("\u{2010}".utf8)]
    /// Words behind a hyphen that stands for a part which follows: `in- en uitvoer`. Source: Woordenlijst, leidraad 6.4.
    private static let openings = Set(["en", "of", "tot", "dan", "als", "maar", "noch", "t/m"].map { Array($0.utf8) })
}
