package import IndexSchema
package import InvertedIndex

/// What became of every file that was handed in, as the last runs over each left it.
package struct Coverage: Sendable {
    /// How many files ended how.
    package struct Counts: Sendable {
        private var counts: [FileEnding: Int] = [:]

        package init() {}

        package subscript(ending: FileEnding) -> Int { counts[ending] ?? 0 }

        package var total: Int { counts.values.reduce(0, +) }

        fileprivate mutating func add(_ files: Int, _ ending: FileEnding) { counts[ending, default: 0] += files }
    }

    package private(set) var counts = Counts()
    /// By the folder that a file stands in, its path as documents are named closed by `/`; sorted. Empty for the home itself.
    package private(set) var folders: [(folder: [UInt8], counts: Counts)] = []
    /// By what is behind the last point of a name, in small letters; sorted. Empty where there is none.
    package private(set) var types: [(type: String, counts: Counts)] = []
    /// Files, and parts of some, that are not in the index as themselves; sorted by name.
    package private(set) var noted: [NotedFile]
    /// Documents whose file is gone; they count as no file.
    package private(set) var gone: [NotedFile]

    /// - Complexity: O(*n* log *n*) in documents and notes.
    package init(_ reader: IndexReader) throws(SegmentError) {
        let notes = try CommitNotes(of: reader)
        noted = notes.files.filter { !$0.isGone }
        gone = notes.files.filter(\.isGone)
        var files: [[UInt8]: (ending: FileEnding, count: Int)] = [:]
        let missing = Set(gone.map(\.name))
        for name in try IndexedFiles(reader).names(startingWith: []) where !missing.contains(name) {
            files[SourceNaming.file(ofDocument: name)] = (.indexed, 1)
        }
        for file in noted where file.files > 0 { files[file.name] = (file.ending, file.files) }
        var (folders, types) = ([[UInt8]: Counts](), [String: Counts]())
        for (name, file) in files {
            counts.add(file.count, file.ending)
            folders[Self.folder(of: name), default: Counts()].add(file.count, file.ending)
            types[Self.type(of: name), default: Counts()].add(file.count, file.ending)
        }
        self.folders = folders.map { ($0.key, $0.value) }.sorted { $0.folder.lexicographicallyPrecedes($1.folder) }
        self.types = types.map { ($0.key, $0.value) }.sorted { $0.type < $1.type }
    }

    private static func folder(of name: [UInt8]) -> [UInt8] {
        name.lastIndex(of: SourceNaming.slash).map { Array(name[...$0]) } ?? []
    }

    private static func type(of name: [UInt8]) -> String {
        let own = name.split(separator: SourceNaming.slash).last ?? []
        guard let point = own.lastIndex(of: UInt8(ascii: ".")), point > own.startIndex else { return "" }
        return String(decoding: own[(point + 1)...], as: UTF8.self).lowercased()
    }
}
