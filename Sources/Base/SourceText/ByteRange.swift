/// A half-open range of UTF-8 bytes, `start ..< end`, in some text.
package struct ByteRange: Hashable, Sendable, Comparable {
    /// Offset of the first byte.
    package var start: Int
    /// Offset behind the last byte; never less than `start`.
    package var end: Int

    package init(start: Int, end: Int) {
        precondition(start <= end, "a byte range must not end before it starts")
        self.start = start
        self.end = end
    }

    /// Length in bytes.
    package var count: Int { end - start }
    package var isEmpty: Bool { start == end }

    package func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }
    package func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
    package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// By start, then by end.
    package static func < (a: ByteRange, b: ByteRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
