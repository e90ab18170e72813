import Glibc

/// A file open for reading. The only place of this target that opens any.
struct OpenFile: ~Copyable {
    private let descriptor: Int32
    /// What the system said when it was opened, in bytes; 0 for a pipe.
    let size: Int

    /// Opens the file at `path`, which need not be UTF-8; a folder is an error.
    /// - Parameter waits: whether a pipe or device will do too, which is waited for. Otherwise nothing is.
    init(path: [UInt8], waits: Bool) throws(ReadError) {
        (descriptor, size) = try Self.open(path, waits: waits)
    }

    deinit { close(descriptor) }

    private static func open(_ path: [UInt8], waits: Bool) throws(ReadError) -> (descriptor: Int32, size: Int) {
        let name = path.map { CChar(bitPattern: $0) } + [0]
        let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (waits ? 0 : O_NONBLOCK)
        let descriptor = try retrying { unsafe Glibc.open(name, flags) }
        var info = stat()
        do throws(ReadError) {
            _ = try retrying { unsafe fstat(descriptor, &info) }
            let kind = info.st_mode & S_IFMT
            if kind == S_IFDIR { throw .isDirectory }
            // What was a file when the folder was listed may be a pipe by now.
            if kind != S_IFREG, !waits { throw .notAFile }
        } catch {
            close(descriptor)
            throw error
        }
        return (descriptor, max(0, Int(info.st_size)))
    }

    /// Appends what one `read` of at most `capacity` bytes gives; returns how many, 0 at the end of the file.
    func append(_ capacity: Int, to bytes: inout [UInt8]) throws(ReadError) -> Int {
        var failure: ReadError?
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            do throws(ReadError) {
                count = unsafe try read(into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
        return chunk.count
    }

    /// One `read`; returns how many bytes it gave, 0 at the end of the file.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
        try Self.retrying { unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
    }

    /// Hands the open file to a library that reads it by itself; good as long as this value lives.
    func handOver<Result>(_ body: (_ descriptor: Int32) -> Result) -> Result { body(descriptor) }

    /// One `read` from `offset` on, which does not move where the next one starts; a pipe has no offsets.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(ReadError) -> Int {
        try Self.retrying { unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
    }

    /// Calls again where a signal came between.
    private static func retrying<Result: FixedWidthInteger & SignedInteger>(_ call: () -> Result) throws(ReadError)
        -> Result
    {
        while true {
            let result = call()
            if result >= 0 { return result }
            if errno != EINTR { throw .cannotOpen(errno: errno) }
        }
    }
}
