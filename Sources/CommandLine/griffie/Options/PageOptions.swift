import ArgumentParser

/// Which of many rows are printed.
struct PageOptions: ParsableArguments {
    @Option(name: .long, help: "Most rows to print.")
    var limit = 20

    @Option(name: .long, help: "Rows to pass over first.")
    var offset = 0

    func validate() throws {
        if limit < 0 || offset < 0 { throw ValidationError("--limit and --offset take numbers from 0.") }
    }
}
