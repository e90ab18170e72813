package import IndexSchema

/// What an index run did.
package struct IngestionReport: Sendable {
    package var added = 0
    package var updated = 0
    package var unchanged = 0
    /// Taken out because the file is gone or can no longer be read.
    package var removed = 0
    /// Names of documents whose file is gone and that are still in the index.
    package var vanished: [[UInt8]] = []
    /// Files and folders that were handed in and are not in the index, sorted by path.
    package var skipped: [SkippedFile] = []
    /// Files that were read and are in the index, in the order they were read in.
    package var indexed: [IndexedFile] = []
    /// Documents that were indexed without some of their pages.
    package var incomplete: [NotedFile] = []
    /// Names of documents that were taken out because their file is gone.
    package var takenOut: [[UInt8]] = []
    /// What became of each file, sorted by path; where it was asked for.
    package var outcomes: [FileOutcome] = []
    /// What their owner should know of files that were read, in the order they were read in.
    package var remarks: [ReadingRemark] = []
    /// Documents in the index after the run.
    package var documentCount = 0
    /// Bytes of files that were read.
    package var bytesRead = 0
    /// Whether a commit was made.
    package var hasChanged = false
    /// Whether text of papers that were taken out or replaced was cleared from the index's files.
    package var hasPurged = false
    /// The folder that names are relative to, where it is not the one that holds the index.
    package var home: [UInt8]?

    package var failures: [SkippedFile] { skipped.filter(\.reason.isFailure) }

    /// Files that another file with the same bytes is in the index for.
    package var duplicates: Int { skipped.count { $0.files > 0 && $0.reason.ending == .duplicate } }

    /// A file that was read and is in the index.
    package struct IndexedFile: Sendable {
        /// Absolute.
        package var path: [UInt8]
        /// Whether the index held nothing of it.
        package var isNew: Bool
        /// How many documents it holds.
        package var documents: Int
    }
}

/// Where a run is.
package struct IngestionProgress: Sendable {
    package var documents: Int
    package var documentTotal: Int
    package var bytes: Int
}
