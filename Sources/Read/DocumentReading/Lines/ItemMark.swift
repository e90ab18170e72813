/// The mark of an item at the start of a line, as far as reading must know of it: a tab behind it is no border of cells, and
/// an underline makes no heading of an item. What list it belongs to is told by the tokens, not here.
struct ItemMark {
    /// Offset of the text behind the mark and the white space that follows it; the line's end where there is none.
    let textStart: Int
    /// One capital and a point, which may as well be somebody's initial.
    let mayBeInitial: Bool

    /// The longest mark in bytes, as `(xxxviii)` and `12.10.11.1.`, with the backslash of Markdown.
    private static let longest = 16
    /// Of a Roman numeral, in letters.
    private static let longestRoman = 5
    /// Figures parted by points, as `2.3.1`.
    private static let mostLevels = 5
    /// Digits of the first figure and of those behind it: a year and a sum are no number of an item.
    private static let digits = (first: 1...3, further: 1...2)

    /// Nil where the line begins with no mark. Markdown may have a backslash before the sign that closes it.
    /// - Complexity: O(1), with the white space behind the mark.
    init?(_ bytes: [UInt8], _ line: Line) {
        var end = line.textStart
        while end < line.textEnd, Self.spaceCount(bytes, end) == 0 {
            end += 1
            if end - line.textStart > Self.longest { return nil }
        }
        var word = bytes[line.textStart..<end]
        guard !word.isEmpty else { return nil }
        let isBullet = Self.bullets.contains(Self.key(word.first == 0x5C ? word.dropFirst() : word))
        guard isBullet || Self.isNumber(&word) else { return nil }
        mayBeInitial =
            !isBullet && word.count == 1 && (0x41...0x5A).contains(word[word.startIndex])
            && bytes[end - 1] == 0x2E
        while end < line.textEnd {
            let count = Self.spaceCount(bytes, end)
            if count == 0 { break }
            end += count
        }
        textStart = end
    }

    /// Bytes of white space at `index`: a space, a tab, a no-break space.
    private static func spaceCount(_ bytes: [UInt8], _ index: Int) -> Int {
        switch bytes[index] {
        case 0x20, 0x09: 1
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: 2
        default: 0
        }
    }

    /// `1.`, `1)`, `(1)`, `1.1`, `a.`, `(a)`, `iv.`; leaves what stands between the signs.
    private static func isNumber(_ word: inout ArraySlice<UInt8>) -> Bool {
        let isOpened = word.first == 0x28
        if isOpened { word.removeFirst() }
        let isParen = word.last == 0x29
        let isClosed = isParen || word.last == 0x2E
        if isClosed { word.removeLast() }
        if isClosed, word.last == 0x5C { word.removeLast() }
        guard !word.isEmpty, !isOpened || isParen else { return false }
        if isClosed, isLetters(word) { return true }
        let levels = levels(word)
        return levels > 1 ? !isOpened : levels == 1 && isClosed
    }

    /// One letter, or those of a Roman numeral, all small or all capital.
    private static func isLetters(_ word: ArraySlice<UInt8>) -> Bool {
        let small = word[word.startIndex] & 0x20
        guard word.count <= longestRoman, word.allSatisfy({ $0 & 0x20 == small }) else { return false }
        let isRoman = word.allSatisfy { [0x49, 0x56, 0x58, 0x4C].contains($0 & 0xDF) }
        return isRoman || word.count == 1 && (0x41...0x5A).contains(word[word.startIndex] & 0xDF)
    }

    /// How many figures parted by points a word is; 0 where it is something else.
    private static func levels(_ word: ArraySlice<UInt8>) -> Int {
        guard word.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x5C }) else { return 0 }
        var levels = 0
        for figure in word.split(separator: 0x2E, omittingEmptySubsequences: false) {
            let figure = figure.last == 0x5C ? figure.dropLast() : figure
            let wanted = levels == 0 ? digits.first : digits.further
            guard wanted.contains(figure.count), figure.first != 0x30, !figure.contains(0x5C) else { return 0 }
            levels += 1
        }
        return levels <= mostLevels ? levels : 0
    }

    /// With `o`, as PDF tools print the round bullet of Word's second level, `=`, which OCR reads for ■, and those of Symbol
    /// and Wingdings from the private use area.
    private static let bullets = Set(
        "- – — ‐ ‑ * + • ● ○ ◦ ∙ · o = ■ ▪ □ ▫ ➢ ➤ → ► ▶ » ✓ ✔ ☐ ☑ ☒ \u{F0B7} \u{F0A7}".utf8.split(separator: 0x20).map
        {
            key(Array($0)[...])
        })

    /// The bytes of one character as a number; 0 for a longer word.
    private static func key(_ word: ArraySlice<UInt8>) -> UInt32 {
        word.count > 4 ? 0 : word.reduce(0) { $0 << 8 | UInt32($1) }
    }
}
