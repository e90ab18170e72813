/// Makes JSON of what programs write that do not know all of its rules (RFC 8259): halves of pairs of UTF-16, control characters
/// inside strings, bytes that are no UTF-8. What a string says stays, but for what says nothing.
enum JSONRepair {
    private static let backslash = UInt8(ascii: "\\")
    private static let quote = UInt8(ascii: "\"")
    /// Stands for half a character.
    private static let replacement = Array("\\ufffd".utf8)
    /// Bytes of `\ud83d`.
    private static let escapeCount = 6
    /// First halves of pairs, and second ones (Unicode 3.9, D91).
    private static let (highs, lows) = (0xD800...0xDBFF, 0xDC00...0xDFFF)

    /// - Complexity: O(*n*).
    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        let bytes = (try? DecodedText.decode(bytes, mostRuns: .max).bytes) ?? bytes
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var (place, isInString) = (0, false)
        while place < bytes.count {
            let byte = bytes[place]
            if isInString, byte == backslash {
                let count = appendEscape(bytes[place...], to: &result)
                place += count
                continue
            }
            if byte == quote { isInString.toggle() }
            result.append(isInString && byte < UInt8(ascii: " ") ? UInt8(ascii: " ") : byte)
            place += 1
        }
        return result
    }

    /// Appends the escape at the start, or what stands for it; returns how many bytes it took.
    private static func appendEscape(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) -> Int {
        guard let unit = unit(bytes) else {
            result += bytes.prefix(2)
            return min(2, bytes.count)
        }
        let isPair = highs.contains(unit) && self.unit(bytes.dropFirst(escapeCount)).map(lows.contains) == true
        if isPair {
            result += bytes.prefix(2 * escapeCount)
            return 2 * escapeCount
        }
        result += highs.contains(unit) || lows.contains(unit) ? replacement[...] : bytes.prefix(escapeCount)
        return escapeCount
    }

    /// The code unit that is written at the start as `\ud83d`.
    private static func unit(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= escapeCount, bytes.starts(with: replacement.prefix(2)) else { return nil }
        return Int(String(decoding: bytes.dropFirst(2).prefix(escapeCount - 2), as: UTF8.self), radix: 16)
    }
}
