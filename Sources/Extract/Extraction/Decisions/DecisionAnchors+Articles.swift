import Layout
import Lexing
import SourceText

/// A besluit whose points are articles: `besluit: Artikel I De verordening wordt als volgt gewijzigd … Artikel II …`.
///
/// Source: wijzigingsbesluiten and collegebesluiten in gemeentebladen.
extension DecisionAnchors {
    /// More articles than this make a verordening, whose articles are no points.
    private static let mostArticles = 8

    private struct Article {
        var number: Int
        /// Behind `Artikel 1`.
        var start: Int
        var end: Int
    }

    /// A point per article, where the first of them opens in the block at `first`; empty where it does not.
    /// - Complexity: O(*n*), *n* the blocks up to the end of the decision.
    func articlePoints(from first: Int, rule: Rule) -> [Beslispunt] {
        guard first < tree.count, article(first)?.number == 1 else { return [] }
        var articles: [Article] = []
        for index in first..<tree.count {
            let content = tree[index].content
            if let found = article(index), found.number == articles.count + 1 {
                articles.append(Article(number: found.number, start: found.end, end: content.upperBound))
            } else if tree[index].kind == .heading || isAnchor(index) || endsDecision(index) {
                break
            } else {
                articles[articles.count - 1].end = content.upperBound
            }
        }
        guard articles.count <= Self.mostArticles else { return [] }
        return articles.compactMap { article in
            let text = reading.folded(article.start..<article.end)
            guard text.utf8.count > Self.shortestDecision else { return nil }
            let origin = FactOrigin(reading.byteRange(article.start..<article.end), rule: rule)
            return Beslispunt(origin: origin, number: article.number, text: text)
        }
    }

    /// The number of `Artikel 1`, `ARTIKEL II:` at the start of a block, and the token behind it. The block ends there, or a
    /// colon or point stands before the text: behind a title an article is that of a verordening.
    private func article(_ index: Int) -> (number: Int, end: Int)? {
        let content = tree[index].content
        let first = content.lowerBound
        guard reading.keyword(first) == .artikel, reading.flags(first).contains(.capitalised), content.count > 1,
            let number = reading.plainNumber(first + 1, digits: 1...2) ?? Letter.roman(reading.bytes(of: first + 1))
        else { return nil }
        var end = first + 2
        while end < content.upperBound, reading.isColon(end) || reading.isMark(end, ".") { end += 1 }
        return end == content.upperBound || reading.isColon(end - 1) ? (number, end) : nil
    }
}
