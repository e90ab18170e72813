import DocumentReading

/// How memory is divided while an index is built.
package struct MemoryBudget: Sendable {
    /// Bytes of files that one segment is made of: its terms, texts and columns take up to twice that while it is built.
    package let batchBytes: Int
    /// How many segments may be built at once.
    package let concurrentBatches: Int

    /// - Parameter total: in bytes; less than 32 MiB counts as 32 MiB.
    package init(total: Int) { self.init(batchBytes: max(total, 32 << 20) / 8, concurrentBatches: 4) }

    package init(batchBytes: Int, concurrentBatches: Int) {
        self.batchBytes = batchBytes
        self.concurrentBatches = concurrentBatches
    }

    /// In bytes.
    package var total: Int { max(32 << 20, share * concurrentBatches) }
    /// What a batch of documents of usual size takes.
    private var share: Int { 2 * batchBytes }

    /// What a batch takes at most whose largest document has so many bytes: a large one counts as often as it may take its
    /// own size.
    func weight(ofBatchWith largest: Int) -> Int {
        let (product, overflow) = largest.multipliedReportingOverflow(by: MemoryAllowance.timesSize)
        return overflow ? .max : max(share, product)
    }
}
