import Extraction
import IndexSchema
import Search
import Vocabulary

extension LinkReport {
    /// A directed graph in DOT: https://graphviz.org/doc/info/lang.html. Its labels are plain text, its nodes' names `n0`
    /// and on.
    package var dot: SafeText {
        let nodes = graph.nodes.enumerated().map { place, node in
            "  n\(place) [label=\"\(label(node, newline: "\\n", Self.dotLabel))\"];\n" as SafeText
        }
        let edges = graph.edges.map { "  n\($0.citing) -> n\($0.cited);\n" as SafeText }
        return "digraph griffie {\n  rankdir=LR;\n  node [shape=box];\n\((nodes + edges).joined())}\n"
    }

    /// A flowchart in Mermaid: https://mermaid.js.org/syntax/flowchart.html.
    package var mermaid: SafeText {
        let nodes = graph.nodes.enumerated().map { place, node in
            "  n\(place)[\"\(label(node, newline: "<br>", MermaidText.label))\"]\n" as SafeText
        }
        let edges = graph.edges.map { "  n\($0.citing) --> n\($0.cited)\n" as SafeText }
        return "flowchart LR\n\((nodes + edges).joined())"
    }

    /// Columns of a name, so that a path stands whole, and of a title. Graphviz reads no more than 16 kB in one go.
    private static let (nameColumns, titleColumns) = (200, 60)

    /// Lines of a node's label: its name, and the papers of that case.
    private func label(_ node: LinkGraph.Node, newline: SafeText, _ escape: (SafeText) -> SafeText) -> SafeText {
        let documents = node.documents.map { _, summary in
            "\(summary.kind.rawValue): \(escape(SafeText(summary.title).cut(to: Self.titleColumns)))" as SafeText
        }
        return ([escape(SafeText(node.name).cut(to: Self.nameColumns))] + documents).joined(separator: newline)
    }

    /// Text within the quotes of DOT: a backslash would begin an escape, `&` the name of a character.
    private static func dotLabel(_ text: SafeText) -> SafeText {
        text.escaping { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "&": "&amp;"
            default: nil
            }
        }
    }
}
