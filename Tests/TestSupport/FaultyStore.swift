package import Storage
import Synchronization

/// A store in memory whose n-th call fails, and, as after a crash, every call after that (but see `Fault.passing`). What is left is what a disk
/// would have: finished files whose names were made durable, and any of the others, whole or cut short.
package final class FaultyStore: FileStore {
    package enum Fault: CaseIterable, Sendable {
        /// The disk is full: part of the bytes are written.
        case full
        /// The device fails.
        case broken
        /// The call fails once; those after it go through.
        case passing
    }

    private struct State {
        var calls = 0
        var failing: Int
        var files: [String: [UInt8]] = [:]
        /// What survives a power cut for certain.
        var durable: [String: [UInt8]] = [:]
        /// Files whose content is durable, though their names may not be.
        var finished: Set<String> = []
    }

    private let state: Mutex<State>
    private let fault: Fault

    /// - Parameter failing: the number of the first call that fails, from 1; 0 for none.
    package init(failing: Int, fault: Fault = .broken, files: [String: [UInt8]] = [:]) {
        state = Mutex(State(failing: failing, files: files, durable: files))
        self.fault = fault
    }

    /// Calls made so far.
    package var calls: Int { state.withLock { $0.calls } }

    /// What is on the disk after the process was killed.
    package var afterKill: [String: [UInt8]] { state.withLock { $0.files } }

    /// What may be on the disk after a power cut.
    package func afterPowerCut(using generator: inout some RandomNumberGenerator) -> [String: [UInt8]] {
        let (files, durable, finished) = state.withLock { ($0.files, $0.durable, $0.finished) }
        var result = durable
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) where durable[name] != bytes {
            // The name is lost, or there with what had been written by then.
            guard Bool.random(using: &generator) else { continue }
            let length = finished.contains(name) ? bytes.count : Int.random(in: 0...bytes.count, using: &generator)
            result[name] = Array(bytes.prefix(length))
        }
        return result
    }

    private func call(_ operation: StorageError.Operation, _ name: String) throws(StorageError) {
        let fails = state.withLock { state in
            state.calls += 1
            if fault == .passing { return state.calls == state.failing }
            return state.failing > 0 && state.calls >= state.failing
        }
        if fails { throw .system(operation: operation, path: name, code: fault == .full ? 28 : 5) }
    }

    package func path(of name: String) -> String { name }

    package func create(_ name: String) throws(StorageError) -> any FileSink {
        try call(.create, name)
        let isNew = state.withLock { state in
            defer { state.files[name] = state.files[name] ?? [] }
            return state.files[name] == nil
        }
        if !isNew { throw .exists(path: name) }
        return Sink(store: self, name: name)
    }

    private final class Sink: FileSink {
        let store: FaultyStore
        let name: String

        init(store: FaultyStore, name: String) { (self.store, self.name) = (store, name) }

        func write(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
            do throws(StorageError) { try store.call(.write, name) } catch {
                if store.fault == .full { append(Array(bytes.prefix(bytes.count / 2))) }
                throw error
            }
            append(Array(bytes))
        }

        private func append(_ bytes: [UInt8]) { store.state.withLock { $0.files[name, default: []] += bytes } }

        func finish() throws(StorageError) {
            try store.call(.synchronise, name)
            store.state.withLock { _ = $0.finished.insert(name) }
        }
    }

    package func map(_ name: String) throws(StorageError) -> MappedBytes {
        try call(.map, name)
        guard let bytes = state.withLock({ $0.files[name] }) else { throw .missing(path: name) }
        return bytes.withUnsafeBytes { MappedBytes(copying: $0) }
    }

    package func replace(_ name: String, with bytes: [UInt8]) throws(StorageError) {
        try call(.write, name)
        state.withLock { $0.files["\(name).new"] = bytes }
        try call(.rename, name)
        state.withLock { state in
            state.files["\(name).new"] = nil
            state.files[name] = bytes
            state.finished.insert(name)
        }
        try synchronise()
    }

    package func list() throws(StorageError) -> [String] {
        try call(.list, "")
        return state.withLock { Array($0.files.keys) }
    }

    package func remove(_ name: String) throws(StorageError) {
        try call(.remove, name)
        state.withLock { _ = $0.files.removeValue(forKey: name) }
    }

    package func synchronise() throws(StorageError) {
        try call(.synchronise, "")
        state.withLock { $0.durable = $0.files }
    }

    package func lock() throws(StorageError) -> any StoreLock {
        try call(.lock, "lock")
        return Lock()
    }

    private final class Lock: StoreLock {}
}
