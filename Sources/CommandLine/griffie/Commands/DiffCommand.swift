import ArgumentParser
import Calendar
import Extraction
import IndexSchema
import Ingestion
import Rendering
import Search

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Compare what was proposed with what was decided, point by point and word by word.",
        discussion: """
            Examples:
              griffie diff voorstel.md besluit.md
              griffie diff raadsstuk.pdf        # one paper that holds both
              griffie diff 2022-0155681         # the papers with that number
              griffie diff eerste.docx gewijzigd.docx --json

            Of the first paper what is proposed is taken, of the second what was
            decided, else what it proposes. A and B are files, or documents of the
            index by path, the end of that, or case number. Each point is the same,
            amended, new or gone, and moved where it stands elsewhere among the
            others; signs at the ends of points do not count. Words that were taken
            out stand in red, else in [-…-], what was put in in green, else in {+…+}.
            Exit status: 0 there were points to compare, 1 there were none.
            """)

    @Argument(help: ArgumentHelp("The proposal: a file, a path of the index or a case number.", valueName: "A"))
    var first: String

    @Argument(help: ArgumentHelp("The besluit, or another proposal; left out where A holds both.", valueName: "B"))
    var second: String?

    @OptionGroup var index: IndexOptions

    @Flag(name: .long, help: "Print one JSON object.")
    var json = false

    func run() throws {
        var damage = Damage()
        let (old, new) = try sides(&damage)
        var output = StandardOutput()
        var isEmpty = true
        if let old, let new {
            isEmpty = false
            let report = ComparisonReport(
                .init(old.paper.summary, old.side.standing), .init(new.paper.summary, new.side.standing),
                DecisionComparison(from: old.side.points, to: new.side.points))
            output.write(json ? report.json() : report.text(on: Terminal.screen))
        }
        output.flush()
        try SearchFailures.end(damage, isEmpty: isEmpty)
    }

    /// A paper and what of it is compared.
    private typealias Side = (paper: ReadPaper, side: ExtractedDocument.Points)

    /// nil where a side has no points, which was told.
    private func sides(_ damage: inout Damage) throws -> (old: Side?, new: Side?) {
        let papers = try NamedPapers(index).find(first, &damage).sorted(by: Self.isEarlier)
        let asked = Self.first(of: papers, \.proposedPoints) ?? Self.first(of: papers, \.askedPoints)
        if let second {
            let others = try NamedPapers(index).find(second, &damage).sorted(by: Self.isEarlier).reversed()
            let decided = Self.first(of: others, \.decidedPoints)
            if asked == nil { tellNone(first) }
            if decided == nil { tellNone(second) }
            return (asked, decided)
        }
        let decided =
            Self.first(of: papers.reversed()) { $0.besluitPoints.flatMap { $0.standing == .draft ? nil : $0 } }
            ?? Self.first(of: papers.reversed(), \.besluitPoints)
        guard let proposed = Self.first(of: papers, \.proposedPoints), let decided else {
            let missing: SafeText = asked == nil ? "no beslispunten" : decided == nil ? "no besluit" : "no proposal"
            Messages.error("\(first): \(missing) was found there; name the other paper too: griffie diff A B")
            return (nil, nil)
        }
        return (proposed, decided)
    }

    private static func first(
        of papers: some Sequence<ReadPaper>, _ points: (ExtractedDocument) -> ExtractedDocument.Points?
    ) -> Side? {
        for paper in papers {
            if let side = points(paper.document.facts) { return (paper, side) }
        }
        return nil
    }

    /// By day; papers without one come last.
    private static func isEarlier(_ left: ReadPaper, _ right: ReadPaper) -> Bool {
        switch (left.summary.date, right.summary.date) {
        case (let left?, let right?): left < right
        case (_?, nil): true
        default: false
        }
    }

    private func tellNone(_ name: String) { Messages.error("\(name): no beslispunten were found there") }
}
