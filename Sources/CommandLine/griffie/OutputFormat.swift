import Rendering

/// In which form rows are printed.
enum OutputFormat: Equatable {
    case forPeople, json
    case csv(CSVText.Dialect)

    var isForPeople: Bool { self == .forPeople }

    /// Rows that are read and printed at once, so that any number takes the memory of these.
    static let portion = 256

    /// - Parameter isFirst: whether no rows of the same went before, so that the names of columns do.
    func print(_ rows: Rows, isFirst: Bool = true, to output: inout StandardOutput) {
        switch self {
        case .json: output.write(JSONLines(rows).text())
        case .csv(let dialect):
            let text = CSVText(rows, dialect)
            output.write(isFirst ? text.text() : text.body())
        case .forPeople:
            if rows.cells.isEmpty { return }
            output.write(PlainTable(rows, on: Terminal.screen).text())
        }
    }
}
