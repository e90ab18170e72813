import SourceText

/// The mark in front of a list item, as council papers set them: `-`, `•`, `1.`, `1)`, `(1)`, `1.1`, `a.`, `a)`, `(a)`, `IV.`
struct ListMarker {
    /// How a marker looks; items of one list share it.
    enum Style: Int, CaseIterable {
        case hyphen, dash, asterisk, plus, bullet, circle, square, equals, arrow, check
        case numberPoint, numberParen, numberBetweenParens, numberLevels
        case lowerPoint, lowerParen, lowerBetweenParens, upperPoint, upperParen, upperBetweenParens
        case romanPoint, romanParen, lowerRomanPoint, lowerRomanParen
    }

    var style: Style
    /// The marker's own bytes, without the white space behind it.
    var range: ByteRange
    /// Where the item's text starts.
    var textStart: Int
    /// Place in its list from 1; 0 for a bullet. Of `i`, `v` and `x` the place in the alphabet, see `roman`.
    var ordinal: Int
    /// Value of the marker's letters as a Roman numeral, or 0.
    var roman = 0

    var isBullet: Bool { ordinal == 0 }
    /// One capital and a point, which may as well be somebody's initial.
    var mayBeInitial: Bool { style == .upperPoint }
    /// It opens a list: `1.`, `a)`, `I.`, or any bullet.
    var opensList: Bool { ordinal <= 1 || roman == 1 }
}

/// Recognises list markers at the start of a line.
struct ListMarkerScanner {
    private let bytes: [UInt8]
    /// Markdown: `+` is a bullet, and a backslash may stand before `.`, `)` or a bullet.
    private let allowsEscapes: Bool

    init(_ bytes: [UInt8], allowsEscapes: Bool) {
        self.bytes = bytes
        self.allowsEscapes = allowsEscapes
    }

    /// The marker that `line` starts with. It must be followed by white space or the line's end; a number with a point also
    /// by a capital (`1.Doel`, as OCR has it).
    func marker(of line: Line) -> ListMarker? {
        guard !line.isBlank else { return nil }
        switch bytes[line.textStart] {
        case 0x30...0x39: return number(line, from: line.textStart, opened: false)
        case 0x6F where isCircle(line): return bullet(line)
        case 0x61...0x7A, 0x41...0x5A: return letters(line, from: line.textStart, opened: false)
        case 0x28:
            let inner = line.textStart + 1
            guard inner < line.textEnd else { return nil }
            let isDigit = (0x30...0x39).contains(bytes[inner])
            return isDigit ? number(line, from: inner, opened: true) : letters(line, from: inner, opened: true)
        default: return bullet(line)
        }
    }

    // MARK: Bullets

    private func bullet(_ line: Line) -> ListMarker? {
        var start = line.textStart
        if allowsEscapes, bytes[start] == 0x5C, start + 1 < line.textEnd { start += 1 }
        guard let (style, count) = bulletStyle(at: start, line.textEnd) else { return nil }
        let end = start + count
        let needsSpace = style != .bullet && style != .square
        guard let textStart = skipSpace(line, end, required: needsSpace) else { return nil }
        return ListMarker(
            style: style, range: ByteRange(start: line.textStart, end: end), textStart: textStart, ordinal: 0)
    }

    /// `o Tekst`: the round bullet of Word's second level, as PDF tools print it.
    private func isCircle(_ line: Line) -> Bool {
        let next = line.textStart + 1
        return next < line.textEnd && (bytes[next] == 0x20 || bytes[next] == 0x09)
    }

    /// The style of the bullet at `start` and its length in bytes.
    private func bulletStyle(at start: Int, _ end: Int) -> (ListMarker.Style, Int)? {
        guard let (scalar, count) = scalar(at: start, end) else { return nil }
        let style: ListMarker.Style? =
            switch scalar {
            case "-": .hyphen
            case "–", "—", "‐", "‑": .dash
            case "*": .asterisk
            case "+": allowsEscapes ? .plus : nil
            case "•", "●", "○", "◦", "∙", "·": .bullet
            // The bullets of Symbol and Wingdings, left in the private use area.
            case "\u{F0B7}", "\u{F0A7}": .bullet
            case "o": .circle
            // What OCR makes of ■.
            case "=": allowsEscapes ? nil : .equals
            case "■", "▪", "□", "▫": .square
            case "➢", "➤", "→", "►", "▶", "»": .arrow
            case "✓", "✔", "☐", "☑", "☒": .check
            default: nil
            }
        return style.map { ($0, count) }
    }

    /// The character of at most three bytes at `start`, which is the start of one, and its length.
    private func scalar(at start: Int, _ end: Int) -> (Unicode.Scalar, Int)? {
        let lead = bytes[start]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let count = lead < 0xE0 ? 2 : 3
        guard lead < 0xF0, start + count <= end else { return nil }
        var value = UInt32(lead) & (count == 2 ? 0x1F : 0x0F)
        for index in (start + 1)..<(start + count) { value = value << 6 | UInt32(bytes[index] & 0x3F) }
        return Unicode.Scalar(value).map { ($0, count) }
    }

    // MARK: Numbers and letters

    private func number(_ line: Line, from start: Int, opened: Bool) -> ListMarker? {
        var index = start
        var levels = 0
        var value = 0
        while true {
            let digits = index
            value = 0
            while index < line.textEnd, (0x30...0x39).contains(bytes[index]), index - digits < 4 {
                value = value * 10 + Int(bytes[index] - 0x30)
                index += 1
            }
            guard (1...3).contains(index - digits), !(levels > 0 && index - digits > 2), bytes[digits] != 0x30 else {
                return nil
            }
            levels += 1
            let point = skipEscape(index, line.textEnd)
            guard !opened, levels < 5, point + 1 < line.textEnd, bytes[point] == 0x2E,
                (0x30...0x39).contains(bytes[point + 1])
            else { break }
            index = point + 1
        }
        return close(line, start, index, opened: opened, levels: levels, value: value)
    }

    private func close(_ line: Line, _ start: Int, _ digitsEnd: Int, opened: Bool, levels: Int, value: Int)
        -> ListMarker?
    {
        var end = skipEscape(digitsEnd, line.textEnd)
        let closer = end < line.textEnd ? bytes[end] : 0
        let style: ListMarker.Style
        switch (closer, opened) {
        case (0x29, true): style = .numberBetweenParens
        case (0x29, false): style = levels > 1 ? .numberLevels : .numberParen
        case (0x2E, false): style = levels > 1 ? .numberLevels : .numberPoint
        case (_, false) where levels > 1:
            style = .numberLevels
            end = digitsEnd - 1
        default: return nil
        }
        end += 1
        let beforeCapital = style == .numberPoint && end < line.textEnd && (0x41...0x5A).contains(bytes[end])
        guard let textStart = beforeCapital ? end : skipSpace(line, end, required: true) else { return nil }
        if style == .numberLevels, isUnit(textStart, line.textEnd) { return nil }
        return ListMarker(
            style: style, range: ByteRange(start: line.textStart, end: end), textStart: textStart, ordinal: value)
    }

    /// `12.30 uur` and `1.5 miljoen` are no markers.
    private func isUnit(_ start: Int, _ end: Int) -> Bool {
        for unit in Self.units where end - start >= unit.count {
            if unit.indices.allSatisfy({ bytes[start + $0] | 0x20 == unit[$0] }) { return true }
        }
        return false
    }

    private static let units = ["uur", "miljoen", "miljard", "mln", "mld", "procent", "ha", "km", "m2", "euro", "%"].map
    { Array($0.utf8) }

    private func letters(_ line: Line, from start: Int, opened: Bool) -> ListMarker? {
        var index = start
        while index < line.textEnd, index - start < 6, (0x41...0x5A).contains(bytes[index] & 0xDF), bytes[index] >= 0x41
        { index += 1 }
        let count = index - start
        guard count >= 1, count <= 5 else { return nil }
        let upper = bytes[start] < 0x60
        for letter in start..<index where (bytes[letter] < 0x60) != upper { return nil }
        let closerAt = skipEscape(index, line.textEnd)
        guard closerAt < line.textEnd, bytes[closerAt] == 0x29 || (bytes[closerAt] == 0x2E && !opened) else {
            return nil
        }
        let paren = bytes[closerAt] == 0x29
        let roman = romanValue(start, index)
        guard count == 1 || roman > 0 else { return nil }
        guard let textStart = skipSpace(line, closerAt + 1, required: true) else { return nil }
        let range = ByteRange(start: line.textStart, end: closerAt + 1)
        if count > 1 {
            let style: ListMarker.Style =
                upper ? (paren ? .romanParen : .romanPoint) : (paren ? .lowerRomanParen : .lowerRomanPoint)
            return ListMarker(style: style, range: range, textStart: textStart, ordinal: roman, roman: roman)
        }
        let style: ListMarker.Style =
            opened
            ? (upper ? .upperBetweenParens : .lowerBetweenParens)
            : paren ? (upper ? .upperParen : .lowerParen) : (upper ? .upperPoint : .lowerPoint)
        let ordinal = Int((bytes[start] & 0xDF) - 0x40)
        return ListMarker(style: style, range: range, textStart: textStart, ordinal: ordinal, roman: roman)
    }

    /// The value of a Roman numeral up to 89, or 0 where the letters are none.
    private func romanValue(_ start: Int, _ end: Int) -> Int {
        var total = 0
        var previous = 100
        for index in start..<end {
            let value: Int
            switch bytes[index] & 0xDF {
            case 0x49: value = 1
            case 0x56: value = 5
            case 0x58: value = 10
            case 0x4C: value = 50
            default: return 0
            }
            total += value > previous ? value - 2 * previous : value
            previous = value
        }
        return max(total, 0)
    }

    // MARK: White space and escapes

    private func skipEscape(_ index: Int, _ end: Int) -> Int {
        allowsEscapes && index < end && bytes[index] == 0x5C ? index + 1 : index
    }

    /// Where the text behind a marker starts; nil where no white space stands although it is required.
    private func skipSpace(_ line: Line, _ end: Int, required: Bool) -> Int? {
        var index = end
        while index < line.textEnd {
            if bytes[index] == 0x20 || bytes[index] == 0x09 {
                index += 1
            } else if bytes[index] == 0xC2, index + 1 < line.textEnd, bytes[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        return index == end && required && index < line.textEnd ? nil : index
    }
}
