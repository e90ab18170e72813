import SourceText

/// Turns the body of a Word document, or a part like it (notes, heads of pages), into text.
///
/// Tracked changes are taken as accepted. Hidden text, what fields are made of, comments and what one program draws instead of
/// another are left out.
final class WordBody: WordReceiver {
    let styles: WordStyles
    let numbering: WordNumbering
    var writer = OfficeWriter()
    /// What is being read: the body, and above it boxes and notes.
    var stories = [Story()]
    /// Notes that the text refers to, with their numbers, from 1.
    private var noteNumbers: [WordNote: Int] = [:]
    /// The text of notes, by their numbers.
    private var notes: [Int: MarkupEvents] = [:]
    /// Elements that are open below one that is left out, and that one.
    private var skipped = 0
    /// What the properties that are being read are of.
    var properties = Properties.none
    /// For each open `AlternateContent`: whether one of its forms was taken.
    private var alternatives: [Bool] = []
    /// For each open content control: whether it shows what should be filled in.
    private var placeholders: [Bool] = []
    /// Text of the open `w:t`.
    private var letters: [UInt8] = []
    private var isInText = false
    private var isInInstruction = false
    private var keepsSpace = false

    private let allowance: MemoryAllowance
    /// Whether fields show the day and time of now, which the document does not say.
    private let leavesOutClock: Bool

    enum Properties { case none, paragraph, mark, run, row, cell, table, control }

    init(_ styles: WordStyles, _ numbering: WordNumbering, _ allowance: MemoryAllowance, leavesOutClock: Bool) {
        self.leavesOutClock = leavesOutClock
        self.styles = styles
        self.numbering = numbering
        self.allowance = allowance
    }

    var story: Story {
        get { stories[stories.count - 1] }
        _modify { yield &stories[stories.count - 1] }
    }

    // MARK: Elements

    func open(_ name: WordName, _ attributes: XMLAttributes) throws(ReadError) {
        if skipped > 0 {
            skipped += 1
        } else if properties != .none, name == .deleted || name == .movedFrom {
            takeDeletion()
        } else if Self.isLeftOut(name) {
            skipped = 1
        } else if properties != .none {
            openProperty(name, attributes)
        } else {
            openElement(name, attributes)
        }
    }

    private static func isLeftOut(_ name: WordName) -> Bool {
        switch name {
        case .deleted, .movedFrom, .deletedText, .deletedInstruction, .paragraphBefore, .runBefore,
            .sectionProperties, .rowBefore, .cellBefore, .tableBefore, .gridBefore, .exceptionBefore, .numberBefore,
            .tabStops, .grid, .exceptions, .ruby:
            true
        default: false
        }
    }

    private func openElement(_ name: WordName, _ attributes: XMLAttributes) {
        switch name {
        case .paragraph: beginParagraph()
        case .run: story.run = Story.Run()
        case .text, .formula:
            isInText = true
            keepsSpace = attributes["space"] == "preserve"
        case .instruction: isInInstruction = true
        case .tab, .positionedTab: add(.tab)
        case .lineBreak: if attributes["type"] == "page" { addPageBreak() } else { add(.lineBreak) }
        case .carriageReturn: add(.lineBreak)
        case .noBreakHyphen: add(text: Self.noBreakHyphen)
        case .symbol: addSymbol(attributes)
        case .field: changeField(attributes["fldCharType"])
        case .footnoteReference, .endnoteReference: refer(to: name, attributes["id"])
        case .footnote, .endnote: beginNote(name, attributes)
        case .boxContent: beginStory()
        case .table: beginTable()
        case .row: beginRow()
        case .cell: beginCell()
        case .paragraphProperties: properties = .paragraph
        case .runProperties: properties = .run
        case .rowProperties: properties = .row
        case .cellProperties: properties = .cell
        case .tableProperties: properties = .table
        case .structured: placeholders.append(false)
        case .structuredProperties: properties = .control
        case .structuredContent: if placeholders.last == true { skipped = 1 }
        case .alternate: alternatives.append(false)
        case .choice, .fallback: takeAlternative()
        default: break
        }
    }

    func close(_ name: WordName) throws(ReadError) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        if properties != .none { return closeProperty(name) }
        switch name {
        case .paragraph: try endParagraph()
        case .text, .formula: endText()
        case .instruction: isInInstruction = false
        case .run: story.run = Story.Run()
        case .boxContent: endBox()
        case .footnote, .endnote: endNote()
        case .table: endTable()
        case .row: endRow()
        case .cell: endCell()
        case .structured: _ = placeholders.popLast()
        case .alternate: _ = alternatives.popLast()
        default: break
        }
    }

    /// One form of several is taken, the first.
    private func takeAlternative() {
        guard let last = alternatives.indices.last else { return }
        if alternatives[last] { skipped = 1 }
        alternatives[last] = true
    }

    /// Leaves out the element that has just been opened.
    func leaveOut() { skipped = 1 }

    /// The open content control shows what should be filled in, not what was.
    func notePlaceholder() { if let last = placeholders.indices.last { placeholders[last] = true } }

    // MARK: Text

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard skipped == 0 else { return }
        if isInText { unsafe letters.append(contentsOf: bytes) }
        if isInInstruction { unsafe story.fields.note(bytes) }
    }

    /// White space at the ends counts only where the document says so (XML 1.0, 2.10).
    private func endText() {
        isInText = false
        let isLetter = { (byte: UInt8) in byte > UInt8(ascii: " ") }
        let start = keepsSpace ? 0 : letters.firstIndex(where: isLetter) ?? letters.count
        let end = keepsSpace ? letters.count : (letters.lastIndex(where: isLetter) ?? -1) + 1
        if start < end { add(text: letters[start..<end]) }
        letters.removeAll(keepingCapacity: true)
    }

    /// Text as it is set: bold or raised. Nothing where it is hidden or what a field is made of.
    func add(text: some Collection<UInt8>) {
        guard !text.isEmpty, isShown else { return }
        openLeaf()
        let isBold = story.run.isBold ?? story.run.style?.isBold ?? story.paragraph.isBold
        if isBold { writer.open(.bold) }
        if story.run.isRaised { writer.open(.raised) }
        writer.add(text)
        if story.run.isRaised { writer.close() }
        if isBold { writer.close() }
    }

    private func add(_ element: OfficeElement) {
        // What stands before all text of a paragraph moves it, and says nothing.
        if isShown, story.paragraph.isOpen { writer.add(element) }
    }

    /// A page that somebody ended; the paragraph goes on behind it as one of its own.
    private func addPageBreak() { if isShown, story.tables.isEmpty { writer.add(.pageBreak) } }

    private var isShown: Bool { story.run.isShown && story.paragraph.isShown && !story.fields.hide }

    private static let noBreakHyphen = Array("\u{2011}".utf8)

    private func addSymbol(_ attributes: XMLAttributes) {
        guard let code = attributes["char"].flatMap({ UInt32($0, radix: 16) }),
            let scalar = SymbolFont.scalar(code, font: attributes["font"] ?? "")
        else { return }
        add(text: Array(String(Character(scalar)).utf8))
    }

    // MARK: Fields

    private func changeField(_ type: String?) {
        switch type {
        case "begin": story.fields.begin()
        case "separate": story.fields.separate(leavesOutClock: leavesOutClock)
        case "end": story.fields.end()
        default: break
        }
    }

    // MARK: Notes and boxes

    private func refer(to name: WordName, _ id: String?) {
        guard let id, isShown else { return }
        openLeaf()
        let note = WordNote(isEndnote: name == .endnoteReference, id: id)
        let number = noteNumbers[note] ?? noteNumbers.count + 1
        noteNumbers[note] = number
        writer.add(Signs.raised(String(number).utf8))
    }

    private func beginNote(_ name: WordName, _ attributes: XMLAttributes) {
        let note = WordNote(isEndnote: name == .endnote, id: attributes["id"] ?? "")
        guard let number = noteNumbers[note], notes[number] == nil else {
            skipped = 1
            return
        }
        beginStory()
        story.note = number
        story.prefix = Signs.raised(String(number).utf8) + [UInt8(ascii: " ")]
    }

    private func endNote() {
        guard let note = story.note, stories.count > 1 else { return }
        closeParagraph()
        closeLists()
        stories.removeLast()
        notes[note] = writer.endStory()
    }

    /// Whether there are notes to be read, of that kind.
    func refersToNotes(isEndnote: Bool) -> Bool { noteNumbers.keys.contains { $0.isEndnote == isEndnote } }

    /// Puts the notes behind the text, in the order of their numbers.
    func appendNotes() {
        closeParagraph()
        closeLists()
        for number in notes.keys.sorted() { if let note = notes[number] { writer.append(note) } }
        notes = [:]
    }

    private func beginStory() {
        stories.append(Story())
        writer.beginStory()
    }

    /// A box stands behind the paragraph that it is fixed to.
    private func endBox() {
        guard stories.count > 1 else { return }
        closeParagraph()
        closeLists()
        let boxes = stories.removeLast().boxes
        var box = writer.endStory()
        for inner in boxes { box.append(inner) }
        story.boxes.append(box)
    }

    /// Throws where what was recorded takes more memory than it may.
    func checkMemory() throws(ReadError) {
        var left = allowance
        try left.take(writer.memory)
    }
}
