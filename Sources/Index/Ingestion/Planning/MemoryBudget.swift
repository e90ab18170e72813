/// How memory is divided while an index is built.
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
