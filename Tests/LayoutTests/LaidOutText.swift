import DocumentReading
import Layout
import Lexing
import SourceText

/// A text as Layout sees it, drawn as `griffie text --layout` does: a block a line, with its depth, kind and number.
struct LaidOutText {
    let lines: [String]

    /// - Parameter asWritten: keep white space as it stands, line ends as `⏎`; else it is folded and furniture left out.
    init(_ text: String, as suffix: String = "txt", asWritten: Bool = false) throws {
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "sample." + suffix)
        let structure = document.structure
        let reading = TokenReading(bytes: structure.bytes, tokens: TokenStream(lexing: structure.bytes))
        let layout = DocumentLayout(reading, structure)
        func written(_ content: Range<Int>) -> String {
            guard let first = content.first, let last = content.last else { return "" }
            let bytes = ByteRange(start: Int(reading.tokens.starts[first]), end: Int(reading.tokens.ends[last]))
            return structure.string(bytes).replacing("\n", with: "⏎")
        }
        func folded(_ block: Int, _ content: Range<Int>) -> String {
            layout.runs(of: block, in: content).map { reading.folded($0) }.joined(separator: " ")
        }
        var depths: [Int] = []
        var lines: [String] = []
        for index in 0..<layout.tree.count {
            let block = layout.tree[index]
            depths.append(block.parent.map { depths[$0] + 1 } ?? 0)
            let text = asWritten ? written(block.content) : folded(index, block.content)
            let number = block.kind == .item ? " \(block.number)" : ""
            lines.append("\(String(repeating: "  ", count: depths[index]))\(block.kind)\(number): \(text)")
        }
        self.lines = lines
    }

    /// All blocks, a line each.
    var text: String { lines.joined(separator: "\n") }
}
