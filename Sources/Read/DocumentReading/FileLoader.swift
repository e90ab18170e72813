/// Loads whole files.
package struct FileLoader: Sendable {
    /// Largest file that is loaded, in bytes.
    package var byteLimit: Int

    /// Whether pipes and devices are read too, and waited for.
    package var waits: Bool

    package init(byteLimit: Int, waits: Bool = false) {
        self.byteLimit = byteLimit
        self.waits = waits
    }

    /// The bytes of the file at `path`.
    package func load(_ path: String) throws(ReadError) -> [UInt8] { try load(path: Array(path.utf8)) }

    /// The same for a path that need not be UTF-8.
    package func load(path: [UInt8]) throws(ReadError) -> [UInt8] {
        let file = try OpenFile(path: path, waits: waits)
        guard file.size <= byteLimit else { throw .tooLarge(bytes: file.size, limit: byteLimit) }
        let bytes = try readAll(file)
        guard bytes.count <= byteLimit else { throw .tooLarge(bytes: bytes.count, limit: byteLimit) }
        return bytes
    }

    /// Reads to the end, or one byte beyond the limit. The file may have grown or shrunk since its size was asked.
    private func readAll(_ file: borrowing OpenFile) throws(ReadError) -> [UInt8] {
        var bytes: [UInt8] = []
        var capacity = file.size + 1
        while bytes.count <= byteLimit {
            let before = bytes.count
            let grown = try file.append(capacity, to: &bytes)
            if grown == 0 { break }
            capacity = bytes.count == before + capacity ? max(capacity, 1 << 16) : max(1, capacity - grown)
        }
        return bytes
    }
}
