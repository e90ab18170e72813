import Storage

/// Gives each pair of field and term a number, from 0 in the order of first sight. Open addressing over the caller's hash.
@safe
struct TermTable {
    /// For each term: its bytes in `text`, and its field.
    private struct Name {
        var start: UInt32
        var length: UInt16
        var field: UInt16
    }

    private let text = ByteBuffer(capacity: 1 << 16)
    private var names: [Name] = []
    /// The upper half of the hash and the term's number plus one; 0 where free.
    private var slots: [UInt64]
    private var mask: Int

    init() {
        slots = Array(repeating: 0, count: 1 << 12)
        mask = slots.count - 1
    }

    var count: Int { names.count }
    var byteSize: Int { text.count + names.count * 8 + slots.count * 8 }

    func field(of term: UInt32) -> Int { Int(names[Int(term)].field) }

    /// Valid until a term is added.
    func bytes(of term: UInt32) -> UnsafeRawBufferPointer {
        let name = names[Int(term)]
        return unsafe UnsafeRawBufferPointer(rebasing: text.bytes[Int(name.start)..<Int(name.start) + Int(name.length)])
    }

    /// The number of the term; `isNew` when it was not known.
    mutating func number(field: Int, hash: UInt64, _ term: UnsafeRawBufferPointer) -> (number: UInt32, isNew: Bool) {
        let mixed = (hash ^ UInt64(field) &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        let tag = mixed & 0xFFFF_FFFF_0000_0000
        var slot = Int(truncatingIfNeeded: mixed >> 32) & mask
        while slots[slot] != 0 {
            if slots[slot] & 0xFFFF_FFFF_0000_0000 == tag {
                let number = UInt32(truncatingIfNeeded: slots[slot]) - 1
                let name = names[Int(number)]
                if name.field == field, Int(name.length) == term.count, unsafe compare(bytes(of: number), term) == 0 {
                    return (number, false)
                }
            }
            slot = (slot + 1) & mask
        }
        let number = UInt32(names.count)
        names.append(Name(start: UInt32(text.count), length: UInt16(term.count), field: UInt16(field)))
        unsafe text.append(contentsOf: term)
        slots[slot] = tag | UInt64(number + 1)
        if names.count * 2 > slots.count { grow() }
        return (number, true)
    }

    /// Doubles the slots. A slot follows from the upper half of the hash, which the entry keeps.
    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: slots.count * 2)
        let largerMask = larger.count - 1
        for entry in slots where entry != 0 {
            var slot = Int(truncatingIfNeeded: entry >> 32) & largerMask
            while larger[slot] != 0 { slot = (slot + 1) & largerMask }
            larger[slot] = entry
        }
        slots = larger
        mask = largerMask
    }
}
