import DocumentReading
import IndexSchema
import InvertedIndex
import Storage
import Synchronization

/// What the last commit keeps of the pictures of pages: a document with the same bytes, wherever it was, needs nobody to read them
/// again. It stands with the document, and goes with it.
final class RecognisedDocuments: Sendable {
    private let indexed: IndexedFiles
    /// The documents of the index by the checksums of their bytes; nil before somebody asks.
    private let places = Mutex<[UInt64: IndexedFiles.Place]?>(nil)

    init(_ indexed: IndexedFiles) { self.indexed = indexed }

    /// What was read from the pictures of a document with these bytes; nil where none is known.
    /// - Complexity: O(*n*) in the bytes; the first time also in the documents of the index.
    func text(of document: [UInt8]) -> RecognisedText? {
        let checksum = unsafe document.withUnsafeBytes { unsafe XXHash64.hash($0) }
        let place = places.withLock { places in
            let known = places ?? indexed.placesByChecksum()
            places = known
            return known[checksum]
        }
        // What cannot be read there is read from the pictures.
        guard let place, let stored = indexed.stored(at: place), !stored.recognised.isEmpty else { return nil }
        return RecognisedText(bytes: stored.recognised)
    }
}
