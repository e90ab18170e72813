import Layout
import Lexing
import SourceText
import Vocabulary

/// Blocks that hold nothing but numbers and what labels and parts them: the trail of files at the foot of a page, as
/// `R-REV/2016/1832 / RIS 2016-106`. Numbers that stand so are the paper's own.
///
/// Source: raadsvoorstellen and raadsbesluiten of Boxmeer; letters of Emmen.
enum NumberTrails {
    /// Tokens of the longest trail.
    private static let longest = 24
    /// Digits of the longest number of a page.
    private static let longestPage = 3
    /// What may stand between the numbers.
    private static let words = WordSet(.numberTrail)
    private static let marks = Set("/|,;:.()".unicodeScalars)

    /// The numbers in trails, in text order. Where two of one series stand so, they are a list, and in none.
    /// - Parameter mentions: all numbers, in text order.
    /// - Complexity: O(*n* log *blocks*), *n* the number of mentions.
    static func numbers(_ mentions: [NumberMention], _ reading: Reading) -> [NumberMention] {
        var found: [NumberMention] = []
        var next = 0
        while next < mentions.count {
            let start = next
            guard let content = content(around: mentions[start].tokens.lowerBound, reading) else {
                next += 1
                continue
            }
            while next < mentions.count, content.contains(mentions[next].tokens.lowerBound) { next += 1 }
            if next == start {
                next += 1
            } else if isTrail(content, mentions[start..<next], reading) {
                found += mentions[start..<next]
            }
        }
        let values = values(of: found)
        return found.filter { values[Series($0)]?.count == 1 }
    }

    /// Numbers that a trail holds one of.
    private struct Series: Hashable {
        var series: NumberSeries
        var isRIS: Bool

        init(_ mention: NumberMention) { (series, isRIS) = (NumberSeries(mention), mention.label == .ris) }
    }

    private static func values(of mentions: [NumberMention]) -> [Series: Set<String>] {
        mentions.reduce(into: [:]) { $0[Series($1), default: []].insert($1.value) }
    }

    /// The tokens of the passage that holds `token`; nil where that can be no trail.
    private static func content(around token: Int, _ reading: Reading) -> Range<Int>? {
        let (layout, tree) = (reading.layout, reading.layout.tree)
        let passage = layout.passage(of: token)
        guard let index = passage.block else { return passage.isAtEdge ? passage.content : nil }
        guard passage.content.count <= longest, mayHoldTrail(index, tree, reading),
            index == 0 || !announces(tree[index - 1], reading)
        else { return nil }
        return passage.content
    }

    private static func mayHoldTrail(_ index: Int, _ tree: DocumentTree, _ reading: Reading) -> Bool {
        let block = tree[index]
        switch block.kind {
        case .heading, .paragraph, .note: return true
        case .item: return false
        case .row: return isAlone(index, tree)
        // The value of a field may stand below its label.
        case .field: return NumberReader(reading: reading).label(at: block.content.lowerBound) != nil
        }
    }

    /// A row with no table around it: bars between numbers make one.
    private static func isAlone(_ row: Int, _ tree: DocumentTree) -> Bool {
        (row == 0 || tree[row - 1].kind != .row) && (row + 1 == tree.count || tree[row + 1].kind != .row)
    }

    /// A heading or a colon stands before what it announces.
    private static func announces(_ block: TextBlock, _ reading: Reading) -> Bool {
        block.kind == .heading || block.content.last.map({ reading.isColon($0) }) ?? false
    }

    private static func isTrail(_ content: Range<Int>, _ mentions: ArraySlice<NumberMention>, _ reading: Reading)
        -> Bool
    {
        guard mentions.allSatisfy({ $0.form.standing >= .item || $0.label.map { $0 != .number } ?? false }) else {
            return false
        }
        let reader = NumberReader(reading: reading)
        return content.allSatisfy { token in
            if mentions.contains(where: { $0.tokens.contains(token) }) || reading.isDash(token) { return true }
            switch reading.kind(token) {
            case .emphasis, .cellBorder, .labelEnd, .headingMark: return true
            case .word: return words.contains(reading.tokens.hashes[token]) || reader.label(at: token) != nil
            case .number: return reading.plainNumber(token, digits: 1...longestPage) != nil
            case .punctuation: return marks.contains(Unicode.Scalar(reading.byte(token)))
            default: return false
            }
        }
    }
}
