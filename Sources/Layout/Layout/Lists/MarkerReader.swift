package import Lexing
import SourceText
import Vocabulary

/// Reads the markers that stand at the start of lines: the one grammar of them.
package struct MarkerReader {
    let reading: TokenReading

    package init(_ reading: TokenReading) { self.reading = reading }

    /// The marker of a line, the token at which the paper's own begins, and the tokens behind it; no marker and the line's
    /// content where it has none.
    ///
    /// A bullet may have a number behind it, and a number may stand more than once (`1. 1. 1.`): converters of PDF print
    /// the mark of their own list before that of the paper.
    /// - Complexity: O(1), since a marker has a few tokens.
    package func read(_ line: TextLine) -> (marker: ListMarker?, start: Int, content: Range<Int>) {
        let opening = line.hasMarker ? lexed(line) : single(line.content, isLineStart: true)
        guard var found = opening, isItem(found, line) else {
            return (nil, line.content.lowerBound, line.content)
        }
        var start = line.tokens.lowerBound
        let limit = line.content.upperBound
        for _ in 0..<LayoutLimits.mostDoubledMarkers {
            guard found.content.lowerBound < limit, let next = single(found.content, isLineStart: false),
                let joined = joined(found.marker, next.marker)
            else { break }
            start = found.content.lowerBound
            found = (joined, next.content)
        }
        return (found.marker, start, found.content)
    }

    /// A marker of the lexer's always is one; another needs text behind it on its line.
    private func isItem(_ found: Found, _ line: TextLine) -> Bool {
        line.hasMarker || found.content.lowerBound < line.content.upperBound
    }

    typealias Found = (marker: ListMarker, content: Range<Int>)

    /// A bullet and the number behind it, or the same number twice, as one.
    private func joined(_ outer: ListMarker, _ inner: ListMarker) -> ListMarker? {
        guard inner.style != .bare, inner.style != .bareRoman, inner.style != .dotted else { return nil }
        if outer.style == .bullet {
            guard outer.inner == nil else { return outer.number == inner.number ? outer : nil }
            if inner.style == .bullet { return outer }
            return ListMarker(
                style: .bullet, number: inner.number, sign: outer.sign, inner: inner.style, roman: inner.roman)
        }
        return outer == inner ? outer : nil
    }

    private func lexed(_ line: TextLine) -> Found? {
        let first = line.content.lowerBound
        let token = (line.tokens.lowerBound..<first).first { reading.tokens.kinds[$0] == .listMarker } ?? first - 1
        return (marker(token), line.content)
    }

    /// One marker at the start of `content`.
    private func single(_ content: Range<Int>, isLineStart: Bool) -> Found? {
        guard let first = content.first else { return nil }
        switch reading.tokens.kinds[first] {
        case .listMarker: return (marker(first), first + 1..<content.upperBound)
        case .number, .amount: return figure(content, isLineStart: isLineStart)
        case .cellBorder: return isLineStart ? inCell(content) : nil
        case .word: return word(content, isLineStart: isLineStart)
        case .punctuation: return framed(content) ?? bullet(content)
        default: return nil
        }
    }

    /// What the lexer's own marker stands for.
    private func marker(_ token: Int) -> ListMarker {
        let number = Int(reading.tokens.payloads[token])
        let byte = reading.byte(token)
        if number == 0 { return ListMarker(style: .bullet, number: 0, sign: reading.tokens.hashes[token]) }
        if Byte.isDigit(byte) { return ListMarker(style: .figure, number: number) }
        let isSingle = reading.tokens.range(token).count == 2
        return ListMarker(
            style: Byte.isUpper(byte) ? .upper : .lower, number: number,
            roman: isSingle ? Letter.roman(byte) : number)
    }

    // MARK: Figures

    /// `1.`, `1)`, `1.-`, `1°`, `1:`, `1 - `, `1.1`, `1 De brug`, `| 1 | De brug`.
    private func figure(_ content: Range<Int>, isLineStart: Bool) -> Found? {
        let first = content.lowerBound
        if let closed = closedFigure(first) { return (closed, first + 1..<content.upperBound) }
        guard first + 1 < content.upperBound else { return nil }
        let behind = first + 1
        if let number = reading.plainNumber(first, digits: 1...2) {
            if let end = behindClosing(behind, content.upperBound) {
                return (ListMarker(style: .figure, number: number), end..<content.upperBound)
            }
            guard isLineStart else { return nil }
            if reading.tokens.kinds[behind] == .cellBorder {
                let rest = behind + 1..<content.upperBound
                return isOneCell(rest) ? (ListMarker(style: .figure, number: number), rest) : nil
            }
            return bare(number, content)
        }
        guard isLineStart, let dotted = dotted(first) else { return nil }
        return (dotted, (reading.isMark(behind, ".") ? behind + 1 : behind)..<content.upperBound)
    }

    /// `1.-`, which is also how a sum without cents is written.
    private func closedFigure(_ token: Int) -> ListMarker? {
        guard let amount = reading.tokens.amount(token), amount.isClosed, !amount.hasSign,
            reading.flags(token).contains(.startsLine), let number = amount.number.integer,
            LayoutLimits.figuresOfItem.contains(number)
        else { return nil }
        return ListMarker(style: .figure, number: number)
    }

    /// Behind `.`, `)`, `.-`, `°` or `º` that stand against the figure before them, with a space behind them. Markdown may
    /// escape the mark: `1\.`
    private func behindClosing(_ token: Int, _ limit: Int) -> Int? {
        let isEscaped = reading.isMark(token, "\\") && !reading.flags(token).contains(.spaceBefore)
        let token = isEscaped ? token + 1 : token
        var end = token
        while end < limit, end < token + 2, !reading.flags(end).contains(.spaceBefore),
            MarkerSigns.closings.contains(reading.tokens.hashes[end]) || end > token && reading.isDash(end)
        {
            end += 1
        }
        guard end > token, end == limit || reading.flags(end).contains(.spaceBefore) else { return nil }
        return end
    }

    /// `1 De brug`, `1 - de brug`, `1: De nota`.
    private func bare(_ number: Int, _ content: Range<Int>) -> Found? {
        let behind = content.lowerBound + 1
        guard !reading.flags(behind).contains(.startsLine), behind < content.upperBound else { return nil }
        let next = behind + 1
        if reading.isColon(behind), next < content.upperBound, reading.flags(next).contains(.spaceBefore) {
            return (ListMarker(style: .bare, number: number), next..<content.upperBound)
        }
        let isSetApart =
            reading.isDash(behind) && reading.flags(behind).contains(.spaceBefore) && next < content.upperBound
            && reading.flags(next).contains(.spaceBefore)
        let start = isSetApart ? next : behind
        guard reading.kind(start) == .word else { return nil }
        return (ListMarker(style: .bare, number: number), start..<content.upperBound)
    }

    private func dotted(_ token: Int) -> ListMarker? {
        guard let value = reading.tokens.number(token), value.form == .pointDecimal, value.decimals <= 2 else {
            return nil
        }
        return ListMarker(style: .dotted, number: Int(value.mantissa % (value.decimals == 1 ? 10 : 100)))
    }

    /// `| 1. de brug te bouwen; |`, `| 1. | de brug te bouwen; |`: the number that opens the row's first cell, or fills it.
    private func inCell(_ content: Range<Int>) -> Found? {
        var first = content.lowerBound
        while first < content.upperBound, reading.tokens.kinds[first] == .cellBorder { first += 1 }
        var end = content.upperBound
        while end > first, reading.tokens.kinds[end - 1] == .cellBorder { end -= 1 }
        guard first + 2 < end, let number = reading.plainNumber(first, digits: 1...2) else { return nil }
        var start = first + 1
        let isClosed = reading.isMark(start, ".") || reading.isMark(start, ")")
        if isClosed { start += 1 }
        let isOwnCell = reading.kind(start) == .cellBorder
        if isOwnCell { start += 1 }
        guard isOwnCell || isClosed && reading.kind(start) == .word, start < end, isOneCell(start..<end) else {
            return nil
        }
        return (ListMarker(style: .figure, number: number), start..<end)
    }

    /// Whether no border stands in the text behind a number: with one the line is a row of a table whose first column
    /// counts.
    private func isOneCell(_ content: Range<Int>) -> Bool {
        var last = content.upperBound
        while last > content.lowerBound, reading.tokens.kinds[last - 1] == .cellBorder { last -= 1 }
        return !content.prefix(while: { $0 < last }).contains { reading.tokens.kinds[$0] == .cellBorder }
    }

    // MARK: Words and signs

    /// `Beslispunt 1:`, `I De brug`, `I.het`, `1e`, and the letters that OCR makes of a bullet: `e De brug`.
    private func word(_ content: Range<Int>, isLineStart: Bool) -> Found? {
        let first = content.lowerBound
        let behind = first + 1
        guard behind < content.upperBound, !reading.flags(behind).contains(.startsLine) else { return nil }
        if let named = named(content) { return named }
        // Most lines begin with a word that is too long for a marker.
        guard reading.tokens.range(first).count <= Letter.longestRoman else { return nil }
        guard isLineStart else { return letter(content) }
        if Byte.isUpper(reading.byte(first)), let roman = Letter.roman(reading.bytes(of: first)) {
            // The point may be set against the text.
            let start = reading.isMark(behind, ".") ? behind + 1 : behind
            return (ListMarker(style: .bareRoman, number: roman), start..<content.upperBound)
        }
        if Byte.isDigit(reading.byte(first)), let ordinal = ordinal(first) {
            if let end = behindClosing(behind, content.upperBound) {
                return (ListMarker(style: .figure, number: ordinal), end..<content.upperBound)
            }
            if reading.flags(behind).contains(.spaceBefore) {
                return (ListMarker(style: .bare, number: ordinal), behind..<content.upperBound)
            }
        }
        guard reading.tokens.range(first).count == 1, MarkerSigns.misreadBullets.contains(reading.tokens.hashes[first]),
            reading.flags(behind).contains(.spaceBefore)
        else { return nil }
        return (
            ListMarker(style: .bullet, number: 0, sign: reading.tokens.hashes[first]), behind..<content.upperBound
        )
    }

    /// `a.`, `b)`, `II.` behind a bullet.
    private func letter(_ content: Range<Int>) -> Found? {
        let first = content.lowerBound
        let bytes = reading.bytes(of: first)
        guard let byte = bytes.first, let end = behindClosing(first + 1, content.upperBound) else { return nil }
        if bytes.count > 1 {
            guard let numeral = Letter.roman(bytes) else { return nil }
            return (ListMarker(style: .upper, number: numeral, roman: numeral), end..<content.upperBound)
        }
        guard let place = Letter.place(Byte.lowered(byte)) else { return nil }
        let style: ListMarker.Style = Byte.isUpper(byte) ? .upper : .lower
        return (ListMarker(style: style, number: place, roman: Letter.roman(byte)), end..<content.upperBound)
    }

    /// `1e`, `2e` or `1e.`, `2e)`.
    private func ordinal(_ token: Int) -> Int? {
        let bytes = reading.bytes(of: token)
        guard bytes.count == 2, let first = bytes.first, let last = bytes.last, Byte.isDigit(first),
            last == UInt8(ascii: "e")
        else { return nil }
        return Int(first) - Int(UInt8(ascii: "0"))
    }

    private func named(_ content: Range<Int>) -> Found? {
        let first = content.lowerBound
        guard first + 3 < content.upperBound, reading.isColon(first + 2),
            let number = reading.plainNumber(first + 1, digits: 1...2), MarkerSigns.points.matches(reading, first)
        else { return nil }
        return (ListMarker(style: .figure, number: number), first + 3..<content.upperBound)
    }

    /// `(1) de brug te bouwen;`, `(a) …`.
    private func framed(_ content: Range<Int>) -> Found? {
        let first = content.lowerBound
        guard first + 3 < content.upperBound, reading.isMark(first, "("), reading.isMark(first + 2, ")") else {
            return nil
        }
        if let number = reading.plainNumber(first + 1, digits: 1...2) {
            return (ListMarker(style: .figure, number: number), first + 3..<content.upperBound)
        }
        let letter = reading.bytes(of: first + 1)
        guard letter.count == 1, let byte = letter.first, let place = Letter.place(byte) else { return nil }
        return (ListMarker(style: .lower, number: place), first + 3..<content.upperBound)
    }

    /// A sign with a space or tab behind it that is, or that OCR made of, a bullet.
    private func bullet(_ content: Range<Int>) -> Found? {
        let first = content.lowerBound
        var behind = first + 1
        let bytes = reading.bytes(of: first)
        let isBullet = MarkerSigns.bullets.contains(reading.tokens.hashes[first]) || Letter.isPrivateUse(bytes)
        guard isBullet, behind < content.upperBound else { return nil }
        // `> < Gemeente Almere`: a coat of arms that OCR read.
        if reading.isSign(first, UInt8(ascii: ">")), reading.isSign(behind, UInt8(ascii: "<")) { return nil }
        if reading.tokens.kinds[behind] == .cellBorder {
            behind += 1
        } else if !reading.flags(behind).contains(.spaceBefore) {
            return nil
        }
        guard behind < content.upperBound else { return nil }
        return (
            ListMarker(style: .bullet, number: 0, sign: reading.tokens.hashes[first]), behind..<content.upperBound
        )
    }
}
