import SourceText

/// Records the parts of an Office document as markup events, and keeps their text.
///
/// What stands apart (boxes, notes) is recorded beside, and put in where it belongs. All text is in one place, so that
/// events of one may be appended to those of another.
struct OfficeWriter {
    private var text: [UInt8] = []
    private var stories = [OfficeElement.noEvents]

    private var top: Int { stories.count - 1 }
    private var place: Int { text.count }

    /// The events of what is being recorded, in bytes of memory, with their text.
    var memory: Int { stories.reduce(text.count) { $0 + $1.memory } }

    // MARK: Elements and text

    /// Opens an element; gives its place in the events.
    @discardableResult mutating func open(_ element: OfficeElement, _ attributes: [MarkupEvents.Attribute] = []) -> Int
    {
        let first = stories[top].attributes.count
        stories[top].attributes += attributes
        stories[top].open(name: element.rawValue, at: place, attributes: first..<stories[top].attributes.count)
        return stories[top].events.count - 1
    }

    mutating func close() { stories[top].close(at: place) }

    /// An element without content.
    mutating func add(_ element: OfficeElement) {
        open(element)
        close()
    }

    /// Text in UTF-8; soft hyphens in it are left out: they show only where a line happens to end.
    mutating func add(_ bytes: some Collection<UInt8>) {
        let start = place
        text.append(contentsOf: bytes)
        if bytes.contains(Self.softHyphen[0]) { removeSoftHyphens(from: start) }
        guard place > start else { return }
        let isBlank = text[start...].allSatisfy { $0 <= UInt8(ascii: " ") }
        stories[top].text(ByteRange(start: start, end: place), isBlank: isBlank)
    }

    /// U+00AD.
    private static let softHyphen = Array("\u{AD}".utf8)

    private mutating func removeSoftHyphens(from start: Int) {
        var (kept, index) = (start, start)
        while index < text.count {
            if text[index...].starts(with: Self.softHyphen) {
                index += Self.softHyphen.count
            } else {
                text[kept] = text[index]
                kept += 1
                index += 1
            }
        }
        text.removeLast(text.count - kept)
    }

    /// Turns an element that was opened at `index` into another.
    mutating func change(_ index: Int, to element: OfficeElement) {
        stories[top].rename(index, to: element.rawValue)
    }

    /// Sets an attribute, by its place among those of this story.
    mutating func setAttribute(_ index: Int, to value: Int) { stories[top].attributes[index].value = String(value) }

    /// The place of the attribute that is added next.
    var nextAttribute: Int { stories[top].attributes.count }

    // MARK: Stories

    /// What comes is recorded apart, until `endStory`.
    mutating func beginStory() { stories.append(OfficeElement.noEvents) }

    mutating func endStory() -> MarkupEvents {
        guard stories.count > 1 else { return OfficeElement.noEvents }
        stories[top].finish(at: place)
        return stories.removeLast()
    }

    /// Puts what was recorded apart in here.
    mutating func append(_ story: MarkupEvents) { stories[top].append(story) }

    /// The text of all that was recorded.
    mutating func structure(_ allowance: MemoryAllowance) throws(ReadError) -> StructuredText {
        stories[0].finish(at: place)
        var left = allowance
        try left.take(memory)
        var maker = MarkupTextMaker(stories[0], source: text, vocabulary: OfficeElement.roles)
        var structure = maker.make(within: left.room(for: 1))
        // The text is packed away in its file: its bytes have no places there.
        structure.offsets = .identity
        return structure
    }
}
