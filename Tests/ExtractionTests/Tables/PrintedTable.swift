import Foundation
import TestSupport

/// A table of `Corpora/tables.txt`, which tells how it is written there.
struct PrintedTable: Sendable, CustomStringConvertible {
    struct Cell: Sendable {
        var text: String
        /// From 0.
        let column: Int
        /// How many columns it reaches over.
        var width = 1
        /// It is the label of its row.
        let isLabel: Bool
        let isAmount: Bool
    }

    enum Line: Sendable {
        case head([Cell])
        case row([Cell])
        /// The next line of the cells of the row above.
        case more([Cell])
        /// A line of the first column alone.
        case group(String)
        case pageEnd(repeatsHead: Bool)
    }

    /// What a cell says: an amount with its words.
    struct Amount: Hashable, Sendable {
        /// In cents.
        let value: Int64
        let row: String
        let column: String
    }

    let name: String
    let factor: Decimal
    var above: [String] = []
    var below: [String] = []
    var lines: [Line] = []

    var description: String { name }

    var columns: Int { lines.flatMap(\.cells).map { $0.column + $0.width }.max() ?? 0 }

    /// All tables of the file.
    static func all(beside testFile: String = #filePath) -> [Self] {
        let folder = URL(filePath: testFile).deletingLastPathComponent().deletingLastPathComponent()
        let text = (try? String(contentsOf: folder.appending(path: "Corpora/tables.txt"), encoding: .utf8)) ?? ""
        return text.components(separatedBy: "\n== ").dropFirst(2).map(Self.init)
    }

    /// - Parameter source: `years as heads; 1000` and the lines below it.
    private init(_ source: String) {
        let lines = source.split(separator: "\n")
        let title = lines[0].split(separator: ";")
        name = String(title[0])
        factor = Decimal(string: title[1].trimmingCharacters(in: .whitespaces)) ?? 1
        for line in lines.dropFirst() {
            let rest = line.dropFirst(2)
            switch line.first {
            case ">": above.append(String(rest))
            case "<": below.append(String(rest))
            case "h": self.lines.append(.head(Self.cells(rest)))
            case "r": self.lines.append(.row(Self.cells(rest)))
            case "w": self.lines.append(.more(Self.cells(rest)))
            case "g": self.lines.append(.group(String(rest)))
            case "p": self.lines.append(.pageEnd(repeatsHead: false))
            case "P": self.lines.append(.pageEnd(repeatsHead: true))
            default: break
            }
        }
    }

    private static func cells(_ line: Substring) -> [Cell] {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.trimmingCharacters(in: .whitespaces) }
        let label = parts.firstIndex { $0.hasPrefix("*") } ?? 0
        var cells: [Cell] = []
        for (column, part) in parts.enumerated() where !part.isEmpty {
            if part == "+" {
                cells[cells.count - 1].width += 1
            } else {
                let isMarked = part.hasPrefix("!") || part.hasPrefix("*") && column == label
                cells.append(
                    Cell(
                        text: isMarked ? String(part.dropFirst()) : part, column: column, isLabel: column == label,
                        isAmount: column > label && !part.hasPrefix("!")))
            }
        }
        return cells
    }

    // MARK: What it says

    /// The head that stands on top, line by line.
    var head: [[Cell]] {
        lines.prefix { if case .head = $0 { true } else { false } }.map(\.cells)
    }

    /// Its rows with what stands in their further lines.
    var wholeLines: [Line] {
        var whole: [Line] = []
        for line in lines {
            guard case .more(let more) = line, case .row(var cells)? = whole.popLast() else {
                whole.append(line)
                continue
            }
            for part in more {
                guard let place = cells.firstIndex(where: { $0.column == part.column }) else { continue }
                cells[place].text += " " + part.text
            }
            whole.append(.row(cells))
        }
        return whole
    }

    var amounts: [Amount] {
        var amounts: [Amount] = []
        var heads: [[Cell]] = []
        var isInHead = false
        for line in wholeLines {
            let cells = line.cells
            switch line {
            case .head:
                heads = isInHead ? heads + [cells] : [cells]
                isInHead = true
            case .row:
                isInHead = false
                let label = cells.first(where: \.isLabel)?.text ?? ""
                for cell in cells where cell.isAmount {
                    guard let value = value(of: cell.text) else { continue }
                    let words = heads.flatMap { line in
                        line.filter { ($0.column..<$0.column + $0.width).contains(cell.column) }.map(\.text)
                    }
                    amounts.append(Amount(value: value, row: label, column: words.joined(separator: " ")))
                }
            default: isInHead = false
            }
        }
        return amounts
    }

    /// In cents; nil for words.
    private func value(of text: String) -> Int64? {
        let isNegative = text.hasPrefix("-") || text.hasPrefix("(")
        let figures = text.filter { $0.isNumber || $0 == "," }.replacingOccurrences(of: ",", with: ".")
        let rest = text.filter { !$0.isNumber && !",.-() €".contains($0) }
        guard rest.isEmpty || rest == "V" || rest == "N", let value = Decimal(string: figures) else { return nil }
        let cents = NSDecimalNumber(decimal: value * factor * 100).int64Value
        return isNegative ? -cents : cents
    }
}

extension PrintedTable.Line {
    var cells: [PrintedTable.Cell] {
        switch self {
        case .head(let cells), .row(let cells), .more(let cells): cells
        case .group, .pageEnd: []
        }
    }
}
