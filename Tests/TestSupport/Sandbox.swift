package import Foundation

/// A fresh folder for one test, removed with the value.
package final class Sandbox {
    package let folder: URL

    package init() throws {
        let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        folder = base.appending(path: "griffie-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        // Folders without rights would otherwise stay behind.
        _ = chmod(folder.path, 0o700)
        try? FileManager.default.removeItem(at: folder)
    }

    /// Runs the griffie that was built with the tests, in the folder.
    package var griffie: CommandRunner { CommandRunner(in: folder) }

    /// Runs lines of a shell in the folder.
    package var shell: Shell { Shell(in: folder) }

    /// The path of a name in the folder.
    package func path(_ name: String) -> String { folder.appending(path: name).path }

    /// Writes a file, with the folders above it.
    @discardableResult
    package func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }

    @discardableResult
    package func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

    package func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

    /// Relative paths and bytes of all files below a folder of the sandbox.
    package func contents(of name: String) throws -> [String: [UInt8]] {
        let start = folder.appending(path: name)
        var result: [String: [UInt8]] = [:]
        for case let file as URL in FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
            ?? .init()
        {
            guard let data = try? Data(contentsOf: file) else { continue }
            result[String(file.path.dropFirst(start.path.count + 1))] = Array(data)
        }
        return result
    }
}
