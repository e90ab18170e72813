import Glibc
import IndexSchema
import Ingestion
import InvertedIndex
import Rendering
import Storage

/// The folder of an index: where it is and how files are named in it. What goes wrong in it ends the command with one
/// line that says what and where.
struct IndexFolder {
    /// Absolute.
    let path: [UInt8]
    let store: DirectoryStore

    /// An index that exists.
    init(existing folder: String) throws {
        guard let path = SourceWalk.absolute(Array(folder.utf8)), Self.isFolder(folder) else {
            throw Self.failed(
                errno == EACCES
                    ? "\(folder): \(SystemFailure.message(EACCES))" : IndexMessages.noIndex(folder))
        }
        try self.init(folder, path, creating: false)
    }

    /// A folder to build an index in; made where it is not there. One with other files and no index is refused.
    init(building folder: String) throws {
        if SourceWalk.absolute(Array(folder.utf8)) == nil, mkdir(folder, 0o755) != 0 {
            throw Self.failed("\(folder): \(SystemFailure.message(errno)) (while trying to make the index's folder)")
        }
        guard Self.isFolder(folder) else { throw Self.failed(IndexMessages.noFolder(folder)) }
        try self.init(folder, SourceWalk.absolute(Array(folder.utf8)) ?? Array(folder.utf8), creating: true)
        let names = try wording { () throws(StorageError) in try store.list() }
        // A first run that was broken off leaves files without a commit.
        guard names.isEmpty || names.contains(where: { $0 == "lock" || IndexWriter.isOurs($0) }) else {
            throw Self.failed(IndexMessages.foreignFolder(folder))
        }
    }

    private init(_ folder: String, _ path: [UInt8], creating: Bool) throws {
        self.path = path
        do throws(StorageError) {
            store = try DirectoryStore(folder: folder, creating: creating)
        } catch {
            throw Self.failed(IndexMessages.text(error))
        }
    }

    /// False for a file; a folder that may not be entered counts.
    private static func isFolder(_ path: String) -> Bool { access(path + "/.", F_OK) == 0 || errno != ENOTDIR }

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
        let notes = (try? CommitNotes(decoding: reader.commit.payload)) ?? CommitNotes()
        return try wording { () throws(SegmentError) in
            try SourceNaming(indexFolder: path, reader: reader, notes: notes)
        }
    }

    /// Does `body`; what goes wrong in the index becomes a message and `ExitStatus.error`.
    func reporting<Result>(_ body: () async throws -> Result) async throws -> Result {
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

    private func wording<Result>(_ body: () throws(StorageError) -> Result) throws -> Result {
        do throws(StorageError) { return try body() } catch { throw Self.failed(IndexMessages.text(error)) }
    }

    var displayPath: String { String(decoding: path, as: UTF8.self) }

    /// Tells what is wrong; to be thrown.
    static func failed(_ message: SafeText) -> ExitStatus {
        Messages.error(message)
        return .error
    }
}
