import Foundation
import TestSupport
import Testing

/// What `extract` prints is what its schema says, by a validator that is not ours.
@Suite struct SchemaTests {
    /// A Python that has jsonschema; `make setup` installs Debian's.
    private static let python: String? = ["python3", "/usr/bin/python3"].first { python in
        let env = CommandRunner(URL(filePath: "/usr/bin/env"), in: ProjectFiles.root)
        return (try? env(python, "-c", "import jsonschema.validators").status) == 0
    }

    @Test(.enabled(if: python != nil, "no Python has jsonschema; make setup installs it"))
    func `every document of the corpus fits the schema`() throws {
        let env = CommandRunner(URL(filePath: "/usr/bin/env"), in: ProjectFiles.root)
        let documents = try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.corpus.path).sorted().map {
            ProjectFiles.corpus.appending(path: $0).path
        }
        let python = try #require(Self.python)
        let run = try env.run([python, "-B", "Scripts/validate.py", CommandRunner.griffie.path] + documents)
        #expect(run.status == 0, "\(run.output)\(run.messages)")
    }
}
