import ArgumentParser
import Calendar
import IndexSchema
import QueryLanguage
import Search

/// Which meetings are meant.
struct MeetingChoice: ParsableArguments {
    @Option(name: .long, help: "Only meetings of this municipality.")
    var gemeente: String?

    @Option(
        name: .long, help: ArgumentHelp("Only meetings of the raad, a commissie or the college.", valueName: "body"))
    var body: MeetingBodyName?

    func meetings(of searcher: Searcher, in bounds: DateBounds, _ damage: inout Damage) -> [Meeting] {
        let wanted = gemeente.map(ExactTerm.normalised)
        return searcher.meetings().value(noting: &damage).filter { meeting in
            let isNamed = wanted.map { $0 == meeting.gemeente.map(ExactTerm.normalised) } ?? true
            let isInTime =
                bounds.first.map { $0 <= meeting.day } ?? true && bounds.last.map { meeting.day <= $0 } ?? true
            return isNamed && isInTime && body.map { $0.rawValue == meeting.bodyName } ?? true
        }
    }
}

/// As typed after `--body`.
enum MeetingBodyName: String, CaseIterable, ExpressibleByArgument {
    case raad, commissie, college
}
