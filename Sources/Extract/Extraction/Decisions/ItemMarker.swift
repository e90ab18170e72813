import Layout
import Lexing
import SourceText
import Vocabulary

/// What stands before an item of a list.
struct ItemMarker {
    enum Style: Hashable { case figure, bare, bareRoman, dotted, upper, lower, bullet }

    var style: Style
    var number: Int
    /// Which bullet: the hash of its bytes; 0 for numbers.
    var sign: UInt64 = 0
    /// The value as a Roman numeral, where it is one.
    var roman: Int?
    /// Whether it opens a Roman list: `I.` or `i.`.
    var isRoman: Bool { roman == 1 }

    /// The marker of a line and the tokens behind it. Besides the lexer's markers: signs and letters that OCR made of a
    /// bullet (`=`, `»`, `§`, `e`), figures with points (`1.1`), and a figure alone in the first cell of a table.
    static func read(_ reading: Reading, _ line: TextLine) -> (marker: ItemMarker?, content: Range<Int>) {
        let first = line.content.lowerBound
        if line.hasMarker {
            let marker = (line.tokens.lowerBound..<first).first { reading.tokens.kinds[$0] == .listMarker } ?? first - 1
            return numberBehindBullet(reading, line) ?? (of(reading, marker), line.content)
        }
        if line.hasCells, let inCell = inCell(reading, line.content) { return inCell }
        guard first + 1 < line.content.upperBound else { return (nil, line.content) }
        let behind = first + 1
        if reading.tokens.kinds[first] == .number {
            if reading.tokens.kinds[behind] == .cellBorder, let number = reading.plainNumber(first, digits: 1...2) {
                return (ItemMarker(style: .figure, number: number), behind + 1..<line.content.upperBound)
            }
            if let number = reading.plainNumber(first, digits: 1...2), !reading.flags(behind).contains(.startsLine) {
                // `1 - de brug te bouwen`
                let isSetApart =
                    reading.isDash(behind) && reading.flags(behind).contains(.spaceBefore)
                    && reading.flags(behind + 1).contains(.spaceBefore) && behind + 1 < line.content.upperBound
                let start = isSetApart ? behind + 1 : behind
                if reading.kind(start) == .word {
                    return (ItemMarker(style: .bare, number: number), start..<line.content.upperBound)
                }
            }
            // `1: De nota vast te stellen.`
            if let number = reading.plainNumber(first, digits: 1...2), reading.isColon(behind),
                behind + 1 < line.content.upperBound, reading.flags(behind + 1).contains(.spaceBefore)
            {
                return (ItemMarker(style: .bare, number: number), behind + 1..<line.content.upperBound)
            }
            if let dotted = dotted(reading, first) {
                return (dotted, (reading.isMark(behind, ".") ? behind + 1 : behind)..<line.content.upperBound)
            }
        }
        if let framed = framed(reading, line.content) { return framed }
        if let number = bareRoman(reading, first), !reading.flags(behind).contains(.startsLine) {
            // `I.het`: the point set against the text.
            let start = reading.isSign(behind, 0x2E) ? behind + 1 : behind
            return (ItemMarker(style: .bareRoman, number: number), start..<line.content.upperBound)
        }
        if isBullet(reading, first), reading.tokens.flags[behind].contains(.spaceBefore) {
            return (
                ItemMarker(style: .bullet, number: 0, sign: reading.tokens.hashes[first]),
                behind..<line.content.upperBound
            )
        }
        return (nil, line.content)
    }

    /// `(1) de brug te bouwen;`, `(a) …`, `Beslispunt 1: …`.
    private static func framed(_ reading: Reading, _ content: Range<Int>) -> (marker: ItemMarker?, content: Range<Int>)?
    {
        let first = content.lowerBound
        guard first + 3 < content.upperBound else { return nil }
        let number = reading.plainNumber(first + 1, digits: 1...2)
        if reading.isMark(first, "("), reading.isMark(first + 2, ")") {
            let letter = reading.tokens.range(first + 1).count == 1 ? Int(reading.byte(first + 1)) - 0x60 : 0
            guard number != nil || (1...26).contains(letter) else { return nil }
            return (
                ItemMarker(style: number != nil ? .figure : .lower, number: number ?? letter),
                first + 3..<content.upperBound
            )
        }
        guard points.matches(reading, first), let number,
            reading.isColon(first + 2)
        else { return nil }
        return (ItemMarker(style: .figure, number: number), first + 3..<content.upperBound)
    }

    private static let points = Stems(.itemPoint)

    /// `• 1.`: a list of HTML whose items bring their own numbers, printed as text.
    private static func numberBehindBullet(_ reading: Reading, _ line: TextLine) -> (ItemMarker?, Range<Int>)? {
        let first = line.content.lowerBound
        guard let number = reading.plainNumber(first, digits: 1...2), reading.isSign(first + 1, 0x2E),
            first + 2 == line.content.upperBound
        else { return nil }
        return (ItemMarker(style: .figure, number: number), line.content.upperBound..<line.content.upperBound)
    }

    /// `| 1. de brug te bouwen; |`: the number and point that open the row's first cell.
    private static func inCell(_ reading: Reading, _ content: Range<Int>) -> (marker: ItemMarker?, content: Range<Int>)?
    {
        var first = content.lowerBound
        while first < content.upperBound, reading.tokens.kinds[first] == .cellBorder { first += 1 }
        var end = content.upperBound
        while end > first, reading.tokens.kinds[end - 1] == .cellBorder { end -= 1 }
        guard first + 2 < end, let number = reading.plainNumber(first, digits: 1...2),
            reading.isMark(first + 1, ".") || reading.isMark(first + 1, ")"), reading.kind(first + 2) == .word
        else { return nil }
        return (ItemMarker(style: .figure, number: number), first + 2..<end)
    }

    private static func of(_ reading: Reading, _ token: Int) -> ItemMarker {
        let number = Int(reading.tokens.payloads[token])
        let byte = reading.text.bytes[Int(reading.tokens.starts[token])]
        if number == 0 { return ItemMarker(style: .bullet, number: 0, sign: reading.tokens.hashes[token]) }
        if byte &- 48 < 10 { return ItemMarker(style: .figure, number: number) }
        let roman: [UInt8: Int] = [0x69: 1, 0x76: 5, 0x78: 10]
        let isSingle = reading.tokens.ends[token] - reading.tokens.starts[token] == 2
        let value = isSingle ? roman[byte | 0x20] : number
        return ItemMarker(style: byte & 0x20 == 0 ? .upper : .lower, number: number, roman: value)
    }

    /// `I`, `II`, `IV` in capitals, without a point.
    static func bareRoman(_ reading: Reading, _ token: Int) -> Int? {
        let range = reading.tokens.range(token)
        guard reading.kind(token) == .word, range.count <= 4 else { return nil }
        var total = 0
        var last = 0
        for byte in reading.text.bytes[range.start..<range.end].reversed() {
            let value = byte == 0x49 ? 1 : byte == 0x56 ? 5 : byte == 0x58 ? 10 : 0
            guard value > 0 else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return total
    }

    /// `1.1`, `2.3`: the last figure counts.
    private static func dotted(_ reading: Reading, _ token: Int) -> ItemMarker? {
        guard let value = reading.tokens.number(token), value.form == .pointDecimal, value.decimals <= 2 else {
            return nil
        }
        let scale: Int64 = value.decimals == 1 ? 10 : 100
        return ItemMarker(style: .dotted, number: Int(value.mantissa % scale))
    }

    private static func isBullet(_ reading: Reading, _ token: Int) -> Bool {
        let start = Int(reading.tokens.starts[token])
        let count = Int(reading.tokens.ends[token]) - start
        let byte = reading.text.bytes[start]
        if count == 1 {
            return byte == 0x3D || byte == 0x2A || byte == 0x2D || byte == 0x65 || byte == 0x6F || byte == 0x3E
        }
        if count == 2 { return byte == 0xC2 && [0xBB, 0xB7, 0xA7].contains(reading.text.bytes[start + 1]) }
        // An arrow.
        return count == 3 && byte == 0xE2 && reading.text.bytes[start + 1] == 0x86
    }
}

/// A number in running text: `2)`, `b.`, `II.`, at the start of a line too.
struct InlineMarker {
    var number: Int
    /// Its own tokens.
    var tokens: Range<Int>

    /// The marker at `token`; of the kind of the one at `first`, where there is one.
    static func read(_ reading: Reading, _ token: Int, as first: Int?) -> InlineMarker? {
        let isItem = reading.kind(token) == .listMarker
        let end = isItem ? token + 1 : token + 2
        guard isItem || reading.isMark(token + 1, ")") || reading.isMark(token + 1, "."), reading.kind(end) == .word,
            let number = number(reading, token, as: first ?? token)
        else { return nil }
        return InlineMarker(number: number, tokens: token..<end)
    }

    private static func number(_ reading: Reading, _ token: Int, as sample: Int) -> Int? {
        if reading.kind(token) == .listMarker {
            let number = Int(reading.tokens.payloads[token])
            return number
        }
        if reading.plainNumber(sample, digits: 1...2) != nil { return reading.plainNumber(token, digits: 1...2) }
        let range = reading.tokens.range(token)
        if reading.byte(sample) == 0x61, reading.tokens.range(sample).count == 1 {
            return range.count == 1 && reading.byte(token) > 0x60 ? Int(reading.byte(token)) - 0x60 : nil
        }
        return ItemMarker.bareRoman(reading, token)
    }
}
