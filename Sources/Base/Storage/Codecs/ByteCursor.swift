/// Reads integers and runs from bytes that are not trusted.
///
/// Reading past the end gives zero and sets `failed`, which stays set: check it once per structure, not per integer.
@safe
package struct ByteCursor {
    @usableFromInline let base: UnsafeRawPointer
    @usableFromInline let end: Int
    /// Where the next byte is read, counted from the start of the bytes.
    @usableFromInline package internal(set) var offset: Int
    /// Whether something was read that is not there.
    @usableFromInline package internal(set) var failed: Bool

    /// `range` must lie inside the bytes; one that does not makes a cursor that has failed.
    package init(_ bytes: UnsafeRawBufferPointer, range: Range<Int>) {
        let isInside = range.lowerBound >= 0 && range.upperBound <= bytes.count && bytes.baseAddress != nil
        // An address that nothing is read from: the range is empty.
        // swift-format-ignore: NeverForceUnwrap
        unsafe base = unsafe bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 64)!
        offset = isInside ? range.lowerBound : 0
        end = isInside ? range.upperBound : 0
        failed = !isInside
    }

    package init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.init(bytes, range: 0..<bytes.count)
    }

    @inlinable package var remaining: Int { end - offset }

    /// Says that what was read makes no sense.
    @inlinable package mutating func fail() { failed = true }

    @inlinable @inline(__always)
    mutating func take(_ length: Int) -> Bool {
        if length < 0 || length > end - offset {
            failed = true
            return false
        }
        return true
    }

    @inlinable package mutating func byte() -> UInt8 {
        guard take(1) else { return 0 }
        defer { offset += 1 }
        return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
    }

    @inlinable package mutating func uint32() -> UInt32 {
        guard take(4) else { return 0 }
        defer { offset += 4 }
        return unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    @inlinable package mutating func uint64() -> UInt64 {
        guard take(8) else { return 0 }
        defer { offset += 8 }
        return unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// A varint; more than ten bytes is a failure.
    @inlinable package mutating func varint() -> UInt64 {
        guard offset < end else {
            failed = true
            return 0
        }
        let first = unsafe base.load(fromByteOffset: offset, as: UInt8.self)
        offset += 1
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
        failed = true
        return 0
    }

    /// A varint that must be a size or number of at most `limit`.
    @inlinable package mutating func count(limit: Int) -> Int {
        let value = varint()
        guard value <= UInt64(limit) else {
            failed = true
            return 0
        }
        return Int(value)
    }

    /// A varint of at most 32 bits.
    @inlinable package mutating func varint32() -> UInt32 {
        let value = varint()
        guard value <= UInt64(UInt32.max) else {
            failed = true
            return 0
        }
        return UInt32(value)
    }

    /// The next `length` bytes, or none when there are not that many.
    @inlinable package mutating func run(_ length: Int) -> UnsafeRawBufferPointer {
        guard take(length) else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
        defer { offset += length }
        return unsafe UnsafeRawBufferPointer(start: base + offset, count: length)
    }

    @inlinable package mutating func skip(_ length: Int) {
        if take(length) { offset += length }
    }
}
