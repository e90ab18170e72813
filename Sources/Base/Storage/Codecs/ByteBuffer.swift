/// Growing bytes to write into: little-endian integers, varints, runs. Not shared between threads.
@safe
package final class ByteBuffer {
    @usableFromInline var memory: UnsafeMutableRawPointer
    @usableFromInline var capacity: Int
    /// Bytes written.
    @usableFromInline package private(set) var count = 0

    package init(capacity: Int = 256) {
        unsafe memory = .allocate(byteCount: max(capacity, 16), alignment: 16)
        self.capacity = max(capacity, 16)
    }

    deinit { unsafe memory.deallocate() }

    package var bytes: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: memory, count: count) }

    /// Forgets the content, keeps the memory.
    package func removeAll() { count = 0 }

    /// Makes room for `extra` bytes and gives the place to write them; `advance` then counts them.
    package func reserve(_ extra: Int) -> UnsafeMutableRawPointer {
        if count + extra > capacity { grow(count + extra) }
        return unsafe memory + count
    }

    package func advance(_ written: Int) {
        precondition(count + written <= capacity)
        count += written
    }

    private func grow(_ needed: Int) {
        let larger = max(needed, capacity * 2)
        let fresh = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
        unsafe fresh.copyMemory(from: memory, byteCount: count)
        unsafe memory.deallocate()
        unsafe memory = fresh
        capacity = larger
    }

    package func append(_ byte: UInt8) {
        unsafe reserve(1).storeBytes(of: byte, as: UInt8.self)
        count += 1
    }

    package func append(_ value: UInt32) {
        unsafe reserve(4).storeBytes(of: value.littleEndian, as: UInt32.self)
        count += 4
    }

    package func append(_ value: UInt64) {
        unsafe reserve(8).storeBytes(of: value.littleEndian, as: UInt64.self)
        count += 8
    }

    package func append(contentsOf bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        unsafe reserve(bytes.count).copyMemory(from: source, byteCount: bytes.count)
        count += bytes.count
    }

    /// Seven bits per byte, lowest first, high bit set on all but the last.
    package func appendVarint(_ value: UInt64) {
        let place = unsafe reserve(10)
        var rest = value
        var length = 0
        while rest >= 0x80 {
            unsafe place.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: length, as: UInt8.self)
            rest >>= 7
            length += 1
        }
        unsafe place.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: length, as: UInt8.self)
        count += length + 1
    }

    package func appendVarint(_ value: Int) { appendVarint(UInt64(value)) }

    /// The lowest `width` bytes of `value`, little-endian.
    package func append(_ value: UInt64, width: Int) {
        unsafe reserve(8).storeBytes(of: value.littleEndian, as: UInt64.self)
        count += width
    }

    /// Zero bytes up to the next multiple of `alignment`.
    package func pad(to alignment: Int) {
        while count % alignment != 0 { append(UInt8(0)) }
    }
}
