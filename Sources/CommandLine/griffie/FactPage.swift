import IndexSchema
import Rendering
import Search

/// A page of facts, printed.
enum FactPage {
    static func withSummaries<Value>(
        _ rows: [FactRow<Value>], _ searcher: Searcher
    ) throws -> [(row: FactRow<Value>, summary: DocumentSummary)] {
        try rows.map { row in
            let summary = try SearchFailures.reading { () throws(DocumentError) in
                try searcher.summary(of: row.address)
            }
            return (row, summary)
        }
    }

    /// People get the columns that they read, and how many more there are.
    static func print(_ rows: Rows, total: Int, _ format: OutputOptions, to output: inout StandardOutput) {
        format.print(format.isForPeople ? rows.keeping(FactRows.forPeople) : rows, to: &output)
        if format.isForPeople, total == 0 { Messages.note("griffie: nothing found") }
        if format.isForPeople, total > rows.cells.count {
            output.flush()
            Messages.note("griffie: \(rows.cells.count) of \(total); see --limit and --offset")
        }
    }
}
