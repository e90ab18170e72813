import DocumentReading
import InvertedIndex
import SourceText

/// Texts from all over the work that is to be done: what the dictionary is made of that all texts are compressed with.
/// Depends on the files alone. What cannot be read is left out; the work itself tells of it.
struct TextSample: Equatable {
    private var bytes: [UInt8] = []
    /// Of each text, in bytes.
    private var lengths: [Int] = []

    private static let pieceSize = StoredDictionary.pieceSize

    /// Nil where there is too little work.
    /// - Complexity: O(*files*), and at most 4 MB are read.
    init?(of items: [WorkPlan.Item], _ pipeline: DocumentPipeline) {
        let total = items.reduce(0) { $0 + $1.file.size }
        let pieces = StoredDictionary.pieces(ofBodies: total)
        guard pieces > 0 else { return nil }
        var (start, next) = (0, 0)  // of the item's bytes among all; the next piece
        for (place, item) in items.enumerated() {
            while next < pieces, case let offset = total / pieces * next - start, offset < item.file.size {
                if item.format == .jsonLines {
                    addLines(of: item, at: offset, pipeline)
                } else {
                    addFiles(items[place...], pipeline)
                }
                next += 1
            }
            start += item.file.size
        }
    }

    /// Made of the sample; nil where that does not do.
    var dictionary: StoredDictionary? { StoredDictionary(samples: bytes, lengths: lengths) }

    private mutating func add(_ document: CouncilDocument) {
        let text = document.structure.bytes.prefix(Self.pieceSize)
        guard !text.isEmpty else { return }
        bytes += text
        lengths.append(text.count)
    }

    /// The whole lines of a piece of a file of many documents.
    private mutating func addLines(of item: WorkPlan.Item, at offset: Int, _ pipeline: DocumentPipeline) {
        guard let block = try? LineBlock.piece(of: item.file.path, at: offset, bytes: Self.pieceSize) else { return }
        pipeline.forEachDocument(in: block, path: String(decoding: item.file.path, as: UTF8.self)) { entry in
            if case .success(let document) = entry.document { add(document) }
        }
    }

    /// Files that are documents, one after the other until there is a piece of them. One larger than a piece is passed over.
    private mutating func addFiles(_ items: ArraySlice<WorkPlan.Item>, _ pipeline: DocumentPipeline) {
        var left = Self.pieceSize
        for item in items where !item.format.holdsMany {
            // Each costs an opening, the small ones too.
            left -= max(item.file.size, 1024)
            if left < 0 { return }
            if item.file.size > 0, let document = try? pipeline.read(path: item.file.path) { add(document) }
        }
    }
}
