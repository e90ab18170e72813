import ArgumentParser
import Rendering
import Search

/// Adds the amounts of documents up and prints the totals.
struct SumRun {
    let request: SumRequest
    let text: String
    let format: OutputOptions

    /// - Parameter text: the query as typed.
    func run(_ searcher: Searcher) throws {
        var damage = Damage()
        let totals = try SearchFailures.asking(text) { () throws(SearchError) in
            try searcher.sums(request).value(noting: &damage)
        }
        var output = StandardOutput()
        if request.wantsRows {
            printRows(behind(totals, searcher, noting: &damage), to: &output)
        } else {
            printTotals(totals, to: &output)
        }
        output.flush()
        tellLeftOut(totals)
        try SearchFailures.end(damage, isEmpty: totals.isEmpty)
    }

    private func printTotals(_ totals: [AmountTotal], to output: inout StandardOutput) {
        let rows = SumRows.rows(totals, by: request.keys)
        format.print(format.isForPeople ? SumRows.forPeople(rows, by: request.keys) : rows, to: &output)
    }

    /// People get the totals, and below them what they are made of; in JSON each total holds its rows, in CSV each row what its total
    /// is parted by.
    private func printRows(
        _ totals: [(total: AmountTotal, behind: [SumRows.Behind])], to output: inout StandardOutput
    ) {
        switch format.chosen {
        case .json: format.print(SumRows.rows(totals, by: request.keys), to: &output)
        case .csv: format.print(SumRows.rowsBehind(totals, by: request.keys), to: &output)
        case .forPeople:
            printTotals(totals.map(\.total), to: &output)
            output.write("\n")
            format.print(FactRows.forPeople(SumRows.rowsBehind(totals, by: request.keys)), to: &output)
        }
    }

    /// Leaves out rows of documents that cannot be read, which is noted.
    private func behind(
        _ totals: [AmountTotal], _ searcher: Searcher, noting damage: inout Damage
    ) -> [(total: AmountTotal, behind: [SumRows.Behind])] {
        totals.map { total in
            let rows = searcher.amounts(at: total.rows.map { ($0.address, $0.index) }).value(noting: &damage)
            let summaries = searcher.summaries(of: total.rows.map(\.address)).value(noting: &damage)
            let behind = total.rows.indices.compactMap { place -> SumRows.Behind? in
                guard let row = rows[place], let summary = summaries[place] else { return nil }
                return (total.rows[place].share, row, summary)
            }
            return (total, behind)
        }
    }

    private func tellLeftOut(_ totals: [AmountTotal]) {
        guard format.isForPeople else { return }
        if totals.isEmpty { Messages.note("griffie: nothing found") }
        if let leftOut = SumRows.leftOut(of: totals) { Messages.note(leftOut) }
    }
}

/// What totals are parted by, as an option's value: `gemeente,jaar`.
struct SumKeys: ExpressibleByArgument {
    let keys: [SumRequest.Key]

    /// nil where a name is none, or stands twice.
    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false)
        let keys = names.compactMap { SumRequest.Key(rawValue: String($0)) }
        guard keys.count == names.count, Set(keys).count == keys.count else { return nil }
        self.keys = keys
    }

    static var allValueStrings: [String] { SumRequest.Key.allCases.map(\.rawValue) }
}
