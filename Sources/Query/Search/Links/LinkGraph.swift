package import IndexSchema

/// Which documents refer to which, around one case number.
package struct LinkGraph: Sendable {
    /// A case number, or a document that has none of its own.
    package struct Node: Sendable {
        /// The number as its documents write it, else the document's path.
        package let name: String
        /// Whether `name` is a case number.
        package let isNumber: Bool
        /// The indexed documents with that number; none for a number that is only cited.
        package internal(set) var documents: [(address: DocumentAddress, summary: DocumentSummary)]
        /// Steps from the number that was asked for, which is at 0.
        package let distance: Int
    }

    /// `citing` names `cited`; places in `nodes`.
    package struct Edge: Hashable, Sendable {
        package let citing: Int
        package let cited: Int
    }

    /// The nearest first; the number that was asked for is the first.
    package internal(set) var nodes: [Node] = []
    /// In the order in which they were found, without repeats.
    package internal(set) var edges: [Edge] = []
    /// Whether there is more within the distance than was followed.
    package internal(set) var isTruncated = false

    /// What the number asked for cites, and what cites it.
    package var cited: [Node] { edges.filter { $0.citing == 0 }.map { nodes[$0.cited] } }
    package var citing: [Node] { edges.filter { $0.cited == 0 }.map { nodes[$0.citing] } }
}
