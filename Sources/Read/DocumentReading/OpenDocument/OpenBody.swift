import SourceText

/// Turns the body of an OpenDocument text, or the heads and feet of its pages, into text.
///
/// Tracked changes are taken as accepted: what was deleted stands apart in the file. Hidden text, comments and forms are left out.
final class OpenBody: OpenReceiver {
    let styles: OpenStyles
    var writer = OfficeWriter()
    /// What is being read: the body, and above it boxes and notes.
    var stories = [OpenStory()]
    /// One for each list, or chain of lists that count on.
    var counters: [ListCounter] = []
    /// Counters by the lists' own names, and by the styles of lists.
    var counterOfList: [String: Int] = [:]
    var counterOfStyle: [String: Int] = [:]
    /// Of headings.
    var outline = ListCounter()
    /// Notes, in the order of their marks.
    private var notes: [MarkupEvents] = []
    private var noteCount = 0
    /// Elements that are open below one that is left out, and that one.
    private var skipped = 0
    /// Elements that are open below one of the roots, and that one.
    private var depth = 0
    private var isInStyles = false
    private let roots: Set<OpenName>
    private let allowance: MemoryAllowance

    static let heads: Set<OpenName> = [.header, .headerLeft, .headerFirst, .footer, .footerLeft, .footerFirst]

    /// - Parameter roots: the elements whose text is read.
    init(_ styles: OpenStyles, _ allowance: MemoryAllowance, roots: Set<OpenName> = [.body]) {
        self.styles = styles
        self.allowance = allowance
        self.roots = roots
    }

    var story: OpenStory {
        get { stories[stories.count - 1] }
        _modify { yield &stories[stories.count - 1] }
    }

    // MARK: Elements

    func open(_ name: OpenName, _ attributes: XMLAttributes) throws(ReadError) {
        if skipped > 0 {
            skipped += 1
        } else if isInStyles {
            styles.take(name, attributes)
        } else if depth == 0 {
            if name == .automaticStyles, roots == [.body] { isInStyles = true }
            if roots.contains(name) { depth = 1 }
        } else if Self.isLeftOut(name) {
            skipped = 1
        } else {
            depth += 1
            openElement(name, attributes)
        }
    }

    private static func isLeftOut(_ name: OpenName) -> Bool {
        switch name {
        case .changes, .annotation, .forms, .placeholder, .ruby, .title, .description, .object, .contents,
            .indexSource, .tableIndexSource, .pictureIndexSource, .userIndexSource, .bibliographySource,
            .objectIndexSource, .scripts, .noteMark:
            true
        default: false
        }
    }

    private func openElement(_ name: OpenName, _ attributes: XMLAttributes) {
        switch name {
        case .paragraph: beginParagraph(attributes, heading: nil)
        case .heading: beginParagraph(attributes, heading: attributes.number("outline-level") ?? 1)
        case .span:
            let style = styles.style(.text, attributes["style-name"])
            story.letters.append((story.letters.last ?? OpenStory.Letters()).changed(by: style))
        case .spaces: add(text: CollectionOfOne(UInt8(ascii: " ")))
        case .tab: add(.tab)
        case .lineBreak: add(.lineBreak)
        case .section: if attributes["display"] == "none" { leaveOut() }
        case .list: beginList(attributes)
        case .item: beginItem(isMarked: true, start: attributes.number("start-value"))
        case .itemWithoutMark: beginItem(isMarked: false, start: nil)
        case .note: beginNote()
        case .hiddenText: if attributes["is-hidden"] == "true" { leaveOut() }
        case .hiddenParagraph: if attributes["is-hidden"] == "true" { hideParagraph() }
        case .table: beginTable()
        case .headerRows: if let table = tableIndex { story.tables[table].isHeaderGroup = true }
        case .row: beginRow(attributes)
        case .cell: beginCell(attributes)
        case .covered: coverCells(attributes)
        case _ where Self.isBox(name): beginStory()
        default: break
        }
    }

    func close(_ name: OpenName) throws(ReadError) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        if isInStyles {
            if name == .automaticStyles { isInStyles = false }
            return
        }
        guard depth > 0 else { return }
        depth -= 1
        switch name {
        case .paragraph, .heading: try endParagraph()
        case .span: _ = story.letters.popLast()
        case .list: endList()
        case .note: endNote()
        case .table: endTable()
        case .headerRows: if let table = tableIndex { story.tables[table].isHeaderGroup = false }
        case .row: endRow()
        case .cell: endCell()
        case _ where Self.isBox(name): endBox()
        case _ where roots.contains(name): endRoot()
        default: break
        }
    }

    private static func isBox(_ name: OpenName) -> Bool {
        switch name {
        case .box, .shape, .rectangle, .circle, .ellipse, .polygon, .polyline, .path, .line, .connector, .caption,
            .measure, .regularPolygon:
            true
        default: false
        }
    }

    /// Leaves out the element that has just been opened.
    func leaveOut() {
        depth -= 1
        skipped = 1
    }

    private func endRoot() {
        closeParagraph()
        closeLists()
        for note in notes { writer.append(note) }
        notes = []
    }

    // MARK: Text

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard depth > 0, skipped == 0 else { return }
        unsafe add(text: bytes)
    }

    /// Text as it is set: bold or raised. Nothing where it is hidden, or stands in no paragraph.
    func add(text: some Collection<UInt8>) {
        guard story.paragraph.isInText, let letters = story.letters.last, !letters.isHidden else { return }
        if !story.paragraph.isOpen {
            guard text.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
            openLeaf()
        }
        if letters.isBold { writer.open(.bold) }
        if letters.isRaised { writer.open(.raised) }
        writer.add(text)
        if letters.isRaised { writer.close() }
        if letters.isBold { writer.close() }
    }

    private func add(_ element: OfficeElement) {
        if story.paragraph.isOpen, story.letters.last?.isHidden == false { writer.add(element) }
    }

    private func hideParagraph() {
        for index in story.letters.indices { story.letters[index].isHidden = true }
    }

    // MARK: Notes and boxes

    private func beginNote() {
        guard story.paragraph.isInText, story.letters.last?.isHidden == false else { return leaveOut() }
        openLeaf()
        noteCount += 1
        let mark = Signs.raised(String(noteCount).utf8)
        writer.add(mark)
        beginStory()
        story.prefix = mark + [UInt8(ascii: " ")]
    }

    private func endNote() {
        guard stories.count > 1 else { return }
        notes.append(endStory())
    }

    private func beginStory() {
        stories.append(OpenStory())
        writer.beginStory()
    }

    private func endStory() -> MarkupEvents {
        closeParagraph()
        closeLists()
        stories.removeLast()
        return writer.endStory()
    }

    /// A box stands behind the paragraph that it is fixed to, or at once where it is fixed to none.
    private func endBox() {
        guard stories.count > 1 else { return }
        let box = endStory()
        story.boxes.append(box)
        if !story.paragraph.isInText { closeParagraph() }
    }

    /// Throws where what was recorded takes more memory than it may.
    func checkMemory() throws(ReadError) {
        var left = allowance
        try left.take(writer.memory)
    }
}
