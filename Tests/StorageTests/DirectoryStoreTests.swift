import Foundation
import Storage
import Testing

@Suite struct DirectoryStoreTests {
    /// Runs `body` with a fresh folder, and removes it afterwards.
    private func inFreshFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("griffie-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func write(_ text: String, to name: String, in store: DirectoryStore) throws {
        let sink = try store.create(name)
        try Array(text.utf8).withUnsafeBytes { try sink.write($0) }
        try sink.finish()
    }

    private func text(of name: String, in store: DirectoryStore) throws -> String {
        try text(store.map(name))
    }

    private func text(_ bytes: MappedBytes) -> String {
        withExtendedLifetime(bytes) { String(decoding: bytes.buffer, as: UTF8.self) }
    }

    @Test func `a file holds what was written, and is written once`() throws {
        try inFreshFolder { folder in
            let store = try DirectoryStore(folder: folder, creating: true)
            try write("een", to: "a", in: store)
            #expect(try text(of: "a", in: store) == "een")
            #expect(throws: StorageError.exists(path: "\(folder)/a")) { try store.create("a") }
            #expect(throws: StorageError.missing(path: "\(folder)/b")) { try store.map("b") }
        }
    }

    @Test func `replacing leaves one file with the new content`() throws {
        try inFreshFolder { folder in
            let store = try DirectoryStore(folder: folder, creating: true)
            try store.replace("commit", with: Array("een".utf8))
            let before = try store.map("commit")
            try store.replace("commit", with: Array("twee".utf8))
            #expect(try text(of: "commit", in: store) == "twee")
            #expect(text(before) == "een")
            #expect(try store.list() == ["commit"])
        }
    }

    @Test func `mapped bytes outlive the file`() throws {
        try inFreshFolder { folder in
            let store = try DirectoryStore(folder: folder, creating: true)
            try write("blijft", to: "a", in: store)
            let bytes = try store.map("a")
            try store.remove("a")
            try store.remove("a")
            #expect(text(bytes) == "blijft")
        }
    }

    @Test func `a second writer learns who is first`() throws {
        try inFreshFolder { folder in
            let store = try DirectoryStore(folder: folder, creating: true)
            let first = try store.lock()
            let holder = LockHolder(
                process: Int(ProcessInfo.processInfo.processIdentifier), host: ProcessInfo.processInfo.hostName)
            #expect(throws: StorageError.locked(path: "\(folder)/lock", holder: holder)) { try store.lock() }
            withExtendedLifetime(first) {}
        }
    }

    @Test func `the lock is free again when its holder is gone`() throws {
        try inFreshFolder { folder in
            let store = try DirectoryStore(folder: folder, creating: true)
            do { _ = try store.lock() }
            _ = try store.lock()
        }
    }

    @Test func `a folder that cannot be is an error that says so`() {
        #expect(throws: StorageError.system(operation: .createFolder, path: "/proc/none/index", code: 2)) {
            try DirectoryStore(folder: "/proc/none/index", creating: true)
        }
    }
}
