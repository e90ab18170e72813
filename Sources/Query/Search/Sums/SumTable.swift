import Calendar
import Extraction
import IndexSchema
import InvertedIndex
import QueryLanguage

/// Adds collected amounts up, parted by the keys of a request.
struct SumTable {
    /// One total, while it is made.
    struct Group {
        var total: AmountTotal
        /// The first document with an amount in it.
        let first: DocumentAddress
        /// Whether its documents have a case number, which the first names.
        let hasDossier: Bool
        /// The last document that counts in it.
        fileprivate var lastCounted: DocumentAddress?
        fileprivate var rest: [AmountTotal.Row] = []
    }

    private struct Name: Hashable {
        let parts: [Int?]
        let currency: Currency
        let isYearly: Bool
        let isOfPoints: Bool
    }

    private let request: SumRequest
    private let collected: SumCollector
    private var groups: [Group] = []
    private var numbers: [Name: Int] = [:]

    /// - Complexity: O(*amounts*).
    init(_ request: SumRequest, _ collected: SumCollector) {
        (self.request, self.collected) = (request, collected)
        for paper in collected.papers {
            for (index, entry) in paper.entries.enumerated() where isWanted(collected.entries[entry]) {
                add(collected.entries[entry], index, of: paper)
            }
        }
    }

    /// In the order in which they were met.
    var totals: [Group] {
        groups.map { group in
            var done = group
            done.total.rows += group.rest
            return done
        }
    }

    private func isWanted(_ entry: SumCollector.Entry) -> Bool {
        if let wanted = request.standings, !(entry.standing.map(wanted.contains) ?? false) { return false }
        return entry.sum.least <= request.bounds.maximum ?? .max && entry.sum.greatest >= request.bounds.minimum ?? .min
    }

    private mutating func add(_ entry: SumCollector.Entry, _ index: Int, of paper: SumCollector.Paper) {
        let number = group(of: entry, paper)
        var share = entry.share
        // What was rejected counts where it has a total of its own, or was asked for.
        if share == .rejected, request.keys.contains(.status) || request.standings != nil { share = .counted }
        if share == .counted {
            let least = groups[number].total.minimum.addingReportingOverflow(entry.sum.least)
            let most = groups[number].total.maximum.addingReportingOverflow(entry.sum.greatest)
            if least.overflow || most.overflow {
                share = .tooLarge
            } else {
                groups[number].total.minimum = least.partialValue
                groups[number].total.maximum = most.partialValue
                groups[number].total.count += 1
                if groups[number].lastCounted != paper.address { groups[number].total.documentCount += 1 }
                groups[number].lastCounted = paper.address
            }
        }
        if share != .counted { groups[number].total.leftOut[share, default: 0] += 1 }
        guard request.wantsRows else { return }
        let row = AmountTotal.Row(address: paper.address, index: index, share: share)
        if share == .counted { groups[number].total.rows.append(row) } else { groups[number].rest.append(row) }
    }

    private mutating func group(of entry: SumCollector.Entry, _ paper: SumCollector.Paper) -> Int {
        let (isYearly, isOfPoints) = (entry.term == .yearly, entry.standing != nil)
        let name = Name(
            parts: request.keys.flatMap { parts(of: $0, entry, paper) }, currency: entry.sum.currency,
            isYearly: isYearly, isOfPoints: isOfPoints)
        if let number = numbers[name] { return number }
        let values = request.keys.map { value(of: $0, entry, paper) }
        groups.append(
            Group(
                total: AmountTotal(
                    values: values, currency: entry.sum.currency, isYearly: isYearly, isOfPoints: isOfPoints),
                first: paper.address, hasDossier: paper.dossier != nil))
        numbers[name] = groups.count - 1
        return groups.count - 1
    }

    // MARK: Keys

    /// What tells one value of a key from others.
    private func parts(
        of key: SumRequest.Key, _ entry: SumCollector.Entry, _ paper: SumCollector.Paper
    ) -> [Int?] {
        switch key {
        case .gemeente: [paper.gemeente]
        case .jaar: [year(of: entry, paper)]
        case .kind: [paper.kind]
        case .portefeuillehouder: [paper.portefeuillehouder]
        case .status: [entry.standing.flatMap { Standing.allCases.firstIndex(of: $0) }]
        case .dossier: [paper.dossier.map(Int.init), paper.dossier == nil ? nil : paper.gemeente]
        }
    }

    /// As it is shown; of a dossier nil, which only its papers name.
    private func value(of key: SumRequest.Key, _ entry: SumCollector.Entry, _ paper: SumCollector.Paper) -> String? {
        switch key {
        case .gemeente: name(paper.gemeente)
        case .jaar: year(of: entry, paper).map(String.init)
        case .kind: name(paper.kind)
        case .portefeuillehouder: name(paper.portefeuillehouder)
        case .status: entry.standing?.rawValue
        case .dossier: nil
        }
    }

    private func name(_ number: Int?) -> String? {
        number.map { String(decoding: collected.names[$0], as: UTF8.self) }
    }

    /// In which it was decided, else of its paper.
    private func year(of entry: SumCollector.Entry, _ paper: SumCollector.Paper) -> Int? {
        (entry.decidedOn ?? paper.day).flatMap { Int(exactly: $0) }.flatMap(CalendarDate.init(dayNumber:))?.year
    }
}
