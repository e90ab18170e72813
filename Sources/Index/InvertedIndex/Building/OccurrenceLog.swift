import Storage

/// The occurrences of a segment's terms, written down as they come and sorted by term once at the end.
///
/// While documents come in nothing is looked up and nothing branches: terms are copied, 4 bytes each, and each run of
/// neighbouring tokens is noted with its document. A counting sort then puts the occurrences of each term side by side.
@safe
struct OccurrenceLog: ~Copyable {
    /// Neighbouring tokens of a document: the first stands at `position`, each next one position further.
    private struct Run {
        /// Place of the first in the log.
        let start: UInt32
        let document: UInt32
        let position: UInt32
    }

    private let terms = GrowingMemory(capacity: 1 << 16)
    private var runs: [Run] = []
    private(set) var count = 0

    /// Bytes held once it is sorted.
    var byteSize: Int { terms.capacity + runs.count * MemoryLayout<Run>.stride + count * MemoryLayout<UInt64>.stride }

    /// Adds a run of occurrences: term `run[i]` at `position + i`. Documents rise or stay, and so do one term's positions
    /// in a document. Below 2³² occurrences in all.
    /// - Complexity: O(*run*), 4 bytes each.
    mutating func add(_ run: UnsafeBufferPointer<UInt32>, document: UInt32, position: UInt32) {
        guard let source = run.baseAddress, !run.isEmpty else { return }
        let (start, end) = (count * MemoryLayout<UInt32>.stride, (count + run.count) * MemoryLayout<UInt32>.stride)
        precondition(count + run.count <= UInt32.max && Int(position) + run.count <= UInt32.max)
        if end > terms.capacity { terms.grow(to: end) }
        unsafe (terms.base + start).copyMemory(from: source, byteCount: end - start)
        runs.append(Run(start: UInt32(count), document: document, position: position))
        count += run.count
    }

    /// All occurrences by term; terms are below `termCount`. The log's memory is free after this.
    /// - Complexity: O(*occurrences* + *terms*).
    consuming func sorted(termCount: Int) -> SortedOccurrences {
        let log = unsafe UnsafeBufferPointer(
            start: UnsafeRawPointer(terms.base).assumingMemoryBound(to: UInt32.self), count: count)
        let sorted = unsafe SortedOccurrences(of: log, termCount: termCount)
        for (number, run) in runs.enumerated() {
            let end = number + 1 < runs.count ? Int(runs[number + 1].start) : count
            unsafe sorted.put(
                UnsafeBufferPointer(rebasing: log[Int(run.start)..<end]), document: run.document, position: run.position
            )
        }
        return sorted
    }
}

/// Occurrences side by side for each term, in the order in which they came.
@safe
struct SortedOccurrences: ~Copyable {
    /// Document in the upper half, position in the lower.
    private let occurrences: UnsafeMutablePointer<UInt64>
    /// For each term, behind a first 0: where its next occurrence goes; in the end, where its last one ends.
    private let ends: UnsafeMutablePointer<UInt32>
    private let termCount: Int

    /// Makes room for each term.
    fileprivate init(of log: UnsafeBufferPointer<UInt32>, termCount: Int) {
        self.termCount = termCount
        unsafe occurrences = .allocate(capacity: log.count)
        // Counted two places further, so that the sums are where each term's occurrences start.
        unsafe ends = .allocate(capacity: termCount + 2)
        unsafe ends.initialize(repeating: 0, count: termCount + 2)
        for place in 0..<log.count {
            let term = unsafe log[place]
            precondition(term < termCount, "a term is given a number before it is added")
            unsafe ends[Int(term) + 2] &+= 1
        }
        for term in 0..<termCount { unsafe ends[term + 2] &+= ends[term + 1] }
    }

    deinit {
        unsafe occurrences.deallocate()
        unsafe ends.deallocate()
    }

    fileprivate func put(_ run: UnsafeBufferPointer<UInt32>, document: UInt32, position: UInt32) {
        var occurrence = UInt64(document) << 32 | UInt64(position)
        for index in 0..<run.count {
            let term = unsafe Int(run[index])
            let place = unsafe ends[term + 1]
            unsafe ends[term + 1] = place &+ 1
            unsafe occurrences[Int(place)] = occurrence
            occurrence &+= 1
        }
    }

    /// The occurrences of a term: document in the upper half, position in the lower.
    subscript(term: UInt32) -> UnsafeBufferPointer<UInt64> {
        precondition(term < termCount)
        let (start, end) = unsafe (Int(ends[Int(term)]), Int(ends[Int(term) + 1]))
        return unsafe UnsafeBufferPointer(start: occurrences + start, count: end - start)
    }
}
