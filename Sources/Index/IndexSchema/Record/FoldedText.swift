import SourceText

/// A piece of text with each run of white space (bytes up to 0x20) as one space: most values of facts are that of the
/// piece which they were read from, so that a record need not repeat them.
enum FoldedText {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// A value starts at most this many bytes into its fact's range; keeps the search linear.
    private static let searchLimit = 64
    /// Shorter ones take no more bytes when they are written out.
    private static let shortest = 2

    /// The piece, folded.
    static func string(_ piece: ArraySlice<UInt8>) -> String {
        var folded: [UInt8] = []
        folded.reserveCapacity(piece.count)
        var isInSpace = false
        for byte in piece {
            if byte > 0x20 { folded.append(byte) } else if !isInSpace { folded.append(0x20) }
            isInSpace = byte <= 0x20
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// Whether all of `range`, which holds something, folds to `string`.
    /// - Complexity: O(*n*), *n* the bytes of the string.
    static func isWhole(_ string: Bytes, in text: Bytes, _ range: ByteRange) -> Bool {
        unsafe range.count >= max(1, string.count) && range.end <= text.count
            && end(of: string, in: text, from: range.start, limit: range.end) == range.end
    }

    /// The first piece of `range` that folds to `string`; nil where there is none that is worth pointing at.
    /// - Complexity: O(*n*), *n* the bytes of the string.
    static func range(of string: Bytes, in text: Bytes, _ range: ByteRange) -> ByteRange? {
        guard string.count >= shortest, range.end <= text.count else { return nil }
        let first = unsafe string[0]
        // What it folds is never shorter than the string.
        let behindLast = min(range.end - string.count + 1, range.start + searchLimit)
        var start = range.start
        while start < behindLast {
            if unsafe text[start] == first || text[start] <= 0x20,
                let end = unsafe end(of: string, in: text, from: start, limit: range.end)
            {
                return ByteRange(start: start, end: end)
            }
            start += 1
        }
        return nil
    }

    /// Where the piece ends that starts at `start` and folds to `string`; nil where it does not, or not before `limit`.
    @inline(__always)
    private static func end(of string: Bytes, in text: Bytes, from start: Int, limit: Int) -> Int? {
        var place = start
        for index in string.indices {
            let byte = unsafe string[index]
            guard place < limit else { return nil }
            if unsafe text[place] <= 0x20 {
                guard byte == 0x20 else { return nil }
                repeat { place += 1 } while unsafe place < limit && text[place] <= 0x20
            } else {
                guard unsafe byte == text[place] else { return nil }
                place += 1
            }
        }
        return place
    }
}
