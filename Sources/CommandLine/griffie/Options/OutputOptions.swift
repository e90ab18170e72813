import ArgumentParser
import Rendering

/// How rows are printed.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Print one JSON object per line.")
    var json = false

    @Flag(name: .long, help: "Print comma-separated values, with a line of column names.")
    var csv = false

    var isForPeople: Bool { chosen == .forPeople }

    var chosen: OutputFormat { json ? .json : csv ? .csv : .forPeople }

    func validate() throws {
        if json && csv { throw ValidationError("--json and --csv exclude each other; give one of them.") }
    }

    /// Prints rows as asked; a table where neither was.
    func print(_ rows: Rows, to output: inout StandardOutput) { chosen.print(rows, to: &output) }
}
