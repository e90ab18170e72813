import Glibc
import IndexSchema
import Ingestion
import InvertedIndex
import Rendering
import SourceText
import Storage

/// The folder of an index: where it is and how files are named in it. What goes wrong in it ends the command with one
/// line that says what and where.
struct IndexFolder {
    /// Absolute.
    let path: [UInt8]
    let store: DirectoryStore

    /// An index that exists.
    /// - Parameters:
    ///   - folder: as it was typed, see `Arguments`.
    ///   - writer: nil for a command that only reads.
    init(existing folder: String, writer: WriterOptions? = nil) throws {
        let typed = RawText.bytes(of: folder)
        guard let path = SourceWalk.absolute(typed), Self.isFolder(typed) else {
            throw Self.failed(
                errno == EACCES
                    ? "\(folder): \(SystemFailure.message(EACCES))" : IndexMessages.noIndex(folder))
        }
        try self.init(path) { () throws(StorageError) in
            try DirectoryStore(folder: typed, mayGoUnlocked: writer?.noLock ?? false)
        }
    }

    /// A folder to build an index in; made where it is not there. One with other files and no index is refused.
    /// - Parameter access: who may read the index; nil for those who may already.
    init(building folder: String, writer: WriterOptions, access: StoreAccess?) throws {
        let typed = RawText.bytes(of: folder)
        let isThere = SourceWalk.absolute(typed) != nil
        guard !isThere || Self.isFolder(typed) else { throw Self.failed(IndexMessages.noFolder(folder)) }
        let store = try Self.wording { () throws(StorageError) in
            try DirectoryStore(folder: typed, creating: !isThere, access: access, mayGoUnlocked: writer.noLock)
        }
        try self.init(SourceWalk.absolute(typed) ?? typed) { () throws(StorageError) in store }
        let names = try Self.wording { () throws(StorageError) in try store.list() }
        // Beside a commit others may stand; without one all must be what a run that was broken off leaves.
        guard names.contains("commit") || names.allSatisfy({ $0 == "lock" || IndexWriter.isOurs($0) }) else {
            throw Self.failed(IndexMessages.foreignFolder(folder))
        }
    }

    private init(_ path: [UInt8], _ open: () throws(StorageError) -> DirectoryStore) throws {
        self.path = path
        store = try Self.wording(open)
    }

    /// False for a file; a folder that may not be entered counts.
    private static func isFolder(_ path: [UInt8]) -> Bool {
        unsafe CPath.with(path + Array("/.".utf8)) { unsafe Glibc.access($0, F_OK) } == 0 || errno != ENOTDIR
    }

    /// The last commit, opened. Segments that are damaged are told of; the others answer.
    func reader() throws -> IndexReader {
        let opened = try wording { () throws(SegmentError) in try IndexReader.open(store) }
        guard let opened else { throw Self.failed(IndexMessages.noIndex(displayPath)) }
        guard opened.commit.layout == .griffie else {
            throw Self.failed(IndexMessages.text(SegmentError.layout(path: displayPath)))
        }
        return opened
    }

    /// How the documents of an opened index are named.
    func naming(of reader: IndexReader) throws -> SourceNaming {
        try naming(of: reader, notes(of: reader))
    }

    /// The same, with the notes of its commit.
    func naming(of reader: IndexReader, _ notes: CommitNotes) throws -> SourceNaming {
        try wording { () throws(SegmentError) in
            try SourceNaming(indexFolder: path, reader: reader, notes: notes)
        }
    }

    /// What the commit of an opened index notes beside its documents.
    func notes(of reader: IndexReader) throws -> CommitNotes {
        try wording { () throws(SegmentError) in try CommitNotes(of: reader) }
    }

    /// Does `body` and tells what the system did not give meanwhile; what goes wrong in the index becomes a message and
    /// `ExitStatus.error`.
    func reporting<Result>(_ body: () async throws -> Result) async throws -> Result {
        defer { for remark in store.remarks { Messages.note("griffie: note: \(IndexMessages.text(remark))") } }
        do {
            return try await body()
        } catch let error as SegmentError {
            throw Self.failed(IndexMessages.text(error))
        } catch let error as StorageError {
            throw Self.failed(IndexMessages.text(error))
        } catch let error as IngestionError {
            throw Self.failed("\(displayPath): \(IndexMessages.text(error))")
        }
    }

    /// The same for work in the index that does not wait.
    func wording<Result>(_ body: () throws(SegmentError) -> Result) throws -> Result {
        do throws(SegmentError) { return try body() } catch { throw Self.failed(IndexMessages.text(error)) }
    }

    /// The same for files beside the index's own.
    func storing<Result>(_ body: () throws(StorageError) -> Result) throws -> Result { try Self.wording(body) }

    private static func wording<Result>(_ body: () throws(StorageError) -> Result) throws -> Result {
        do throws(StorageError) { return try body() } catch { throw failed(IndexMessages.text(error)) }
    }

    var displayPath: String { RawText.shown(path) }

    /// Tells what is wrong; to be thrown.
    static func failed(_ message: SafeText) -> ExitStatus {
        Messages.error(message)
        return .error
    }
}
