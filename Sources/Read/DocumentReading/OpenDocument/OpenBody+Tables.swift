/// Tables.
extension OpenBody {
    /// The innermost table that is open.
    var tableIndex: Int? { story.tables.indices.last }

    func beginTable() {
        if let outer = tableIndex {
            writer.openCell(&story.tables[outer])
            story.tables[outer].holdsTable = true
        }
        closeParagraph()
        closeLists()
        writer.open(.table)
        story.tables.append(OfficeTable())
    }

    func endTable() {
        closeParagraph()
        guard let table = story.tables.popLast() else { return }
        writer.close(table)
    }

    func beginRow(_ attributes: XMLAttributes) {
        let visibility = attributes["visibility"] ?? Self.visible
        if visibility != Self.visible { return leaveOut() }
        if let table = tableIndex { writer.beginRow(&story.tables[table]) }
    }

    private static let visible = "visible"

    func endRow() { if let table = tableIndex { writer.endRow(&story.tables[table]) } }

    func beginCell(_ attributes: XMLAttributes) {
        guard let table = tableIndex else { return }
        writer.beginCell(&story.tables[table])
        story.tables[table].isHeader = story.tables[table].isHeaderGroup
        story.tables[table].columns = Self.count(attributes, "number-columns-spanned")
        story.tables[table].rowsSpanned = Self.count(attributes, "number-rows-spanned")
        story.tables[table].repetitions = Self.count(attributes, "number-columns-repeated")
        writer.openCell(&story.tables[table])
        if story.tables[table].isRepeated { writer.beginStory() }
    }

    func endCell() {
        closeParagraph()
        closeLists()
        guard let table = tableIndex else { return }
        guard story.tables[table].isRepeated else { return writer.endCell(&story.tables[table]) }
        let content = writer.endStory()
        for time in 0..<story.tables[table].repetitions {
            if time > 0 {
                story.tables[table].isCellOpen = false
                writer.openCell(&story.tables[table])
            }
            writer.append(content)
            writer.endCell(&story.tables[table])
        }
    }

    /// Cells that others reach over have no text; below one that reaches farther than is followed, they are cells of their own.
    func coverCells(_ attributes: XMLAttributes) {
        guard let table = tableIndex else { return }
        for _ in 0..<Self.count(attributes, "number-columns-repeated") {
            story.tables[table].isHeader = story.tables[table].isHeaderGroup
            writer.coverCell(&story.tables[table])
        }
    }

    private static func count(_ attributes: XMLAttributes, _ name: StaticString) -> Int {
        min(max(attributes.number(name) ?? 1, 1), OfficeTable.mostColumns)
    }
}
