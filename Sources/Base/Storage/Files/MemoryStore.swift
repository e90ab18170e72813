import Synchronization

/// A `FileStore` in memory, for tests and for indexes that need not last.
package final class MemoryStore: FileStore {
    private struct State {
        var files: [String: MappedBytes] = [:]
        var isLocked = false
    }

    private let state = Mutex(State())

    package init() {}

    package func path(of name: String) -> String { "memory:\(name)" }

    package func create(_ name: String) throws(StorageError) -> any FileSink {
        let path = path(of: name)
        let isNew = state.withLock { state in
            if state.files[name] != nil { return false }
            state.files[name] = unsafe MappedBytes(copying: UnsafeRawBufferPointer(start: nil, count: 0))
            return true
        }
        guard isNew else { throw StorageError.exists(path: path) }
        return MemorySink { bytes in self.put(name, bytes) }
    }

    private func put(_ name: String, _ bytes: [UInt8]) {
        let content = unsafe bytes.withUnsafeBytes { unsafe MappedBytes(copying: $0) }
        state.withLock { $0.files[name] = content }
    }

    package func map(_ name: String) throws(StorageError) -> MappedBytes {
        guard let bytes = state.withLock({ $0.files[name] }) else { throw StorageError.missing(path: path(of: name)) }
        return bytes
    }

    package func replace(_ name: String, with bytes: [UInt8]) throws(StorageError) { put(name, bytes) }

    package func list() throws(StorageError) -> [String] { state.withLock { Array($0.files.keys) } }

    package func remove(_ name: String) throws(StorageError) {
        state.withLock { _ = $0.files.removeValue(forKey: name) }
    }

    package func synchronise() throws(StorageError) {}

    package func lock() throws(StorageError) -> any StoreLock {
        let taken = state.withLock { state in
            defer { state.isLocked = true }
            return !state.isLocked
        }
        guard taken else { throw StorageError.locked(path: path(of: "lock"), holder: nil) }
        return MemoryLock { self.state.withLock { $0.isLocked = false } }
    }
}

private final class MemorySink: FileSink {
    private var bytes: [UInt8] = []
    private let put: ([UInt8]) -> Void

    init(put: @escaping ([UInt8]) -> Void) { self.put = put }

    func write(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
        unsafe self.bytes.append(contentsOf: bytes)
    }

    func finish() throws(StorageError) { put(bytes) }
}

private final class MemoryLock: StoreLock {
    private let release: @Sendable () -> Void

    init(release: @escaping @Sendable () -> Void) { self.release = release }

    deinit { release() }
}
