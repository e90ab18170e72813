/// The best of what was offered, by a key and then by document: a heap with the worst on top.
///
/// Documents are offered in ascending order, so that of two with one key the earlier stays.
struct TopHits<Key: Comparable> {
    struct Entry {
        var key: Key
        /// Number of the segment, then the document's number in it.
        var document: UInt64

        /// Comes later in the results.
        @inline(__always)
        func isWorse(than other: Entry) -> Bool { key != other.key ? key < other.key : document > other.document }
    }

    let capacity: Int
    private var heap: [Entry] = []

    init(capacity: Int) {
        self.capacity = capacity
        heap.reserveCapacity(min(capacity, 1024))
    }

    /// The key that a later document must exceed to be kept; nil while there is room.
    @inline(__always)
    var threshold: Key? { heap.count < capacity ? nil : heap.first?.key }

    @inline(__always)
    mutating func offer(_ key: Key, _ document: UInt64) {
        let entry = Entry(key: key, document: document)
        if heap.count < capacity { return push(entry) }
        guard let worst = heap.first, worst.isWorse(than: entry) else { return }
        heap[0] = entry
        sink()
    }

    private mutating func push(_ entry: Entry) {
        heap.append(entry)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].isWorse(than: heap[parent]) else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var worst = parent
            for child in (2 * parent + 1)...(2 * parent + 2)
            where child < heap.count && heap[child].isWorse(than: heap[worst]) {
                worst = child
            }
            if worst == parent { return }
            heap.swapAt(parent, worst)
            parent = worst
        }
    }

    /// Best first.
    /// - Complexity: O(*n* log *n*).
    var sorted: [Entry] { heap.sorted { $1.isWorse(than: $0) } }
}
