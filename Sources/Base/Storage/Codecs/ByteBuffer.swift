/// Growing bytes to write into: little-endian integers, varints, runs. Not shared between threads.
@safe
package final class ByteBuffer {
    /// Memory of its own rather than stored properties, which would be checked for exclusive access at each step.
    private let state: UnsafeMutablePointer<State>

    @safe
    private struct State {
        var memory: UnsafeMutableRawPointer
        var capacity: Int
        var count = 0
    }

    package init(capacity: Int = 256) {
        let capacity = max(capacity, 16)
        unsafe state = .allocate(capacity: 1)
        unsafe state.initialize(to: State(memory: .allocate(byteCount: capacity, alignment: 16), capacity: capacity))
    }

    deinit {
        unsafe state.pointee.memory.deallocate()
        unsafe state.deallocate()
    }

    /// Bytes written.
    package var count: Int { unsafe state.pointee.count }

    package var bytes: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: state.pointee.memory, count: state.pointee.count)
    }

    /// Forgets the content, keeps the memory.
    package func removeAll() { unsafe state.pointee.count = 0 }

    /// Makes room for `extra` bytes and gives the place to write them; `advance` then counts them.
    package func reserve(_ extra: Int) -> UnsafeMutableRawPointer {
        if unsafe state.pointee.count + extra > state.pointee.capacity { unsafe grow(state.pointee.count + extra) }
        return unsafe state.pointee.memory + state.pointee.count
    }

    package func advance(_ written: Int) {
        unsafe state.pointee.count += written
        precondition(unsafe state.pointee.count <= state.pointee.capacity)
    }

    private func grow(_ needed: Int) {
        let larger = unsafe max(needed, state.pointee.capacity * 2)
        let fresh = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
        unsafe fresh.copyMemory(from: state.pointee.memory, byteCount: state.pointee.count)
        unsafe state.pointee.memory.deallocate()
        unsafe state.pointee.memory = fresh
        unsafe state.pointee.capacity = larger
    }

    package func append(_ byte: UInt8) {
        unsafe reserve(1).storeBytes(of: byte, as: UInt8.self)
        advance(1)
    }

    package func append(_ value: UInt32) {
        unsafe reserve(4).storeBytes(of: value.littleEndian, as: UInt32.self)
        advance(4)
    }

    package func append(_ value: UInt64) {
        unsafe reserve(8).storeBytes(of: value.littleEndian, as: UInt64.self)
        advance(8)
    }

    package func append(contentsOf bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        unsafe reserve(bytes.count).copyMemory(from: source, byteCount: bytes.count)
        advance(bytes.count)
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
        advance(length + 1)
    }

    package func appendVarint(_ value: Int) { appendVarint(UInt64(value)) }

    /// Zero bytes up to the next multiple of `alignment`.
    package func pad(to alignment: Int) {
        while count % alignment != 0 { append(UInt8(0)) }
    }
}
