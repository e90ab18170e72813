import ArgumentParser
import DocumentReading
import Extraction
import IndexSchema
import Ingestion
import Rendering
import Search

struct DossierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier", abstract: "Print everything of a case in order of time: what became of it.",
        discussion: """
            Examples:
              griffie dossier 2022-0155681
              griffie dossier --of raadsstukken/voorstel.md
              griffie dossier 2022-0155681 --mermaid > dossier.mmd

            Proposal, amendments, besluit, letters and evaluation, each with how it
            stands, its vote, points, money and deadlines, and with the words that
            tie it to the case: it has the number, cites it, follows a proposal by its
            day and subject, names a title, is cited by the case, or (doubtful) has
            a title alike. Numbers that the case names and no document carries are
            listed. Each municipality that gives out the number has a dossier of its own.
            """)

    @Argument(help: "A case number (zaaknummer, RIS or other document number).")
    var number: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The case of a paper: a file, a path of the index or a case number.", valueName: "paper"))
    var of: String?

    @OptionGroup var index: IndexOptions

    @Flag(name: .long, help: "Print one JSON object for each dossier.")
    var json = false

    @Flag(name: .long, help: "Print a timeline for Mermaid.")
    var mermaid = false

    func validate() throws {
        if (number == nil) == (of == nil) { throw ValidationError("Give a case number, or a paper with --of.") }
        if json && mermaid { throw ValidationError("--json and --mermaid exclude each other; give one of them.") }
    }

    func run() throws {
        let papers = try IndexedPapers(index)
        guard papers.notes.hasFacts else { throw IndexFolder.failed(IndexMessages.noLinks) }
        var damage = Damage()
        let dossiers = try dossiers(papers, &damage)
        var output = StandardOutput()
        for (place, dossier) in dossiers.enumerated() {
            let report = DossierReport(dossier)
            if json {
                output.write(report.json())
            } else if mermaid {
                output.write(report.mermaid)
            } else {
                output.write((place > 0 ? "\n" : "") + report.text(on: Terminal.screen))
            }
        }
        output.flush()
        if dossiers.contains(where: \.isTruncated) {
            Messages.note("griffie: the dossier has more papers than the \(DossierWalk.usualLimit) that are shown")
        }
        try SearchFailures.end(damage, isEmpty: dossiers.isEmpty)
    }

    private func dossiers(_ papers: IndexedPapers, _ damage: inout Damage) throws -> [Dossier] {
        let searcher = papers.searcher
        if let number {
            let found = searcher.dossiers(of: number).value(noting: &damage)
            if found.isEmpty {
                Messages.error(
                    "\(number): no document has or cites this number; try `griffie search \(shellWord: number)`")
            }
            return found
        }
        let name = of ?? ""
        let addresses = try papers.addresses(of: name, &damage)
        if addresses.isEmpty, !NamedPapers.isFile(name) {
            let cited = searcher.dossiers(of: name).value(noting: &damage)
            if !cited.isEmpty { return cited }
        }
        let read =
            try addresses.isEmpty
            ? NamedPapers(index).find(name, &damage) : addresses.compactMap { papers.paper($0, &damage) }
        if let list = read.first(where: { $0.summary.tellsOfManyCases }) {
            let numbers = list.citedNumbers.prefix(Self.numbersToTell).map { SafeText($0) }.joined(separator: ", ")
            let ask: SafeText = numbers.isEmpty ? "" : "; ask for one of them: \(numbers)"
            throw IndexFolder.failed("\(name): is a paper on many cases\(ask)")
        }
        // An amendment belongs to the case that it names.
        if addresses.isEmpty || read.allSatisfy(\.ownNumbers.isEmpty) {
            for number in read.flatMap({ $0.ownNumbers + $0.citedNumbers }) {
                let found = searcher.dossiers(of: number).value(noting: &damage)
                if found.contains(where: { $0.papers.contains(where: \.isCore) }) { return found }
            }
        }
        if !addresses.isEmpty { return [searcher.dossier(of: addresses).value(noting: &damage)] }
        Messages.error("\(name): no document of the index has or cites a case number of this paper")
        return []
    }

    /// Numbers that a message lists.
    private static let numbersToTell = 5
}

extension ReadPaper {
    fileprivate var ownNumbers: [String] {
        let facts = document.facts
        return [facts.header.zaaknummer].compactMap { $0 }
            + facts.zaaknummers.filter { $0.role == .own }.map(\.value)
    }

    /// In the order in which they stand, each once.
    fileprivate var citedNumbers: [String] {
        var seen: Set<String> = []
        return document.facts.zaaknummers.filter { $0.role == .cites }.map(\.value).filter { seen.insert($0).inserted }
    }
}
