/// Where the lexer puts its tokens: a block of memory an array, so that a token costs six stores and one check. The blocks
/// are small, so that they stay near the processor; when they are full they are added to the arrays.
struct TokenBuffer {
    private let kinds: UnsafeMutablePointer<TokenKind>
    private let flags: UnsafeMutablePointer<TokenFlags>
    private let starts: UnsafeMutablePointer<UInt32>
    private let ends: UnsafeMutablePointer<UInt32>
    private let payloads: UnsafeMutablePointer<UInt32>
    private let hashes: UnsafeMutablePointer<UInt64>
    private var count = 0
    private let capacity: Int
    /// Bytes of the text that is lexed.
    private let byteCount: Int
    private var arrays = TokenArrays()
    var numbers: [NumberValue] = []
    var amounts: [AmountValue] = []

    /// Bytes of running text for each token; dense text has fewer.
    private static let bytesPerToken = 5
    private static let mostInBlock = 4096

    init(byteCount: Int) {
        self.byteCount = byteCount
        let expected = byteCount / Self.bytesPerToken + 16
        arrays.reserve(expected)
        capacity = min(expected, Self.mostInBlock)
        kinds = .allocate(capacity: capacity)
        flags = .allocate(capacity: capacity)
        starts = .allocate(capacity: capacity)
        ends = .allocate(capacity: capacity)
        payloads = .allocate(capacity: capacity)
        hashes = .allocate(capacity: capacity)
    }

    @inline(__always)
    mutating func append(_ kind: TokenKind, flags: TokenFlags, start: Int, end: Int, payload: UInt32, hash: UInt64) {
        if count == capacity { empty(at: start) }
        (kinds + count).initialize(to: kind)
        (self.flags + count).initialize(to: flags)
        (starts + count).initialize(to: UInt32(truncatingIfNeeded: start))
        (ends + count).initialize(to: UInt32(truncatingIfNeeded: end))
        (payloads + count).initialize(to: payload)
        (hashes + count).initialize(to: hash)
        count += 1
    }

    /// Adds the blocks to the arrays, which get room for the whole text where what was read up to `position` goes on.
    private mutating func empty(at position: Int) {
        let most = arrays.kinds.count + count
        if most > arrays.capacity { arrays.reserve(max(most * 2, most * (byteCount / max(1, position) + 1))) }
        arrays.kinds.append(contentsOf: UnsafeBufferPointer(start: kinds, count: count))
        arrays.flags.append(contentsOf: UnsafeBufferPointer(start: flags, count: count))
        arrays.starts.append(contentsOf: UnsafeBufferPointer(start: starts, count: count))
        arrays.ends.append(contentsOf: UnsafeBufferPointer(start: ends, count: count))
        arrays.payloads.append(contentsOf: UnsafeBufferPointer(start: payloads, count: count))
        arrays.hashes.append(contentsOf: UnsafeBufferPointer(start: hashes, count: count))
        count = 0
    }

    /// The tokens; called once, behind the last one.
    mutating func take() -> TokenArrays {
        empty(at: byteCount)
        kinds.deallocate()
        flags.deallocate()
        starts.deallocate()
        ends.deallocate()
        payloads.deallocate()
        hashes.deallocate()
        return arrays
    }
}

/// The arrays of a `TokenStream` while they are made.
struct TokenArrays {
    var kinds: [TokenKind] = []
    var flags: [TokenFlags] = []
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    var payloads: [UInt32] = []
    var hashes: [UInt64] = []

    /// Tokens for which there is room.
    var capacity: Int { kinds.capacity }

    mutating func reserve(_ count: Int) {
        kinds.reserveCapacity(count)
        flags.reserveCapacity(count)
        starts.reserveCapacity(count)
        ends.reserveCapacity(count)
        payloads.reserveCapacity(count)
        hashes.reserveCapacity(count)
    }
}
