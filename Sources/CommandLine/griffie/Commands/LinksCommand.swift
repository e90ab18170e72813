import ArgumentParser
import IndexSchema
import Rendering
import Search

struct LinksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links", abstract: "Print what a case number cites, and what cites it.",
        discussion: """
            Examples:
              griffie links 2022-0155681
              griffie links 2022-0155681 --depth 3 --dot | dot -Tsvg > dossier.svg

            Each row is a document. “cites this case” means that it names the
            number asked for, “cited by this case” that a document of that case
            names it. In a graph the arrows go from who cites to what is cited.
            """)

    @Argument(help: "A case number (zaaknummer, RIS or other document number), or a paper that has one.")
    var zaaknummer: String

    @OptionGroup var index: IndexOptions
    @OptionGroup var format: OutputOptions

    @Option(name: .long, help: "Steps to follow in both directions.")
    var depth = 1

    @Flag(name: .long, help: "Print a graph for Graphviz.")
    var dot = false

    @Flag(name: .long, help: "Print a flowchart for Mermaid.")
    var mermaid = false

    func validate() throws {
        if depth < 1 { throw ValidationError("--depth takes a number from 1.") }
        if [dot, mermaid, format.json, format.csv].filter({ $0 }).count > 1 {
            throw ValidationError("--dot, --mermaid, --json and --csv exclude each other; give one of them.")
        }
    }

    func run() throws {
        let papers = try IndexedPapers(index)
        guard papers.notes.hasFacts else { throw IndexFolder.failed(IndexMessages.noLinks) }
        var damage = Damage()
        var graph = papers.searcher.links(of: zaaknummer, depth: depth).value(noting: &damage)
        // What is no number may name a paper that has one.
        if !graph.tells, let number = try papers.number(of: zaaknummer, &damage) {
            graph = papers.searcher.links(of: number, depth: depth).value(noting: &damage)
        }
        let isKnown = graph.tells
        let report = LinkReport(graph)
        var output = StandardOutput()
        if isKnown {
            if dot {
                output.write(report.dot)
            } else if mermaid {
                output.write(report.mermaid)
            } else {
                format.print(format.isForPeople ? report.rowsForPeople(withSteps: depth > 1) : report.rows, to: &output)
            }
        } else {
            Messages.error(
                "\(zaaknummer): no document has or cites this number; try `griffie search \(shellWord: zaaknummer)`")
        }
        output.flush()
        if graph.isTruncated { Messages.note("griffie: there are more links than are shown; give a smaller --depth") }
        try SearchFailures.end(damage, isEmpty: !isKnown)
    }
}

extension LinkGraph {
    /// Whether any document has or cites the number.
    fileprivate var tells: Bool { !edges.isEmpty || nodes.contains { !$0.documents.isEmpty } }
}
