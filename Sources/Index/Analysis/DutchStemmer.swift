internal import CStemmer

/// Snowball's Dutch stemmer (Porter's), as libstemmer has it. Not for use by two threads at once.
@safe struct DutchStemmer: ~Copyable {
    private let stemmer: OpaquePointer?

    init() { unsafe stemmer = sb_stemmer_new("dutch", "UTF_8") }

    deinit { if let stemmer = unsafe stemmer { unsafe sb_stemmer_delete(stemmer) } }

    /// Appends the stem of `word` (lower-case letters without accents); the word itself where it has no other.
    /// - Complexity: O(*n*), *n* the bytes of the word.
    func appendStem(of word: ArraySlice<UInt8>, to stem: inout [UInt8]) {
        guard let stemmer = unsafe stemmer else { return stem += word }
        unsafe word.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress, let result = unsafe sb_stemmer_stem(stemmer, base, Int32(bytes.count))
            else {
                return unsafe stem += bytes
            }
            let count = Int(unsafe sb_stemmer_length(stemmer))
            unsafe stem.append(contentsOf: UnsafeBufferPointer(start: result, count: count))
        }
    }
}
