import IndexSchema
import InvertedIndex

/// Tells which of the documents that a query finds are one paper.
///
/// The best of them stands for the others: going down from the best hit, each is a copy of the first before it that is no copy itself
/// and that it is the same paper as (`PaperSignature`). Only documents that share a term of `Field.afdruk` are compared.
struct CopyFinder {
    /// A hit that is no copy, by its place in the hits, and its copies, the best first.
    struct Leader {
        let place: Int
        var copies: [DocumentAddress] = []
    }

    /// A document that may be a copy, or have copies.
    private struct Member {
        let address: DocumentAddress
        let signature: PaperSignature
        /// What the order of the hits goes by, the greater first; nil where the query does not find it.
        var key: Int64?

        func isBefore(_ other: Self) -> Bool { (other.key ?? 0, address) < (key ?? 0, other.address) }
    }

    /// Papers with a term that one with the same term is compared with at most: those that rank best.
    private static let comparedLimit = 64
    /// Documents with a term that are looked at, at most.
    private static let sharersLimit = 4096

    private let context: SearchContext
    private let plan: Plan
    private let order: SearchRequest.Order

    private var members: [DocumentAddress: Member] = [:]
    /// Documents that share terms with each other, and those that share none with any.
    private var families: [DocumentAddress: Int] = [:]
    private var familyCount = 0

    init(_ context: SearchContext, plan: Plan, order: SearchRequest.Order) {
        self.context = context
        self.plan = plan
        self.order = order
    }

    /// - Parameter hits: the first so many of what the query finds, in order.
    mutating func leaders(of hits: [Hit]) throws(SegmentFailure) -> [Leader] {
        for hit in hits where families[hit.address] == nil { try addFamily(of: hit.address) }
        try askQuery()
        var byFamily: [Int: [Member]] = [:]
        for member in members.values where member.key != nil {
            byFamily[families[member.address] ?? -1, default: []].append(member)
        }
        var copies: [DocumentAddress: [DocumentAddress]] = [:]
        var followers: Set<DocumentAddress> = []
        for family in byFamily.values {
            var (leaders, byTerm): ([Member], [[UInt8]: [Int]]) = ([], [:])
            for member in family.sorted(by: { $0.isBefore($1) }) {
                let terms = member.signature.terms
                let near = Set(terms.flatMap { (byTerm[$0] ?? []).prefix(Self.comparedLimit) }).sorted()
                if let leader = near.first(where: { leaders[$0].signature.isSamePaper(as: member.signature) }) {
                    copies[leaders[leader].address, default: []].append(member.address)
                    followers.insert(member.address)
                } else {
                    for term in terms { byTerm[term, default: []].append(leaders.count) }
                    leaders.append(member)
                }
            }
        }
        return hits.indices.filter { !followers.contains(hits[$0].address) }.map {
            Leader(place: $0, copies: copies[hits[$0].address] ?? [])
        }
    }

    /// The live documents that are the same paper as one.
    mutating func copies(of address: DocumentAddress) throws(SegmentFailure) -> [DocumentAddress] {
        try addFamily(of: address)
        guard let own = members[address] else { return [] }
        return members.values.filter { $0.address != address && $0.signature.isSamePaper(as: own.signature) }
            .map(\.address).sorted()
    }

    // MARK: Families

    /// Takes a document and all that share terms with it, or with one that does.
    private mutating func addFamily(of first: DocumentAddress) throws(SegmentFailure) {
        familyCount += 1
        families[first] = familyCount
        var (open, seen): ([DocumentAddress], Set<[UInt8]>) = ([first], [])
        var found: [Member] = []
        while let address = open.popLast() {
            guard let signature = try signature(of: address) else { continue }
            found.append(Member(address: address, signature: signature))
            for term in signature.terms where seen.insert(term).inserted {
                for sharer in try sharers(of: term) where families[sharer] == nil {
                    families[sharer] = familyCount
                    open.append(sharer)
                }
            }
        }
        // Most papers are alone, and nothing need be asked of them.
        if found.count > 1 { for member in found { members[member.address] = member } }
    }

    private func signature(of address: DocumentAddress) throws(SegmentFailure) -> PaperSignature? {
        guard let (place, segment) = context.segments.first(where: { $0.place == address.segment }) else { return nil }
        return try searching(place) { () throws(SegmentError) in
            PaperSignature(values: try segment.integerLists(Column.afdruk.number)[address.document])
        }
    }

    /// The live documents that have a term.
    private func sharers(of term: [UInt8]) throws(SegmentFailure) -> [DocumentAddress] {
        var sharers: [DocumentAddress] = []
        for (index, (place, segment)) in context.segments.enumerated() {
            guard let entry = try context.entries(term, in: .afdruk)[index] else { continue }
            let live = LiveTest(segment)
            let postings = segment.postings(entry)
            while postings.document != PostingsCursor.end, sharers.count < Self.sharersLimit {
                if live.contains(postings.document) {
                    sharers.append(DocumentAddress(segment: place, document: postings.document))
                }
                postings.next()
            }
        }
        return sharers
    }

    // MARK: The query

    /// Finds out which members the query finds, and how they rank.
    private mutating func askQuery() throws(SegmentFailure) {
        for (index, (place, segment)) in context.segments.enumerated() {
            let addresses = members.keys.filter { $0.segment == place }.sorted()
            if addresses.isEmpty { continue }
            let cursor = try CursorBuilder(context, segment: index).cursor(plan)
            let keys = try searching(place) { () throws(SegmentError) in
                try OrderedCollector.KeyColumn(segment, order)
            }
            for address in addresses where cursor.advance(to: address.document) == address.document {
                // Of scores, which are not negative, the bits are in the order of the values.
                members[address]?.key =
                    order == .relevance ? Int64(cursor.score().bitPattern) : keys[address.document]
            }
        }
    }
}
