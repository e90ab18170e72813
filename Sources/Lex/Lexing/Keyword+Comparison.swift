/// Comparison that the stages which read tokens can inline: what the compiler makes itself is a call for each token there.
extension Keyword {
    /// The raw value. Cases count up from 0, so that it is also how a keyword lies in memory.
    @inlinable
    public var place: UInt8 { unsafe unsafeBitCast(self, to: UInt8.self) }

    /// The keyword with that raw value.
    /// - Precondition: there is one. The lexer gives no other.
    @inlinable
    public init(place: UInt8) { self = unsafe unsafeBitCast(place, to: Keyword.self) }

    /// Whether both are the same.
    @inlinable
    public static func == (a: Keyword, b: Keyword) -> Bool { a.place == b.place }
    /// Whether they differ.
    @inlinable
    public static func != (a: Keyword, b: Keyword) -> Bool { a.place != b.place }
}
