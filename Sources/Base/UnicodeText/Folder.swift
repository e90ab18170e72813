import CICU

/// Folds text so that spellings which readers hold for the same become the same bytes: Unicode's compatibility case folding
/// (`ﬁ` is `fi`, `ĳ` is `ij`, `m²` is `m2`, `ß` is `ss`; soft hyphens go), then accents dropped, letters with a stroke as those
/// without, typographic apostrophes and hyphens as those of ASCII. `Coördinatie` becomes `coordinatie`, however it is composed.
///
/// ASCII goes through by itself; the rest by ICU, a run at a time. Folding what is folded changes nothing.
package enum Folder {
    /// Appends the folded form of `bytes` to `result`. Bytes that are not UTF-8 come out as U+FFFD.
    /// - Complexity: O(*n*).
    package static func fold(_ bytes: Span<UInt8>, into result: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                index += 1
            } else {
                index = foldRun(bytes, from: index, into: &result)
            }
        }
    }

    /// The bytes of a run that are folded at once, about: no document then has memory taken in proportion to its longest word.
    private static let runLimit = 1 << 20

    /// Folds by ICU from `start` to the next ASCII byte; gives the offset where it stopped.
    private static func foldRun(_ bytes: Span<UInt8>, from start: Int, into result: inout [UInt8]) -> Int {
        var end = start + 1
        while end < bytes.count, bytes[end] >= 0x80 {
            if end - start > runLimit, bytes[end] & 0xC0 != 0x80 { break }
            end += 1
        }
        unsafe ICUCall.append(bytes.extracting(start..<end), to: &result) { text, count, target, capacity in
            unsafe griffie_icu_fold(text, count, target, capacity)
        }
        return end
    }
}
