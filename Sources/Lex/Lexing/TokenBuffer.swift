/// Where the lexer puts its tokens: one small block of memory with a column for each value, so that a token costs six stores
/// and one check and all of it stays near the processor. When the block is full it is added to the arrays.
@safe struct TokenBuffer {
    private let block: UnsafeMutableRawPointer
    private var count = 0
    /// Bytes of the text that is lexed.
    private let byteCount: Int
    /// When there are more tokens in the arrays, no further ones are kept: the text is refused by its caller.
    private let most: Int
    private var arrays = TokenArrays()
    var numbers: [NumberValue] = []
    var amounts: [AmountValue] = []

    /// Tokens in a block.
    private static let capacity = 1024

    // MARK: Columns

    private static let startsOffset = capacity * 8
    private static let endsOffset = startsOffset + capacity * 4
    private static let payloadsOffset = endsOffset + capacity * 4
    private static let kindsOffset = payloadsOffset + capacity * 4
    private static let flagsOffset = kindsOffset + capacity
    private static let blockBytes = flagsOffset + capacity

    private var hashes: UnsafeMutablePointer<UInt64> { unsafe block.assumingMemoryBound(to: UInt64.self) }
    private var starts: UnsafeMutablePointer<UInt32> { unsafe column(Self.startsOffset) }
    private var ends: UnsafeMutablePointer<UInt32> { unsafe column(Self.endsOffset) }
    private var payloads: UnsafeMutablePointer<UInt32> { unsafe column(Self.payloadsOffset) }
    private var kinds: UnsafeMutablePointer<TokenKind> {
        unsafe (block + Self.kindsOffset).assumingMemoryBound(to: TokenKind.self)
    }
    private var flags: UnsafeMutablePointer<TokenFlags> {
        unsafe (block + Self.flagsOffset).assumingMemoryBound(to: TokenFlags.self)
    }

    @inline(__always)
    private func column(_ offset: Int) -> UnsafeMutablePointer<UInt32> {
        unsafe (block + offset).assumingMemoryBound(to: UInt32.self)
    }

    init(byteCount: Int, most: Int) {
        self.byteCount = byteCount
        self.most = most
        unsafe block = .allocate(byteCount: Self.blockBytes, alignment: 16)
        unsafe block.bindMemory(to: UInt64.self, capacity: Self.capacity)
        unsafe (block + Self.startsOffset).bindMemory(to: UInt32.self, capacity: 3 * Self.capacity)
        unsafe (block + Self.kindsOffset).bindMemory(to: TokenKind.self, capacity: Self.capacity)
        unsafe (block + Self.flagsOffset).bindMemory(to: TokenFlags.self, capacity: Self.capacity)
    }

    @inline(__always)
    mutating func append(_ kind: TokenKind, flags: TokenFlags, start: Int, end: Int, payload: UInt32, hash: UInt64) {
        if count == Self.capacity { empty(at: start) }
        unsafe (hashes + count).initialize(to: hash)
        unsafe (starts + count).initialize(to: UInt32(truncatingIfNeeded: start))
        unsafe (ends + count).initialize(to: UInt32(truncatingIfNeeded: end))
        unsafe (payloads + count).initialize(to: payload)
        unsafe (kinds + count).initialize(to: kind)
        unsafe (self.flags + count).initialize(to: flags)
        count &+= 1
    }

    /// Adds the block to the arrays, which get room for the whole text where what was read up to `position` goes on.
    private mutating func empty(at position: Int) {
        if arrays.kinds.count > most {
            count = 0
            return
        }
        let most = arrays.kinds.count + count
        if most > arrays.capacity {
            let isLast = position == byteCount
            arrays.reserve(isLast ? most : max(most * 2, most * (byteCount / max(1, position) + 1)))
        }
        unsafe arrays.kinds.append(contentsOf: UnsafeBufferPointer(start: kinds, count: count))
        unsafe arrays.flags.append(contentsOf: UnsafeBufferPointer(start: flags, count: count))
        unsafe arrays.starts.append(contentsOf: UnsafeBufferPointer(start: starts, count: count))
        unsafe arrays.ends.append(contentsOf: UnsafeBufferPointer(start: ends, count: count))
        unsafe arrays.payloads.append(contentsOf: UnsafeBufferPointer(start: payloads, count: count))
        unsafe arrays.hashes.append(contentsOf: UnsafeBufferPointer(start: hashes, count: count))
        count = 0
    }

    /// The tokens; called once, behind the last one.
    mutating func take() -> TokenArrays {
        empty(at: byteCount)
        unsafe block.deallocate()
        return arrays
    }

    // MARK: Values

    /// The place of a new number.
    mutating func place(of number: NumberValue) -> UInt32 {
        if numbers.count > most { return 0 }
        if numbers.isEmpty { numbers.reserveCapacity(byteCount / Self.bytesPerNumber + 2) }
        numbers.append(number)
        return UInt32(numbers.count - 1)
    }

    /// The place of a new amount.
    mutating func place(of amount: AmountValue) -> UInt32 {
        if amounts.count > most { return 0 }
        if amounts.isEmpty { amounts.reserveCapacity(byteCount / Self.bytesPerAmount + 2) }
        amounts.append(amount)
        return UInt32(amounts.count - 1)
    }

    /// Bytes of running text for each number, and for each amount.
    private static let bytesPerNumber = 64
    private static let bytesPerAmount = 256
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
