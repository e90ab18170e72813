import IndexSchema
import InvertedIndex

/// Which documents of an index are papers of one case: those with the same own number, of one municipality as far as they name it.
struct SharedCases {
    /// A case of one municipality; of none where its papers name at most one.
    struct Number: Hashable {
        let hash: Int64
        let gemeente: [UInt8]?
    }

    /// For each document of a case of several documents its number.
    private(set) var numbers: [DocumentAddress: Number] = [:]

    /// - Parameter asked: the documents whose cases are wanted.
    /// - Complexity: O(*documents* of the index); O(1) where none of those asked for has a number.
    init(_ context: SearchContext, of asked: Set<DocumentAddress>) throws(SegmentFailure) {
        if asked.isEmpty { return }
        var columns: [(place: Int, segment: Segment, dossiers: IntegerColumn)] = []
        for (place, segment) in context.segments {
            let dossiers = try searching(place) { () throws(SegmentError) in
                try segment.integers(Column.dossier.number)
            }
            columns.append((place, segment, dossiers))
        }
        var wanted: Set<Int64> = []
        for (place, _, dossiers) in columns {
            for address in asked where address.segment == place {
                if let hash = dossiers[address.document] { wanted.insert(hash) }
            }
        }
        if wanted.isEmpty { return }
        var members: [Int64: [Member]] = [:]
        for (place, segment, dossiers) in columns {
            let names = try searching(place) { () throws(SegmentError) in try segment.labels(Column.gemeente.number) }
            let live = LiveTest(segment)
            for document in 0..<UInt32(clamping: segment.documentCount) {
                guard let hash = dossiers[document], wanted.contains(hash), live.contains(document) else { continue }
                let address = DocumentAddress(segment: place, document: document)
                members[hash, default: []].append(Member(address: address, gemeente: names[document]))
            }
        }
        for (hash, members) in members { add(members, hash) }
    }

    private struct Member {
        let address: DocumentAddress
        let gemeente: [UInt8]?
    }

    /// Numbers of two municipalities are two; a paper that names none belongs to neither of them.
    private mutating func add(_ members: [Member], _ hash: Int64) {
        let isOne = Set(members.compactMap(\.gemeente)).count <= 1
        let parts = Dictionary(grouping: members) { isOne ? nil : $0.gemeente }
        for (gemeente, part) in parts where part.count > 1 && (isOne || gemeente != nil) {
            for member in part { numbers[member.address] = Number(hash: hash, gemeente: gemeente) }
        }
    }
}
