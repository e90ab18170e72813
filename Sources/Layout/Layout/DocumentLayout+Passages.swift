package import Lexing
import SourceText

/// What stands by itself on a page: a block of the tree, or a line that a page's edge put into the text.
package struct Passage: Hashable, Sendable {
    /// All its tokens: half open, not empty.
    package let tokens: Range<Int>
    /// Its tokens without marker, heading mark and the emphasis around the whole.
    package let content: Range<Int>
    /// Its place in the tree; nil for a line that no block holds.
    package let block: Int?
    /// It is a line at a page's edge.
    package let isAtEdge: Bool
}

extension DocumentLayout {
    /// The passage that holds a token. Where a document has no tree, its line.
    /// - Complexity: O(log *lines*).
    package func passage(of token: Int) -> Passage {
        let line = lines.index(ofToken: token)
        let isAtEdge = tree.furniture.contains(line)
        if !isAtEdge, tree.count > 0 {
            let index = tree.index(ofToken: token)
            let block = tree[index]
            if block.tokens.contains(token) {
                return Passage(tokens: block.tokens, content: block.content, block: index, isAtEdge: false)
            }
        }
        return Passage(tokens: lines[line].tokens, content: lines[line].content, block: nil, isAtEdge: isAtEdge)
    }

    /// The passage directly below another; nil below the last one.
    /// - Complexity: O(log *lines*).
    package func passage(below passage: Passage) -> Passage? {
        guard let last = lines.all.last, passage.tokens.upperBound < last.tokens.upperBound else { return nil }
        return self.passage(of: passage.tokens.upperBound)
    }

    /// The first passages of a document, at most `count`, in text order.
    /// - Complexity: O(*count* log *lines*).
    package func passages(first count: Int) -> [Passage] {
        guard lines.count > 0 else { return [] }
        var found = [passage(of: 0)]
        while found.count < count, let next = passage(below: found[found.count - 1]) { found.append(next) }
        return found
    }

    /// Whether a token begins text of its own: behind a blank line or the end of a page, where no paragraph goes on with it.
    /// - Complexity: O(log *lines*), and O(1) for most tokens.
    package func isSetApart(_ token: Int, _ reading: TokenReading) -> Bool {
        reading.flags(token).contains(.startsParagraph) && opensPassage(token)
    }

    /// Whether a token is the first of a passage, or the first of its content.
    /// - Complexity: O(log *lines*).
    package func opensPassage(_ token: Int) -> Bool {
        let passage = passage(of: token)
        return passage.tokens.lowerBound == token || passage.content.lowerBound == token
    }
}
