import Layout

extension Reading {
    /// Whether two tokens stand in one block of the tree and, in a table, in one cell. True where there is no tree.
    /// - Complexity: O(log *blocks* + log *cells*).
    func isSamePlace(_ first: Int, _ second: Int) -> Bool {
        let tree = layout.tree
        guard tree.count > 0 else { return true }
        let block = tree[tree.index(ofToken: first)]
        guard block.tokens.contains(second) else { return !block.tokens.contains(first) }
        guard block.kind == .row || block.isInTable else { return true }
        return layout.tables.place(ofToken: first)?.cell == layout.tables.place(ofToken: second)?.cell
    }

    /// Whether the text goes on from the token before: in its block, in one below it that nothing sets apart, or further
    /// down in the same column of a table.
    /// - Complexity: O(log *blocks* + log *cells*).
    func goesOn(at token: Int) -> Bool {
        if isSamePlace(token - 1, token) { return true }
        guard !isSetApart(token - 1, token) else { return false }
        let (above, below) = (layout.tables.place(ofToken: token - 1), layout.tables.place(ofToken: token))
        guard let above, let below else { return above == nil && below == nil }
        let cells = layout.tables.cells
        return above.row != below.row && cells[above.cell].column == cells[below.cell].column
    }

    /// Whether a blank line stands between two tokens, the first before the second.
    /// - Complexity: O(log *blocks* + *b*), *b* the blocks between them.
    func isSetApart(_ first: Int, _ second: Int) -> Bool {
        let tree = layout.tree
        guard tree.count > 0 else { return false }
        let (from, to) = (tree.index(ofToken: first), tree.index(ofToken: second))
        return from < to && (from + 1...to).contains { tree[$0].isSetApart }
    }
}
