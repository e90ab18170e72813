package import Lexing
import SourceText

/// Looking at single tokens. Each of these takes any index; outside the stream there is no token, so nothing matches.
extension Reading {
    @inline(__always)
    package func has(_ token: Int) -> Bool { token >= 0 && token < tokens.count }

    /// The keyword of a word, `.none` for anything else.
    @inline(__always)
    package func keyword(_ token: Int) -> Keyword { has(token) ? tokens.keyword(token) : .none }

    @inline(__always)
    package func kind(_ token: Int) -> TokenKind? { has(token) ? tokens.kinds[token] : nil }

    @inline(__always)
    package func flags(_ token: Int) -> TokenFlags { has(token) ? tokens.flags[token] : TokenFlags() }

    /// The first byte of a token; 0 where there is none.
    @inline(__always)
    package func byte(_ token: Int) -> UInt8 { has(token) ? text.bytes[Int(tokens.starts[token])] : 0 }

    /// Whether a token is that one ASCII mark: `isMark(i, ".")`.
    package func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
        guard has(token), tokens.ends[token] - tokens.starts[token] == 1 else { return false }
        return UInt32(byte(token)) == mark.value && tokens.kinds[token] != .word
    }

    /// Whether a token is a hyphen, minus sign, en dash or em dash, whatever the lexer took it for.
    package func isDash(_ token: Int) -> Bool {
        guard has(token), tokens.kinds[token] == .punctuation || tokens.kinds[token] == .listMarker else {
            return false
        }
        let start = Int(tokens.starts[token])
        switch Int(tokens.ends[token]) - start {
        case 1: return text.bytes[start] == 0x2D
        case 3:
            guard text.bytes[start] == 0xE2 else { return false }
            let (second, third) = (text.bytes[start + 1], text.bytes[start + 2])
            return (second == 0x80 && (0x90...0x94).contains(third)) || (second == 0x88 && third == 0x92)
        default: return false
        }
    }

    /// Whether a word ends in `suffix` (lower case ASCII, not empty), in any case: compounds such as `subsidieverordening`.
    @inline(__always)
    package func hasSuffix(_ token: Int, _ suffix: StaticString) -> Bool {
        // Most words are told by one letter.
        guard kind(token) == .word else { return false }
        let last = text.bytes[Int(tokens.ends[token]) - 1] | 0x20
        return unsafe last == suffix.utf8Start[suffix.utf8CodeUnitCount - 1] && ends(token, with: suffix)
    }

    private func ends(_ token: Int, with suffix: StaticString) -> Bool {
        let count = suffix.utf8CodeUnitCount
        let end = Int(tokens.ends[token])
        guard end - Int(tokens.starts[token]) >= count else { return false }
        return suffix.withUTF8Buffer { letters in
            for k in 0..<count where unsafe text.bytes[end - count + k] | 0x20 != letters[k] { return false }
            return true
        }
    }

    /// Whether a word begins with `prefix` (lower case ASCII, not empty), in any case.
    @inline(__always)
    package func hasPrefix(_ token: Int, _ prefix: StaticString) -> Bool {
        guard kind(token) == .word else { return false }
        return unsafe text.bytes[Int(tokens.starts[token])] | 0x20 == prefix.utf8Start[0] && begins(token, with: prefix)
    }

    private func begins(_ token: Int, with prefix: StaticString) -> Bool {
        let count = prefix.utf8CodeUnitCount
        let start = Int(tokens.starts[token])
        guard Int(tokens.ends[token]) - start >= count else { return false }
        return prefix.withUTF8Buffer { letters in
            for k in 0..<count where unsafe text.bytes[start + k] | 0x20 != letters[k] { return false }
            return true
        }
    }

    /// The whole number of a token written in plain digits with `digits` of them; nil for any other token.
    package func plainNumber(_ token: Int, digits: ClosedRange<Int>) -> Int? {
        guard has(token), let number = tokens.number(token), number.form == .plain, digits.contains(Int(number.digits))
        else {
            return nil
        }
        return number.integer
    }

    /// Whether no line ends between a token and the next (a token broken over a line counts as one).
    package func isSameLine(_ token: Int) -> Bool { !flags(token + 1).contains(.startsLine) }
}
