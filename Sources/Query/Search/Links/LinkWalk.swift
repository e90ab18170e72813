import Extraction
import IndexSchema
import InvertedIndex

extension Searcher {
    /// What a case number cites and what cites it, and so on for `depth` steps.
    /// - Parameter limit: how many nodes there are before those further than one step are left out.
    /// - Complexity: O(*documents* of the nodes); reads each of them.
    package func links(of number: String, depth: Int = 1, limit: Int = 500) -> Answer<LinkGraph> {
        var walk = LinkWalk(self, limit: limit)
        walk.run(from: number, depth: depth)
        return Answer(walk.graph, missing: walk.damage)
    }
}

/// A walk in both directions, breadth first.
private struct LinkWalk {
    private let searcher: Searcher
    private let reader = StoredReader()
    private let limit: Int
    private(set) var graph = LinkGraph()
    /// What could not be read: links may be missing.
    private(set) var damage = Damage()
    /// Places of nodes by their terms; paths are kept apart from numbers by a byte that no number begins with.
    private var places: [[UInt8]: Int] = [:]
    private var edges: Set<LinkGraph.Edge> = []
    private var stored: [DocumentAddress: ExtractedDocument] = [:]

    init(_ searcher: Searcher, limit: Int) {
        self.searcher = searcher
        self.limit = max(1, limit)
    }

    mutating func run(from number: String, depth: Int) {
        _ = place(ofNumber: number, distance: 0)
        var next = 0
        while next < graph.nodes.count {
            if graph.nodes[next].distance < depth { follow(next) }
            next += 1
        }
    }

    private mutating func follow(_ place: Int) {
        let distance = graph.nodes[place].distance + 1
        for (address, _) in graph.nodes[place].documents {
            guard let facts = facts(address) else { continue }
            for number in Self.citations(facts) { add(place, self.place(ofNumber: number, distance: distance)) }
        }
        guard graph.nodes[place].isNumber else { return }
        let found = searcher.documents(with: ExactTerm.zaaknummer(graph.nodes[place].name), in: .verwijst)
        for address in found.value(noting: &damage) {
            guard let facts = facts(address) else { continue }
            if let own = Self.ownNumber(facts) {
                add(self.place(ofNumber: own, distance: distance), place)
            } else {
                add(self.place(ofDocument: address, distance: distance), place)
            }
        }
    }

    private mutating func add(_ citing: Int?, _ cited: Int?) {
        guard let citing, let cited, citing != cited else { return }
        let edge = LinkGraph.Edge(citing: citing, cited: cited)
        if edges.insert(edge).inserted { graph.edges.append(edge) }
    }

    // MARK: Nodes

    private mutating func place(ofNumber number: String, distance: Int) -> Int? {
        let term = ExactTerm.zaaknummer(number)
        if let known = places[term] { return known }
        let found = searcher.documents(with: term, in: .zaak)
        return add(term, number, isNumber: true, found.value(noting: &damage), distance)
    }

    private mutating func place(ofDocument address: DocumentAddress, distance: Int) -> Int? {
        guard let summary = summary(address) else { return nil }
        let term = [0] + summary.path
        return places[term] ?? add(term, summary.displayPath, isNumber: false, [address], distance)
    }

    private mutating func add(
        _ term: [UInt8], _ name: String, isNumber: Bool, _ addresses: [DocumentAddress], _ distance: Int
    ) -> Int? {
        guard distance <= 1 || graph.nodes.count < limit else {
            graph.isTruncated = true
            return nil
        }
        var documents: [(address: DocumentAddress, summary: DocumentSummary)] = []
        for address in addresses {
            if let summary = summary(address) { documents.append((address, summary)) }
        }
        places[term] = graph.nodes.count
        graph.nodes.append(LinkGraph.Node(name: name, isNumber: isNumber, documents: documents, distance: distance))
        return graph.nodes.count - 1
    }

    // MARK: Documents

    private mutating func summary(_ address: DocumentAddress) -> DocumentSummary? {
        do { return try searcher.summary(of: address) } catch {
            damage.add(error)
            return nil
        }
    }

    private mutating func facts(_ address: DocumentAddress) -> ExtractedDocument? {
        if let known = stored[address] { return known }
        do {
            let facts = try searcher.stored(address, by: reader).facts
            stored[address] = facts
            return facts
        } catch {
            damage.add(error)
            return nil
        }
    }

    /// The header's number first.
    private static func ownNumber(_ facts: ExtractedDocument) -> String? {
        facts.header.zaaknummer ?? facts.zaaknummers.first { $0.role == .own }?.value
    }

    private static func citations(_ facts: ExtractedDocument) -> [String] {
        facts.zaaknummers.filter { $0.role == .cites }.map(\.value) + facts.relatedDecisions.compactMap(\.number)
    }
}
