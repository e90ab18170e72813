import Foundation
import TestSupport
import Testing

/// What griffie extracts, scored against gold facts. The floors stand in docs/quality.json; they rise, they never fall.
@Suite struct QualityTests {
    private let python = CommandRunner(URL(filePath: "/usr/bin/env"), in: ProjectFiles.root)

    @Test func `quality is not below its floors`() throws {
        let shared = ProjectFiles.shared?.path ?? "/nowhere"
        let run = try python(
            "python3", "Scripts/quality.py", "--griffie", CommandRunner.griffie.path, "--shared", shared, "--check")
        print(run.output)
        #expect(run.status == 0, "\(run.output)\(run.messages)")
        #expect(run.output.contains("corpus: F1"))
    }

    @Test(.enabled(if: ProjectFiles.shared != nil, "there are no papers beside the repository"))
    func `the scorer of the contract agrees on the seeds`() throws {
        let shared = try #require(ProjectFiles.shared)
        let figures = try JSONSerialization.jsonObject(
            with: Data(contentsOf: ProjectFiles.root.appending(path: "docs/quality.json")))
        let floors = (figures as? [String: Any])?["floors"] as? [String: Double]
        let floor = try #require(floors?["seeds"])
        let run = try python(
            "python3", "-B", shared.appending(path: "eval/score.py").path, "--gold",
            shared.appending(path: "eval/gold").path,
            "--docs", shared.appending(path: "seeds").path, "--run", "'\(CommandRunner.griffie.path)' extract --json",
            "--min", "\(floor)")
        #expect(run.status == 0, "\(run.output)\(run.messages)")
    }
}
