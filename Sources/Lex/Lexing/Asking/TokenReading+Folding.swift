package import SourceText

extension TokenReading {
    /// The text of tokens: white space folded to one space, markup left out, hyphenation at line ends undone.
    /// - Complexity: O(*n*), *n* the number of bytes.
    package func folded(_ tokens: Range<Int>) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "" }
        if isPlain(tokens) {
            return String(decoding: bytes[Int(self.tokens.starts[first])..<Int(self.tokens.ends[last])], as: UTF8.self)
        }
        return unsafe String(unsafeUninitializedCapacity: Int(self.tokens.ends[last]) - Int(self.tokens.starts[first]))
        {
            var text = unsafe FoldedText($0)
            fold(tokens, into: &text)
            return text.count
        }
    }

    /// Whether the bytes of tokens are what folding makes of them: words and figures with one space between them or none.
    private func isPlain(_ tokens: Range<Int>) -> Bool {
        let (kinds, flags, starts, ends) = (self.tokens.kinds, self.tokens.flags, self.tokens.starts, self.tokens.ends)
        for token in tokens {
            switch kinds[token] {
            case .emphasis, .headingMark, .cellBorder: return false
            case .punctuation:
                let byte = bytes[Int(starts[token])]
                if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\\") { return false }
            default: break
            }
            if flags[token].contains(.broken) { return false }
            guard token > tokens.lowerBound else { continue }
            let gap = starts[token] - ends[token - 1]
            if gap > 1 || gap == 1 && bytes[Int(starts[token]) - 1] != 0x20 { return false }
        }
        return true
    }

    private func fold(_ tokens: Range<Int>, into out: inout FoldedText) {
        var spaced = false
        var behindTag = tokens.lowerBound
        for token in tokens {
            let flags = self.tokens.flags[token]
            if flags.contains(.spaceBefore) { spaced = true }
            if token < behindTag { continue }
            let kind = self.tokens.kinds[token]
            if kind == .punctuation, let end = endOfMarkup(token, before: tokens.upperBound) {
                behindTag = end
                continue
            }
            if kind == .emphasis || kind == .headingMark || kind == .cellBorder {
                if kind == .cellBorder || isLineBreak(token) { spaced = true }
                continue
            }
            if spaced, !out.isEmpty, !continuesHyphen(token, after: tokens.lowerBound) { out.append(0x20) }
            spaced = false
            append(token, to: &out)
        }
    }

    /// `<br>`, `<br/>`: the words around it are two.
    private func isLineBreak(_ token: Int) -> Bool {
        let bytes = bytes[Int(tokens.starts[token])..<Int(tokens.ends[token])].prefix(3)
        return bytes.map { $0 | 0x20 }.elementsEqual("<br".utf8)
    }

    /// The token behind a tag with attributes (`<span id="p1">`, 24 tokens at most); nil where none stands at `token`.
    package func endOfMarkup(_ token: Int, before limit: Int) -> Int? {
        guard isSign(token, 0x3C), token + 1 < limit, kind(token + 1) == .word, !flags(token + 1).contains(.spaceBefore)
        else { return nil }
        return (token + 2..<max(token + 2, min(limit, token + 24))).first { isSign($0, 0x3E) }.map { $0 + 1 }
    }

    /// The bytes of tokens without the emphasis at either end.
    package func byteRange(_ tokens: Range<Int>) -> ByteRange {
        var first = tokens.lowerBound
        var last = tokens.upperBound
        while first < last, self.tokens.kinds[first] == .emphasis { first += 1 }
        while last > first, self.tokens.kinds[last - 1] == .emphasis { last -= 1 }
        guard first < last else {
            let at = first < self.tokens.count ? Int(self.tokens.starts[first]) : bytes.count
            return ByteRange(start: at, end: at)
        }
        return ByteRange(start: Int(self.tokens.starts[first]), end: Int(self.tokens.ends[last - 1]))
    }

    /// The last byte of a token; 0 where there is none.
    @inlinable
    public func lastByte(_ token: Int) -> UInt8 { !has(token) ? 0 : bytes[Int(tokens.ends[token]) - 1] }

    /// Whether a token is this one ASCII character; outside the stream there is none.
    @inlinable
    public func isSign(_ token: Int, _ sign: UInt8) -> Bool {
        has(token) && tokens.ends[token] - tokens.starts[token] == 1 && bytes[Int(tokens.starts[token])] == sign
    }

    /// `POK-⏎middelen`: the hyphen belongs to the word and no space follows it; `zorg-⏎en welzijn` keeps its space.
    private func continuesHyphen(_ token: Int, after first: Int) -> Bool {
        guard token > first, tokens.flags[token].contains(.startsLine), tokens.kinds[token] == .word else {
            return false
        }
        guard isSign(token - 1, 0x2D), !tokens.flags[token - 1].contains(.spaceBefore) else { return false }
        let keyword = tokens.keyword(token)
        return keyword != .en && keyword != .of && !tokens.flags[token].contains(.capitalised)
    }

    private func append(_ token: Int, to out: inout FoldedText) {
        let start = Int(tokens.starts[token])
        let end = Int(tokens.ends[token])
        guard tokens.flags[token].contains(.broken) else {
            out.append(bytes[start..<end])
            return
        }
        let isWord = tokens.kinds[token] == .word
        let keepsSpace = isWord || tokens.kinds[token] == .amount
        var i = start
        while i < end {
            let byte = bytes[i]
            i += 1
            guard byte <= 0x20 else {
                out.append(byte)
                continue
            }
            let brokeLine = skipBlanks(&i, end, first: byte)
            if isWord, brokeLine, out.last == 0x2D { out.removeLast() } else if keepsSpace { out.append(0x20) }
        }
    }

    /// Moves behind the white space at `i`; true where a line ends in it.
    private func skipBlanks(_ i: inout Int, _ end: Int, first: UInt8) -> Bool {
        var brokeLine = first == 0x0A || first == 0x0D
        while i < end, bytes[i] <= 0x20 {
            if bytes[i] == 0x0A || bytes[i] == 0x0D { brokeLine = true }
            i += 1
        }
        return brokeLine
    }
}
