import SourceText

/// A text and its tokens: the one way to ask a token what it is.
///
/// A class, so that the many small readers that hold it cost one count of references each; not final, so that a stage can
/// add what it knows and is asked in the same way.
open class TokenReading: @unchecked Sendable {
    /// The bytes that the tokens were made from.
    public final let bytes: [UInt8]
    /// The tokens.
    public final let tokens: TokenStream

    /// Holds these values.
    public init(bytes: [UInt8], tokens: TokenStream) {
        self.bytes = bytes
        self.tokens = tokens
    }
}

/// Looking at single tokens. Each of these takes any index; outside the stream there is no token, so nothing matches.
///
/// Public, as `TokenStream` is, so that the stages which read tokens can inline them.
extension TokenReading {
    /// Whether there is such a token.
    @inlinable @inline(__always)
    public func has(_ token: Int) -> Bool { token >= 0 && token < tokens.count }

    /// The keyword of a word, `.none` for anything else.
    @inlinable @inline(__always)
    public func keyword(_ token: Int) -> Keyword { has(token) ? tokens.keyword(token) : .none }

    /// What a token is by its form; nil where there is none.
    @inlinable @inline(__always)
    public func kind(_ token: Int) -> TokenKind? { has(token) ? tokens.kinds[token] : nil }

    /// What stands before a token; nothing where there is none.
    @inlinable @inline(__always)
    public func flags(_ token: Int) -> TokenFlags { has(token) ? tokens.flags[token] : TokenFlags() }

    /// The first byte of a token; 0 where there is none.
    @inlinable @inline(__always)
    public func byte(_ token: Int) -> UInt8 { has(token) ? bytes[Int(tokens.starts[token])] : 0 }

    /// Whether a token is that one ASCII mark: `isMark(i, ".")`.
    @inlinable
    public func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
        guard has(token), tokens.ends[token] - tokens.starts[token] == 1 else { return false }
        return UInt32(byte(token)) == mark.value && tokens.kinds[token] != .word
    }

    /// Whether a token stands directly behind the one before it, without white space.
    @inlinable
    public func isGlued(_ token: Int) -> Bool {
        has(token) && token > 0 && tokens.starts[token] == tokens.ends[token - 1]
    }

    /// Whether white space stands before a token.
    @inlinable
    public func hasSpace(before token: Int) -> Bool { flags(token).contains(.spaceBefore) }

    /// The full stop that ends the sentence which goes on at `token`: one before a capital, or at the end of what is looked
    /// at; `limit`, or a `token` behind it, where there is none.
    /// - Complexity: O(*n*), *n* the tokens up to it.
    public func fullStop(from token: Int, before limit: Int) -> Int {
        var i = token
        while i < limit, !(isMark(i, ".") && (i + 1 >= limit || flags(i + 1).contains(.capitalised))) { i += 1 }
        return i
    }

    /// Whether a token is a hyphen, minus sign, en dash or em dash, whatever the lexer took it for.
    @inlinable
    public func isDash(_ token: Int) -> Bool {
        guard has(token), tokens.kinds[token] == .punctuation || tokens.kinds[token] == .listMarker else {
            return false
        }
        let start = Int(tokens.starts[token])
        switch Int(tokens.ends[token]) - start {
        case 1: return bytes[start] == 0x2D
        case 3:
            guard bytes[start] == 0xE2 else { return false }
            let (second, third) = (bytes[start + 1], bytes[start + 2])
            return (second == 0x80 && (0x90...0x94).contains(third)) || (second == 0x88 && third == 0x92)
        default: return false
        }
    }

    /// The whole number of a token written in plain digits with `digits` of them; nil for any other token.
    @inlinable
    public func plainNumber(_ token: Int, digits: ClosedRange<Int>) -> Int? {
        guard has(token), let number = tokens.number(token), number.form == .plain, digits.contains(Int(number.digits))
        else {
            return nil
        }
        return number.integer
    }

    /// Whether no line ends between a token and the next (a token broken over a line counts as one).
    @inlinable
    public func isSameLine(_ token: Int) -> Bool { !flags(token + 1).contains(.startsLine) }

    /// The bytes of a token; none where there is no token.
    @inlinable
    public func bytes(of token: Int) -> ArraySlice<UInt8> {
        has(token) ? bytes[Int(tokens.starts[token])..<Int(tokens.ends[token])] : []
    }

    /// Whether a token is a colon, as the end of a label or elsewhere.
    @inlinable
    public func isColon(_ token: Int) -> Bool { kind(token) == .labelEnd || isMark(token, ":") }

    /// The characters of white space between a token and the one before it; 0 at the ends of the text.
    @inlinable
    public func gap(before token: Int) -> Int {
        guard token > 0, has(token) else { return 0 }
        let (start, end) = (Int(tokens.ends[token - 1]), Int(tokens.starts[token]))
        return end - start > 1 ? characters(ofBlanks: start, end) : end - start
    }

    /// The characters of white space from `start` to `end`; a space that HTML names (`&nbsp;`) is one.
    @usableFromInline
    func characters(ofBlanks start: Int, _ end: Int) -> Int {
        var (count, isInName) = (0, false)
        for byte in bytes[start..<end] {
            if !isInName, !UTF8.isContinuation(byte) { count += 1 }
            if byte == Byte.ampersand { isInName = true } else if byte == UInt8(ascii: ";") { isInName = false }
        }
        return count
    }
}
