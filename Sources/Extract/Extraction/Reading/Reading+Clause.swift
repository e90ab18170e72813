import Layout
import Lexing

extension Reading {
    /// The sentence around tokens within their block, without the marker of an item; parts that `;` ends are each one.
    /// - Parameter reach: tokens of it before and behind, at most.
    /// - Complexity: O(log *blocks* + *reach*).
    func clause(around tokens: Range<Int>, reach: Int) -> Range<Int> {
        let tree = layout.tree
        let block = tree.count > 0 ? tree[tree.index(ofToken: tokens.lowerBound)].content : 0..<self.tokens.count
        guard block.contains(tokens.lowerBound) else { return tokens }
        var (first, end) = (tokens.lowerBound, tokens.upperBound)
        let (least, most) = (max(block.lowerBound, first - reach), min(block.upperBound, end + reach))
        while first > least, !endsClause(first - 1, in: block) { first -= 1 }
        while end < most, !endsClause(end, in: block) { end += 1 }
        return first..<max(end, tokens.upperBound)
    }

    private func endsClause(_ token: Int, in block: Range<Int>) -> Bool {
        if isMark(token, ";") || isMark(token, "?") || kind(token) == .cellBorder { return true }
        guard isMark(token, ".") else { return false }
        // `**Betaalbaar.** De bovengrens …`
        let next = token + 1 < block.upperBound && kind(token + 1) == .emphasis ? token + 2 : token + 1
        return next >= block.upperBound || flags(next).contains(.capitalised)
    }
}
