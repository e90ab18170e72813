import Glibc
import Synchronization

/// A folder on disk as a `FileStore`. The folder may be named by a link; its files are never read or written through one.
package final class DirectoryStore: FileStore {
    private let folder: [UInt8]
    private let access: StoreAccess
    private let mayGoUnlocked: Bool
    private let noted = Mutex<[StoreRemark]>([])

    /// - Parameters:
    ///   - folder: its path, any bytes.
    ///   - creating: whether the folder is made where it is not there (its parent must be).
    ///   - access: who may read it; nil for those who may already, or the owner alone.
    ///   - mayGoUnlocked: whether `lock` gives one all the same where the file system has none.
    package init(
        folder: [UInt8], creating: Bool = false, access: StoreAccess? = nil, mayGoUnlocked: Bool = false
    ) throws(StorageError) {
        self.folder = folder
        self.mayGoUnlocked = mayGoUnlocked
        if creating, unsafe CPath.with(folder, { unsafe mkdir($0, StoreAccess.owner.folderMode) }) != 0, errno != EEXIST
        {
            throw StorageError.system(
                operation: .createFolder, path: String(decoding: folder, as: UTF8.self), code: errno)
        }
        var status = stat()
        let isThere = unsafe CPath.with(folder) { unsafe stat($0, &status) } == 0
        self.access = access ?? (isThere ? StoreAccess(folderMode: status.st_mode) : .owner)
    }

    package convenience init(folder: String, creating: Bool = false) throws(StorageError) {
        try self.init(folder: Array(folder.utf8), creating: creating)
    }

    /// What the system did not give so far, each once.
    package var remarks: [StoreRemark] { noted.withLock { $0 } }

    /// Whether others than the owner may read the index.
    package var isShared: Bool { access == .group }

    private func note(_ remark: StoreRemark) {
        noted.withLock { if !$0.contains(remark) { $0.append(remark) } }
    }

    private var folderName: String { String(decoding: folder, as: UTF8.self) }

    private func bytes(of name: String) -> [UInt8] { folder + [UInt8(ascii: "/")] + Array(name.utf8) }

    package func path(of name: String) -> String { "\(folderName)/\(name)" }

    package func create(_ name: String) throws(StorageError) -> any FileSink {
        try DescriptorSink(bytes(of: name), name: path(of: name), mode: access.fileMode)
    }

    package func map(_ name: String) throws(StorageError) -> MappedBytes {
        let path = path(of: name)
        let file = try StoreFile(bytes(of: name), name: path, .open, flags: O_RDONLY)
        if file.size == 0 { return unsafe MappedBytes(copying: UnsafeRawBufferPointer(start: nil, count: 0)) }
        let address = unsafe mmap(nil, file.size, PROT_READ, MAP_SHARED, file.descriptor, 0)
        guard let address = unsafe address, unsafe address != MAP_FAILED else {
            throw StorageError.system(operation: .map, path: path, code: errno)
        }
        return unsafe MappedBytes(mapping: UnsafeRawPointer(address), count: file.size)
    }

    package func replace(_ name: String, with bytes: [UInt8]) throws(StorageError) {
        let draft = name + ".new"
        let sink = try anew(draft)
        let written: Result<Void, StorageError> = unsafe bytes.withUnsafeBytes { buffer in
            do throws(StorageError) { return .success(unsafe try sink.write(buffer)) } catch { return .failure(error) }
        }
        try written.get()
        try sink.finish()
        let renamed = unsafe CPath.with(self.bytes(of: draft)) { from in
            unsafe CPath.with(self.bytes(of: name)) { unsafe rename(from, $0) }
        }
        guard renamed == 0 else {
            throw StorageError.system(operation: .rename, path: path(of: name), code: errno)
        }
        try synchronise()
    }

    /// A new file in the place of what stands there: the draft of a writer that was killed, or what another put there. That
    /// is not written to.
    private func anew(_ name: String) throws(StorageError) -> any FileSink {
        do throws(StorageError) {
            return try create(name)
        } catch {
            guard case .exists = error else { throw error }
            try remove(name)
            return try create(name)
        }
    }

    package func list() throws(StorageError) -> [String] {
        let listing = FolderListing(of: folder)
        switch listing.failure {
        case 0: return listing.names.map { String(decoding: $0, as: UTF8.self) }
        case ENOENT: throw .missing(path: folderName)
        case let code: throw .system(operation: .list, path: folderName, code: code)
        }
    }

    package func remove(_ name: String) throws(StorageError) {
        if unsafe CPath.with(bytes(of: name), { unsafe unlink($0) }) != 0, errno != ENOENT {
            if errno == EISDIR { throw StorageError.notAFile(path: path(of: name), kind: .folder) }
            throw StorageError.system(operation: .remove, path: path(of: name), code: errno)
        }
    }

    package func synchronise() throws(StorageError) {
        let descriptor = try openFolder()
        defer { close(descriptor) }
        switch synchronised(descriptor) {
        case 0: return
        // Some network file systems have no such thing for folders. No other way is stricter.
        case EINVAL, EOPNOTSUPP, ENOSYS: note(.unsynchronisedFolder(path: folderName))
        case let code: throw StorageError.system(operation: .synchronise, path: folderName, code: code)
        }
    }

    private func openFolder() throws(StorageError) -> Int32 {
        let descriptor = unsafe CPath.with(folder) { unsafe open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw StorageError.system(operation: .open, path: folderName, code: errno) }
        return descriptor
    }

    package func protect(_ names: [String]) throws(StorageError) {
        let descriptor = try openFolder()
        defer { close(descriptor) }
        var status = stat()
        let mode = access.folderMode
        if unsafe fstat(descriptor, &status) == 0, status.st_mode & 0o777 != mode,
            // Keeps what makes new files the group's.
            fchmod(descriptor, status.st_mode & 0o7000 | mode) != 0, status.st_mode & 0o777 & ~mode != 0
        {
            note(.readable(path: folderName))
        }
        for name in names + [FileLock.name] {
            let path = path(of: name)
            do throws(StorageError) {
                let file = try StoreFile(bytes(of: name), name: path, .open, flags: O_RDONLY)
                if !file.restrict(to: access.fileMode) { note(.readable(path: path)) }
            } catch {
                if case .missing = error { continue }
                throw error
            }
        }
    }

    package func lock() throws(StorageError) -> any StoreLock {
        let path = path(of: FileLock.name)
        do throws(StorageError) {
            return try FileLock(bytes(of: FileLock.name), name: path, mode: access.fileMode)
        } catch {
            guard case .noLocks = error, mayGoUnlocked else { throw error }
            note(.unlocked(path: path))
            return MissingLock()
        }
    }
}
