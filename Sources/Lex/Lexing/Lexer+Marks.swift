import SourceText

extension Lexer {
    /// An ASCII byte that is no letter or digit stands at `position`.
    mutating func mark(_ byte: UInt8) {
        switch byte {
        case 0x09, 0x7C: emit(.cellBorder, to: position + 1)
        case 0x23: headingMark()
        case 0x2A, 0x5F: emphasisRun(byte)
        case 0x3C: tag()
        case 0x3A: labelEnd()
        case Byte.ampersand: entity()
        case UInt8(ascii: "["): noteMark()
        case 0x2D where startsLine && source.isBlank(position + 1),
            0x2B where startsLine && source.isBlank(position + 1):
            emit(.listMarker, to: position + 1)
        default: emitByte(.punctuation)
        }
    }

    /// `[^2]`: the mark of a footnote in Markdown, which is no part of the text; before a colon it opens the note itself.
    private mutating func noteMark() {
        var end = position + 2
        while Byte.isAlphanumeric(at(end)), end - position < Self.longestNoteMark { end += 1 }
        let isMark =
            at(position + 1) == UInt8(ascii: "^") && end > position + 2 && at(end) == UInt8(ascii: "]")
            && at(end + 1) != UInt8(ascii: ":")
        if isMark { emit(.emphasis, to: end + 1) } else { emitByte(.punctuation) }
    }

    /// Bytes of such a mark before its closing bracket.
    private static let longestNoteMark = 12

    /// `&nbsp;` is a space, `&euro;` a sign of money, any other a mark.
    private mutating func entity() {
        let (blank, euro) = (source.blankWidth(position), source.euroWidth(position))
        if blank > 0 {
            skipNamedBlank(blank)
        } else if euro > 0 {
            currency(signWidth: euro)
        } else {
            emitByte(.punctuation)
        }
    }

    /// A longer run of number signs is no heading's mark, however long it is.
    private static let deepestHeading = 6

    private mutating func headingMark() {
        var level = 1
        while level <= Self.deepestHeading, at(position + level) == 0x23 { level += 1 }
        guard startsLine, level <= Self.deepestHeading, source.isBlank(position + level) else {
            return emit(.punctuation, to: position + 1)
        }
        emit(.headingMark, to: position + level, payload: UInt32(level))
    }

    private mutating func emphasisRun(_ byte: UInt8) {
        var i = position
        while at(i) == byte { i += 1 }
        if byte == 0x2A, i == position + 1, startsLine, source.isBlank(i) { return emit(.listMarker, to: i) }
        emit(i - position <= 3 && !isPartOfWord(byte, before: i) ? .emphasis : .punctuation, to: i)
    }

    /// `de_Vries_Jansen`, `3*4*5`: inside a word `_` never sets type (CommonMark, 6.2), nor does one `*` between figures.
    private func isPartOfWord(_ byte: UInt8, before end: Int) -> Bool {
        guard position > 0 else { return false }
        let (before, behind) = (at(position - 1), at(end))
        if byte == 0x2A { return end == position + 1 && Byte.isDigit(before) && Byte.isDigit(behind) }
        return (Byte.isAlphanumeric(before) || before >= 0x80) && (Byte.isAlphanumeric(behind) || behind >= 0x80)
    }

    /// `<b>`, `</i>`, `<br/>`: a tag of at most 16 bytes that only sets type.
    private mutating func tag() {
        var i = position + 1
        if at(i) == 0x2F { i += 1 }
        let name = i
        while Byte.isAlphanumeric(at(i)), i - name < 10 { i += 1 }
        guard i > name else { return emit(.punctuation, to: position + 1) }
        i = source.skipSpaces(i)
        if at(i) == 0x2F { i += 1 }
        guard at(i) == 0x3E, i - position < 16 else { return emit(.punctuation, to: position + 1) }
        emit(.emphasis, to: i + 1)
    }

    private mutating func labelEnd() {
        let isLabel =
            tokensInLine > 0 && tokensInLine <= 8 && (source.isBlank(position + 1) || at(position + 1) == 0x2A)
        emitByte(isLabel ? .labelEnd : .punctuation)
    }
}
