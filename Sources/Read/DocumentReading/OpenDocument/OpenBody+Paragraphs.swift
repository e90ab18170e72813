import SourceText

/// Paragraphs, and the lists that they are items of.
extension OpenBody {
    func beginParagraph(_ attributes: XMLAttributes, heading: Int?) {
        if let table = tableIndex { writer.openCell(&story.tables[table]) }
        closeParagraph()
        let style = styles.style(.paragraph, attributes["style-name"])
        story.paragraph.style = style
        story.paragraph.heading = heading ?? (style.isTitle ? 0 : nil)
        story.paragraph.isInText = true
        story.paragraph.isListHeader = attributes["is-list-header"] == "true"
        if attributes["restart-numbering"] == "true" { story.paragraph.start = attributes.number("start-value") ?? 1 }
        story.letters = [OpenStory.Letters().changed(by: style)]
    }

    func endParagraph() throws(ReadError) {
        story.letters = []
        closeParagraph()
        try checkMemory()
    }

    /// Ends the open paragraph, if there is one, and puts behind it what was fixed to it.
    func closeParagraph() {
        if story.paragraph.isOpen, !story.paragraph.isItem { writer.close() }
        story.paragraph = OpenStory.Paragraph()
        guard !story.boxes.isEmpty else { return }
        closeLists()
        for box in story.boxes { writer.append(box) }
        story.boxes = []
    }

    func closeLists() { writer.closeLists(&story.items) }

    /// Opens what the text of the paragraph goes into, when its first letters come: a heading, an item, or a paragraph.
    func openLeaf() {
        guard !story.paragraph.isOpen else { return }
        story.paragraph.isOpen = true
        let mark = mark()
        if let level = story.paragraph.heading {
            closeLists()
            let heading = writer.open(.heading(level))
            if let table = tableIndex, !story.tables[table].isRepeated { story.tables[table].headings.append(heading) }
        } else if tableIndex == nil, let mark, writer.openItem(mark, level: story.lists.count - 1, in: &story.items) {
            story.paragraph.isItem = true
            return
        } else {
            closeLists()
            writer.open(.paragraph)
        }
        writer.add(story.prefix)
        story.prefix = []
        if let mark { writer.add((mark.text + " ").utf8) }
    }

    // MARK: Lists

    func beginList(_ attributes: XMLAttributes) {
        if let outer = story.lists.last {
            story.lists.append(.init(style: attributes["style-name"] ?? outer.style, counter: outer.counter))
            return
        }
        let style = attributes["style-name"]
        let continued =
            attributes["continue-list"].flatMap { counterOfList[$0] }
            ?? (attributes["continue-list"] != nil || attributes["continue-numbering"] == "true"
                ? style.flatMap { counterOfStyle[$0] } : nil)
        let counter = continued ?? counters.count
        if continued == nil { counters.append(ListCounter()) }
        if let id = attributes["id"] { counterOfList[id] = counter }
        if let style { counterOfStyle[style] = counter }
        story.lists.append(.init(style: style, counter: counter))
    }

    /// Its items stay open: a list that follows at once stands right below them.
    func endList() { _ = story.lists.popLast() }

    func beginItem(isMarked: Bool, start: Int?) {
        guard let last = story.lists.indices.last else { return }
        story.lists[last].isMarked = !isMarked
        story.lists[last].start = start
    }

    /// Counts the paragraph as the item of a list that it begins, or as a heading; nil where it is none, or has no mark.
    private func mark() -> ListMark? {
        guard let last = story.lists.indices.last, !story.lists[last].isMarked else { return headingMark() }
        story.lists[last].isMarked = true
        let list = story.lists[last]
        guard last < ListCounter.mostLevels, counters.indices.contains(list.counter),
            let levels = (list.style ?? story.paragraph.style.list).flatMap({ styles.levels(ofList: $0) })
        else { return .bullet }
        counters[list.counter].count(last, of: levels, start: list.start)
        return counters[list.counter].mark(last, of: levels)
    }

    private func headingMark() -> ListMark? {
        let levels = styles.outlineLevels
        guard let level = story.paragraph.heading, level > 0, level <= levels.count, story.lists.isEmpty,
            !story.paragraph.isListHeader
        else { return nil }
        outline.count(level - 1, of: levels, start: story.paragraph.start)
        return outline.mark(level - 1, of: levels)
    }
}
