import SourceText

/// A list that is open: how its items are marked.
struct ListState {
    var ordered: Bool
    var next = 1
    /// `1`, `a`, `A`, `i` or `I`, the `type` of HTML's `<ol>`.
    var style: UInt8 = 0x31
}

extension MarkupTextMaker {
    /// Takes the element that event `index` opens; gives the event to go on with, behind the element where it is taken whole.
    mutating func open(_ index: Int) -> Int {
        let event = events.events[index]
        let offset = event.source.start
        switch role(of: index) {
        case .hidden: return event.partner + 1
        case .title:
            if declared.title == nil { declared.title = plainText(of: index) }
            return event.partner + 1
        case .metadata:
            declare(index)
            return event.partner + 1
        case .marker:
            setMarker(writtenIn: index)
            return event.partner + 1
        case .spaced: request(.space, at: event.source)
        case .block: breakLine(at: offset)
        case .heading(let level): openHeading(level, at: offset)
        case .sectionHeading: openHeading(sectionLevel(), at: offset)
        case .bold(let byType): bold.append(!byType || events.attribute("type", of: index) == "vet")
        case .raised: raised += 1
        case .list(let ordered): openList(index, ordered: ordered)
        case .listItem: openListItem(index)
        case .lineBreak: lineBreak(at: event.source)
        case .tab: request(isInDataTable ? .space : .tab, at: event.source)
        case .rule: pageBreak()
        case .table: openTable(index)
        case .caption: openCaption(at: offset)
        case .tableHead: if !tables.isEmpty { tables[tables.count - 1].isInHead = true }
        case .row: openRow(at: offset)
        case .cell(let header): openCell(index, header: header)
        case .column: nameColumn(index)
        case .terms, .term, .definition: openTerms(index)
        case .preformatted:
            breakLine(at: offset)
            preformatted += 1
        case .inline, .unknown: break
        }
        sections.append(false)
        return index + 1
    }

    /// Takes the end of an element.
    mutating func close(_ index: Int) {
        let offset = events.events[index].source.start
        sections.removeLast()
        switch role(of: index) {
        case .block: breakLine(at: offset)
        case .spaced: request(.space, at: events.events[index].source)
        case .heading, .sectionHeading:
            breakLine(at: offset)
            if !isInDataTable { headings.removeLast() }
        case .bold: bold.removeLast()
        case .raised: raised -= 1
        case .list:
            breakLine(at: offset)
            lists.removeLast()
            if lists.isEmpty { followsItem = false }
        case .listItem:
            breakLine(at: offset)
            flushMarker()
            openItems -= 1
        case .table: closeTable()
        case .caption: closeCaption(at: offset)
        case .tableHead: if !tables.isEmpty { tables[tables.count - 1].isInHead = false }
        case .row: closeRow()
        case .cell: closeCell(at: offset)
        case .terms, .term, .definition: closeTerms(index)
        case .preformatted:
            breakLine(at: offset)
            preformatted -= 1
        case .lineBreak, .tab, .rule, .column, .inline, .unknown, .hidden, .title, .metadata, .marker: break
        }
    }

    /// The element's text, white space folded; nil where it has none.
    func plainText(of index: Int) -> String? {
        var bytes: [UInt8] = []
        for event in events.events[index...events.events[index].partner] {
            switch event.kind {
            case .text: bytes.append(contentsOf: source[event.source.start..<event.source.end])
            case .opaque: bytes.append(contentsOf: events.pool[event.detail])
            case .open, .close: bytes.append(0x20)
            }
        }
        let words = bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let text = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
        return text.isEmpty ? nil : text
    }

    // MARK: Headings and breaks

    private mutating func openHeading(_ level: Int?, at offset: Int) {
        breakLine(at: offset)
        if !isInDataTable { headings.append(level) }
    }

    /// One more than the enclosing elements that have a heading of their own, at most 6. Marks the element around it as one.
    private mutating func sectionLevel() -> Int {
        if !sections.isEmpty { sections[sections.count - 1] = true }
        var level = 0
        for hasHeading in sections where hasHeading { level += 1 }
        return min(max(level, 1), 6)
    }

    /// A line break; two of them end the paragraph.
    private mutating func lineBreak(at place: ByteRange) {
        guard leaf != nil else { return }
        if isInDataTable {
            request(.space, at: place)
        } else if pending >= .line {
            closeLeaf()
        } else {
            pending = .line
        }
    }

    private mutating func pageBreak() {
        guard !isInDataTable else { return }
        closeLeaf()
        blocks.append(Block(kind: .pageBreak, range: ByteRange(start: text.count, end: text.count)))
    }

    // MARK: Lists

    private mutating func openList(_ index: Int, ordered: Bool) {
        breakLine(at: events.events[index].source.start)
        var list = ListState(ordered: ordered)
        if let start = events.attribute("start", of: index), let number = Int(start) { list.next = number }
        if let style = events.attribute("type", of: index)?.utf8.first { list.style = style }
        lists.append(list)
    }

    private mutating func openListItem(_ index: Int) {
        let event = events.events[index]
        breakLine(at: event.source.start)
        flushMarker()
        if !startsWithMarker(index), !isInDataTable {
            if let value = events.attribute("value", of: index), let number = Int(value), !lists.isEmpty {
                lists[lists.count - 1].next = number
            }
            // A list may stand in a list without an item between: not allowed, and common.
            let depth = max(openItems, lists.count - 1)
            marker = PendingMarker(text: Array(nextMarker().utf8), depth: depth, source: event.source)
        }
        openItems += 1
    }

    /// Whether the item's first element has its number written out.
    private func startsWithMarker(_ index: Int) -> Bool {
        for next in (index + 1)..<max(index + 1, events.events[index].partner) {
            switch events.events[next].kind {
            case .open: return role(of: next) == .marker
            case .close: return false
            case .text, .opaque: continue
            }
        }
        return false
    }

    private mutating func nextMarker() -> String {
        guard let last = lists.indices.last, lists[last].ordered else { return "-" }
        defer { lists[last].next &+= 1 }
        return ListNumber.written(lists[last].next, style: lists[last].style) + "."
    }

    private mutating func setMarker(writtenIn index: Int) {
        breakLine(at: events.events[index].source.start)
        flushMarker()
        guard let text = plainText(of: index) else { return }
        var place = events.events[index].source
        for event in events.events[index...events.events[index].partner] where event.kind == .text {
            let trimmed = InlineMarks.trimmed(source, event.source)
            if !trimmed.isEmpty {
                place = trimmed
                break
            }
        }
        marker = PendingMarker(text: Array(text.utf8), depth: max(openItems - 1, 0), source: place)
    }

    /// An item without text of its own still stands, if its marker is written out.
    mutating func flushMarker() {
        guard let marker else { return }
        if !marker.source.isEmpty, !isInDataTable {
            openLeaf(at: marker.source.start)
            closeLeaf()
        }
        self.marker = nil
    }
}
