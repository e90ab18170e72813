import IndexSchema
import Rendering
import Search

/// Prints votes: what `griffie votes` and `griffie moties` do.
struct VoteList {
    let subject: VoteRequest.Subject
    let query: QueryArgument
    let index: IndexOptions
    let format: OutputOptions
    let page: PageOptions
    let status: StatusOption

    func run() throws {
        let standings = try status.standings()
        let node = try query.parse()
        let searcher = Searcher(try IndexFolder(existing: index.existingFolder()).reader())
        let request = VoteRequest(
            query: node, subject: subject, standings: standings, offset: page.offset,
            limit: page.limit(isForPeople: format.isForPeople))
        var damage = Damage()
        let found = try SearchFailures.asking(query.text) { () throws(SearchError) in
            try searcher.votes(request).value(noting: &damage)
        }
        let summaries = searcher.summaries(of: found.rows.map(\.address)).value(noting: &damage)
        let entries = zip(found.rows, summaries).compactMap { row, summary -> VoteRows.Entry? in
            guard let summary else { return nil }
            let others = searcher.summaries(of: row.others).value(noting: &damage).compactMap { $0?.displayPath }
            return (row, summary, others)
        }
        let rows = VoteRows.rows(entries, total: found.total)
        var output = StandardOutput()
        let shown = format.isForPeople ? VoteRows.forPeople(rows, isOfMotions: subject == .motions) : rows
        FactPage.printAll(shown, total: found.total, from: page.offset, format, to: &output)
        output.flush()
        try SearchFailures.end(damage, isEmpty: found.total == 0)
    }
}
