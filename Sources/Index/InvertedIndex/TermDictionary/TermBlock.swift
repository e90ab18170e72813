import Storage

/// One block of a dictionary, being read term by term.
struct TermBlock {
    /// The term that `next` came to.
    private(set) var current: [UInt8] = []
    /// How long the term is that `next` or `nextSuffix` came to.
    private var length = 0
    /// Its place in the block, from 0; -1 before the first.
    private(set) var place = -1
    private(set) var count = 0
    private var terms: ByteCursor
    private var records: BitCursor
    private var recordsRead = 0
    /// Where the lists that were read end, among those of the field.
    private var listOffset = 0
    /// Whether `current` is a term, which the next is behind.
    private var hasCurrent = false
    /// Whether the block turned out not to be one.
    var failed: Bool { terms.failed || records.failed }

    init() {
        let nothing = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
        terms = unsafe ByteCursor(nothing)
        records = unsafe BitCursor(nothing)
    }

    /// - Parameter isBehind: whether the block comes behind the one that was loaded before. Its terms and lists then must, too:
    ///   so a walk meets no term, and no byte of a list, twice.
    mutating func load(_ block: Int, of dictionary: TermDictionary, isBehind: Bool = false) throws(SegmentError) {
        let range = try dictionary.range(of: block)
        var cursor = try dictionary.segment.cursor(range)
        count = Int(cursor.byte())
        let termsLength = cursor.count(limit: range.count)
        let listStart = cursor.count(limit: dictionary.postingsLength)
        let bytes = unsafe cursor.run(termsLength)
        let rest = unsafe cursor.run(cursor.remaining)
        guard !cursor.failed, count >= 1, count <= TermDictionaryFormat.blockLength,
            !isBehind || listStart >= listOffset
        else { throw dictionary.malformed(at: range.lowerBound) }
        listOffset = listStart
        hasCurrent = hasCurrent && isBehind
        terms = unsafe ByteCursor(bytes)
        records = unsafe BitCursor(rest)
        recordsRead = 0
        place = -1
        length = 0
    }

    /// Goes to the next term; false at the end of the block, or when it is damaged.
    mutating func next() -> Bool {
        guard let (shared, suffix) = unsafe nextSuffix(sharingAtMost: .max) else { return false }
        guard unsafe !hasCurrent || isCurrent(before: suffix, from: shared) else {
            terms.fail()
            return false
        }
        current.removeSubrange(shared...)
        unsafe current.append(contentsOf: suffix)
        hasCurrent = true
        return true
    }

    /// Whether the current term is before the one that shares `shared` bytes with it.
    private func isCurrent(before suffix: UnsafeRawBufferPointer, from shared: Int) -> Bool {
        unsafe current.withUnsafeBytes { current in
            unsafe compare(UnsafeRawBufferPointer(rebasing: current[shared...]), suffix) < 0
        }
    }

    /// Goes to the next term that shares at most `limit` bytes with the term before it, and puts no term together: gives
    /// how many it shares, and its own behind them. Nil at the end of the block, or when it is damaged. Not to be mixed
    /// with `next` in one block.
    @inline(__always)
    mutating func nextSuffix(sharingAtMost limit: Int) -> (shared: Int, suffix: UnsafeRawBufferPointer)? {
        // On copies, which stay in registers while terms are passed over.
        var (terms, length, place) = (terms, length, place)
        defer { (self.terms, self.length, self.place) = (terms, length, place) }
        while place + 1 < count {
            let lengths = Self.nextLengths(&terms, isFirst: place < 0)
            if lengths.shared > length { terms.fail() }
            let bytes = unsafe terms.run(lengths.suffix)
            if terms.failed { return nil }
            length = lengths.shared + lengths.suffix
            place += 1
            if lengths.shared <= limit { return unsafe (lengths.shared, bytes) }
        }
        return nil
    }

    /// Goes to `term` if the block has it, without putting the terms before it together. Only before the first `next`.
    mutating func find(_ term: UnsafeRawBufferPointer) -> Bool {
        // How many bytes the term before the next one has in common with `term`; it sorts before `term`.
        var matched = 0
        while place + 1 < count {
            let (common, suffix) = Self.nextLengths(&terms, isFirst: place < 0)
            let bytes = unsafe terms.run(suffix)
            if terms.failed { return false }
            place += 1
            if common > matched { continue }
            if common < matched { return false }
            let rest = unsafe UnsafeRawBufferPointer(rebasing: term[matched...])
            let limit = min(suffix, rest.count)
            var same = 0
            while same < limit, unsafe bytes[same] == rest[same] { same += 1 }
            if same == suffix, same == rest.count { return true }
            if same == rest.count { return false }
            if same < suffix, unsafe bytes[same] > rest[same] { return false }
            matched += same
        }
        return false
    }

    /// How many bytes the next term shares with the one before it, and how many it has of its own.
    @inline(__always)
    private static func nextLengths(_ terms: inout ByteCursor, isFirst: Bool) -> (shared: Int, suffix: Int) {
        if isFirst { return (0, terms.count(limit: TermDictionaryFormat.maximumTermLength)) }
        let lengths = terms.byte()
        var (shared, suffix) = (Int(lengths >> 4), Int(lengths & 15))
        if shared == 15 { shared += terms.count(limit: TermDictionaryFormat.maximumTermLength) }
        if suffix == 15 { suffix += terms.count(limit: TermDictionaryFormat.maximumTermLength) }
        return (shared, suffix)
    }

    /// The entry of the current term, or nil when the block is damaged.
    mutating func entry(in dictionary: TermDictionary) -> TermEntry? {
        if recordsRead > place { return nil }
        var entry = readRecord(dictionary)
        while recordsRead <= place { entry = readRecord(dictionary) }
        return records.failed ? nil : entry
    }

    private mutating func readRecord(_ dictionary: TermDictionary) -> TermEntry {
        let record = dictionary.coding.read(&records)
        let isInside = record.listLength <= dictionary.postingsLength - listOffset
        if !isInside { records.fail() }
        let list = listOffset..<listOffset + (isInside ? record.listLength : 0)
        listOffset = list.upperBound
        recordsRead += 1
        let isSingle = record.documentFrequency == 1
        return TermEntry(
            documentFrequency: record.documentFrequency, field: dictionary.field, list: list,
            document: record.document, frequency: isSingle ? record.frequency : 1, position: record.position)
    }
}
