extension TokenStream {
    /// Cuts a text into typed tokens in one pass over its bytes, at most 4 GiB of them.
    ///
    /// Total: any bytes in, tokens out; it never fails and never traps. What a token says is form only.
    /// - Complexity: O(*n*) in time, *n* the number of bytes.
    package init(lexing bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return TokenStream() }
            var lexer = Lexer(base: base, count: buffer.count)
            lexer.run()
            return lexer.out
        }
    }
}

/// The state of one pass. Reads behind the end give 0, so that no rule has to ask where the text ends.
struct Lexer {
    private let base: UnsafePointer<UInt8>
    let count: Int
    var out = TokenStream()
    /// Offset of the next byte to read.
    var position = 0
    /// What is known of the white space before `position`.
    private var before: TokenFlags = [.spaceBefore, .startsLine, .startsParagraph]
    /// Tokens since the line began, emphasis left out.
    var tokensInLine = 0
    /// Up to here runs of non-blank bytes were searched for an address; none is searched twice.
    var addressesSearchedTo = 0
    /// Up to here runs were tried as a case number; none is tried twice.
    var caseNumbersTriedTo = 0
    private let keywords = KeywordTable.shared

    init(base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        self.count = count
        out.reserve(count / 6 + 16)
    }

    @inline(__always)
    func at(_ offset: Int) -> UInt8 { offset < count ? base[offset] : 0 }

    mutating func run() {
        while true {
            skipBlanks()
            guard position < count else { return }
            next()
        }
    }

    private mutating func next() {
        let byte = base[position]
        if Byte.isLetter(byte) { return word() }
        if Byte.isDigit(byte) { return figure() }
        if byte < 0x80 { return mark(byte) }
        if !symbol() { word() }
    }

    /// Gives the token of a character outside ASCII that is no letter; false where it is a letter.
    private mutating func symbol() -> Bool {
        let width = Byte.width(base[position], at(position + 1), at(position + 2), at(position + 3))
        if width == 3, at(position) == 0xE2, at(position + 1) == 0x82, at(position + 2) == 0xAC {
            currency(signWidth: 3)
            return true
        }
        if Byte.isLetterStart(at(position), at(position + 1)), width > 1 { return false }
        if width == 3, isBulletSign(position), before.contains(.startsLine), isBlank(position + width) {
            emit(.listMarker, to: position + width)
        } else {
            emit(.punctuation, to: position + max(1, width))
        }
        return true
    }

    // MARK: White space

    /// Moves to the next byte that belongs to a token, and notes what white space it passed.
    private mutating func skipBlanks() {
        var lineEnds = 0
        while position < count {
            switch base[position] {
            case 0x20: position += 1
            case 0x09:
                // A tab inside a line is the border of a cell.
                if tokensInLine > 0, lineEnds == 0 { return }
                position += 1
            case 0x0A:
                lineEnds += 1
                position += 1
            case 0x0D:
                if at(position + 1) != 0x0A { lineEnds += 1 }
                position += 1
            case 0x0C, 0x0B:
                lineEnds += 2
                position += 1
            default:
                let width = blankWidth(position)
                guard width > 0 else { return note(lineEnds) }
                position += width
            }
            before.insert(.spaceBefore)
            if lineEnds > 0 { tokensInLine = 0 }
        }
    }

    private mutating func note(_ lineEnds: Int) {
        if lineEnds > 0 { before.insert(.startsLine) }
        if lineEnds > 1 { before.insert(.startsParagraph) }
    }

    /// The width of a space outside ASCII (no-break, thin, zero-width, byte order mark) or a stray soft hyphen; else 0.
    func blankWidth(_ offset: Int) -> Int {
        switch at(offset) {
        case 0xC2: return at(offset + 1) == 0xA0 || at(offset + 1) == 0xAD ? 2 : 0
        case 0xE2:
            if at(offset + 1) == 0x80 {
                let last = at(offset + 2)
                return (0x80...0x8F).contains(last) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
            }
            return at(offset + 1) == 0x81 && at(offset + 2) == 0x9F ? 3 : 0
        case 0xE3: return at(offset + 1) == 0x80 && at(offset + 2) == 0x80 ? 3 : 0
        case 0xEF: return at(offset + 1) == 0xBB && at(offset + 2) == 0xBF ? 3 : 0
        default: return 0
        }
    }

    /// White space, or the end of the text.
    func isBlank(_ offset: Int) -> Bool {
        let byte = at(offset)
        return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) || offset >= count || blankWidth(offset) > 0
    }

    /// Skips spaces and at most one line end from `offset`.
    func skipSpacesAndOneLineEnd(_ offset: Int) -> Int {
        var i = skipSpaces(offset)
        guard at(i) == 0x0D || at(i) == 0x0A else { return i }
        if at(i) == 0x0D { i += 1 }
        if at(i) == 0x0A { i += 1 }
        return skipSpaces(i)
    }

    func skipSpaces(_ offset: Int) -> Int {
        var i = offset
        while true {
            if at(i) == 0x20 || (at(i) == 0x09) { i += 1 } else {
                let width = blankWidth(i)
                guard width > 0 else { return i }
                i += width
            }
        }
    }

    var startsLine: Bool { before.contains(.startsLine) }

    // MARK: Giving tokens

    /// Gives the token from `position` to `end` and moves there.
    mutating func emit(
        _ kind: TokenKind, to end: Int, flags: TokenFlags = [], payload: UInt32 = 0, hash: UInt64? = nil
    ) {
        let start = position
        out.append(
            kind, flags: before.union(flags), start: start, end: end, payload: payload, hash: hash ?? bytesHash(start, end))
        position = end
        before = []
        if kind != .emphasis { tokensInLine += 1 }
    }

    mutating func emitWord(to end: Int, flags: TokenFlags, hash: UInt64) {
        emit(.word, to: end, flags: flags, payload: UInt32(keywords.keyword(hash)), hash: hash)
    }

    func keyword(_ hash: UInt64) -> Keyword { Keyword(rawValue: keywords.keyword(hash)) ?? .none }

    /// The hash of bytes as they stand, white space and line ends left out.
    private func bytesHash(_ start: Int, _ end: Int) -> UInt64 {
        var hash = WordHash()
        for i in start..<end where base[i] > 0x20 { hash.add(Byte.lowered(base[i])) }
        return hash.value
    }
}

extension TokenStream {
    mutating func reserve(_ capacity: Int) {
        kinds.reserveCapacity(capacity)
        flags.reserveCapacity(capacity)
        starts.reserveCapacity(capacity)
        ends.reserveCapacity(capacity)
        payloads.reserveCapacity(capacity)
        hashes.reserveCapacity(capacity)
    }

    @inline(__always)
    mutating func append(_ kind: TokenKind, flags: TokenFlags, start: Int, end: Int, payload: UInt32, hash: UInt64) {
        kinds.append(kind)
        self.flags.append(flags)
        starts.append(UInt32(truncatingIfNeeded: start))
        ends.append(UInt32(truncatingIfNeeded: end))
        payloads.append(payload)
        hashes.append(hash)
    }
}
