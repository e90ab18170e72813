internal import CPrefetch

/// The occurrences of a segment's terms, written down as they come and sorted by term once at the end.
///
/// While documents come in nothing is looked up and nothing branches: terms are copied, 4 bytes each, and each run of
/// neighbouring tokens is noted with its document. A counting sort then puts the occurrences of each term side by side.
/// The memory is kept for the next segment: to touch fresh pages took as long as the sort itself.
@safe
final class OccurrenceLog {
    /// Neighbouring tokens of a document: the first stands at `position`, each next one position further. All lie in one
    /// piece.
    private struct Run {
        /// Place of the first in the log.
        let start: UInt32
        let document: UInt32
        let position: UInt32
    }

    /// Pieces of the log. They never move, so nothing is copied when the log grows.
    private var pieces: [Piece] = []
    private var runs: [Run] = []
    private var count = 0
    /// Sorted: document in the upper half, position in the lower.
    private var occurrences = Room<UInt64>()
    /// For each term where its next occurrence goes; in the end, where its last one ends.
    private var ends = Room<UInt32>()
    private var termCount = 0

    @safe
    private final class Piece {
        static let length = 1 << 18
        let terms = UnsafeMutablePointer<UInt32>.allocate(capacity: length)

        deinit { unsafe terms.deallocate() }
    }

    /// Bytes held once it is sorted.
    var byteSize: Int {
        let perTerm = MemoryLayout<UInt32>.stride + MemoryLayout<UInt64>.stride
        return count * perTerm + runs.count * MemoryLayout<Run>.stride
    }

    /// Forgets the content, keeps the memory.
    func removeAll() {
        runs.removeAll(keepingCapacity: true)
        (count, termCount) = (0, 0)
    }

    /// Adds a run of occurrences: term `run[i]` at `position + i`. Documents rise or stay, and so do one term's positions
    /// in a document. Below 2³² occurrences in all.
    /// - Complexity: O(*run*), 4 bytes each.
    func add(_ run: UnsafeBufferPointer<UInt32>, document: UInt32, position: UInt32) {
        guard let source = run.baseAddress else { return }
        precondition(count + run.count <= UInt32.max && Int(position) + run.count <= UInt32.max)
        var done = 0
        while done < run.count {
            let (piece, place) = (count / Piece.length, count % Piece.length)
            if piece == pieces.count { pieces.append(Piece()) }
            let part = min(run.count - done, Piece.length - place)
            unsafe (pieces[piece].terms + place).initialize(from: source + done, count: part)
            runs.append(Run(start: UInt32(count), document: document, position: position + UInt32(done)))
            count += part
            done += part
        }
    }

    /// Sorts all occurrences by term. Terms are below `termCount`; their occurrences come to lie in the order in which
    /// `order` names them, each once, so that whoever takes them in that order reads on and on.
    /// - Complexity: O(*occurrences* + *terms*).
    func sort(by order: [[UInt32]], termCount: Int) {
        self.termCount = termCount
        let ends = unsafe ends.take(termCount)
        unsafe ends.initialize(repeating: 0, count: termCount)
        for start in stride(from: 0, to: count, by: Piece.length) {
            let terms = unsafe pieces[start / Piece.length].terms
            for place in 0..<min(Piece.length, count - start) {
                let term = unsafe terms[place]
                precondition(term < termCount, "a term is given a number before it is added")
                unsafe ends[Int(term)] &+= 1
            }
        }
        var next: UInt32 = 0
        for terms in order {
            for term in terms {
                let start = next
                next &+= unsafe ends[Int(term)]
                unsafe ends[Int(term)] = start
            }
        }
        precondition(next == count, "each term is named once")
        unsafe putOccurrences(occurrences.take(count), ends)
    }

    /// Puts each occurrence in its term's next place.
    private func putOccurrences(_ occurrences: UnsafeMutablePointer<UInt64>, _ ends: UnsafeMutablePointer<UInt32>) {
        for number in runs.indices {
            let run = runs[number]
            let end = number + 1 < runs.count ? Int(runs[number + 1].start) : count
            let (piece, place) = (Int(run.start) / Piece.length, Int(run.start) % Piece.length)
            let terms = unsafe pieces[piece].terms + place
            var occurrence = UInt64(run.document) << 32 | UInt64(run.position)
            for index in 0..<end - Int(run.start) {
                let term = unsafe Int(terms[index])
                let free = unsafe ends[term]
                unsafe ends[term] = free &+ 1
                unsafe occurrences[Int(free)] = occurrence
                occurrence &+= 1
            }
        }
    }

    /// Has fetched where a term's occurrences end, which will soon be asked for.
    @inline(__always)
    func fetch(_ term: UInt32) { unsafe griffie_prefetch(ends.base + Int(term)) }

    /// The occurrences of a term after `sort`: document in the upper half, position in the lower. Valid until `removeAll`.
    /// - Parameter start: where those of the terms before it in the order end; they have `start` occurrences together.
    subscript(term: UInt32, from start: Int) -> UnsafeBufferPointer<UInt64> {
        precondition(term < termCount)
        let end = unsafe Int(ends.base[Int(term)])
        precondition(start >= 0 && start <= end && end <= count)
        return unsafe UnsafeBufferPointer(start: occurrences.base + start, count: end - start)
    }
}

/// Memory for elements that are all written before they are read.
@safe
private struct Room<Element: BitwiseCopyable>: ~Copyable {
    private(set) var base: UnsafeMutablePointer<Element> = .allocate(capacity: 1)
    private var capacity = 1

    deinit { unsafe base.deallocate() }

    /// Room for `count` elements; what was there is lost.
    mutating func take(_ count: Int) -> UnsafeMutablePointer<Element> {
        if count > capacity {
            unsafe base.deallocate()
            // A little more than is needed, since the next segment is about as large.
            capacity = count + count / 16
            unsafe base = .allocate(capacity: capacity)
        }
        return unsafe base
    }
}
