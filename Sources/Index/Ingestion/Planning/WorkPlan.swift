import DocumentReading

/// Cuts the work into batches, each of which becomes a segment. The cuts depend on the files and the memory budget alone,
/// never on how many workers there are or which is free: so the same input gives the same bytes.
struct WorkPlan: ~Copyable {
    /// A file to be read.
    struct Item: Sendable {
        let file: SourceFile
        let name: [UInt8]
        let format: DocumentFormat
        /// What the index holds of it; nil where it is new.
        let known: IndexedFiles.Record?
    }

    enum Batch: Sendable {
        /// Files in order of their paths, a document each.
        case files([Item])
        /// Lines of a file, a document each.
        case lines(LineBlock, of: Item)
    }

    private let items: [Item]
    private let batchBytes: Int
    private let lineLimit: Int
    private var next = 0
    /// Open while a file of many documents is being cut.
    private var lines: LineBlockReader?
    /// Files that could not be cut into lines.
    private(set) var failures: [(item: Item, error: ReadError)] = []

    /// - Parameters:
    ///   - batchBytes: a batch is closed when its files hold as much.
    ///   - lineLimit: largest document of a file of many, in bytes.
    init(_ items: [Item], batchBytes: Int, lineLimit: Int) {
        self.items = items
        self.batchBytes = batchBytes
        self.lineLimit = lineLimit
    }

    /// The next batch; nil where all is done. Reads only files of many documents.
    mutating func nextBatch() -> Batch? {
        while next < items.count {
            let item = items[next]
            if item.format == .jsonLines {
                if let block = nextBlock(of: item) { return .lines(block, of: item) }
                next += 1
            } else {
                return .files(nextFiles())
            }
        }
        return nil
    }

    private mutating func nextFiles() -> [Item] {
        var batch: [Item] = []
        var bytes = 0
        while next < items.count, bytes < batchBytes, items[next].format != .jsonLines {
            batch.append(items[next])
            bytes += items[next].file.size
            next += 1
        }
        return batch
    }

    private mutating func nextBlock(of item: Item) -> LineBlock? {
        do throws(ReadError) {
            if lines == nil {
                lines = try LineBlockReader(path: item.file.path, blockBytes: batchBytes, lineLimit: lineLimit)
            }
            if let block = try lines?.next() { return block }
        } catch {
            failures.append((item, error))
        }
        lines = nil
        return nil
    }
}
