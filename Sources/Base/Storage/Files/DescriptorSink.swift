import Glibc

/// Writes one new file through a descriptor. Not shared between threads.
final class DescriptorSink: FileSink {
    private let path: String
    /// Nil once the file is finished.
    private var file: StoreFile?

    /// - Parameters:
    ///   - name: for messages.
    ///   - mode: the file's rights.
    init(_ path: [UInt8], name: String, mode: UInt32) throws(StorageError) {
        self.path = name
        let file = try StoreFile(path, name: name, .create, flags: O_WRONLY | O_CREAT | O_EXCL, mode: mode)
        // The umask may have taken rights from the owner too.
        _ = file.restrict(to: mode)
        self.file = consume file
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
        guard let descriptor = file?.descriptor, let base = bytes.baseAddress else { return }
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
        guard let descriptor = file?.descriptor else { return }
        let code = synchronised(descriptor)
        guard code == 0 else { throw StorageError.system(operation: .synchronise, path: path, code: code) }
        file = nil
    }
}
