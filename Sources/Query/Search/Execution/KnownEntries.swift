import IndexSchema
import InvertedIndex

/// The entries of the terms that a search has looked up.
///
/// A table of its own: with keys of our own type, the first use of a dictionary has the runtime go through all
/// conformances of the program, which takes as long as a search.
struct KnownEntries {
    private var known: [(field: Field, term: [UInt8], entries: [TermEntry?])] = []
    /// Places in `known` plus one, 0 for none; a power of two, at most half full.
    private var slots = [Int32](repeating: 0, count: 16)

    /// The entries of a term that was added before.
    func find(_ term: [UInt8], in field: Field) -> [TermEntry?]? {
        var slot = Self.hash(term, field) & (slots.count - 1)
        while slots[slot] > 0 {
            let place = Int(slots[slot]) - 1
            if known[place].field == field, known[place].term == term { return known[place].entries }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a term that `find` did not know.
    mutating func add(_ term: [UInt8], in field: Field, _ entries: [TermEntry?]) {
        known.append((field, term, entries))
        if 2 * known.count > slots.count {
            slots = [Int32](repeating: 0, count: 2 * slots.count)
            for place in known.indices { insert(place) }
        } else {
            insert(known.count - 1)
        }
    }

    private mutating func insert(_ place: Int) {
        var slot = Self.hash(known[place].term, known[place].field) & (slots.count - 1)
        while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(place + 1)
    }

    /// FNV-1a.
    private static func hash(_ term: [UInt8], _ field: Field) -> Int {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(field.rawValue)
        for byte in term { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: state ^ (state >> 32))
    }
}
