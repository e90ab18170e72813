/// Which files become which segment. Depends on the files and the memory budget alone, never on how many workers there
/// are or which is free: so the same input gives the same bytes.
struct WorkPlan {
    /// A file to be read.
    struct Item {
        let file: SourceFile
        let name: [UInt8]
        /// What the index holds of it; nil where it is new.
        let known: IndexedFiles.Record?
    }

    /// Files, in order of their paths, that one segment is made of.
    private(set) var batches: [[Item]] = []

    /// - Parameter batchBytes: a batch is closed when its files hold as much.
    init(_ items: [Item], batchBytes: Int) {
        var batch: [Item] = []
        var bytes = 0
        for item in items {
            batch.append(item)
            bytes += item.file.size
            if bytes >= batchBytes {
                batches.append(batch)
                batch = []
                bytes = 0
            }
        }
        if !batch.isEmpty { batches.append(batch) }
    }
}

/// How memory is divided.
package struct MemoryBudget: Sendable {
    /// In bytes.
    package let total: Int

    /// - Parameter total: in bytes; less than 32 MiB counts as 32 MiB.
    package init(total: Int) { self.total = max(total, 32 << 20) }

    /// Bytes of files that one segment is made of: its terms, texts and columns take up to twice that while it is built.
    var batchBytes: Int { total / 8 }
    /// How many segments may be built at once.
    var concurrentBatches: Int { 4 }
}
