import Storage

/// What the bodies of stored documents are compressed with, shared by the segments of a run. A segment holds a copy; a merge
/// keeps equal ones once.
package struct StoredDictionary: Sendable {
    let bytes: [UInt8]

    /// Makes one that suits documents like the samples; nil where they are too few or too much alike. Same samples, same
    /// dictionary.
    /// - Parameters:
    ///   - samples: bodies of documents end to end: a few MB, at least 256 KB.
    ///   - lengths: of each, in bytes; they add up to the samples.
    /// - Complexity: O(*samples*), about 25 ms for each MB.
    package init?(samples: [UInt8], lengths: [Int]) {
        let size = StoredFieldsFormat.bodies.dictionarySize
        let trained = unsafe samples.withUnsafeBytes {
            unsafe CompressionDictionary.train($0, lengths: lengths, size: size, level: StoredFieldsFormat.level)
        }
        guard let trained else { return nil }
        bytes = trained
    }
}
