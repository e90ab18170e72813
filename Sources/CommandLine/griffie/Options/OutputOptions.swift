import ArgumentParser
import Rendering

/// How rows are printed.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Print one JSON object per line.")
    var json = false

    @Flag(name: .long, help: "Print comma-separated values, with a line of column names.")
    var csv = false

    @Option(
        name: .customLong("csv-dialect"),
        help: ArgumentHelp(
            "How --csv writes: rfc4180, or excel-nl, which Excel in Dutch opens by itself: semicolons, decimal commas, euros in place of cents.",
            valueName: "dialect"))
    var dialect: CSVText.Dialect?

    var isForPeople: Bool { chosen == .forPeople }

    var chosen: OutputFormat { json ? .json : csv || dialect != nil ? .csv(dialect ?? .rfc4180) : .forPeople }

    func validate() throws {
        if json && (csv || dialect != nil) {
            throw ValidationError("--json and --csv exclude each other; give one of them.")
        }
    }

    /// Prints rows as asked; a table where neither was.
    func print(_ rows: Rows, to output: inout StandardOutput) { chosen.print(rows, to: &output) }
}

extension CSVText.Dialect: ExpressibleByArgument {}
