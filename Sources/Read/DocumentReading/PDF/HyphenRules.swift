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
        let mark =
            last.last == Signs.hyphen ? 1 : last.suffix(Self.softHyphen.count).elementsEqual(Self.softHyphen) ? 2 : 0
        guard mark > 0, let before = last.dropLast(mark).last, Self.isLetter(before),
            let first = next.first, Self.isSmall(first)
        else { return .none }
        if mark == 2 { return .without(mark) }
        // An address has no other hyphens than its own.
        if last.contains(where: Self.ofAddresses.contains) { return .withHyphen }
        if Self.openings.contains(Self.bare(next)) { return .none }
        return hyphened.contains(Self.bare(last + next)) ? .withHyphen : .without(mark)
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
    /// Words behind a hyphen that stands for a part which follows: `in- en uitvoer`. Source: Woordenlijst, leidraad 6.4.
    private static let openings = Set(["en", "of", "tot", "dan", "als", "maar", "noch", "t/m"].map { Array($0.utf8) })
}
