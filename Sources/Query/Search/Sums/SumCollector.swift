import Calendar
import Extraction
import IndexSchema
import InvertedIndex
import QueryLanguage

/// The amounts of the documents that a query finds, as the columns tell of them, with what they are parted by.
struct SumCollector {
    struct Sum: Hashable {
        let least: Int64
        let greatest: Int64
        let currency: Currency
    }

    struct Entry {
        let sum: Sum
        let term: AmountUse.Term?
        var standing: Standing?
        /// Day number; nil where it is not known.
        var decidedOn: Int64?
        var share: AmountShare
    }

    struct Paper {
        let address: DocumentAddress
        /// Day number; nil where there is none.
        let day: Int64?
        /// Of names; nil where there is none.
        let gemeente: Int?
        let kind: Int?
        let portefeuillehouder: Int?
        /// Stands for the case number.
        let dossier: Int64?
        /// Its amounts among all.
        let entries: Range<Int>
    }

    private(set) var papers: [Paper] = []
    var entries: [Entry] = []
    private(set) var names: [[UInt8]] = []
    private var numbers: [[UInt8]: Int] = [:]

    /// The columns of a segment.
    private struct Columns {
        let amounts, traits: IntegersColumn
        let days, dossiers: IntegerColumn
        let gemeenten, kinds, portefeuilles: LabelColumn

        init(_ segment: Segment) throws(SegmentError) {
            amounts = try segment.integerLists(Column.bedrag.number)
            traits = try segment.integerLists(Column.bedragsoort.number)
            days = try segment.integers(Column.datum.number)
            dossiers = try segment.integers(Column.dossier.number)
            gemeenten = try segment.labels(Column.gemeente.number)
            kinds = try segment.labels(Column.soort.number)
            portefeuilles = try segment.labels(Column.portefeuille.number)
        }
    }

    /// Takes the amounts of the live documents of a segment.
    /// - Complexity: O(*amounts*).
    mutating func collect(_ cursor: DocumentCursor, in segment: Segment, at place: Int) throws(SegmentError) {
        let columns = try Columns(segment)
        let gemeenten = columns.gemeenten.labels.map { number(of: $0) }
        let kinds = columns.kinds.labels.map { number(of: $0) }
        let portefeuilles = columns.portefeuilles.labels.map { number(of: $0) }
        let live = LiveTest(segment)
        var document = cursor.advance(to: 0)
        while document != DocumentCursor.end {
            defer { document = cursor.next() }
            guard live.contains(document) else { continue }
            let start = entries.count
            guard add(columns.amounts[document], columns.traits[document]) else {
                throw segment.malformed(column: Column.bedragsoort.number)
            }
            papers.append(
                Paper(
                    address: DocumentAddress(segment: place, document: document), day: columns.days[document],
                    gemeente: columns.gemeenten.index(document).map { gemeenten[$0] },
                    kind: columns.kinds.index(document).map { kinds[$0] },
                    portefeuillehouder: columns.portefeuilles.index(document).map { portefeuilles[$0] },
                    dossier: columns.dossiers[document], entries: start..<entries.count))
        }
    }

    /// False where the traits are not those of the amounts.
    private mutating func add(_ amounts: [Int64], _ traits: [Int64]) -> Bool {
        guard traits.count == amounts.count / 2 else { return false }
        for (index, value) in traits.enumerated() {
            guard let traits = AmountTraits(value: value) else { return false }
            let sum = Sum(least: amounts[2 * index], greatest: amounts[2 * index + 1], currency: traits.currency)
            entries.append(Entry(sum: sum, term: traits.term, standing: traits.standing, share: traits.share))
        }
        return true
    }

    // MARK: Cases

    private struct Place: Hashable {
        let address: DocumentAddress
        let index: Int
    }

    /// Takes over how amounts stand as the papers of their case tell. One that is not among `facts` is said in the same beslispunt of
    /// another paper.
    /// - Parameter facts: the amounts that `CaseFacts` keeps.
    /// - Complexity: O(*amounts*).
    mutating func settle(_ facts: [FactPlace]) {
        var statuses: [Place: StoredStanding] = [:]
        for fact in facts where fact.status.standing != nil {
            statuses[Place(address: fact.address, index: fact.index)] = fact.status
        }
        for paper in papers {
            for (index, entry) in paper.entries.enumerated() where entries[entry].standing != nil {
                if let status = statuses[Place(address: paper.address, index: index)] {
                    entries[entry].settle(status)
                } else if entries[entry].share == .counted {
                    entries[entry].share = .repeated
                }
            }
        }
    }

    private mutating func number(of name: [UInt8]) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = names.count
        names.append(name)
        return names.count - 1
    }
}

extension SumCollector.Entry {
    fileprivate mutating func settle(_ status: StoredStanding) {
        standing = status.standing
        decidedOn = status.decidedOn.map { Int64($0.dayNumber) }
        if standing?.isOff ?? false, share == .counted { share = .rejected }
    }
}
