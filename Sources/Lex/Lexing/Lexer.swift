import SourceText

extension TokenStream {
    /// Cuts a text into typed tokens in one pass over its bytes, at most 4 GiB of them.
    ///
    /// Total: any bytes in, tokens out; it never fails and never traps. What a token says is form only.
    /// - Complexity: O(*n*) in time, *n* the number of bytes.
    package convenience init(lexing bytes: [UInt8]) {
        var tokens = Lexer.tokens(of: bytes, most: .max)
        self.init(&tokens)
    }

    /// The same; nil where there are more than about `most` tokens, which then take no more memory than so many.
    package convenience init?(lexing bytes: [UInt8], most: Int) {
        var tokens = Lexer.tokens(of: bytes, most: most)
        self.init(&tokens)
        if count > most { return nil }
    }
}

/// The state of one pass.
struct Lexer {
    let source: Source
    var out: TokenBuffer
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
    let caseNumbers = CaseNumberTable.shared

    private init(_ source: Source, most: Int) {
        self.source = source
        out = TokenBuffer(byteCount: source.count, most: most)
    }

    fileprivate static func tokens(of bytes: [UInt8], most: Int) -> TokenBuffer {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return TokenBuffer(byteCount: 0, most: most) }
            var lexer = unsafe Lexer(Source(base: base, count: buffer.count), most: most)
            lexer.run()
            return lexer.out
        }
    }

    @inline(__always)
    func at(_ offset: Int) -> UInt8 { source.at(offset) }

    mutating func run() {
        while true {
            skipBlanks()
            guard position < source.count else { return }
            next()
        }
    }

    private mutating func next() {
        let byte = at(position)
        if Byte.isLetter(byte) { return word() }
        if Byte.isDigit(byte) { return figure() }
        if byte < 0x80 { return mark(byte) }
        if !symbol() { word() }
    }

    /// Gives the token of a character outside ASCII that is no letter; false where it is a letter.
    private mutating func symbol() -> Bool {
        let character = source.wordCharacter(position)
        let width = character.width
        let euro = source.euroWidth(position)
        if euro > 0 {
            currency(signWidth: euro)
            return true
        }
        if character.isLetter { return false }
        if width == 3, source.isBulletSign(position), before.contains(.startsLine), source.isBlank(position + width) {
            emit(.listMarker, to: position + width)
        } else {
            emit(.punctuation, to: position + max(1, width))
        }
        return true
    }

    // MARK: White space

    /// Moves to the next byte that belongs to a token, and notes what white space it passed. Nearly always that is one
    /// space, or nothing.
    @inline(__always)
    private mutating func skipBlanks() {
        let byte = at(position)
        if Byte.isVisible(byte) { return }
        if byte == 0x20, Byte.isVisible(at(position + 1)) {
            position += 1
            before.insert(.spaceBefore)
            return
        }
        skipLongBlanks()
    }

    /// Moves behind a space that letters and marks name.
    mutating func skipNamedBlank(_ width: Int) {
        position += width
        before.insert(.spaceBefore)
    }

    private mutating func skipLongBlanks() {
        var lineEnds = 0
        while position < source.count {
            switch at(position) {
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
                let width = source.blankWidth(position)
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

    var startsLine: Bool { before.contains(.startsLine) }

    // MARK: Giving tokens

    /// Gives the token of one ASCII byte that is no letter, and moves behind it.
    mutating func emitByte(_ kind: TokenKind) {
        var hash = WordHash()
        hash.add(at(position))
        emit(kind, to: position + 1, flags: [], payload: 0, hash: hash.value)
    }

    /// Gives the token from `position` to `end` and moves there.
    mutating func emit(_ kind: TokenKind, to end: Int, flags: TokenFlags = [], payload: UInt32 = 0) {
        emit(kind, to: end, flags: flags, payload: payload, hash: source.bytesHash(position, end))
    }

    @inline(__always)
    private mutating func emit(_ kind: TokenKind, to end: Int, flags: TokenFlags, payload: UInt32, hash: UInt64) {
        out.append(kind, flags: before.union(flags), start: position, end: end, payload: payload, hash: hash)
        position = end
        before = []
        if kind != .emphasis { tokensInLine += 1 }
    }

    @inline(__always)
    mutating func emitWord(to end: Int, flags: TokenFlags, hash: UInt64) {
        emit(.word, to: end, flags: flags, payload: UInt32(keywords.keyword(hash)), hash: hash)
    }

    func keyword(_ hash: UInt64) -> Keyword { Keyword(rawValue: keywords.keyword(hash)) ?? .none }
}
