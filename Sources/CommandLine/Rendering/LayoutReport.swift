package import Layout
package import Lexing
import SourceText

/// The tree of a document as lines of text: a block a line, indented below the item that it belongs to, with the rule that
/// made it what it is and `?` where that may be wrong.
///
///     heading 2   heading.marked   Voorgesteld besluit
///     item 1      item.figure      de brug te bouwen;
///       row       row.aligned?     dak | € 60.000
package enum LayoutReport {
    /// The widest name of a kind with its number.
    private static let kindWidth = 12
    /// The widest name of a rule with its mark.
    private static let ruleWidth = 18

    /// - Complexity: O(*n*), *n* the number of bytes.
    package static func text(_ reading: TokenReading, _ layout: DocumentLayout) -> SafeText {
        var out = SafeText()
        var depths: [Int] = []
        var headings: [Int: Heading] = [:]
        for heading in layout.headings { headings[heading.lines.lowerBound] = heading }
        for index in 0..<layout.tree.count {
            let block = layout.tree[index]
            let zone = layout.tree.zone(of: index)
            if let zone, zone.blocks.lowerBound == index { out += "\(name(zone.kind))\n" }
            let depth = block.parent.map { depths[$0] + 1 } ?? (zone == nil ? 0 : 1)
            depths.append(depth)
            let heading = block.kind == .heading ? headings[block.lines.lowerBound] : nil
            let name = name(block, level: heading?.level)
            let rule = block.rule.name + (block.rule.isProbable ? "?" : "")
            let runs = heading.map { [$0.title] } ?? layout.runs(of: index, in: block.content)
            let content =
                block.kind == .row
                ? row(reading, block.content) : runs.map { reading.folded($0) }.joined(separator: " ")
            out +=
                "\(String(repeating: "  ", count: min(depth, kindWidth)))\(padded(name, kindWidth))\(padded(rule, ruleWidth))\(content)\n"
        }
        return out
    }

    private static func padded(_ word: String, _ width: Int) -> String {
        word + String(repeating: " ", count: max(1, width - word.utf8.count))
    }

    private static func row(_ reading: TokenReading, _ content: Range<Int>) -> String {
        let cells = reading.cells(content)
        let columns = cells.count > 1 ? cells : reading.columns(content)
        return columns.map { reading.folded($0) }.joined(separator: " | ")
    }

    private static func name(_ zone: Zone.Kind) -> String {
        switch zone {
        case .recital: "recital"
        case .decision: "decision"
        case .signature: "signature"
        }
    }

    private static func name(_ block: TextBlock, level: Int?) -> String {
        switch block.kind {
        case .heading: level.map { "heading \($0)" } ?? "heading"
        case .paragraph: "paragraph"
        case .item: "item \(block.number)"
        case .row: "row"
        case .field: "field"
        case .note: "note"
        }
    }
}
