import ArgumentParser
import IndexSchema
import Ingestion
import InvertedIndex
import QueryLanguage
import Rendering
import Search
import SourceText

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Print what the index holds, and which files are not in it and why.",
        discussion: """
            Examples:
              griffie status
              griffie status --json | jq '.failures[].path'
              griffie status --coverage
              griffie status --coverage --json | jq .coverage.endings

            With --coverage, every file that was handed in counts under one of:
            indexed, duplicate (the same bytes as another file, or a link to one),
            empty, unread pages, unreadable, unsupported, too large, excluded. Files
            in archives and lines of exports that could not be read are listed too.
            """)

    @OptionGroup var index: IndexOptions

    @Flag(name: .long, help: "Print what became of every file, by folder and by type.")
    var coverage = false

    @Flag(name: .long, help: "Print one JSON object.")
    var json = false

    func run() throws {
        let folder = try IndexFolder(existing: index.existingFolder())
        let reader = try folder.reader()
        let everything = QueryNode(.everything, range: ByteRange(start: 0, end: 0))
        var damage = Damage()
        let found = try Searcher(reader).search(SearchRequest(query: everything, limit: 0, wantsFacets: true))
            .value(noting: &damage)
        let notes = try folder.notes(of: reader)
        var report = StatusReport(
            folder: folder.displayPath, documents: reader.liveCount,
            segments: reader.segments.count, bytes: reader.segments.reduce(0) { $0 + $1.size },
            sizes: reader.segments.map(\.sizes).reduce(into: SegmentSizes()) { $0.add($1) },
            generation: reader.commit.generation,
            facets: found.facets,
            notes: notes)
        var output = StandardOutput()
        let covered =
            coverage ? CoverageReport(try folder.wording { () throws(SegmentError) in try Coverage(reader) }) : nil
        if json {
            report.coverage = covered
            output.write(report.json() + "\n")
        } else if let covered {
            output.write(covered.text(on: Terminal.screen))
        } else {
            output.write(report.text())
        }
        try SearchFailures.end(damage, isEmpty: false)
    }
}
