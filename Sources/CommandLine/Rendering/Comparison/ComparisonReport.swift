import Calendar
package import Extraction
package import IndexSchema
package import Search
import SourceText
import Vocabulary

/// What became of beslispunten, for people and as JSON.
package struct ComparisonReport {
    /// One side of a comparison.
    package struct Side {
        package var summary: DocumentSummary
        package var standing: Standing

        package init(_ summary: DocumentSummary, _ standing: Standing) {
            (self.summary, self.standing) = (summary, standing)
        }
    }

    private let old: Side
    private let new: Side
    private let comparison: DecisionComparison

    package init(_ old: Side, _ new: Side, _ comparison: DecisionComparison) {
        (self.old, self.new, self.comparison) = (old, new, comparison)
    }

    // MARK: People

    /// Columns of numbers and of what became of a point.
    private static let (numberWidth, changeWidth) = (7, 15)

    /// Points that stayed are cut where the screen is narrower.
    package func text(on screen: Screen) -> SafeText {
        let (style, width) = (screen.style, screen.width)
        var text: SafeText = "\(style.removedSide("- \(line(old, screen))"))\n"
        text += "\(style.insertedSide("+ \(line(new, screen))"))\n"
        text += "\(style.heading(summary))\n\n"
        let rest = width.map { max(Self.changeWidth, $0 - Self.numberWidth - Self.changeWidth) }
        for row in comparison.rows {
            text += padded(numbers(row), Self.numberWidth) + padded(words(row), Self.changeWidth)
            text += row.change == .same ? style.faint(cut(joined(row, .plain), to: rest)) : joined(row, style)
            text += "\n"
        }
        return text
    }

    private func line(_ side: Side, _ screen: Screen) -> SafeText {
        "\(side.summary.line(on: screen)) (\(Catalogue.word(side.standing.rawValue)))"
    }

    private var summary: SafeText {
        let count = comparison.rows.count
        var parts = DecisionComparison.Change.allCases.compactMap { change -> SafeText? in
            let count = comparison.count(change)
            return count > 0 ? "\(count) \(change.words)" : nil
        }
        if comparison.movedCount > 0 { parts.append("\(comparison.movedCount) moved") }
        let points: SafeText = count == 1 ? "1 beslispunt" : "\(count) beslispunten"
        return "\(points): \(parts.joined(separator: ", "))"
    }

    /// `2`, `2→3`, and one side alone for what is new or gone.
    private func numbers(_ row: DecisionComparison.Row) -> SafeText {
        switch (row.old?.number, row.new?.number) {
        case (let old?, let new?): old == new ? "\(new)" : "\(old)→\(new)"
        case (let old?, nil): "\(old)"
        case (nil, let new?): "\(new)"
        case (nil, nil): ""
        }
    }

    private func words(_ row: DecisionComparison.Row) -> SafeText {
        row.isMoved ? (row.change == .same ? "moved" : "\(row.change.words), moved") : row.change.words
    }

    private func joined(_ row: DecisionComparison.Row, _ style: TextStyle) -> SafeText {
        var text = SafeText()
        for part in row.parts {
            if part.isSpaced { text += " " }
            switch part.side {
            case .same: text += SafeText(part.text)
            case .old: text += style.removed(SafeText(part.text))
            case .new: text += style.inserted(SafeText(part.text))
            }
        }
        return text
    }

    private func cut(_ text: SafeText, to width: Int?) -> SafeText { width.map { text.cut(to: $0) } ?? text }

    private func padded(_ text: SafeText, _ width: Int) -> SafeText {
        text + SafeText.spaces(max(1, width - text.width))
    }

    // MARK: Programs

    /// Counted up when a name or a meaning changes.
    private static let schemaVersion = 1

    /// One object on one line; Schemas/output.md describes it.
    package func json() -> SafeText {
        var json = JSONWriter()
        json.object { json in
            json.field("schema", Self.schemaVersion)
            write("old", old, &json)
            write("new", new, &json)
            json.name("counts")
            json.object { json in
                for change in DecisionComparison.Change.allCases {
                    json.field(change.rawValue, comparison.count(change))
                }
                json.field("moved", comparison.movedCount)
            }
            json.name("beslispunten")
            json.array(comparison.rows) { json, row in write(row, &json) }
        }
        return json.text + "\n"
    }

    private func write(_ name: String, _ side: Side, _ json: inout JSONWriter) {
        json.name(name)
        json.object { json in
            json.field("path", side.summary.displayPath)
            json.field("title", side.summary.title)
            json.field("kind", side.summary.kind.rawValue)
            json.field("gemeente", side.summary.gemeente)
            json.field("date", side.summary.date?.description)
            json.field("zaaknummer", side.summary.zaaknummer)
            json.field("status", side.standing.rawValue)
        }
    }

    private func write(_ row: DecisionComparison.Row, _ json: inout JSONWriter) {
        json.object { json in
            json.field("change", row.change.rawValue)
            json.name("moved")
            json.value(row.isMoved)
            write("old", row.old, &json)
            write("new", row.new, &json)
            json.name("words")
            json.array(row.parts) { json, part in
                json.object { json in
                    json.field("in", part.side == .same ? "both" : part.side.rawValue)
                    json.field("text", part.text)
                }
            }
        }
    }

    private func write(_ name: String, _ point: Beslispunt?, _ json: inout JSONWriter) {
        json.name(name)
        guard let point else { return json.value(nil as String?) }
        json.object { json in
            json.field("number", point.number)
            json.field("text", point.text)
            json.field("start", point.range.start)
            json.field("end", point.range.end)
        }
    }
}

extension DecisionComparison.Change {
    fileprivate var words: SafeText {
        switch self {
        case .same: "the same"
        case .amended: "amended"
        case .new: "new"
        case .gone: "gone"
        }
    }
}
