/// Accepts the terms that are at most `limit` edits from a word. An edit inserts, deletes or replaces one byte, or swaps
/// two neighbours. Terms are folded, so a byte is a letter but for other scripts.
///
/// Damerau's distance in its restricted form (no byte is edited twice), kept as rows of the usual table: of each row only
/// the cells near the diagonal can be within the limit, and they fit a word.
struct EditAutomaton {
    /// Two rows of the table, 4 bits a cell, and the byte read last.
    struct State {
        /// Distances between the first `depth` bytes of the term and the word's first `depth - limit ... depth + limit`.
        var row: UInt64
        var previousRow: UInt64
        var depth: Int
        var lastByte: UInt8
    }

    let word: [UInt8]
    let limit: Int
    private let width: Int
    private static let far: UInt64 = 15

    /// - Precondition: `limit` is 1 or 2.
    init(word: [UInt8], limit: Int) {
        self.word = word
        self.limit = limit
        width = 2 * limit + 1
    }

    var start: State {
        var row: UInt64 = 0
        for cell in 0..<width {
            let column = cell - limit
            let distance = column < 0 || column > word.count ? Self.far : UInt64(column)
            row |= distance << UInt64(4 * cell)
        }
        return State(row: row, previousRow: UInt64.max, depth: 0, lastByte: 0)
    }

    func step(_ state: State, _ byte: UInt8) -> State? {
        let depth = state.depth + 1
        var row: UInt64 = 0
        var least = Self.far
        var left = Self.far
        for cell in 0..<width {
            let column = depth - limit + cell
            left = distance(state, byte, depth, column: column, cell: cell, left: left)
            row |= left << UInt64(4 * cell)
            least = min(least, left)
        }
        guard least <= UInt64(limit) || isSwapOpen(state, byte, depth) else { return nil }
        return State(row: row, previousRow: state.row, depth: depth, lastByte: byte)
    }

    /// One cell of the next row; `left` is the cell before it.
    private func distance(
        _ state: State, _ byte: UInt8, _ depth: Int, column: Int, cell: Int, left: UInt64
    ) -> UInt64 {
        if column == 0 { return min(UInt64(depth), Self.far) }
        guard column > 0, column <= word.count else { return Self.far }
        var distance = min(left + 1, Self.cell(state.row, cell) + (word[column - 1] == byte ? 0 : 1))
        if cell + 1 < width { distance = min(distance, Self.cell(state.row, cell + 1) + 1) }
        if depth > 1, column > 1, word[column - 1] == state.lastByte, word[column - 2] == byte {
            distance = min(distance, Self.cell(state.previousRow, cell) + 1)
        }
        return min(distance, Self.far)
    }

    /// Whether the next byte can still end a swap that begins with this one: the row before had a cell with an edit to spare.
    private func isSwapOpen(_ state: State, _ byte: UInt8, _ depth: Int) -> Bool {
        for cell in 0..<width {
            let column = depth - limit + cell
            guard column >= 1, column < word.count, word[column] == byte else { continue }
            if Self.cell(state.row, cell) < UInt64(limit) { return true }
        }
        return false
    }

    func isMatch(_ state: State) -> Bool {
        let cell = word.count - state.depth + limit
        return cell >= 0 && cell < width && Self.cell(state.row, cell) <= UInt64(limit)
    }

    @inline(__always)
    private static func cell(_ row: UInt64, _ index: Int) -> UInt64 { row >> UInt64(4 * index) & 15 }
}
