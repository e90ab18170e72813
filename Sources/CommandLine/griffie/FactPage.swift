import Extraction
import IndexSchema
import Rendering
import Search

/// A page of facts, printed.
enum FactPage {
    /// Leaves out rows of documents whose summary cannot be read, which is noted.
    static func withSummaries<Value: Fact>(
        _ rows: [FactRow<Value>], _ searcher: Searcher, noting damage: inout Damage
    ) -> [FactRows.Entry<Value>] {
        let summaries = searcher.summaries(of: rows.map(\.address)).value(noting: &damage)
        let others = searcher.summaries(of: rows.compactMap(\.decidedIn)).value(noting: &damage)
        let paths = Dictionary(
            zip(rows.compactMap(\.decidedIn), others).compactMap { address, other in
                other.map { (address, $0.displayPath) }
            }, uniquingKeysWith: { path, _ in path })
        return zip(rows, summaries).compactMap { row, summary in
            summary.map { (row, $0, row.decidedIn.flatMap { paths[$0] }) }
        }
    }

    /// People get the columns that they read, in a table made of all; programs get rows in portions. All are told how many more rows
    /// there are.
    /// - Parameter rows: makes rows of entries.
    static func print<Value: Fact>(
        _ list: FactList<Value>, _ searcher: Searcher, from offset: Int, _ format: OutputOptions,
        noting damage: inout Damage, to output: inout StandardOutput, rows: ([FactRows.Entry<Value>]) -> Rows
    ) {
        let step = format.isForPeople ? max(1, list.count) : OutputFormat.portion
        var count = 0
        for start in stride(from: 0, to: max(1, list.count), by: step) {
            let found = list.rows(start..<min(start + step, list.count)).value(noting: &damage)
            let made = rows(withSummaries(found, searcher, noting: &damage))
            format.chosen.print(format.isForPeople ? FactRows.forPeople(made) : made, isFirst: start == 0, to: &output)
            output.flush()
            count += made.cells.count
        }
        if format.isForPeople, list.total == 0 { Messages.note("griffie: nothing found") }
        tellRest(count, of: list.total, leaving: list.total - count - offset)
    }

    /// Rows that are there already, with all their columns.
    static func printAll(
        _ rows: Rows, total: Int, from offset: Int, _ format: OutputOptions, to output: inout StandardOutput
    ) {
        format.print(rows, to: &output)
        if format.isForPeople, total == 0 { Messages.note("griffie: nothing found") }
        output.flush()
        tellRest(rows.cells.count, of: total, leaving: total - rows.cells.count - offset)
    }

    /// Says that more rows follow.
    static func tellRest(_ count: Int, of total: Int, leaving rest: Int) {
        if rest > 0 { Messages.note("griffie: \(count) of \(total); see --all, --limit and --offset") }
    }
}
