/// What a paper can be recognised by, and where it was met: every run of twelve bytes of it, and every word, number and name of
/// eight bytes and more. Looks through other bytes for all of them at once.
struct TextTraces {
    private struct Trace {
        /// A run of bytes of the paper; of a word in small letters.
        let bytes: [UInt8]
        let isWord: Bool
        /// Of what the paper says, not of its name or of what was made of it.
        let isText: Bool
        var isElsewhere = false
        var place: Int?
    }

    private var traces: [Trace] = []
    private var table = TraceTable()

    /// Bytes of a passage.
    private static let passageLength = 12
    /// Bytes that a word must have at least; shorter ones turn up in any binary file by chance.
    private static let wordLength = 8

    /// Adds what bytes can be recognised by; those that were added before stay what they were.
    /// - Parameter isText: whether it is what the paper says.
    /// - Complexity: O(*n*).
    mutating func add(_ text: some Sequence<UInt8>, isText: Bool) {
        let text = Array(text)
        unsafe text.withUnsafeBytes { bytes in
            for start in stride(from: 0, through: bytes.count - Self.passageLength, by: 1) {
                let run = unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<start + Self.passageLength])
                guard unsafe run.count(where: Self.isWordByte) * 2 >= run.count else { continue }
                unsafe add(run, Self.passageKey(bytes, start), isWord: false, isText)
            }
        }
        for word in Self.words(of: text) {
            unsafe word.withUnsafeBytes { unsafe add($0, Self.wordKey($0, 0), isWord: true, isText) }
        }
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer, _ key: UInt64, isWord: Bool, _ isText: Bool) {
        let isKnown = table.places(key).contains {
            unsafe traces[$0].isWord == isWord && traces[$0].bytes.elementsEqual(bytes)
        }
        if isKnown { return }
        table.add(key, traces.count)
        unsafe traces.append(Trace(bytes: Array(bytes), isWord: isWord, isText: isText))
    }

    /// Words, numbers and names, long enough: whole (`2022-123456`) and in their parts.
    private static func words(of text: [UInt8]) -> [[UInt8]] {
        let joiners = Array("-./,@_".utf8)
        let whole = text.split { !isWordByte($0) && !joiners.contains($0) }.map { word in
            var word = word
            while let last = word.last, joiners.contains(last) { word = word.dropLast() }
            return word.drop { joiners.contains($0) }
        }
        let parts = text.split { !isWordByte($0) }
        return (whole + parts).filter { $0.count >= wordLength }.map { $0.map(folded) }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
            || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }

    /// Small letters of ASCII.
    private static func folded(_ byte: UInt8) -> UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
    }

    // MARK: Looking

    /// Bytes of papers that are in the index: what stands there is not the paper's alone.
    mutating func markElsewhere(in bytes: UnsafeRawBufferPointer) {
        unsafe forEachTrace(in: bytes) { $0.isElsewhere = true }
    }

    /// Bytes that nothing of the paper should be in.
    /// - Parameter place: a number of the caller's for them.
    mutating func mark(_ place: Int, in bytes: UnsafeRawBufferPointer) {
        unsafe forEachTrace(in: bytes) { if $0.place == nil { $0.place = place } }
    }

    /// - Complexity: O(*bytes*), and a look-up for each run that the paper shares with them.
    private mutating func forEachTrace(in bytes: UnsafeRawBufferPointer, _ body: (inout Trace) -> Void) {
        for start in stride(from: 0, through: bytes.count - Self.wordLength, by: 1) {
            unsafe meet(Self.wordKey(bytes, start), in: bytes, start, body)
            if start + Self.passageLength <= bytes.count {
                unsafe meet(Self.passageKey(bytes, start), in: bytes, start, body)
            }
        }
    }

    private mutating func meet(
        _ key: UInt64, in bytes: UnsafeRawBufferPointer, _ start: Int, _ body: (inout Trace) -> Void
    ) {
        guard table.mayHold(key) else { return }
        for number in table.places(key) where unsafe isThere(traces[number], in: bytes, start) { body(&traces[number]) }
    }

    private func isThere(_ trace: Trace, in bytes: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        guard start + trace.bytes.count <= bytes.count else { return false }
        let run = unsafe bytes[start..<start + trace.bytes.count]
        return unsafe trace.isWord
            ? run.elementsEqual(trace.bytes) { Self.folded($0) == $1 } : unsafe run.elementsEqual(trace.bytes)
    }

    /// Eight bytes, without regard to the case of letters.
    private static func wordKey(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
        unsafe mixed(bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self) | 0x2020_2020_2020_2020)
    }

    /// Twelve bytes, exactly; that two different ones have one key is as good as impossible.
    private static func passageKey(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> UInt64 {
        let rest = unsafe UInt64(bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt32.self))
        return unsafe mixed(bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self) &+ mixed(rest | 1 << 40))
    }

    /// SplitMix64's last steps.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    // MARK: Results

    /// How many runs of bytes of its text only the paper has.
    var ownCount: Int { traces.count { !$0.isElsewhere && $0.isText } }

    /// For each place where some were met how many, and one of them, a word if there is one.
    var found: [Int: (count: Int, example: [UInt8])] {
        var found: [Int: (count: Int, example: [UInt8])] = [:]
        for trace in traces.filter(\.isWord) + traces.filter({ !$0.isWord }) where !trace.isElsewhere {
            guard let place = trace.place else { continue }
            found[place, default: (0, trace.bytes)].count += 1
        }
        return found
    }
}

/// Numbers by key, and a quick test that says no to most keys that are not there.
private struct TraceTable {
    private var numbers: [UInt64: [Int]] = [:]
    private var filter = [UInt64](repeating: 0, count: 1 << 16)

    mutating func add(_ key: UInt64, _ number: Int) {
        numbers[key, default: []].append(number)
        filter[Int(key >> 48)] |= 1 << (key >> 42 & 63)
    }

    func mayHold(_ key: UInt64) -> Bool { filter[Int(key >> 48)] & 1 << (key >> 42 & 63) != 0 }

    func places(_ key: UInt64) -> [Int] { numbers[key] ?? [] }
}
