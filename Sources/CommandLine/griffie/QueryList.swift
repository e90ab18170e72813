import DocumentReading
import Glibc
import IndexSchema
import Rendering
import Search
import SourceText

/// Many queries answered in one process, each timed.
struct QueryList {
    /// A query and the place that messages name: the file and its line, counted from 1.
    private struct Query {
        var text: String
        var source: String
    }

    private let queries: [Query]
    private let searcher: Searcher
    private let limit: Int
    private let wantsTotal: Bool
    private let rounds: Int

    /// - Parameters:
    ///   - path: a file with a query a line; blank lines are passed over. `-` is standard input.
    ///   - rounds: how often each query is answered, after one time that does not count where it is more than once.
    init(path: String, searcher: Searcher, limit: Int, wantsTotal: Bool, rounds: Int) throws {
        let text = RawText.carried(try Self.load(path))
        let name = path == "-" ? "standard input" : path
        queries = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .filter { !$0.element.allSatisfy { $0 == " " } }
            .map { Query(text: String($0.element), source: "\(name):\($0.offset + 1)") }
        self.searcher = searcher
        self.limit = limit
        self.wantsTotal = wantsTotal
        self.rounds = rounds
    }

    private static func load(_ path: String) throws -> [UInt8] {
        if path == "-" { return try StandardInput.readAll() }
        do throws(ReadError) {
            return try FileLoader(byteLimit: 64 << 20, waits: true).load(path: RawText.bytes(of: path))
        } catch {
            throw IndexFolder.failed("\(error.message(path: path))")
        }
    }

    private struct Answer {
        var total: Int?
        var hits: [DocumentSummary]
    }

    /// The answers in the order of the file, and what of the index is damaged and so missing from them, which is told of for
    /// each query. One that is refused is told of and has no total; then `areAllHonoured` is false.
    func answers() -> (answers: [QueryListReport.Answer], damage: Damage, areAllHonoured: Bool) {
        var missing = Array(repeating: Damage(), count: queries.count)
        var answers = queries.map {
            QueryListReport.Answer(query: RawText.shown(carried: $0.text), total: nil, microseconds: 0, hits: [])
        }
        var times: [[Double]] = Array(repeating: [], count: queries.count)
        var refused: Set<Int> = []
        for round in 0..<max(1, rounds > 1 ? rounds + 1 : 1) {
            for index in queries.indices where !refused.contains(index) {
                let start = Self.now()
                guard let found = answer(queries[index], &missing[index]) else {
                    refused.insert(index)
                    continue
                }
                if round > 0 || rounds <= 1 { times[index].append(Self.now() - start) }
                (answers[index].total, answers[index].hits) = (found.total, found.hits)
            }
        }
        var damage = Damage()
        for index in answers.indices {
            answers[index].microseconds = Self.median(times[index])
            if missing[index].isEmpty { continue }
            Messages.error("\(queries[index].source): \(SearchFailures.missing)")
            damage.add(missing[index])
        }
        return (answers, damage, refused.isEmpty)
    }

    /// nil where the query is refused, which has been told then.
    private func answer(_ query: Query, _ damage: inout Damage) -> Answer? {
        let asked = try? QueryArgument.parse(query.text, at: query.source).map { node in
            try SearchFailures.asking(query.text, at: query.source) { () throws(SearchError) in
                try searcher.search(SearchRequest(query: node, limit: limit, wantsTotal: wantsTotal))
            }
        }
        guard let found = asked?.value(noting: &damage) else { return nil }
        let hits = searcher.summaries(of: found.hits.map(\.address)).value(noting: &damage)
        return Answer(total: found.total, hits: hits.compactMap { $0 })
    }

    /// Microseconds on a clock that only goes forward.
    private static func now() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }

    private static func median(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.sorted()[values.count / 2]
    }
}
