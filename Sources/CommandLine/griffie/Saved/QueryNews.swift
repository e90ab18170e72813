import IndexSchema
import QueryLanguage
import Rendering
import Search
import SourceText
import Storage

/// What a saved query finds now, and what of that is new.
struct QueryNews {
    let name: String
    private(set) var query: SavedQuery
    /// The latest first.
    private(set) var items: [NewsReport.Item] = []
    /// Documents found in all.
    private(set) var total = 0

    init(name: String, _ query: SavedQuery) { (self.name, self.query) = (name, query) }

    /// Asks the index. What it finds is then what the query has seen.
    mutating func ask(_ searcher: Searcher, _ damage: inout Damage) throws {
        guard let parsed = try QueryArgument.read(query.text), let root = parsed.root else { throw ExitStatus.error }
        let request = SearchRequest(
            query: query.isExact ? root.wordForWord : root, order: .newestFirst, limit: .max, wantsTotal: true)
        let found = try SearchFailures.asking(query.text) { () throws(SearchError) in
            try searcher.search(request).value(noting: &damage)
        }
        let addresses = found.hits.map(\.address)
        let summaries = searcher.summaries(of: addresses).value(noting: &damage)
        let checksums = searcher.checksums(of: addresses).value(noting: &damage)
        let before = Dictionary(query.seen.map { ($0.name, $0.content) }) { first, _ in first }
        let contents = Set(query.seen.map(\.content))
        var seen: [SavedQuery.Seen] = []
        for (summary, checksum) in zip(summaries, checksums) {
            guard let summary else { continue }
            let document = SavedQuery.Seen(of: summary, checksum: checksum)
            seen.append(document)
            // A file that has only another name is known.
            if contents.contains(document.content) { continue }
            let change = before[document.name] == nil ? NewsReport.Change.new : .changed
            items.append(NewsReport.Item(change: change, summary: summary, id: document.content))
        }
        total = seen.count
        query.seen = seen.sorted { ($0.name, $0.content) < ($1.name, $1.content) }
    }

    /// The same without telling what is new: from now on all of it is known.
    static func known(_ text: String, isExact: Bool, _ searcher: Searcher, _ damage: inout Damage) throws -> SavedQuery
    {
        var news = QueryNews(name: "", SavedQuery(text: text, isExact: isExact))
        try news.ask(searcher, &damage)
        return news.query
    }
}

extension SavedQuery.Seen {
    /// - Parameter checksum: of the file's bytes; of a document in a file of many what its row shows takes its place.
    fileprivate init(of summary: DocumentSummary, checksum: Int64?) {
        name = Self.hash(summary.path)
        content =
            checksum.map { UInt64(bitPattern: $0) }
            ?? Self.hash(summary.path + Array("\n\(summary.title)\n\(summary.size)".utf8))
    }

    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        unsafe bytes.withUnsafeBytes { unsafe XXHash64.hash($0) }
    }
}
