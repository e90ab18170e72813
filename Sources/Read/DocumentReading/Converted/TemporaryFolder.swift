import Glibc

/// A folder that nobody else may look into, gone with this value and all that is in it.
struct TemporaryFolder: ~Copyable {
    /// Absolute, without a slash at its end.
    let path: String

    /// Folders inside each other that are emptied. What runs in it is not ours.
    private static let deepest = 64

    /// - Throws: `ReadError.noMemory` where there is no room for one.
    init() throws(ReadError) {
        let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
        var template = Array((base + "/griffie-XXXXXX").utf8CString)
        let made = unsafe template.withUnsafeMutableBufferPointer { name in
            unsafe name.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
        }
        guard let made, made.utf8.first == UInt8(ascii: "/") else { throw .noRoom }
        path = made
    }

    deinit { Self.remove(path, depth: 0) }

    /// Writes a file, its folders with it.
    /// - Parameter names: of folders inside each other, and of the file.
    func write(_ bytes: [UInt8], to names: [String]) throws(ReadError) {
        var place = path
        for name in names.dropLast() {
            place += "/" + name
            guard unsafe mkdir(place, S_IRWXU) == 0 || errno == EEXIST else { throw .noRoom }
        }
        let file = unsafe open(
            place + "/" + (names.last ?? ""), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
        guard file >= 0 else { throw .noRoom }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes[written...].withUnsafeBytes { rest in
                unsafe pwrite(file, rest.baseAddress, rest.count, off_t(written))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .noRoom }
            written += count
        }
    }

    /// Links are taken away, not followed.
    private static func remove(_ path: String, depth: Int) {
        if depth < deepest, let stream = unsafe opendir(path) {
            var names: [String] = []
            while let entry = unsafe readdir(stream) {
                let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                    unsafe name.withMemoryRebound(to: CChar.self, capacity: 1) { unsafe String(cString: $0) }
                }
                if name != "." && name != ".." { names.append(name) }
            }
            unsafe closedir(stream)
            for name in names {
                let inner = path + "/" + name
                if unsafe unlink(inner) != 0 { remove(inner, depth: depth + 1) }
            }
        }
        unsafe rmdir(path)
    }
}
