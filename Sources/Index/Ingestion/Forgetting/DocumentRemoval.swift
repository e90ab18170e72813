import IndexSchema
package import InvertedIndex
package import Storage

/// Takes documents out of an index for good: afterwards nothing that only they had is in any of its files.
package struct DocumentRemoval: Sendable {
    private let store: any FileStore
    private let indexFolder: [UInt8]

    /// What a path that was handed in stands for.
    package struct Match: Sendable {
        package let path: [UInt8]
        /// Names of live documents, sorted.
        package let documents: [[UInt8]]
        /// Names of files, or parts of some, of which it is noted why the index does not hold them.
        package let noted: Set<[UInt8]>
        /// Those of them that could not be read.
        package let unread: Set<[UInt8]>
        /// Files of these documents that are still there.
        package let filesLeft: Int

        package var isEmpty: Bool { documents.isEmpty && noted.isEmpty }
    }

    /// - Parameter indexFolder: the index's own absolute path without links.
    package init(_ store: any FileStore, indexFolder: [UInt8]) {
        self.store = store
        self.indexFolder = indexFolder
    }

    // MARK: What would go

    /// What the index holds of these files, of all files below these folders, or of these names (`file.jsonl//id`). The files
    /// need not exist. Borders are those of paths: `map/stuk` stands for nothing of `map/stuk2.txt`.
    package func matches(of paths: [[UInt8]]) throws(SegmentError) -> [Match] {
        guard let reader = try IndexReader.open(store) else { return [] }
        if let damaged = reader.damaged.first { throw damaged.error }
        let notes = try CommitNotes(of: reader)
        let naming = try SourceNaming(indexFolder: indexFolder, reader: reader, notes: notes)
        let indexed = try IndexedFiles(reader)
        var matches: [Match] = []
        for path in paths { matches.append(try Self.match(path, indexed, notes, naming)) }
        return matches
    }

    private static func match(
        _ typed: [UInt8], _ indexed: IndexedFiles, _ notes: CommitNotes, _ naming: SourceNaming
    ) throws(SegmentError) -> Match {
        let names = naming.names(ofTyped: typed)
        for name in names + names.compactMap(notes.original) {
            let isDocument = try indexed.record(of: name) != nil
            let own = isDocument ? [name] : try indexed.names(ofPath: naming.path(ofName: name), naming)
            let below = notes.files.filter { naming.isPart($0.name, ofPath: naming.path(ofName: name)) }
            // What a duplicate holds stands in the index under another name, and goes too.
            var all = Set(own)
            for twin in Set(below.compactMap(\.twin?.name)) {
                all.formUnion(try indexed.names(ofPath: naming.path(ofName: twin), naming))
            }
            let documents = all.sorted { $0.lexicographicallyPrecedes($1) }
            let twins = Set(documents.map(SourceNaming.file(ofDocument:)))
            let duplicates = notes.files.filter { $0.twin.map { twins.contains($0.name) } ?? false }
            let noted = below + duplicates
            if !documents.isEmpty || !noted.isEmpty {
                let files = twins.union(duplicates.map(\.name))
                let left = files.count { !SourceWalk.isNothing(at: naming.path(ofName: $0)) }
                return Match(
                    path: typed, documents: documents, noted: Set(noted.map(\.name)),
                    unread: Set(noted.filter(\.isMissing).map(\.name)), filesLeft: left)
            }
        }
        return Match(path: typed, documents: [], noted: [], unread: [], filesLeft: 0)
    }

    // MARK: Taking it out

    /// Removes documents of these names, and what is noted of these files. Writes the whole index anew without them: see
    /// `IndexWriter.purge`.
    /// - Parameters:
    ///   - jobs: workers.
    ///   - onProgress: called now and then with the bytes of the index that are done, and all.
    /// - Returns: how many documents were removed; fewer than named where another run was faster.
    package func remove(
        _ matches: [Match], jobs: Int, onProgress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) async throws -> Int {
        let writer = try IndexWriter(store, layout: .griffie)
        var notes = try CommitNotes(of: writer)
        var count = 0
        for name in Set(matches.flatMap(\.documents)) { count += try writer.delete(key: name) }
        let noted = Set(matches.flatMap(\.noted))
        notes.files.removeAll { noted.contains($0.name) }
        if count > 0 {
            try await writer.purge(jobs: jobs, onSegment: onProgress)
            notes.keepsRemoved = false
        }
        let payload = notes.encoded()
        if writer.hasChanges || payload != writer.committed.payload { try writer.commit(payload: payload) }
        return count
    }
}
