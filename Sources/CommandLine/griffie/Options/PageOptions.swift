import ArgumentParser

/// Which of many rows are printed.
struct PageOptions: ParsableArguments {
    @Option(
        name: .long,
        help: "Most rows to print. (default: \(Self.usualLimit) for people; all with --json, --csv or --ics)")
    var limit: Int?

    @Option(name: .long, help: "Rows to pass over first.")
    var offset = 0

    private static let usualLimit = 20

    /// The most rows: what is read by a program is not cut unasked.
    func limit(isForPeople: Bool) -> Int { limit ?? (isForPeople ? Self.usualLimit : .max) }

    func validate() throws {
        if limit ?? 0 < 0 || offset < 0 { throw ValidationError("--limit and --offset take numbers from 0.") }
    }
}
