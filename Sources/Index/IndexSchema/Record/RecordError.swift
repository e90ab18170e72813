/// Why a stored document cannot be read back. Offsets are bytes of the record.
package enum RecordError: Error, Hashable, Sendable {
    /// The record's layout is another than this griffie knows.
    case unsupportedVersion(UInt8)
    /// The record ends inside a value.
    case truncated(offset: Int)
    /// A number that no writer writes: too long, out of range, or naming nothing.
    case invalidValue(offset: Int)
}
