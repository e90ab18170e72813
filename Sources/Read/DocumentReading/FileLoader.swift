import Glibc

/// Loads whole files. The only place of this target that opens any.
package struct FileLoader: Sendable {
    /// Largest file that is loaded, in bytes.
    package var byteLimit: Int

    package init(byteLimit: Int) { self.byteLimit = byteLimit }

    /// The bytes of the file at `path`, which may also be a pipe.
    package func load(_ path: String) throws(ReadError) -> [UInt8] { try load(path: Array(path.utf8)) }

    /// The same for a path that need not be UTF-8.
    package func load(path: [UInt8]) throws(ReadError) -> [UInt8] {
        let name = path.map { CChar(bitPattern: $0) } + [0]
        let descriptor = try Self.retrying { unsafe open(name, O_RDONLY | O_CLOEXEC) }
        defer { close(descriptor) }
        var info = stat()
        _ = try Self.retrying { unsafe fstat(descriptor, &info) }
        if info.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
        let size = max(0, Int(info.st_size))
        guard size <= byteLimit else { throw .tooLarge(bytes: size, limit: byteLimit) }
        let bytes = try readAll(descriptor, expected: size)
        guard bytes.count <= byteLimit else { throw .tooLarge(bytes: bytes.count, limit: byteLimit) }
        return bytes
    }

    /// Reads to the end, or one byte beyond the limit. The file may have grown or shrunk since its size was asked.
    private func readAll(_ descriptor: Int32, expected: Int) throws(ReadError) -> [UInt8] {
        var bytes: [UInt8] = []
        var capacity = expected + 1
        while bytes.count <= byteLimit {
            let before = bytes.count
            let grown = try Self.appending(capacity, from: descriptor, to: &bytes)
            if grown == 0 { break }
            capacity = bytes.count == before + capacity ? max(capacity, 1 << 16) : max(1, capacity - grown)
        }
        return bytes
    }

    /// Appends what one `read` of at most `capacity` bytes gives; 0 at the end of the file.
    private static func appending(_ capacity: Int, from descriptor: Int32, to bytes: inout [UInt8]) throws(ReadError) -> Int {
        var failure: ReadError?
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            do throws(ReadError) {
                let base = buffer.baseAddress
                count = try retrying { unsafe Glibc.read(descriptor, base, capacity) }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
        return chunk.count
    }

    /// Calls again where a signal came between.
    private static func retrying<Result: FixedWidthInteger & SignedInteger>(_ call: () -> Result) throws(ReadError) -> Result {
        while true {
            let result = call()
            if result >= 0 { return result }
            if errno != EINTR { throw .cannotOpen(errno: errno) }
        }
    }
}
