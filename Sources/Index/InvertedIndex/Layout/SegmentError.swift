package import Storage

/// Why an index or a segment of it cannot be read or written.
package enum SegmentError: Error, Hashable, Sendable {
    /// The place where the files live refused.
    case storage(StorageError)
    /// A file is not what was written, names file and offset.
    case damaged(DamagedFile)
    /// A file is intact, but not the one that the commit names.
    case replaced(path: String)
    /// There are segments, and the commit that says which of them make the index is gone.
    case lostCommit(path: String)
    /// The segment or index has other fields or columns than asked for.
    case layout(path: String)
    /// A commit whose counters leave no numbers for further ones, as no writer leaves them.
    case exhausted(path: String)
    /// A document that takes about so many bytes of memory to read, which there are not.
    case memory(path: String, bytes: Int)
    /// More documents than a segment can number.
    case full(documents: Int)
}

/// Runs `body` and gives its storage error as a `SegmentError`.
func storing<Value>(_ body: () throws(StorageError) -> Value) throws(SegmentError) -> Value {
    do { return try body() } catch { throw .storage(error) }
}

/// Runs `body` and gives its damage as a `SegmentError`.
func reading<Value>(_ body: () throws(DamagedFile) -> Value) throws(SegmentError) -> Value {
    do { return try body() } catch { throw .damaged(error) }
}
