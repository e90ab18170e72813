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
        /// Its bytes are as they were, and pages of it are to be read from their pictures now.
        var isReadAgain = false
    }

    enum Batch: Sendable {
        /// Files in order of their paths, a document each.
        case files([Item])
        /// Lines of a file, a document each.
        case lines(LineBlock, of: Item)
        /// Files of an archive.
        case members([ArchivedFile], of: Item)

        /// Bytes of its largest document, or of the file that it is.
        var largestDocument: Int {
            switch self {
            case .files(let items): items.reduce(0) { max($0, $1.file.size) }
            case .lines(let block, _): block.longestLine
            case .members(let files, _): files.reduce(0) { max($0, $1.size) }
            }
        }
    }

    private let items: [Item]
    private let batchBytes: Int
    private let lineLimit: Int
    private var next = 0
    /// Open while a file of many documents is being cut.
    private var lines: LineBlockReader?
    private var archive: ArchiveReader?
    /// Files that could not be cut into lines.
    private(set) var failures: [(item: Item, error: ReadError)] = []

    /// - Parameters:
    ///   - batchBytes: most bytes of files in a batch; the last file or line may go beyond.
    ///   - lineLimit: largest document of a file of many, in bytes.
    init(_ items: [Item], batchBytes: Int, lineLimit: Int) {
        self.items = items
        self.batchBytes = Self.evenShare(of: items.reduce(0) { $0 + $1.file.size }, limit: batchBytes)
        self.lineLimit = lineLimit
    }

    /// Bytes of a batch, so that all are of one size and their number is even, or a multiple of 4 where there are more than
    /// two: workers then end at about the same time. Less than 8 MB stay together.
    private static func evenShare(of total: Int, limit: Int) -> Int {
        guard total >= 8 << 20 else { return limit }
        let needed = max((total + limit - 1) / limit, 2)
        let count = needed > 2 ? (needed + 3) / 4 * 4 : 2
        return (total + count - 1) / count
    }

    /// The next batch; nil where all is done. Reads only files of many documents.
    mutating func nextBatch() -> Batch? {
        while next < items.count {
            let item = items[next]
            switch item.format {
            case .jsonLines: if let block = nextBlock(of: item) { return .lines(block, of: item) }
            case .archive: if let files = nextMembers(of: item) { return .members(files, of: item) }
            default: return .files(nextFiles())
            }
            next += 1
        }
        return nil
    }

    private mutating func nextFiles() -> [Item] {
        var batch: [Item] = []
        var bytes = 0
        while next < items.count, bytes < batchBytes, !items[next].format.holdsMany {
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

    private mutating func nextMembers(of item: Item) -> [ArchivedFile]? {
        do throws(ReadError) {
            if archive == nil {
                archive = try ArchiveReader(path: item.file.path, blockBytes: batchBytes, byteLimit: lineLimit)
            }
            if let files = try archive?.next() { return files }
        } catch {
            failures.append((item, error))
        }
        archive = nil
        return nil
    }
}
