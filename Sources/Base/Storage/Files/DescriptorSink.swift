import Glibc

/// Writes one file through a descriptor. Not shared between threads.
final class DescriptorSink: FileSink {
    private let path: String
    private var descriptor: Int32

    init(path: String, flags: Int32) throws(StorageError) {
        self.path = path
        descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC | flags, 0o644)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? .exists(path: path) : .system(operation: .create, path: path, code: errno)
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
        guard let base = bytes.baseAddress else { return }
        var done = 0
        while done < bytes.count {
            let written = unsafe Glibc.write(descriptor, base + done, bytes.count - done)
            if written < 0 {
                if errno == EINTR { continue }
                throw StorageError.system(operation: .write, path: path, code: errno)
            }
            done += written
        }
    }

    func finish() throws(StorageError) {
        guard fsync(descriptor) == 0 else {
            throw StorageError.system(operation: .synchronise, path: path, code: errno)
        }
        let result = close(descriptor)
        descriptor = -1
        guard result == 0 else { throw StorageError.system(operation: .write, path: path, code: errno) }
    }
}
