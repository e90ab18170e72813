/// Where the lexer puts its tokens: one block of memory an array, so that a token costs six stores and one check.
/// A `TokenStream` takes them out once, at the end.
struct TokenBuffer {
    private var kinds: UnsafeMutablePointer<TokenKind>
    private var flags: UnsafeMutablePointer<TokenFlags>
    private var starts: UnsafeMutablePointer<UInt32>
    private var ends: UnsafeMutablePointer<UInt32>
    private var payloads: UnsafeMutablePointer<UInt32>
    private var hashes: UnsafeMutablePointer<UInt64>
    private(set) var count = 0
    private var capacity: Int
    var numbers: [NumberValue] = []
    var amounts: [AmountValue] = []

    init(capacity: Int) {
        self.capacity = capacity
        kinds = .allocate(capacity: capacity)
        flags = .allocate(capacity: capacity)
        starts = .allocate(capacity: capacity)
        ends = .allocate(capacity: capacity)
        payloads = .allocate(capacity: capacity)
        hashes = .allocate(capacity: capacity)
    }

    @inline(__always)
    mutating func append(_ kind: TokenKind, flags: TokenFlags, start: Int, end: Int, payload: UInt32, hash: UInt64) {
        if count == capacity { grow() }
        (kinds + count).initialize(to: kind)
        (self.flags + count).initialize(to: flags)
        (starts + count).initialize(to: UInt32(truncatingIfNeeded: start))
        (ends + count).initialize(to: UInt32(truncatingIfNeeded: end))
        (payloads + count).initialize(to: payload)
        (hashes + count).initialize(to: hash)
        count += 1
    }

    private mutating func grow() {
        let larger = capacity * 2
        Self.move(&kinds, count, larger)
        Self.move(&flags, count, larger)
        Self.move(&starts, count, larger)
        Self.move(&ends, count, larger)
        Self.move(&payloads, count, larger)
        Self.move(&hashes, count, larger)
        capacity = larger
    }

    private static func move<Element>(_ block: inout UnsafeMutablePointer<Element>, _ count: Int, _ capacity: Int) {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        larger.moveInitialize(from: block, count: count)
        block.deallocate()
        block = larger
    }

    // MARK: Taking out: each array once, after the last token

    mutating func takeKinds() -> [TokenKind] { Self.take(kinds, count) }
    mutating func takeFlags() -> [TokenFlags] { Self.take(flags, count) }
    mutating func takeStarts() -> [UInt32] { Self.take(starts, count) }
    mutating func takeEnds() -> [UInt32] { Self.take(ends, count) }
    mutating func takePayloads() -> [UInt32] { Self.take(payloads, count) }
    mutating func takeHashes() -> [UInt64] { Self.take(hashes, count) }

    private static func take<Element>(_ block: UnsafeMutablePointer<Element>, _ count: Int) -> [Element] {
        let array = Array(UnsafeBufferPointer(start: block, count: count))
        block.deallocate()
        return array
    }
}
