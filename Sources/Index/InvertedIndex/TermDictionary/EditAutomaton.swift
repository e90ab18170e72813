/// Tells by how many edits a term differs from a word, as long as it is at most `limit`. An edit inserts, deletes or
/// replaces one byte, or swaps two neighbours; terms are folded, so a byte is a letter but for other scripts.
///
/// Damerau's distance in its restricted form (no byte is edited twice). Of each row of the usual table only the cells
/// within `limit` of the diagonal matter, and of these only which number of edits reaches them: a few bits, all of which
/// one byte of the term moves on at once (Wu and Manber, 1992).
package struct EditAutomaton: Sendable {
    /// After `depth` bytes of a term. Bit *b* of row *d*: at most *d* edits make them the first `depth - limit + b` bytes
    /// of the word. A swap's bit is set where only its first half has been read.
    package struct State: Sendable {
        fileprivate var rows: (UInt32, UInt32, UInt32)
        fileprivate var swaps: (UInt32, UInt32) = (0, 0)
    }

    package let word: [UInt8]
    /// 1 or 2.
    package let limit: Int
    /// Bits of a row.
    private let width: Int
    /// For each byte the places of the word where it stands: bit *i* + `limit` for place *i*, `stride` words a byte.
    private let places: [UInt64]
    private let stride: Int

    /// - Precondition: `limit` is 1 or 2.
    package init(word: [UInt8], limit: Int) {
        self.word = word
        self.limit = limit
        width = 2 * limit + 1
        stride = (word.count + 2 * limit) / 64 + 2
        var places = [UInt64](repeating: 0, count: 256 * stride)
        for (place, byte) in word.enumerated() {
            let bit = place + limit
            places[Int(byte) * stride + bit / 64] |= 1 &<< UInt64(bit % 64)
        }
        self.places = places
    }

    package var start: State {
        let row = UInt32(1) &<< UInt32(limit)
        let all = reachable(atDepth: 0)
        return State(rows: (row, (row | row << 1) & all, (row | row << 1 | row << 2) & all))
    }

    /// The state after one more byte; nil where no term that begins so is near enough.
    @inline(__always)
    func step(_ state: State, atDepth depth: Int, _ byte: UInt8) -> State? {
        let same = same(byte, atDepth: depth)
        let all = reachable(atDepth: depth + 1)
        let rows = state.rows
        var next = State(rows: (rows.0 & same & all, 0, 0))
        next.rows.1 = Self.edited(rows.1, rows.0, next.rows.0, state.swaps.0, same) & all
        next.swaps.0 = rows.0 & same >> 1
        if limit == 1 { return next.rows.1 == 0 ? nil : next }
        next.rows.2 = Self.edited(rows.2, rows.1, next.rows.1, state.swaps.1, same) & all
        next.swaps.1 = rows.1 & same >> 1
        return next.rows.2 == 0 ? nil : next
    }

    /// A row, from itself, the row of one edit less before and after the byte, and the swaps half done: the same byte, one
    /// more in the term, another, one more in the word, or the swap's second half.
    @inline(__always)
    private static func edited(_ row: UInt32, _ less: UInt32, _ nextLess: UInt32, _ swap: UInt32, _ same: UInt32)
        -> UInt32
    {
        row & same | less >> 1 | less | nextLess << 1 | swap & same << 1
    }

    /// Where the word has the byte, as bits of a row.
    @inline(__always)
    private func same(_ byte: UInt8, atDepth depth: Int) -> UInt32 {
        let (index, shift) = (Int(byte) &* stride &+ depth >> 6, UInt64(depth & 63))
        let low = places[index] &>> shift
        return UInt32(truncatingIfNeeded: low | (places[index + 1] &<< 1) &<< (63 - shift))
    }

    /// The bits of a row that stand for places up to the end of the word.
    @inline(__always)
    private func reachable(atDepth depth: Int) -> UInt32 {
        let bits = min(max(word.count - depth + limit + 1, 0), width)
        return (1 &<< UInt32(bits)) &- 1
    }

    /// How many edits a term of `depth` bytes differs by; nil where it is more than `limit`.
    func distance(_ state: State, atDepth depth: Int) -> Int? {
        let bit = word.count - depth + limit
        guard bit >= 0, bit < width else { return nil }
        let wanted = UInt32(1) &<< UInt32(bit)
        if state.rows.0 & wanted != 0 { return 0 }
        if state.rows.1 & wanted != 0 { return 1 }
        return limit == 2 && state.rows.2 & wanted != 0 ? 2 : nil
    }

    /// How many edits a term differs by; nil where it is more than `limit`.
    /// - Complexity: O(*term*), and at most the word's length and `limit`.
    package func distance(to term: some Sequence<UInt8>) -> Int? {
        var state = start
        var depth = 0
        for byte in term {
            guard let next = step(state, atDepth: depth, byte) else { return nil }
            state = next
            depth += 1
        }
        return distance(state, atDepth: depth)
    }
}
