import SourceText

/// Paragraphs, and the lists that they make.
extension WordBody {
    func beginParagraph() {
        if let table = tableIndex {
            writer.openCell(&story.tables[table])
            if story.tables[table].isHiddenRow || story.tables[table].isCovered { return leaveOut() }
        }
        story.run = Story.Run()
        if story.paragraph.isOpen, story.paragraph.isJoined {
            story.paragraph.isJoined = false
            return
        }
        closeParagraph()
        story.paragraph = Story.Paragraph()
        story.paragraph.style = styles.style(nil)
    }

    func endParagraph() throws(ReadError) {
        story.run = Story.Run()
        story.fields.endParagraph()
        guard !story.paragraph.isJoined else { return }
        // An empty item counts.
        if !story.paragraph.isOpen, story.paragraph.isShown { _ = mark() }
        closeParagraph()
        try checkMemory()
    }

    /// Ends the open paragraph, if there is one, and puts behind it what was fixed to it.
    func closeParagraph() {
        if story.paragraph.isOpen, !story.paragraph.isItem { writer.close() }
        story.paragraph = Story.Paragraph()
        guard !story.boxes.isEmpty else { return }
        closeLists()
        for box in story.boxes { writer.append(box) }
        story.boxes = []
    }

    /// Opens what the text of the paragraph goes into, when its first letters come: a heading, an item, or a paragraph.
    func openLeaf() {
        guard !story.paragraph.isOpen else { return }
        story.paragraph.isOpen = true
        let mark = mark()
        let inTable = tableIndex
        story.paragraph.isBold = isBold
        if story.paragraph.breaksPage, inTable == nil {
            closeLists()
            writer.add(.pageBreak)
        }
        if let level = headingLevel {
            closeLists()
            let heading = writer.open(.heading(level))
            if let inTable { story.tables[inTable].headings.append(heading) }
        } else if inTable == nil, let mark, openItem(mark) {
            return
        } else {
            closeLists()
            writer.open(.paragraph)
        }
        writer.add(story.prefix)
        story.prefix = []
        if let mark { writer.add((mark.text + " ").utf8) }
    }

    /// From 1; 0 for a title; nil where it is no heading.
    private var headingLevel: Int? {
        let outline = story.paragraph.outline ?? story.paragraph.style.outline
        if let outline { return outline < WordStyles.bodyText ? outline + 1 : nil }
        return WordStyles.isTitle(story.paragraph.style) ? 0 : nil
    }

    /// As the paragraph's style or its row says.
    private var isBold: Bool {
        if let bold = story.paragraph.style.isBold { return bold }
        guard let table = tableIndex else { return false }
        return story.tables[table].hasBoldFirstRow && story.tables[table].rows == 0
    }

    // MARK: Lists

    /// Counts the paragraph in its list; nil where it is in none, or the list has no marks.
    private func mark() -> ListMark? {
        let paragraph = story.paragraph
        guard let list = paragraph.list ?? paragraph.style.list, list != 0 else { return nil }
        let ofStyle = paragraph.styleID.flatMap { numbering.level(ofStyle: $0, in: list) }
        let level = paragraph.level ?? ofStyle ?? paragraph.style.level ?? 0
        story.paragraph.level = level
        return numbering.mark(WordNumbering.Item(instance: list, level: level))
    }

    /// False where the mark is a name.
    private func openItem(_ mark: ListMark) -> Bool {
        story.paragraph.isItem = writer.openItem(mark, level: story.paragraph.level ?? 0, in: &story.items)
        return story.paragraph.isItem
    }

    func closeLists() { writer.closeLists(&story.items) }
}
