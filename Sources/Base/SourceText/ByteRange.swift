/// A half-open range of UTF-8 bytes, `start ..< end`, in some text.
public struct ByteRange: Hashable, Sendable, Comparable {
    /// Offset of the first byte.
    public var start: Int
    /// Offset behind the last byte; never less than `start`.
    public var end: Int

    /// Holds these values.
    @inlinable
    public init(start: Int, end: Int) {
        precondition(start <= end, "a byte range must not end before it starts")
        self.start = start
        self.end = end
    }

    /// Length in bytes.
    @inlinable
    public var count: Int { end - start }
    /// Whether it holds no byte.
    @inlinable
    public var isEmpty: Bool { start == end }

    /// Whether both hold some byte.
    @inlinable
    public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }
    /// Whether it holds all of it.
    @inlinable
    public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
    /// Whether it holds all of it.
    @inlinable
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// By start, then by end.
    @inlinable
    public static func < (a: ByteRange, b: ByteRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
