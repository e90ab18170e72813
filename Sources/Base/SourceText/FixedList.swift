/// A list that is made once and kept for as long as the program runs: its memory is never freed, so that a copy counts no
/// references, and a table made of such lists is copied as a number is.
///
/// For tables of words that tokens are looked up in, each made at its first use; never for what is made for a document.
@safe public struct FixedList<Element: Sendable>: RandomAccessCollection, @unchecked Sendable {
    /// Written only by `init`, so that sharing it between threads is safe.
    @usableFromInline let elements: UnsafePointer<Element>
    /// How many elements there are.
    public let count: Int

    /// Keeps these elements.
    /// - Complexity: O(*n*), *n* their number.
    @inlinable
    public init(_ list: some Collection<Element>) {
        let room = UnsafeMutableBufferPointer<Element>.allocate(capacity: Swift.max(1, list.count))
        _ = unsafe room.initialize(from: list)
        unsafe elements = UnsafePointer(room.baseAddress.unsafelyUnwrapped)
        count = list.count
    }

    /// The first place, 0.
    @inlinable public var startIndex: Int { 0 }
    /// The place behind the last one.
    @inlinable public var endIndex: Int { count }

    /// An element by its place; traps where there is none, as an array does.
    @inlinable @inline(__always)
    public subscript(place: Int) -> Element {
        precondition(UInt(bitPattern: place) < UInt(bitPattern: count), "no element has that place")
        return unsafe elements[place]
    }
}
