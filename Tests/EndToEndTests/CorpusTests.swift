import Foundation
import TestSupport
import Testing

/// The corpus against its own sources: what extraction is measured by must not rot.
@Suite struct CorpusTests {
    private static let hasPython =
        (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/python3")
        }

    private func names(_ folder: String) throws -> Set<String> {
        let files = try FileManager.default.contentsOfDirectory(
            at: ProjectFiles.root.appending(path: "Corpus/\(folder)"), includingPropertiesForKeys: nil)
        return Set(files.map { $0.deletingPathExtension().lastPathComponent })
    }

    @Test func `every document has its gold, and no gold stands alone`() throws {
        let documents = try names("documents")
        #expect(documents == (try names("gold")))
        #expect(documents.count >= 40)
    }

    @Test(.enabled(if: hasPython, "python3 is not on the PATH"))
    func `documents and gold are what the annotations give`() throws {
        let run = try CommandRunner(URL(filePath: "/usr/bin/env"), in: ProjectFiles.root).run([
            "python3", "-B", "Corpus/build_gold.py", "--check", "--griffie", CommandRunner.griffie.path,
        ])
        #expect(run.status == 0, "\(run.messages)\nAfter a change: python3 Corpus/build_gold.py --griffie PATH")
    }
}
