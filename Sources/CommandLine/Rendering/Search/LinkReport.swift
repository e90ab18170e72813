import Calendar
import Extraction
import IndexSchema
package import Search

/// The links around a case number: as rows, or as a graph in the languages of Graphviz and Mermaid.
package struct LinkReport {
    private let graph: LinkGraph

    package init(_ graph: LinkGraph) { self.graph = graph }

    /// A row for each document (or number without one) that is linked, and how. The number itself comes first.
    package var rows: Rows {
        var rows = Rows(columns: [
            .init("relation", "relation"), .init("number", "number"), .init("other", "other"),
            .init("date", "date"), .init("kind", "kind"), .init("gemeente", "gemeente"),
            .init("title", "title", isFlexible: true), .init("path", "path"), .init("distance", "steps"),
        ])
        if let start = graph.nodes.first { append(start, "itself", other: nil, to: &rows) }
        for edge in graph.edges {
            let (citing, cited) = (graph.nodes[edge.citing], graph.nodes[edge.cited])
            if citing.distance <= cited.distance {
                append(cited, "cited by", other: citing.name, to: &rows)
            } else {
                append(citing, "cites", other: cited.name, to: &rows)
            }
        }
        return rows
    }

    /// The same without the columns that say nothing where all links are those of the number itself.
    package var rowsOfOneStep: Rows {
        rows.keeping(["relation", "number", "date", "kind", "gemeente", "title", "path"])
    }

    private func append(_ node: LinkGraph.Node, _ relation: String, other: String?, to rows: inout Rows) {
        let number: Rows.Cell = node.isNumber ? .text(node.name) : .none
        let start: [Rows.Cell] = [.text(relation), number, .init(other)]
        if node.documents.isEmpty {
            let title = Rows.Cell.text("(not in the index)")
            rows.append(start + [.none, .none, .none, title, .none, .number(node.distance)])
        }
        for (_, summary) in node.documents {
            rows.append(
                start + [
                    .init(summary.date?.description), .text(summary.kind.rawValue), .init(summary.gemeente),
                    .text(summary.title), .text(summary.displayPath), .number(node.distance),
                ])
        }
    }

    /// A directed graph in DOT: https://graphviz.org/doc/info/lang.html.
    package var dot: String {
        let nodes = graph.nodes.enumerated().map { "  n\($0) [label=\"\(Self.quoted(label($1, newline: "\\n")))\"];" }
        let edges = graph.edges.map { "  n\($0.citing) -> n\($0.cited);" }
        return (["digraph griffie {", "  rankdir=LR;", "  node [shape=box];"] + nodes + edges + ["}", ""])
            .joined(separator: "\n")
    }

    /// A flowchart in Mermaid: https://mermaid.js.org/syntax/flowchart.html.
    package var mermaid: String {
        let nodes = graph.nodes.enumerated().map { place, node in
            let text = label(node, newline: "<br>").replacing("\"", with: "#quot;")
            return "  n\(place)[\"\(text)\"]"
        }
        let edges = graph.edges.map { "  n\($0.citing) --> n\($0.cited)" }
        return (["flowchart LR"] + nodes + edges + [""]).joined(separator: "\n")
    }

    private func label(_ node: LinkGraph.Node, newline: String) -> String {
        ([node.name]
            + node.documents.map { "\($0.summary.kind.rawValue): \(DisplayWidth.cut($0.summary.title, to: 60))" })
            .joined(separator: newline)
    }

    /// Quotes inside a quoted string of DOT; `\n` stays a line break.
    private static func quoted(_ text: String) -> String { text.replacing("\"", with: "\\\"") }
}
