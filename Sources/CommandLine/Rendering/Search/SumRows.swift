import Calendar
package import Extraction
package import IndexSchema
package import Search

/// Totals of amounts as rows.
package enum SumRows {
    /// An amount behind a total: the fact, where it stands, and what became of it.
    package typealias Behind = (share: AmountShare, row: FactRow<Amount>, summary: DocumentSummary)

    private static let columns: [Rows.Column] = [
        .init("currency", ""), .init("yearly", ""), .init("sum", "total"), .init("found_in", "in"),
        .init("amount_cents", ""),
        .init("amount_cents_max", ""), .init("amounts", "amounts"), .init("documents", "documents"),
        .init("left_out", "left out"), .init("left_out_why", "why", isFlexible: true),
    ]

    /// - Parameter keys: what the totals are parted by.
    package static func rows(_ totals: [AmountTotal], by keys: [SumRequest.Key]) -> Rows {
        var rows = Rows(columns: keys.map { .init($0.rawValue, $0.rawValue) } + columns)
        for total in totals { rows.append(total.values.map { Rows.Cell($0) } + cells(of: total)) }
        return rows
    }

    /// The same with the amounts behind each, for JSON.
    package static func rows(
        _ totals: [(total: AmountTotal, behind: [Behind])], by keys: [SumRequest.Key]
    ) -> Rows {
        var rows = Rows(
            columns: keys.map { .init($0.rawValue, $0.rawValue) } + columns + [.init("rows", "rows")])
        for (total, behind) in totals {
            let records = behind.map { Rows.Record(names: behindColumns.map(\.key), values: cells(of: $0)) }
            rows.append(total.values.map { Rows.Cell($0) } + cells(of: total) + [.records(records)])
        }
        return rows
    }

    /// The amounts behind totals alone, each with what its total is parted by.
    package static func rowsBehind(
        _ totals: [(total: AmountTotal, behind: [Behind])], by keys: [SumRequest.Key]
    ) -> Rows {
        var rows = Rows(columns: keys.map { .init("by_" + $0.rawValue, $0.rawValue) } + behindColumns)
        for (total, behind) in totals {
            for item in behind { rows.append(total.values.map { Rows.Cell($0) } + cells(of: item)) }
        }
        return rows
    }

    private static let behindColumns: [Rows.Column] =
        [.init("left_out", "left out")] + FactRows.amountColumns.filter { $0.key != totalOfPage }

    /// What rows of facts say of how many there are in all: here the total does.
    private static let totalOfPage = "total"

    private static func cells(of item: Behind) -> [Rows.Cell] {
        let cells = zip(FactRows.amountColumns, FactRows.cells(ofAmount: (item.row, item.summary, nil), 0))
        return [item.share == .counted ? .none : .text(item.share.rawValue)]
            + cells.filter { $0.0.key != totalOfPage }.map(\.1)
    }

    private static func cells(of total: AmountTotal) -> [Rows.Cell] {
        let euros = Euro.text(total.minimum, total.maximum, total.currency)
        let why = AmountShare.allCases.compactMap { share in
            total.leftOut[share].map { Rows.Record(["reason": .text(share.rawValue), "amounts": .number($0)]) }
        }
        return [
            .text(total.currency.rawValue), .flag(total.isYearly),
            .phrase(euros, words: total.isYearly ? ("\(euros) a year" as SafeText).string : euros),
            .phrase(
                total.isOfPoints ? "beslispunten" : "text",
                words: total.isOfPoints ? "beslispunten" : ("running text" as SafeText).string),
            .cents(total.minimum),
            total.minimum == total.maximum ? .none : .cents(total.maximum), .number(total.count),
            .number(total.documentCount), .number(total.leftOutCount), .records(why),
        ]
    }

    /// The columns that people read.
    package static func forPeople(_ rows: Rows, by keys: [SumRequest.Key]) -> Rows {
        rows.keeping(Set(keys.map(\.rawValue)).union(["sum", "found_in", "amounts", "documents", "left_out"]))
    }

    /// `griffie: not added: 12 (7 in running text beside beslispunten with money, 5 the same sum again)`; nil where all was.
    package static func leftOut(of totals: [AmountTotal]) -> SafeText? {
        let count = totals.reduce(0) { $0 + $1.leftOutCount }
        guard count > 0 else { return nil }
        let reasons = AmountShare.allCases.compactMap { share -> SafeText? in
            let count = totals.reduce(0) { $0 + ($1.leftOut[share] ?? 0) }
            return count == 0 ? nil : share.words(count)
        }.joined(separator: ", ")
        return "griffie: not added: \(count) (\(reasons))"
    }
}

extension AmountShare {
    /// How many were left out, and why.
    fileprivate func words(_ count: Int) -> SafeText {
        switch self {
        case .counted: "\(count)"
        case .part: "\(count) inside another sum"
        case .total: "\(count) totals or differences of tables"
        case .former: "\(count) before a change"
        case .each: "\(count) for each of several"
        case .atLeast: "\(count) of which only the least is known"
        case .runningText: "\(count) in running text beside beslispunten with money"
        case .superseded: "\(count) proposed where the decision is there"
        case .repeated: "\(count) the same sum again"
        case .rejected: "\(count) in what was rejected or withdrawn"
        case .copy: "\(count) in copies of papers"
        case .tooLarge: "\(count) too large"
        }
    }
}
