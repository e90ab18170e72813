import DocumentReading
import IndexSchema
import InvertedIndex

/// What a run has to do with each file of a walk, as far as its name, size and times tell.
struct FileSurvey {
    /// Files that have to be read, in the order of the walk.
    private(set) var items: [WorkPlan.Item] = []
    /// How many are in the index as they are.
    private(set) var unchanged = 0
    private(set) var skipped: [SkippedFile] = []
    /// Names of those of `items` that the index holds documents of.
    private var changedNames: Set<[UInt8]> = []

    private let indexed: IndexedFiles
    private var lookup: NameLookup
    private let naming: SourceNaming
    /// What the last commit notes of files, by the name of the file.
    private let noted: [[UInt8]: [NotedFile]]
    private let canRecognise: Bool
    /// The end of the last file's name from its point on, and what it promises: files of one kind mostly follow each other.
    private var lastKind: (suffix: ArraySlice<UInt8>, format: DocumentFormat)?

    /// - Parameter canRecognise: whether pages can be read from their pictures in this run.
    init(
        _ walk: SourceWalk, _ indexed: IndexedFiles, _ naming: SourceNaming, _ notes: CommitNotes, canRecognise: Bool
    ) throws(SegmentError) {
        self.canRecognise = canRecognise
        self.indexed = indexed
        lookup = indexed.lookup()
        self.naming = naming
        noted = Dictionary(grouping: notes.files) { SourceNaming.file(ofDocument: $0.name) }
        for file in walk.files { try take(file) }
    }

    private mutating func take(_ file: SourceFile) throws(SegmentError) {
        let format: DocumentFormat
        do throws(ReadError) {
            format = try self.format(of: file.path)
        } catch {
            return skipped.append(SkippedFile(path: file.path, reason: .unreadable(error)))
        }
        let name = naming.name(ofPath: file.path)
        let known = format.holdsMany ? try indexed.record(ofLinesIn: name) : try indexed.record(of: name, &lookup)
        let isReadAgain = known != nil && hasPagesToLookAt(name)
        if let known, !isReadAgain, known.size == Int64(file.size), known.times == file.times {
            unchanged += 1
            skipped += unreadParts(ofName: name)
        } else if let twin = try twin(of: file, name) {
            skipped.append(SkippedFile(path: file.path, reason: .duplicate(of: twin)))
        } else {
            items.append(
                WorkPlan.Item(file: file, name: name, format: format, known: known, isReadAgain: isReadAgain))
            if known != nil { changedNames.insert(name) }
        }
    }

    private mutating func format(of path: [UInt8]) throws(ReadError) -> DocumentFormat {
        if let lastKind, path.count > lastKind.suffix.count,
            path.suffix(lastKind.suffix.count).elementsEqual(lastKind.suffix),
            path[path.count - lastKind.suffix.count - 1] != SourceNaming.slash
        {
            return lastKind.format
        }
        let format = try DocumentFormat(path: String(decoding: path, as: UTF8.self))
        // Without a point in its name it has no format.
        lastKind = path.lastIndex(of: UInt8(ascii: ".")).map { (path[$0...], format) }
        return format
    }

    // MARK: What earlier runs noted

    /// Names of files that the last commit notes, for themselves.
    var notedNames: [[UInt8]] { noted.keys.filter(isNoted) }

    /// Whether the index holds documents of a file that has to be read.
    func wasIndexed(_ name: [UInt8]) -> Bool { changedNames.contains(name) }

    /// Whether the last commit notes a file, for itself.
    func isNoted(_ name: [UInt8]) -> Bool { noted[name]?.contains { $0.files > 0 } ?? false }

    /// Whether a file has pages whose pictures were never looked at and can be now.
    private func hasPagesToLookAt(_ name: [UInt8]) -> Bool {
        canRecognise && (noted[name] ?? []).contains { $0.unreadPages?.wereLookedAt == false }
    }

    /// What could not be read of a file that is in the index: it still cannot.
    func unreadParts(ofName name: [UInt8]) -> [SkippedFile] {
        (noted[name] ?? []).filter { $0.isMissing && $0.files == 0 || $0.ending == .unreadPages }.map {
            SkippedFile(path: naming.path(ofName: $0.name), reason: .noted($0), files: $0.files)
        }
    }

    /// The path of the file that is in the index for this one, where both are as they were when they were compared.
    private func twin(of file: SourceFile, _ name: [UInt8]) throws(SegmentError) -> [UInt8]? {
        guard let noted = noted[name]?.first(where: { $0.twin != nil }), let twin = noted.twin,
            twin.size == Int64(file.size), twin.modified == file.times.modified, twin.changed == file.times.changed
        else { return nil }
        return try indexed.isAsIndexed(twin.name, naming) ? naming.path(ofName: twin.name) : nil
    }
}

extension IndexedFiles {
    /// Whether a file is there as it was when its documents were indexed.
    func isAsIndexed(_ name: [UInt8], _ naming: SourceNaming) throws(SegmentError) -> Bool {
        var known = try record(of: name)
        if known == nil { known = try record(ofLinesIn: name) }
        guard let known, let status = try? FileStatus.of(naming.path(ofName: name))
        else { return false }
        return status.kind == .file && Int64(status.size) == known.size && status.times == known.times
    }
}
