import SourceText

/// Makes text and blocks of a document's markup events.
///
/// White space is folded. Paragraphs and headings stand between empty lines, items and rows on lines of their own with a
/// marker in front and tabs between cells; the text ends with a line end. Every byte of the text knows the bytes of the
/// source that it stands for; what is put in (markers, line ends) stands for an empty place there.
struct MarkupTextMaker {
    /// What stands between the text so far and what comes next.
    enum Break: Int, Comparable {
        case none, space, tab, line, paragraph
        static func < (a: Break, b: Break) -> Bool { a.rawValue < b.rawValue }
    }

    /// A list item whose marker has not been written yet. `source` is empty where the document leaves the marker to the reader.
    struct PendingMarker {
        var text: [UInt8]
        var depth: Int
        var source: ByteRange
    }

    /// What text goes into while it is open.
    struct Leaf {
        enum Kind {
            case heading(level: Int?)
            case paragraph
            case item
            /// A cell, whose block has this index.
            case cell(Int)
        }

        var kind: Kind
        /// Offset in the text at which its content begins.
        var start: Int
    }

    let events: MarkupEvents
    let source: [UInt8]
    let roles: [ElementRole]
    /// For each event that opens an element: text stands beside that element, or beside one that it is in.
    let standsInText: [Bool]
    var text: [UInt8] = []
    var offsets = OffsetMap()
    var blocks: [Block] = []
    var declared = DeclaredMetadata()

    var pending = Break.none
    /// Where the white space that makes `pending` stands in the source.
    var pendingSource = ByteRange(start: 0, end: 0)
    var leaf: Leaf?
    /// Something in the open leaf is not set in bold.
    var leafHasPlainText = false
    var lists: [ListState] = []
    var openItems = 0
    /// For each list of terms that is open: whether it is a table of labels and values.
    var termLists: [Bool] = []
    var headings: [Int?] = []
    /// For each open element: whether it has had a heading of its own.
    var sections: [Bool] = []
    var bold: [Bool] = []
    var marker: PendingMarker?
    var tables: [TableState] = []
    var preformatted = 0
    /// How many raised elements are open.
    var raised = 0
    /// Whether the last closed leaf was an item.
    var followsItem = false

    init(_ events: MarkupEvents, source: [UInt8], vocabulary: [String: ElementRole]) {
        self.events = events
        self.source = source
        roles = events.names.map { vocabulary[$0] ?? .unknown }
        standsInText = Self.standsInText(events)
        text.reserveCapacity(source.count / 2)
    }

    /// Goes through all events once, or until blocks and offsets take more than `bytes`.
    /// - Complexity: O(*n*) in events and bytes.
    mutating func make(within bytes: Int) -> StructuredText {
        var index = 0
        while index < events.events.count,
            blocks.count * MemoryWeight.block + offsets.runs.count * MemoryWeight.run <= bytes
        {
            let event = events.events[index]
            switch event.kind {
            case .open: index = open(index)
            case .close:
                close(index)
                index += 1
            case .text:
                append(source, event.source.start..<event.source.end, from: event.source, isExact: true)
                index += 1
            case .opaque:
                append(events.pool, event.detail, from: event.source, isExact: false)
                index += 1
            }
        }
        closeLeaf()
        let end = events.events.last?.source.end ?? 0
        if !text.isEmpty { put("\n", for: ByteRange(start: end, end: end)) }
        return StructuredText(bytes: text, offsets: offsets, blocks: blocks)
    }

    /// The role of the element that event `index` opens or closes.
    func role(of index: Int) -> ElementRole {
        let event = events.events[index]
        let role = roles[event.name]
        guard role == .unknown else { return role }
        let opening = event.kind == .open ? index : event.partner
        return standsInText[opening] ? .inline : .block
    }

    private static func standsInText(_ events: MarkupEvents) -> [Bool] {
        var result = [Bool](repeating: false, count: events.events.count)
        var parents: [Bool] = []
        for (index, event) in events.events.enumerated() {
            switch event.kind {
            case .open:
                result[index] = parents.last ?? false
                // What stands in text makes its own content stand in it: `geen <strong><u>bezwaar</u></strong>`.
                parents.append(event.hasText || result[index])
            case .close: parents.removeLast()
            case .text, .opaque: break
            }
        }
        return result
    }

    // MARK: Text

    /// Appends text, white space folded to single spaces.
    private mutating func append(_ bytes: [UInt8], _ range: Range<Int>, from origin: ByteRange, isExact: Bool) {
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, let count = spaceCount(bytes, index, range.upperBound) { index += count }
            if index > start {
                let place = isExact ? ByteRange(start: start, end: index) : origin
                request(hasLineEnd(bytes, start..<index) ? .line : .space, at: place)
            }
            let word = index
            while index < range.upperBound, spaceCount(bytes, index, range.upperBound) == nil { index += 1 }
            if index > word {
                let place = isExact ? ByteRange(start: word, end: index) : origin
                write(bytes, word..<index, from: place)
            }
        }
    }

    /// Bytes of white space at `index`, or nil; at the start of a leaf also of a no-break space.
    private func spaceCount(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
        switch bytes[index] {
        case 0x20, 0x09...0x0D: 1
        case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0 && leaf == nil: 2
        default: nil
        }
    }

    private func hasLineEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        preformatted > 0 && bytes[range].contains(0x0A)
    }

    /// Writes what stands between, then `bytes[range]`, which holds no white space.
    private mutating func write(_ bytes: [UInt8], _ range: Range<Int>, from place: ByteRange) {
        if isInDataTable { ensureCell(at: place.start) }
        if leaf == nil { openLeaf(at: place.start) }
        flushBreak(at: place.start)
        if !bold.contains(true) { leafHasPlainText = true }
        let start = text.count
        // A figure behind a figure is set as it is seen, so that it goes on with none before it: `€ 5.000¹`.
        if raised > 0, let last = text.last, Byte.isDigit(last) {
            text.append(contentsOf: Signs.raised(bytes[range]))
        } else {
            text.append(contentsOf: bytes[range])
        }
        offsets.append(textCount: text.count - start, original: place)
    }

    /// White space wanted before the next text; never less than what is wanted already.
    mutating func request(_ wanted: Break, at place: ByteRange) {
        if wanted > pending || (wanted == .space && pending == .space && pendingSource.isEmpty) {
            pending = wanted
            pendingSource = place
        }
    }

    /// Puts in what stands between the text so far and what comes.
    mutating func flushBreak(at offset: Int) {
        defer { pending = .none }
        guard !text.isEmpty else { return }
        let last = text[text.count - 1]
        switch pending {
        case .none: break
        case .space: if last != 0x20 && last != 0x09 && last != 0x0A { put(" ", for: pendingSource) }
        case .tab: put("\t", for: pendingSource)
        case .line: put("\n", for: ByteRange(start: offset, end: offset))
        case .paragraph: put("\n\n", for: ByteRange(start: offset, end: offset))
        }
    }

    /// Writes what the source does not say in so many words.
    mutating func put(_ string: String, for place: ByteRange) {
        text.append(contentsOf: string.utf8)
        offsets.append(textCount: string.utf8.count, original: place)
    }

    // MARK: Leaves

    /// Opens what text goes into: a heading, an item with its marker, or a paragraph.
    mutating func openLeaf(at offset: Int) {
        pending = followsItem && !lists.isEmpty ? .line : .paragraph
        flushBreak(at: min(offset, marker?.source.start ?? offset))
        leafHasPlainText = false
        if let level = headings.last {
            leaf = Leaf(kind: .heading(level: level), start: text.count)
        } else if let marker {
            write(marker)
            leaf = Leaf(kind: .item, start: text.count)
        } else {
            leaf = Leaf(kind: .paragraph, start: text.count)
        }
        marker = nil
    }

    private mutating func write(_ marker: PendingMarker) {
        indent(to: marker.depth, at: marker.source.start)
        text.append(contentsOf: marker.text)
        offsets.append(textCount: marker.text.count, original: marker.source)
        put(" ", for: ByteRange(start: marker.source.end, end: marker.source.end))
    }

    /// Sets a line in, by two spaces for each item that it stands in.
    mutating func indent(to depth: Int, at offset: Int) {
        let spaces = String(repeating: " ", count: Self.indentOfItem * min(depth, Self.deepestIndent))
        if !spaces.isEmpty { put(spaces, for: ByteRange(start: offset, end: offset)) }
    }

    private static let indentOfItem = 2
    private static let deepestIndent = 16

    /// Ends what text goes into; what comes next starts a line. A short paragraph set wholly in bold is a heading.
    mutating func closeLeaf() {
        guard let leaf else { return }
        self.leaf = nil
        let range = InlineMarks.trimmed(text, ByteRange(start: leaf.start, end: text.count))
        switch leaf.kind {
        case .heading(let level): blocks.append(Block(kind: .heading(level: level), range: range))
        case .item: followsItem = true
        case .paragraph where isBoldTitle(range): blocks.append(Block(kind: .heading(level: nil), range: range))
        case .paragraph: break
        case .cell(let block): setRange(range, of: block)
        }
        pending = .paragraph
    }

    /// Whether the text of the leaf, at `range`, is a single short line set wholly in bold.
    private func isBoldTitle(_ range: ByteRange) -> Bool {
        !leafHasPlainText && range.count <= Self.longestBoldTitle && !text[range.start..<range.end].contains(0x0A)
    }

    /// In bytes; longer text in bold is a paragraph that somebody stressed.
    private static let longestBoldTitle = 200

    mutating func setRange(_ range: ByteRange, of block: Int) {
        blocks[block].range = range
        blocks[block].outerRange = range
    }

    /// Starts a line; within a cell, where a row is one line, a space.
    mutating func breakLine(at offset: Int) {
        if isInDataTable { request(.space, at: ByteRange(start: offset, end: offset)) } else { closeLeaf() }
    }
}
