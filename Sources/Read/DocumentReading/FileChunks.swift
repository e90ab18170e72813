/// The bytes of a file, piece by piece, whatever it holds.
package struct FileChunks: ~Copyable {
    private let file: OpenFile

    /// Bytes that are read at once.
    private static let capacity = 1 << 17

    /// Opens the file at `path`, which need not be UTF-8; pipes and devices are not waited for.
    package init(path: [UInt8]) throws(ReadError) { file = try OpenFile(path: path, waits: false) }

    /// The next piece, as long as all are but the last; nil at the end of the file.
    package func next() throws(ReadError) -> [UInt8]? {
        var bytes: [UInt8] = []
        var wanted = min(Self.capacity, max(file.size, 1))
        while bytes.count < Self.capacity {
            let grown = try file.append(wanted, to: &bytes)
            if grown == 0 { break }
            wanted = Self.capacity - bytes.count
        }
        return bytes.isEmpty ? nil : bytes
    }
}
