internal import CStemmer

/// Snowball's Dutch stemmer (Porter's), as libstemmer has it. Not for use by two threads at once.
@safe struct DutchStemmer: ~Copyable {
    private let stemmer: OpaquePointer?

    init() { unsafe stemmer = sb_stemmer_new("dutch", "UTF_8") }

    deinit { if let stemmer = unsafe stemmer { unsafe sb_stemmer_delete(stemmer) } }

    /// Gives the stem of `word` (lower-case letters without accents) to `body`; the word itself where it has no other.
    /// - Complexity: O(*n*), *n* the bytes of the word.
    func withStem(of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard let stemmer = unsafe stemmer, let base = word.baseAddress,
            let result = unsafe sb_stemmer_stem(stemmer, base, Int32(word.count))
        else { return unsafe body(word) }
        let count = Int(unsafe sb_stemmer_length(stemmer))
        unsafe body(UnsafeBufferPointer(start: result, count: count))
    }
}
