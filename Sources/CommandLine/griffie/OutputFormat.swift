import Rendering

/// In which form rows are printed.
enum OutputFormat {
    case forPeople, json, csv

    func print(_ rows: Rows, to output: inout StandardOutput) {
        switch self {
        case .json: output.write(JSONLines(rows).text())
        case .csv: output.write(CSVText(rows).text())
        case .forPeople:
            if rows.cells.isEmpty { return }
            output.write(PlainTable(rows, width: Terminal.width, style: Terminal.outputStyle).text())
        }
    }
}
