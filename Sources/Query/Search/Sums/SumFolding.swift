import Extraction
import IndexSchema
import InvertedIndex

/// Sees to it that a sum counts once over several papers: copies of one paper, and papers of one dossier.
struct SumFolding {
    private let papers: [SumCollector.Paper]
    private(set) var entries: [SumCollector.Entry]

    init(_ collected: SumCollector) { (papers, entries) = (collected.papers, collected.entries) }

    private func hasCounted(_ paper: Int) -> Bool { papers[paper].entries.contains { entries[$0].share == .counted } }

    private mutating func leaveOut(_ paper: Int, as share: AmountShare) {
        for entry in papers[paper].entries where entries[entry].share == .counted { entries[entry].share = share }
    }

    // MARK: Copies

    /// Papers with a term of the signature that one with the same term is compared with, at most.
    private static let comparedLimit = 64

    /// Leaves out what copies of an earlier paper say.
    /// - Parameter columns: `Column.afdruk` of each segment, by its place.
    /// - Complexity: O(*papers*), and the signatures of those that share a term.
    mutating func foldCopies(_ columns: [Int: IntegersColumn]) {
        var sharers: [Int64: [Int]] = [:]
        for paper in papers.indices where hasCounted(paper) {
            let address = papers[paper].address
            let head = columns[address.segment]?.first(PaperSignature.headCount, of: address.document) ?? []
            for term in PaperSignature.termNumbers(head: head) { sharers[term, default: []].append(paper) }
        }
        // For each paper those before it that may be the same.
        var earlier: [Int: Set<Int>] = [:]
        for group in sharers.values where group.count > 1 {
            for (place, paper) in group.enumerated() {
                earlier[paper, default: []].formUnion(group[max(0, place - Self.comparedLimit)..<place])
            }
        }
        var signatures: [Int: PaperSignature] = [:]
        for paper in earlier.keys {
            let address = papers[paper].address
            signatures[paper] = columns[address.segment].flatMap { PaperSignature(values: $0[address.document]) }
        }
        for paper in earlier.keys.sorted() {
            guard let own = signatures[paper] else { continue }
            let isCopy = earlier[paper]?.contains { hasCounted($0) && signatures[$0]?.isSamePaper(as: own) == true }
            if isCopy == true { leaveOut(paper, as: .copy) }
        }
    }

    // MARK: Dossiers

    /// How much it counts in a dossier.
    private enum Rank: Int, Comparable {
        case text, proposed, decided

        init(_ standing: Standing?) {
            switch standing {
            case nil: self = .text
            case .proposed, .draft, .deferred, .rejected, .withdrawn: self = .proposed
            case .adopted, .amended: self = .decided
            }
        }

        static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    private struct Dossier: Hashable {
        let number: Int64
        let gemeente: Int?
    }

    /// In each dossier counts what was decided, else what is proposed, else what is told in running text; each sum once.
    /// - Complexity: O(*amounts* + *d* log *d*), *d* the papers of dossiers.
    mutating func foldDossiers() {
        var byNumber: [Int64: [Int]] = [:]
        for paper in papers.indices where hasCounted(paper) {
            if let number = papers[paper].dossier { byNumber[number, default: []].append(paper) }
        }
        for group in byNumber.values where group.count > 1 {
            // Numbers of different municipalities are alike by chance.
            let gemeenten = Set(group.compactMap { papers[$0].gemeente })
            if gemeenten.count < 2 {
                fold(group)
            } else {
                for same in Dictionary(grouping: group, by: { papers[$0].gemeente }).values { fold(same) }
            }
        }
    }

    private func rank(_ paper: Int) -> Rank {
        papers[paper].entries.lazy.filter { entries[$0].share == .counted }.map { Rank(entries[$0].standing) }.max()
            ?? .text
    }

    private mutating func fold(_ group: [Int]) {
        let ranks = group.map { rank($0) }
        guard let highest = ranks.max() else { return }
        let decidedOn = zip(group, ranks).filter { $1 == .decided }.compactMap { papers[$0.0].day }.max()
        for paper in group {
            // What is proposed after the last decision is not decided by it.
            let isLater = (papers[paper].day ?? .min) > (decidedOn ?? .max)
            for entry in papers[paper].entries where entries[entry].share == .counted {
                switch (Rank(entries[entry].standing), highest) {
                case (.text, .proposed), (.text, .decided): entries[entry].share = .runningText
                case (.proposed, .decided) where !isLater && entries[entry].standing != .deferred:
                    entries[entry].share = .superseded
                default: break
                }
            }
        }
        var known: Set<SumCollector.Sum> = []
        for (_, paper) in zip(ranks, group).sorted(by: { ($1.0, $0.1) < ($0.0, $1.1) }) {
            var own: Set<SumCollector.Sum> = []
            for entry in papers[paper].entries where entries[entry].share == .counted {
                own.insert(entries[entry].sum)
                if known.contains(entries[entry].sum) { entries[entry].share = .repeated }
            }
            known.formUnion(own)
        }
    }
}
