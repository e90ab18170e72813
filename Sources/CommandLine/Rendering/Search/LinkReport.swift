import Calendar
import Extraction
import IndexSchema
package import Search
import Vocabulary

/// The links around a case number: as rows, or as a graph (see `LinkGraphs.swift`).
package struct LinkReport {
    let graph: LinkGraph

    package init(_ graph: LinkGraph) { self.graph = graph }

    /// For programs: a row for each document (or number without one) that is linked. `relation` is what the row's
    /// document does: it `cites`, or is `cited by`, the other end; `citing` and `cited` name both. The number that was
    /// asked for comes first, as `itself`.
    package var rows: Rows {
        var rows = Rows(columns: [
            .init("relation", "relation"), .init("citing", "citing"), .init("cited", "cited"),
            .init("number", "number"), .init("date", "date"), .init("kind", "kind"), .init("gemeente", "gemeente"),
            .init("title", "title", isFlexible: true), .init("path", "path"), .init("distance", "steps"),
        ])
        for (node, link) in linkedNodes {
            let ends: [Rows.Cell] = [.init(link?.citing), .init(link?.cited)]
            append([.text(link?.relation ?? "itself")] + ends, node, to: &rows)
        }
        return rows
    }

    /// For people: the same with the relation as a phrase that names its other end, `cites this case`.
    /// - Parameter withSteps: say how many steps away each row is.
    package func rowsForPeople(withSteps: Bool) -> Rows {
        var rows = Rows(columns: [
            .init("relation", "link"), .init("number", "number"), .init("date", "date", leftOut: 2),
            .init("kind", "kind", leftOut: 3), .init("gemeente", "gemeente", leftOut: 4),
            .init("title", "title", isFlexible: true, leftOut: 1), .init("path", "path"),
            .init("distance", "steps", leftOut: 5),
        ])
        let start = graph.nodes.first?.name
        for (node, link) in linkedNodes {
            let phrase = link.map { "\($0.relation) \($0.other == start ? "this case" : $0.other)" }
            append([.text(phrase ?? "this case")], node, to: &rows)
        }
        return withSteps ? rows : rows.keeping(Set(rows.columns.map(\.key)).subtracting(["distance"]))
    }

    /// One end of a citation, and both ends by name.
    private struct Link {
        var citing: String
        var cited: String
        /// Whether the row stands for the end that cites.
        var isCiting: Bool

        var relation: String { isCiting ? "cites" : "cited by" }
        var other: String { isCiting ? cited : citing }
    }

    /// The number itself, then the far end of each citation.
    private var linkedNodes: [(node: LinkGraph.Node, link: Link?)] {
        graph.nodes.prefix(1).map { ($0, nil) }
            + graph.edges.map { edge in
                let (citing, cited) = (graph.nodes[edge.citing], graph.nodes[edge.cited])
                let isCiting = citing.distance > cited.distance
                return (isCiting ? citing : cited, Link(citing: citing.name, cited: cited.name, isCiting: isCiting))
            }
    }

    private func append(_ relation: [Rows.Cell], _ node: LinkGraph.Node, to rows: inout Rows) {
        let start = relation + [node.isNumber ? .text(node.name) : .none]
        let distance = Rows.Cell.number(node.distance)
        if node.documents.isEmpty {
            rows.append(start + [.none, .none, .none, .phrase(nil, words: "(not in the index)"), .none, distance])
        }
        for (_, summary) in node.documents {
            rows.append(
                start + [
                    .init(summary.date?.description), .text(summary.kind.rawValue), .init(summary.gemeente),
                    .text(summary.title), .file(summary.path), distance,
                ])
        }
    }
}
