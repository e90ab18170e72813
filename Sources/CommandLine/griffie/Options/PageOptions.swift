import ArgumentParser

/// Which of many rows are printed.
struct PageOptions: ParsableArguments {
    @Option(
        name: .long,
        help: "Most rows to print, 0 for all. (default: \(Self.usualLimit) for people; all with --json, --csv or --ics)"
    )
    var limit: Int?

    @Flag(name: .long, help: "Print all rows.")
    var all = false

    @Option(name: .long, help: "Rows to pass over first.")
    var offset = 0

    private static let usualLimit = 20

    /// The most rows: what is read by a program is not cut unasked.
    func limit(isForPeople: Bool) -> Int {
        if all || limit == 0 { return .max }
        return limit ?? (isForPeople ? Self.usualLimit : .max)
    }

    func validate() throws {
        if all && limit != nil { throw ValidationError("--all and --limit exclude each other; give one of them.") }
        if limit ?? 0 < 0 || offset < 0 { throw ValidationError("--limit and --offset take numbers from 0.") }
    }
}
