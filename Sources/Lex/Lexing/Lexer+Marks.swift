extension Lexer {
    /// An ASCII byte that is no letter or digit stands at `position`.
    mutating func mark(_ byte: UInt8) {
        switch byte {
        case 0x09, 0x7C: emit(.cellBorder, to: position + 1)
        case 0x23: headingMark()
        case 0x2A, 0x5F: emphasisRun(byte)
        case 0x3C: tag()
        case 0x3A: labelEnd()
        case 0x2D where startsLine && isBlank(position + 1), 0x2B where startsLine && isBlank(position + 1):
            emit(.listMarker, to: position + 1)
        default: emit(.punctuation, to: position + 1)
        }
    }

    private mutating func headingMark() {
        var i = position
        while at(i) == 0x23 { i += 1 }
        guard startsLine, i - position <= 6, isBlank(i) else { return emit(.punctuation, to: position + 1) }
        emit(.headingMark, to: i, payload: UInt32(i - position))
    }

    private mutating func emphasisRun(_ byte: UInt8) {
        var i = position
        while at(i) == byte { i += 1 }
        if byte == 0x2A, i == position + 1, startsLine, isBlank(i) { return emit(.listMarker, to: i) }
        emit(i - position <= 3 ? .emphasis : .punctuation, to: i)
    }

    /// `<b>`, `</i>`, `<br/>`: a tag of at most 16 bytes that only sets type.
    private mutating func tag() {
        var i = position + 1
        if at(i) == 0x2F { i += 1 }
        let name = i
        while Byte.isAlphanumeric(at(i)), i - name < 10 { i += 1 }
        guard i > name else { return emit(.punctuation, to: position + 1) }
        i = skipSpaces(i)
        if at(i) == 0x2F { i += 1 }
        guard at(i) == 0x3E, i - position < 16 else { return emit(.punctuation, to: position + 1) }
        emit(.emphasis, to: i + 1)
    }

    private mutating func labelEnd() {
        let isLabel = tokensInLine > 0 && tokensInLine <= 8 && (isBlank(position + 1) || at(position + 1) == 0x2A)
        emit(isLabel ? .labelEnd : .punctuation, to: position + 1)
    }

    /// `•`, `■`, `▪`, `●`, `–`, `—`, `‣`, `◦`, `✓`: what stands before an item of a list.
    func isBulletSign(_ offset: Int) -> Bool {
        guard at(offset) == 0xE2 else { return false }
        let second = at(offset + 1)
        let third = at(offset + 2)
        switch second {
        case 0x80: return third == 0xA2 || third == 0xA3 || third == 0x93 || third == 0x94
        case 0x96: return (0xA0...0xBA).contains(third)
        case 0x97: return third == 0x8B || third == 0x8F || third == 0xA6 || third == 0x98
        case 0x9C: return third == 0x93 || third == 0x94
        case 0x9E: return third == 0xA2 || third == 0xA4
        default: return false
        }
    }
}
