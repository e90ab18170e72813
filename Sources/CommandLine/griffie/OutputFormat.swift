import Rendering

/// In which form rows are printed.
enum OutputFormat: Equatable {
    case forPeople, json
    case csv(CSVText.Dialect)

    var isForPeople: Bool { self == .forPeople }

    func print(_ rows: Rows, to output: inout StandardOutput) {
        switch self {
        case .json: output.write(JSONLines(rows).text())
        case .csv(let dialect): output.write(CSVText(rows, dialect).text())
        case .forPeople:
            if rows.cells.isEmpty { return }
            output.write(PlainTable(rows, on: Terminal.screen).text())
        }
    }
}
