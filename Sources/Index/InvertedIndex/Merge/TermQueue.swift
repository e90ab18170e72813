/// The terms of several dictionaries in byte order, each with where it comes from: a heap of cursors.
struct TermQueue {
    private var cursors: [TermCursor] = []
    /// For each cursor, the key of its current term.
    private var keys: [UInt64] = []
    /// Cursors that are not at their end: a heap, the least term first, and of equal ones the first source.
    private var heap: [Int] = []

    /// - Parameter start: terms before it are left out; nil for none.
    init(_ dictionaries: [TermDictionary], from start: [UInt8]? = nil) throws(SegmentError) {
        for (source, dictionary) in dictionaries.enumerated() {
            cursors.append(dictionary.cursor())
            keys.append(0)
            if try step(source, to: start) { heap.append(source) }
        }
        for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(place) }
    }

    /// The least term that is left.
    var first: [UInt8]? { heap.first.map { cursors[$0].term } }

    /// Takes the next occurrence of `term` off; nil when there is no more.
    mutating func pop(ifAt term: [UInt8]) throws(SegmentError) -> (source: Int, entry: TermEntry)? {
        guard let source = heap.first, cursors[source].isAt(term) else { return nil }
        let entry = try cursors[source].entry()
        if try !step(source) {
            heap[0] = heap[heap.count - 1]
            heap.removeLast()
        }
        if !heap.isEmpty { sink(0) }
        return (source, entry)
    }

    /// - Parameter start: the first term that is wanted; nil for the next one.
    private mutating func step(_ source: Int, to start: [UInt8]? = nil) throws(SegmentError) -> Bool {
        let isThere = if let start { try cursors[source].seek(start) } else { try cursors[source].next() }
        guard isThere else { return false }
        keys[source] = unsafe cursors[source].term.withUnsafeBytes { unsafe termKey($0) }
        return true
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        if keys[left] != keys[right] { return keys[left] < keys[right] }
        let order = unsafe cursors[left].term.withUnsafeBytes { a in
            unsafe cursors[right].term.withUnsafeBytes { b in unsafe compare(a, b) }
        }
        return order == 0 ? left < right : order < 0
    }

    private mutating func sink(_ start: Int) {
        var place = start
        while 2 * place + 1 < heap.count {
            var child = 2 * place + 1
            if child + 1 < heap.count, precedes(heap[child + 1], heap[child]) { child += 1 }
            if !precedes(heap[child], heap[place]) { return }
            heap.swapAt(child, place)
            place = child
        }
    }
}
