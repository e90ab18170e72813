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

    /// Packed: markup may have an event for every second of its bytes, of which there are at most 2 GiB.
    struct Event {
        let kind: Kind
        /// Of an opened element: text other than white space stands directly in it.
        var hasText = false
        private var nameIndex: UInt32
        private let start: UInt32
        private var end: UInt32
        private let detailStart: UInt32
        private let detailEnd: UInt32
        private var partnerIndex: UInt32

        init(kind: Kind, name: Int = 0, source: ByteRange, detail: Range<Int> = 0..<0, partner: Int = 0) {
            self.kind = kind
            nameIndex = UInt32(clamping: name)
            (start, end) = (UInt32(clamping: source.start), UInt32(clamping: source.end))
            (detailStart, detailEnd) = (UInt32(clamping: detail.lowerBound), UInt32(clamping: detail.upperBound))
            partnerIndex = UInt32(clamping: partner)
        }

        /// Index into `names` of an element that is opened or closed.
        var name: Int {
            get { Int(nameIndex) }
            set { nameIndex = UInt32(clamping: newValue) }
        }
        /// Where it stands; for an element the place where the parser was.
        var source: ByteRange { ByteRange(start: Int(start), end: Int(end)) }
        /// Of an element: its attributes in `attributes`. Of opaque text: its bytes in `pool`.
        var detail: Range<Int> { Int(detailStart)..<Int(detailEnd) }
        mutating func extend(to offset: Int) { end = max(end, UInt32(clamping: offset)) }
        /// Of an opened element: the index of the event that closes it.
        var partner: Int {
            get { Int(partnerIndex) }
            set { partnerIndex = UInt32(clamping: newValue) }
        }
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

    /// Memory that they take, in bytes, with what growing arrays take for a while.
    var memory: Int { events.count * 48 + attributes.count * 64 + names.count * 192 + pool.count * 2 }

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
            events[events.count - 1].extend(to: source.end)
        } else {
            events.append(Event(kind: .text, source: source))
        }
    }

    mutating func opaque(_ bytes: UnsafeBufferPointer<UInt8>, standingFor source: ByteRange) {
        markText()
        let start = pool.count
        // `&#128;` … `&#159;`: what programs of Windows write for the characters of Windows-1252 (HTML Living Standard, 13.2.5.80,
        // numeric character reference end state); they come as two bytes, the first of which is 0xC2.
        if unsafe bytes.count == 2 && bytes[0] == 0xC2 && bytes[1] < 0xA0 {
            Windows1252Decoder.append(byte: unsafe bytes[1], to: &pool)
        } else {
            unsafe pool.append(contentsOf: bytes)
        }
        events.append(Event(kind: .opaque, source: source, detail: start..<pool.count))
    }

    /// Gives the element that event `index` opens, and that is closed, another name.
    mutating func rename(_ index: Int, to name: Int) {
        events[index].name = name
        events[events[index].partner].name = name
    }

    /// Closes what is still open.
    mutating func finish(at offset: Int) {
        while !openElements.isEmpty { close(at: offset) }
    }

    /// Appends what was recorded apart, with the same names; text in `pool` is not taken over.
    /// - Complexity: O(*n*) in what is appended.
    mutating func append(_ other: MarkupEvents) {
        let (shift, attributeShift) = (events.count, attributes.count)
        attributes += other.attributes
        for event in other.events {
            let detail = event.detail.lowerBound + attributeShift..<event.detail.upperBound + attributeShift
            var moved = Event(
                kind: event.kind, name: event.name, source: event.source, detail: detail,
                partner: event.partner + shift)
            moved.hasText = event.hasText
            events.append(moved)
        }
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
