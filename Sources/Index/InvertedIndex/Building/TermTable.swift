internal import CPrefetch
import Storage

/// Gives each pair of field and term a number, from 0 in the order of first sight. Open addressing over the caller's hash.
@safe
struct TermTable: ~Copyable {
    /// For each term: its bytes in `text`, and its field.
    private struct Name {
        let start: UInt32
        let length: UInt16
        let field: UInt16
    }

    private let text = ByteBuffer(capacity: 1 << 16)
    private let names = ByteBuffer(capacity: 1 << 12)
    /// The upper half of the hash and the term's number plus one; 0 where free.
    private var slots: UnsafeMutablePointer<UInt64>
    private var slotCount = 1 << 12
    /// Slots in use.
    private var used = 0
    /// Terms.
    private(set) var count = 0

    private static let tagMask: UInt64 = 0xFFFF_FFFF_0000_0000

    init() {
        unsafe slots = .allocate(capacity: slotCount)
        unsafe slots.initialize(repeating: 0, count: slotCount)
    }

    deinit { unsafe slots.deallocate() }

    var byteSize: Int { text.count + names.count + slotCount * 8 }

    private func name(_ term: UInt32) -> Name {
        unsafe names.bytes.loadUnaligned(fromByteOffset: Int(term) * MemoryLayout<Name>.stride, as: Name.self)
    }

    func field(of term: UInt32) -> Int { Int(name(term).field) }

    /// Has what is known of a term fetched, which will soon be asked for; `fetchBytes` then has its bytes fetched.
    @inline(__always)
    func fetch(_ term: UInt32) {
        guard let base = unsafe names.bytes.baseAddress else { return }
        unsafe griffie_prefetch(base + Int(term) * MemoryLayout<Name>.stride)
    }

    @inline(__always)
    func fetchBytes(of term: UInt32) { unsafe griffie_prefetch(bytes(of: term).baseAddress) }

    /// Valid until a term is added.
    func bytes(of term: UInt32) -> UnsafeRawBufferPointer { unsafe bytes(name(term)) }

    private func bytes(_ name: Name) -> UnsafeRawBufferPointer {
        guard let base = unsafe text.bytes.baseAddress else {
            return unsafe UnsafeRawBufferPointer(start: nil, count: 0)
        }
        return unsafe UnsafeRawBufferPointer(start: base + Int(name.start), count: Int(name.length))
    }

    /// The number of the term, a new one where it was not known. Bytes beyond the 65,535th do not count.
    mutating func number(field: Int, hash: UInt64, _ name: UnsafeRawBufferPointer) -> UInt32 {
        let term = unsafe UnsafeRawBufferPointer(rebasing: name.prefix(TermDictionaryFormat.maximumTermLength))
        let mixed = (hash ^ UInt64(field) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        let tag = mixed & Self.tagMask
        var slot = Int(truncatingIfNeeded: mixed >> 32) & (slotCount - 1)
        while case let entry = unsafe slots[slot], entry != 0 {
            if entry & Self.tagMask == tag {
                let number = UInt32(truncatingIfNeeded: entry) - 1
                let known = self.name(number)
                if known.field == field, Int(known.length) == term.count, unsafe compare(bytes(known), term) == 0 {
                    return number
                }
            }
            slot = (slot + 1) & (slotCount - 1)
        }
        unsafe slots[slot] = tag | UInt64(count + 1)
        used += 1
        if used * 2 > slotCount { grow() }
        return unsafe add(field, term)
    }

    /// The number of a term that is new, which `number` will not find. Bytes beyond the 65,535th do not count.
    mutating func add(_ field: Int, _ name: UnsafeRawBufferPointer) -> UInt32 {
        let term = unsafe UnsafeRawBufferPointer(rebasing: name.prefix(TermDictionaryFormat.maximumTermLength))
        let number = UInt32(count)
        let name = Name(start: UInt32(text.count), length: UInt16(term.count), field: UInt16(field))
        unsafe withUnsafeBytes(of: name) { unsafe names.append(contentsOf: $0) }
        unsafe text.append(contentsOf: term)
        count += 1
        return number
    }

    /// Doubles the slots. A slot follows from the upper half of the hash, which the entry keeps.
    private mutating func grow() {
        let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: slotCount * 2)
        unsafe larger.initialize(repeating: 0, count: slotCount * 2)
        let mask = slotCount * 2 - 1
        for index in 0..<slotCount {
            let entry = unsafe slots[index]
            if entry == 0 { continue }
            var slot = Int(truncatingIfNeeded: entry >> 32) & mask
            while unsafe larger[slot] != 0 { slot = (slot + 1) & mask }
            unsafe larger[slot] = entry
        }
        unsafe slots.deallocate()
        unsafe slots = larger
        slotCount *= 2
    }
}
