package import InvertedIndex

/// What a commit says beside its documents, its payload: what became of files that it does not hold in full, whether facts were
/// looked for, what names are relative to, and whether text of papers that are gone is still in files of the index.
package struct CommitNotes: Hashable, Sendable {
    private static let version: UInt8 = 6
    /// Sorted by name; a file of many documents may stand here for several of its lines.
    package var files: [NotedFile]
    /// Whether the documents have facts; without, only their words can be asked for.
    package var hasFacts: Bool
    /// Whether text of documents that were taken out or replaced may still be in the index's files.
    package var keepsRemoved: Bool
    /// The folder that names are relative to, absolute, closed by `/`; empty where none is noted.
    package var home: [UInt8]

    package init(files: [NotedFile] = [], hasFacts: Bool = true, keepsRemoved: Bool = false, home: [UInt8] = []) {
        self.files = files
        self.hasFacts = hasFacts
        self.keepsRemoved = keepsRemoved
        self.home = home
    }

    /// Empty where there is nothing to say.
    package func encoded() -> [UInt8] {
        if self == CommitNotes() { return [] }
        var writer = RecordWriter()
        writer.write(hasFacts ? 1 : 0 as UInt64)
        writer.write(keepsRemoved ? 1 : 0 as UInt64)
        writer.write(bytes: home)
        writer.write(files) { writer, file in file.write(to: &writer) }
        return [Self.version] + writer.bytes
    }

    /// - Parameter payload: empty stands for no notes.
    package init(decoding payload: [UInt8]) throws(RecordError) {
        self.init()
        guard !payload.isEmpty else { return }
        var reader = RecordReader(payload[try RecordReader.checkVersion(of: payload, Self.version)...])
        hasFacts = try reader.readUnsigned() != 0
        keepsRemoved = try reader.readUnsigned() != 0
        home = Array(try reader.readBytes())
        files = try reader.readArray { reader throws(RecordError) in try NotedFile(from: &reader) }
    }
}

extension CommitNotes {
    /// What was asked for and is not in the index.
    package var failures: [NotedFile] { files.filter(\.isMissing) }

    /// Documents in the index with pages that were not read.
    package var withUnreadPages: [NotedFile] { files.filter { $0.unreadPages != nil } }

    /// The name of the document that is in the index for one of that name in a duplicate, or for the duplicate; nil where there is none.
    package func original(ofName name: [UInt8]) -> [UInt8]? {
        originals(ofName: name) { $0 == $1 }.first
    }

    /// The names of the documents that are in the index for those of duplicates whose names end in `/` and `end`, each once.
    package func originals(ofNamesEndingIn end: [UInt8]) -> [[UInt8]] {
        originals(ofName: end) {
            $0.count > $1.count && $0.suffix($1.count + 1).elementsEqual([UInt8(ascii: "/")] + $1)
        }
    }

    /// The names of the documents that are in the index for those of duplicates, each once.
    /// - Parameters:
    ///   - name: what a document is called: its file, and behind `//` its id.
    ///   - isMeant: whether a duplicate's name is one that the file's of `name` stands for.
    /// - Complexity: O(*n*) in what is noted.
    package func originals(ofName name: [UInt8], _ isMeant: (_ duplicate: [UInt8], _ file: [UInt8]) -> Bool)
        -> [[UInt8]]
    {
        let file = DocumentName.file(of: name)
        var found: [[UInt8]] = []
        var known: Set<[UInt8]> = []
        for note in files {
            guard let twin = note.twin, isMeant(note.name, file) else { continue }
            let original = twin.name + name[file.count...]
            if known.insert(original).inserted { found.append(original) }
        }
        return found
    }

    /// The names of all duplicates that a file is in the index for.
    package func duplicates(ofName name: [UInt8]) -> [[UInt8]] { files.filter { $0.twin?.name == name }.map(\.name) }

    /// The notes of an opened commit. Without them names would mean other files, so damage of them is no small thing.
    package init(of reader: IndexReader) throws(SegmentError) {
        do { try self.init(decoding: reader.commit.payload) } catch { throw reader.malformedPayload }
    }

    /// The notes of the last commit of an index that is written to.
    package init(of writer: IndexWriter) throws(SegmentError) {
        do { try self.init(decoding: writer.committed.payload) } catch { throw writer.malformedPayload }
    }
}
