/// Tables.
extension WordBody {
    /// The innermost table that is open.
    var tableIndex: Int? { story.tables.indices.last }

    func beginTable() {
        if let outer = tableIndex {
            writer.openCell(&story.tables[outer])
            if story.tables[outer].isHiddenRow || story.tables[outer].isCovered { return leaveOut() }
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

    func beginRow() { if let table = tableIndex { writer.beginRow(&story.tables[table]) } }

    func endRow() { if let table = tableIndex { writer.endRow(&story.tables[table]) } }

    func beginCell() { if let table = tableIndex { writer.beginCell(&story.tables[table]) } }

    func endCell() {
        closeParagraph()
        closeLists()
        if let table = tableIndex { writer.endCell(&story.tables[table]) }
    }
}
