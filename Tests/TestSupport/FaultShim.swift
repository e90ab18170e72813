package import Foundation

/// `Tests/Fixtures/faults.c`, built: loaded before the C library, it makes calls to the system fail as the variables say
/// that stand at its head.
package enum FaultShim {
    /// Nil where nothing here compiles C.
    package static let library: URL? = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "griffie-faults-\(getpid())")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let library = folder.appending(path: "faults.so")
        let source = ProjectFiles.root.appending(path: "Tests/Fixtures/faults.c").path
        let compiler = CommandRunner(URL(filePath: "/usr/bin/env"), in: folder)
        for name in ["cc", "clang", "gcc"] {
            let run = try? compiler.run([name, "-shared", "-fPIC", "-o", library.path, source, "-ldl"])
            if run?.status == 0 { return library }
        }
        return nil
    }()

    /// Variables for a process whose calls fail so.
    package static func environment(_ faults: String, _ others: [String: String] = [:]) -> [String: String] {
        ["LD_PRELOAD": library?.path ?? "", "FAULTS": faults].merging(others) { $1 }
    }
}
