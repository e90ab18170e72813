import DocumentReading
import Layout
import Lexing
import SourceText

/// A text as Layout sees it, drawn as `griffie text --layout` does: a block a line, with its depth, kind and number.
struct LaidOutText {
    let lines: [String]

    init(_ text: String, as suffix: String = "txt") throws {
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "sample." + suffix)
        let structure = document.structure
        let reading = TokenReading(bytes: structure.bytes, tokens: TokenStream(lexing: structure.bytes))
        let layout = DocumentLayout(reading, structure)
        var depths: [Int] = []
        var lines: [String] = []
        for index in 0..<layout.tree.count {
            let block = layout.tree[index]
            depths.append(block.parent.map { depths[$0] + 1 } ?? 0)
            let runs = layout.runs(of: index, in: block.content)
            let text = runs.map { reading.folded($0) }.joined(separator: " ")
            let number = block.kind == .item ? " \(block.number)" : ""
            lines.append("\(String(repeating: "  ", count: depths[index]))\(block.kind)\(number): \(text)")
        }
        self.lines = lines
    }

    /// All blocks, a line each.
    var text: String { lines.joined(separator: "\n") }
}
