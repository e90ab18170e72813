import SourceText

/// What a markup parser saw, in order, as one flat array: elements opened and closed, and runs of text.
///
/// Offsets are bytes of the decoded source. Flat, so that a table can be looked through before its text is made.
struct MarkupEvents {
    enum Kind: UInt8 {
        case open, close
        /// Text that stands in the source byte for byte.
        case text
        /// Text that does not: an entity, a character reference. Its bytes are in `pool`.
        case opaque
    }

    struct Event {
        var kind: Kind
        /// Index into `names` of an element that is opened or closed.
        var name = 0
        /// Where it stands; for an element the place where the parser was.
        var source: ByteRange
        /// Of an element: its attributes in `attributes`. Of opaque text: its bytes in `pool`.
        var detail = 0..<0
        /// Of an opened element: the index of the event that closes it.
        var partner = 0
        /// Of an opened element: text other than white space stands directly in it.
        var hasText = false
    }

    struct Attribute {
        var name: String
        var value: String
    }

    var events: [Event] = []
    /// Names of elements without prefix.
    var names: [String] = []
    /// The prefix of each, or "".
    var prefixes: [String] = []
    var attributes: [Attribute] = []
    var pool: [UInt8] = []
    private var nameIndex: [String: Int] = [:]
    private var openElements: [Int] = []

    /// Elements that are open.
    var depth: Int { openElements.count }

    /// The index for a qualified name.
    mutating func index(ofName qualified: String) -> Int {
        if let known = nameIndex[qualified] { return known }
        let parts = qualified.split(separator: ":", maxSplits: 1)
        names.append(parts.count == 2 ? String(parts[1]) : qualified)
        prefixes.append(parts.count == 2 ? String(parts[0]) : "")
        nameIndex[qualified] = names.count - 1
        return names.count - 1
    }

    mutating func open(name: Int, at offset: Int, attributes range: Range<Int>) {
        openElements.append(events.count)
        events.append(Event(kind: .open, name: name, source: ByteRange(start: offset, end: offset), detail: range))
    }

    mutating func close(at offset: Int) {
        guard let open = openElements.popLast() else { return }
        events[open].partner = events.count
        let place = ByteRange(start: offset, end: offset)
        events.append(Event(kind: .close, name: events[open].name, source: place, partner: open))
    }

    mutating func text(_ source: ByteRange, isBlank: Bool) {
        if !isBlank { markText() }
        if let last = events.last, last.kind == .text, last.source.end == source.start {
            events[events.count - 1].source.end = source.end
        } else {
            events.append(Event(kind: .text, source: source))
        }
    }

    mutating func opaque(_ bytes: UnsafeBufferPointer<UInt8>, standingFor source: ByteRange) {
        markText()
        let start = pool.count
        unsafe pool.append(contentsOf: bytes)
        events.append(Event(kind: .opaque, source: source, detail: start..<pool.count))
    }

    /// Closes what is still open.
    mutating func finish(at offset: Int) {
        while !openElements.isEmpty { close(at: offset) }
    }

    private mutating func markText() {
        if let open = openElements.last { events[open].hasText = true }
    }

    /// The value of an attribute of the element that event `index` opens.
    func attribute(_ name: String, of index: Int) -> String? {
        for attribute in attributes[events[index].detail] where attribute.name == name { return attribute.value }
        return nil
    }
}
