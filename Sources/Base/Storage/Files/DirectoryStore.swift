import Glibc

/// A folder on disk as a `FileStore`.
package final class DirectoryStore: FileStore {
    private let folder: String

    /// Uses the folder, and makes it when `creating` and it is not there (its parent must be).
    package init(folder: String, creating: Bool = false) throws(StorageError) {
        self.folder = folder
        if creating, unsafe mkdir(folder, 0o755) != 0, errno != EEXIST {
            throw StorageError.system(operation: .createFolder, path: folder, code: errno)
        }
    }

    package func path(of name: String) -> String { "\(folder)/\(name)" }

    package func create(_ name: String) throws(StorageError) -> any FileSink {
        try DescriptorSink(path: path(of: name), flags: O_CREAT | O_EXCL)
    }

    package func map(_ name: String) throws(StorageError) -> MappedBytes {
        let path = path(of: name)
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? .missing(path: path) : .system(operation: .open, path: path, code: errno)
        }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            throw StorageError.system(operation: .read, path: path, code: errno)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw StorageError.system(operation: .open, path: path, code: EISDIR)
        }
        let size = Int(status.st_size)
        if size == 0 { return unsafe MappedBytes(copying: UnsafeRawBufferPointer(start: nil, count: 0)) }
        let address = unsafe mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0)
        guard let address = unsafe address, unsafe address != MAP_FAILED else {
            throw StorageError.system(operation: .map, path: path, code: errno)
        }
        return unsafe MappedBytes(mapping: UnsafeRawPointer(address), count: size)
    }

    package func replace(_ name: String, with bytes: [UInt8]) throws(StorageError) {
        let path = path(of: name)
        let draft = path + ".new"
        let sink = try DescriptorSink(path: draft, flags: O_CREAT | O_TRUNC)
        let written: Result<Void, StorageError> = unsafe bytes.withUnsafeBytes { buffer in
            do throws(StorageError) { return .success(unsafe try sink.write(buffer)) } catch { return .failure(error) }
        }
        try written.get()
        try sink.finish()
        guard unsafe rename(draft, path) == 0 else {
            throw StorageError.system(operation: .rename, path: path, code: errno)
        }
        try synchronise()
    }

    package func list() throws(StorageError) -> [String] {
        guard let stream = unsafe opendir(folder) else {
            throw errno == ENOENT ? .missing(path: folder) : .system(operation: .list, path: folder, code: errno)
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }

    package func remove(_ name: String) throws(StorageError) {
        let path = path(of: name)
        if unsafe unlink(path) != 0, errno != ENOENT {
            throw StorageError.system(operation: .remove, path: path, code: errno)
        }
    }

    package func synchronise() throws(StorageError) {
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StorageError.system(operation: .open, path: folder, code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw StorageError.system(operation: .synchronise, path: folder, code: errno)
        }
    }

    package func lock() throws(StorageError) -> any StoreLock {
        try FileLock(path: path(of: FileLock.name))
    }
}
