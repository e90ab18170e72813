import Foundation
import TestSupport

/// A table in the forms in which papers have it, below a paragraph of text.
extension PrintedTable {
    enum Form: String, CaseIterable, Sendable {
        case text, markdown, html, pdf
        /// Heads stand in the middle of their columns, not at the right edge.
        case pdfCentred
    }

    static let prose = [
        "Het college legt dit overzicht aan de raad voor, zodat die bij de behandeling",
        "van de stukken weet wat de voorstellen voor de komende jaren betekenen.",
    ]

    /// The name of a file of that form, and its bytes.
    func file(_ form: Form) -> (name: String, bytes: [UInt8]) {
        switch form {
        case .text: ("stuk.txt", Array(text.utf8))
        case .markdown: ("stuk.md", Array(markdown.utf8))
        case .html: ("stuk.html", Array(html.utf8))
        case .pdf: ("stuk.pdf", pdf(centred: false).bytes)
        case .pdfCentred: ("stuk.pdf", pdf(centred: true).bytes)
        }
    }

    /// Whether a column holds figures, which stand at its right edge.
    private func isOfFigures(_ column: Int) -> Bool {
        let cells = lines.flatMap { line -> [Cell] in if case .row(let cells) = line { cells } else { [] } }
        return cells.contains { $0.column == column && !$0.isLabel && $0.text.contains(where: \.isNumber) }
            && column > 0
    }

    // MARK: Aligned text

    private var text: String {
        let gap = 3
        var widths = [Int](repeating: 0, count: columns)
        for cell in lines.flatMap(\.cells) where cell.width == 1 {
            widths[cell.column] = max(widths[cell.column], cell.text.count)
        }
        let starts = widths.indices.map { widths[..<$0].reduce(0) { $0 + $1 + gap } }
        func written(_ cells: [Cell]) -> String {
            cells.reduce(into: "") { line, cell in
                let last = cell.column + cell.width - 1
                let room = starts[last] + widths[last] - starts[cell.column]
                let spare = max(0, room - cell.text.count)
                let indent = cell.width > 1 ? spare / 2 : isOfFigures(cell.column) ? spare : 0
                let spaces = starts[cell.column] + indent - line.count
                line += String(repeating: " ", count: max(line.isEmpty ? 0 : gap, spaces)) + cell.text
            }
        }
        var result = Self.prose + [""] + above + (above.isEmpty ? [] : [""])
        for line in lines {
            switch line {
            case .head(let cells), .row(let cells), .more(let cells): result.append(written(cells))
            case .group(let label): result.append(label)
            case .pageEnd(let repeatsHead):
                result.append("\u{C}" + (repeatsHead ? head.map(written).joined(separator: "\n") : ""))
                if !repeatsHead { result[result.count - 1] = "\u{C}" }
            }
        }
        return (result + (below.isEmpty ? [] : [""]) + below).joined(separator: "\n") + "\n"
    }

    // MARK: Marked

    private var markdown: String {
        func written(_ cells: [Cell]) -> String {
            var texts = [String](repeating: "", count: columns)
            for cell in cells { texts[cell.column] = cell.text.replacingOccurrences(of: "*", with: "\\*") }
            return "| " + texts.joined(separator: " | ") + " |"
        }
        let rule = "|" + String(repeating: "---|", count: columns)
        let opening = [written(head[0]), rule] + head.dropFirst().map(written)
        var result = Self.prose + [""] + above.flatMap { [$0, ""] } + opening
        for line in wholeLines.dropFirst(head.count) {
            switch line {
            case .head(let cells), .row(let cells), .more(let cells): result.append(written(cells))
            case .group(let label): result.append("| \(label) |" + String(repeating: " |", count: columns - 1))
            case .pageEnd(let repeatsHead): if repeatsHead { result += [""] + opening }
            }
        }
        return (result + [""] + below).joined(separator: "\n") + "\n"
    }

    private var html: String {
        func written(_ cells: [Cell], _ tag: String) -> String {
            var row = "<tr>"
            var column = 0
            while column < columns {
                let cell = cells.first { $0.column == column }
                let width = cell?.width ?? 1
                row += "<\(tag)\(width > 1 ? " colspan=\(width)" : "")>\(cell?.text ?? "")</\(tag)>"
                column += width
            }
            return row + "</tr>"
        }
        var result = ["<p>" + Self.prose.joined(separator: " ") + "</p>"] + above.map { "<p>\($0)</p>" } + ["<table>"]
        for line in wholeLines {
            switch line {
            case .head(let cells): result.append(written(cells, "th"))
            case .row(let cells), .more(let cells): result.append(written(cells, "td"))
            case .group(let label): result.append("<tr><td colspan=\(columns)>\(label)</td></tr>")
            case .pageEnd(let repeatsHead):
                if repeatsHead { result += ["</table>", "<table>"] + head.map { written($0, "th") } }
            }
        }
        return (result + ["</table>"] + below.map { "<p>\($0)</p>" }).joined(separator: "\n") + "\n"
    }

    // MARK: PDF

    /// Points.
    private enum Measure {
        static let size = 9.0
        static let gap = 16.0
        static let pitch = 11.0
        static let rowPitch = 17.0
        static let margin = 56.0
        static let top = 80.0
    }

    /// Where columns begin and end.
    private var columnEdges: [ClosedRange<Double>] {
        var left = Measure.margin
        return (0..<columns).map { column in
            let texts = lines.flatMap(\.cells).filter { $0.column == column && $0.width == 1 }.map(\.text)
            let width = texts.map { PDFWriter.width(of: $0, size: Measure.size) }.max() ?? 0
            defer { left += width + Measure.gap }
            return left...left + width
        }
    }

    private func pdf(centred: Bool) -> PDFWriter {
        let edges = columnEdges
        var pdf = PDFWriter()
        pdf.width = max(pdf.width, (edges.last?.upperBound ?? 0) + Measure.margin)
        var top = Measure.top
        func add(_ cells: [Cell], isHead: Bool) {
            for cell in cells {
                let (left, right) = (edges[cell.column].lowerBound, edges[cell.column + cell.width - 1].upperBound)
                let width = PDFWriter.width(of: cell.text, size: Measure.size)
                let isCentred = isHead && cell.column > 0 && (centred || cell.width > 1)
                let indent =
                    isCentred ? (right - left - width) / 2 : isOfFigures(cell.column) ? right - left - width : 0
                pdf.add(cell.text, left: left + indent, top: top, size: Measure.size)
            }
        }
        func addFoot(_ page: Int) { pdf.add("Pagina \(page)", left: Measure.margin, top: 800, size: Measure.size) }
        func addHead() {
            for line in head {
                add(line, isHead: true)
                top += Measure.pitch
            }
            top += Measure.rowPitch - Measure.pitch
        }
        for line in Self.prose + above {
            pdf.add(line, left: Measure.margin, top: top, size: Measure.size)
            top += line == Self.prose.last ? Measure.rowPitch + Measure.pitch : Measure.pitch
        }
        top += Measure.pitch
        var page = 1
        for (place, line) in lines.enumerated() {
            let next = place + 1 < lines.count ? lines[place + 1] : nil
            switch line {
            case .head(let cells):
                add(cells, isHead: true)
                if case .head? = next { top += Measure.pitch } else { top += Measure.rowPitch }
            case .row(let cells), .more(let cells):
                add(cells, isHead: false)
                if case .more? = next { top += Measure.pitch } else { top += Measure.rowPitch }
            case .group(let label):
                pdf.add(label, left: Measure.margin, top: top, size: Measure.size)
                top += Measure.rowPitch
            case .pageEnd(let repeatsHead):
                addFoot(page)
                pdf.addPage()
                (page, top) = (page + 1, Measure.top)
                if repeatsHead { addHead() }
            }
        }
        for line in below {
            pdf.add(line, left: Measure.margin, top: top, size: Measure.size)
            top += Measure.pitch
        }
        addFoot(page)
        return pdf
    }
}
