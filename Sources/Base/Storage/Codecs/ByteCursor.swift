/// Reads integers and runs from bytes that are not trusted.
///
/// Public, since only what is public is inlined in other targets (docs/decisions/0010-public-tokens.md).
///
/// Reading past the end gives zero and sets `failed`, which stays set: check it once per structure, not per integer.
@safe
public struct ByteCursor {
    @usableFromInline let base: UnsafeRawPointer
    @usableFromInline let end: Int
    @usableFromInline var place: Int
    @usableFromInline var hasFailed: Bool

    /// Where the next byte is read, counted from the start of the bytes.
    @inlinable public var offset: Int { place }
    /// Whether something was read that is not there.
    @inlinable public var failed: Bool { hasFailed }

    /// `range` must lie inside the bytes; one that does not makes a cursor that has failed.
    public init(_ bytes: UnsafeRawBufferPointer, range: Range<Int>) {
        let isInside = unsafe range.lowerBound >= 0 && range.upperBound <= bytes.count && bytes.baseAddress != nil
        // An address that nothing is read from: the range is empty.
        // swift-format-ignore: NeverForceUnwrap
        unsafe base = unsafe bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 64)!
        place = isInside ? range.lowerBound : 0
        end = isInside ? range.upperBound : 0
        hasFailed = !isInside
    }

    /// Over all of the bytes.
    public init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.init(bytes, range: 0..<bytes.count)
    }

    /// Bytes that were not read yet.
    @inlinable public var remaining: Int { end - place }

    /// Says that what was read makes no sense.
    @inlinable public mutating func fail() { hasFailed = true }

    @inlinable @inline(__always)
    mutating func take(_ length: Int) -> Bool {
        if length < 0 || length > end - place {
            hasFailed = true
            return false
        }
        return true
    }

    /// The next byte.
    @inlinable @inline(__always)
    public mutating func byte() -> UInt8 {
        guard take(1) else { return 0 }
        defer { place += 1 }
        return unsafe base.load(fromByteOffset: place, as: UInt8.self)
    }

    /// The next four bytes, the least significant first.
    @inlinable public mutating func uint32() -> UInt32 {
        guard take(4) else { return 0 }
        defer { place += 4 }
        return unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }

    /// The next eight bytes, the least significant first.
    @inlinable public mutating func uint64() -> UInt64 {
        guard take(8) else { return 0 }
        defer { place += 8 }
        return unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    /// A varint; more than ten bytes is a failure.
    @inlinable public mutating func varint() -> UInt64 {
        guard place < end else {
            hasFailed = true
            return 0
        }
        let first = unsafe base.load(fromByteOffset: place, as: UInt8.self)
        place += 1
        return first < 0x80 ? UInt64(first) : longVarint(UInt64(first & 0x7F))
    }

    @usableFromInline mutating func longVarint(_ first: UInt64) -> UInt64 {
        var value = first
        var shift: UInt64 = 7
        while shift < 64 {
            let next = byte()
            if failed { return 0 }
            value |= UInt64(next & 0x7F) &<< shift
            if next < 0x80 { return value }
            shift += 7
        }
        hasFailed = true
        return 0
    }

    /// A varint that must be a size or number of at most `limit`.
    @inlinable public mutating func count(limit: Int) -> Int {
        let value = varint()
        guard value <= UInt64(limit) else {
            hasFailed = true
            return 0
        }
        return Int(value)
    }

    /// A varint of at most 32 bits.
    @inlinable public mutating func varint32() -> UInt32 {
        let value = varint()
        guard value <= UInt64(UInt32.max) else {
            hasFailed = true
            return 0
        }
        return UInt32(value)
    }

    /// The next `length` bytes, or none when there are not that many.
    @inlinable @inline(__always)
    public mutating func run(_ length: Int) -> UnsafeRawBufferPointer {
        guard take(length) else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
        defer { place += length }
        return unsafe UnsafeRawBufferPointer(start: base + place, count: length)
    }

    /// Passes over `length` bytes.
    @inlinable public mutating func skip(_ length: Int) {
        if take(length) { place += length }
    }
}
