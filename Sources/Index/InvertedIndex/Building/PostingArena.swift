import Storage

/// What the builder keeps of a term while documents come in.
struct TermState {
    /// The document last added, or `UInt32.max`.
    var lastDocument: UInt32 = .max
    var lastPosition: UInt32 = 0
    /// Where in the arena the next byte goes, and where its chunk ends.
    var write: UInt32 = 0
    var chunkEnd: UInt32 = 0
    /// The chunks are a list; this is the first, and `chunk` the one being written.
    var firstChunk: UInt32 = 0
    var chunk: UInt32 = 0
    /// The field's detail.
    var detail: UInt8 = 0
}

/// Memory for the posting buffers of all terms: chunks that double in size, chained per term.
/// A chunk starts with the place of the next (0 for none) and the bytes in use, 4 bytes each.
@safe
struct PostingArena {
    private let memory = GrowingMemory(capacity: 1 << 20)
    private var base: UnsafeMutableRawPointer
    private var capacity: UInt32
    /// Bytes handed out. The first are not used, so that 0 means none.
    private(set) var used: UInt32 = 8

    private static let headSize: UInt32 = 8
    private static let smallestChunk: UInt32 = 16
    private static let largestChunk: UInt32 = 8192

    init() {
        unsafe base = memory.base
        capacity = UInt32(memory.capacity)
    }

    /// Appends a varint to the term's buffer.
    @inline(__always)
    mutating func append(_ value: UInt64, to state: UnsafeMutablePointer<TermState>) {
        if unsafe state.pointee.write &+ 10 > state.pointee.chunkEnd { unsafe makeRoom(value, state) }
        var place = unsafe Int(state.pointee.write)
        var rest = value
        while rest >= 0x80 {
            unsafe base.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: place, as: UInt8.self)
            rest >>= 7
            place &+= 1
        }
        unsafe base.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: place, as: UInt8.self)
        unsafe state.pointee.write = UInt32(truncatingIfNeeded: place &+ 1)
    }

    /// Makes sure that the varint fits, in a further chunk if need be.
    private mutating func makeRoom(_ value: UInt64, _ state: UnsafeMutablePointer<TermState>) {
        let length = UInt32(max(1, (70 - (value | 1).leadingZeroBitCount) / 7))
        if unsafe state.pointee.write + length <= state.pointee.chunkEnd { return }
        let isFirst = unsafe state.pointee.chunkEnd == 0
        let previousSize = unsafe isFirst ? 0 : state.pointee.chunkEnd - state.pointee.chunk
        let size = isFirst ? Self.smallestChunk : min(previousSize * 2, Self.largestChunk)
        let chunk = allocate(size)
        if isFirst {
            unsafe state.pointee.firstChunk = chunk
        } else {
            unsafe close(state.pointee.chunk, end: state.pointee.write, next: chunk)
        }
        unsafe state.pointee.chunk = chunk
        unsafe state.pointee.write = chunk + Self.headSize
        unsafe state.pointee.chunkEnd = chunk + size
    }

    private mutating func allocate(_ size: UInt32) -> UInt32 {
        if UInt64(used) + UInt64(size) + 16 > UInt64(capacity) {
            memory.grow(to: Int(used) + Int(size) + 16)
            unsafe base = memory.base
            capacity = UInt32(min(memory.capacity, Int(UInt32.max)))
        }
        defer { used += size }
        return used
    }

    private func close(_ chunk: UInt32, end: UInt32, next: UInt32) {
        unsafe base.storeBytes(of: next, toByteOffset: Int(chunk), as: UInt32.self)
        unsafe base.storeBytes(of: end - chunk - Self.headSize, toByteOffset: Int(chunk) + 4, as: UInt32.self)
    }

    /// Ends the term's buffer, after which it can be read.
    func seal(_ state: TermState) {
        if state.chunkEnd != 0 { close(state.chunk, end: state.write, next: 0) }
    }

    /// Reads a sealed buffer from its start.
    func reader(_ state: TermState) -> Reader { unsafe Reader(base: UnsafeRawPointer(base), chunk: state.firstChunk) }

    /// Reads varints through the chunks. Valid until something is appended.
    @safe
    struct Reader {
        private let base: UnsafeRawPointer
        private var next: UInt32
        private var place = 0
        private var end = 0

        init(base: UnsafeRawPointer, chunk: UInt32) {
            unsafe self.base = base
            next = chunk
            open()
        }

        private mutating func open() {
            guard next != 0 else { return }
            let chunk = Int(next)
            next = unsafe base.load(fromByteOffset: chunk, as: UInt32.self)
            place = chunk + 8
            end = unsafe place + Int(base.load(fromByteOffset: chunk + 4, as: UInt32.self))
        }

        var isAtEnd: Bool { place == end && next == 0 }

        /// - Precondition: not at the end.
        @inline(__always)
        mutating func varint() -> UInt64 {
            if place == end { open() }
            var byte = unsafe base.load(fromByteOffset: place, as: UInt8.self)
            place &+= 1
            if byte < 0x80 { return UInt64(byte) }
            var value = UInt64(byte & 0x7F)
            var shift: UInt64 = 7
            repeat {
                byte = unsafe base.load(fromByteOffset: place, as: UInt8.self)
                place &+= 1
                value |= UInt64(byte & 0x7F) &<< shift
                shift &+= 7
            } while byte >= 0x80
            return value
        }
    }
}
