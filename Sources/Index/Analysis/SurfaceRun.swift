import Lexing

/// Words next to each other as they are spelled, but for capitals and accents: what `="openbare ruimten"` asks of a text.
///
/// Not for use by two threads at once.
package final class SurfaceRun {
    private var form = TermForm()
    /// The words as they are spelled, small and without accents; at least one.
    package let pattern: [[UInt8]]
    /// For each length of a match that of the longest shorter one that ends at the same word (Knuth, Morris and Pratt).
    private var fallback = [0, 0]

    /// nil where the text has no words.
    package init?(of text: String) {
        // As in `QueryTerms`: nothing counts as the start of a line.
        let bytes = [UInt8(ascii: ","), UInt8(ascii: " ")] + Array(text.utf8)
        let tokens = TokenStream(lexing: bytes)
        var form = TermForm()
        var pattern: [[UInt8]] = []
        unsafe bytes.withUnsafeBufferPointer { buffer in
            for token in 0..<tokens.count {
                let raw = unsafe UnsafeBufferPointer(
                    rebasing: buffer[Int(tokens.starts[token])..<Int(tokens.ends[token])])
                unsafe form.letters(of: token, in: tokens, raw: raw) { unsafe pattern.append(Array($0)) }
            }
        }
        if pattern.isEmpty { return nil }
        self.pattern = pattern
        var length = 0
        for word in pattern.dropFirst() {
            while length > 0, pattern[length] != word { length = fallback[length] }
            if pattern[length] == word { length += 1 }
            fallback.append(length)
        }
    }

    /// Whether the words stand in a text.
    /// - Complexity: O(*n*), *n* the bytes of the text.
    package func occurs(in bytes: [UInt8]) -> Bool {
        let tokens = TokenStream(lexing: bytes)
        var length = 0
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            for token in 0..<tokens.count {
                let raw = unsafe UnsafeBufferPointer(
                    rebasing: buffer[Int(tokens.starts[token])..<Int(tokens.ends[token])])
                var isFound = false
                unsafe form.letters(of: token, in: tokens, raw: raw) { word in
                    if isFound { return }
                    while length > 0, unsafe !pattern[length].elementsEqual(word) { length = fallback[length] }
                    if unsafe pattern[length].elementsEqual(word) { length += 1 }
                    isFound = length == pattern.count
                }
                if isFound { return true }
            }
            return false
        }
    }
}
