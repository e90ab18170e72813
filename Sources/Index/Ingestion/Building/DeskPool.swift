import InvertedIndex
import Synchronization

/// Where one worker makes one segment after the other.
final class Desk {
    /// Keeps the words that it has met.
    var indexer: DocumentIndexer

    init(_ dictionary: StoredDictionary?) { indexer = DocumentIndexer(dictionary: dictionary) }
}

/// Desks that nobody works at. There are as many as workers were ever busy at once.
final class DeskPool: Sendable {
    /// Sendable: whoever takes a desk is the only one to have it.
    private struct Free: @unchecked Sendable {
        let desk: Desk
    }

    private let free = Mutex<[Free]>([])
    private let dictionary: StoredDictionary?

    /// - Parameter dictionary: what all segments compress texts with.
    init(_ dictionary: StoredDictionary?) { self.dictionary = dictionary }

    /// A desk at the start of a segment.
    func take() -> Desk { free.withLock { $0.popLast() }?.desk ?? Desk(dictionary) }

    /// - Parameter desk: no longer used by the caller.
    func giveBack(_ desk: Desk) {
        // Now rather than when it is taken: so a free desk keeps no segment in memory.
        desk.indexer.beginSegment()
        let entry = Free(desk: desk)
        free.withLock { $0.append(entry) }
    }
}
