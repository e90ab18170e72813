/// What is said of paragraphs, runs, rows, cells and tables before their content.
extension WordBody {
    func openProperty(_ name: WordName, _ attributes: XMLAttributes) {
        switch properties {
        case .paragraph: openParagraphProperty(name, attributes)
        case .run: openRunProperty(name, attributes)
        case .row: openRowProperty(name, attributes)
        case .cell: openCellProperty(name, attributes)
        case .table: openTableProperty(name, attributes)
        case .control: if name == .placeholder, attributes.isOn { notePlaceholder() }
        case .mark, .none: break
        }
    }

    func closeProperty(_ name: WordName) {
        switch (properties, name) {
        case (.mark, .runProperties): properties = .paragraph
        case (.paragraph, .paragraphProperties):
            properties = .none
            story.paragraph.style = styles.style(story.paragraph.styleID)
        case (.run, .runProperties), (.row, .rowProperties), (.cell, .cellProperties), (.table, .tableProperties),
            (.control, .structuredProperties):
            properties = .none
        default: break
        }
    }

    private func openParagraphProperty(_ name: WordName, _ attributes: XMLAttributes) {
        // A paragraph that goes on in another one is as that one is.
        guard !story.paragraph.isOpen || name == .runProperties else { return }
        switch name {
        case .runProperties: properties = .mark
        case .paragraphStyle: story.paragraph.styleID = attributes["val"]
        case .outline: story.paragraph.outline = attributes.number("val")
        case .number: story.paragraph.list = attributes.number("val")
        case .level: story.paragraph.level = attributes.number("val")
        case .pageBreakBefore: story.paragraph.breaksPage = attributes.isOn
        default: break
        }
    }

    private func openRunProperty(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .runStyle: story.run.style = attributes["val"].map { styles.style($0) }
        case .bold: story.run.isBold = attributes.isOn
        case .hidden: story.run.isHidden = attributes.isOn
        case .struck, .doublyStruck: story.run.isStruck = attributes.isOn || story.run.isStruck == true
        case .verticalAlign: story.run.isRaised = attributes["val"] == "superscript"
        default: break
        }
    }

    private func openRowProperty(_ name: WordName, _ attributes: XMLAttributes) {
        guard let table = tableIndex else { return }
        switch name {
        case .header: story.tables[table].isHeader = attributes.isOn
        case .columnsBefore: story.tables[table].columnsBefore = Self.columns(attributes)
        case .hiddenRow: if attributes.isOn { story.tables[table].isHiddenRow = true }
        default: break
        }
    }

    private func openCellProperty(_ name: WordName, _ attributes: XMLAttributes) {
        guard let table = tableIndex else { return }
        switch name {
        case .columns: story.tables[table].columns = max(1, Self.columns(attributes))
        case .merge:
            story.tables[table].hangs = attributes["val"] == "restart"
            story.tables[table].isCovered = attributes["val"] != "restart"
        default: break
        }
    }

    private func openTableProperty(_ name: WordName, _ attributes: XMLAttributes) {
        guard let table = tableIndex else { return }
        switch name {
        case .tableStyle:
            story.tables[table].styleHasBoldFirstRow = styles.style(attributes["val"]).boldFirstRow ?? false
        case .look:
            story.tables[table].hasBoldFirstRow =
                story.tables[table].styleHasBoldFirstRow && Self.looksAtFirstRow(attributes)
        default: break
        }
    }

    /// Whether the first row is set as its table's style says (ECMA-376, part 1, 17.4.55 and part 4, 14.3.6).
    private static func looksAtFirstRow(_ attributes: XMLAttributes) -> Bool {
        if let firstRow = attributes["firstRow"] { return firstRow == "1" || firstRow == "true" }
        let mask = attributes["val"].flatMap { Int($0, radix: hexadecimal) } ?? 0
        return mask & firstRowBit != 0
    }

    private static let hexadecimal = 16
    private static let firstRowBit = 0x20

    private static func columns(_ attributes: XMLAttributes) -> Int {
        min(max(attributes.number("val") ?? 0, 0), OfficeTable.mostColumns)
    }

    /// A deleted end of a paragraph, or a deleted row.
    func takeDeletion() {
        switch properties {
        case .mark: story.paragraph.isJoined = true
        case .row: if let table = tableIndex { story.tables[table].isHiddenRow = true }
        case .paragraph, .run, .cell, .table, .control, .none: break
        }
    }
}
