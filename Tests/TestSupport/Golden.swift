import Foundation
package import Testing

/// Compares text with a file of the repository. `GRIFFIE_UPDATE_GOLDEN=1` records it instead, and fails the test, so
/// that a recording is never taken for a pass.
/// - Parameter path: of the file, below the repository's root.
package func expectGolden(_ text: String, _ path: String, location: SourceLocation = #_sourceLocation) throws {
    let file = ProjectFiles.root.appending(path: path)
    if ProcessInfo.processInfo.environment["GRIFFIE_UPDATE_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(path); run again without GRIFFIE_UPDATE_GOLDEN", sourceLocation: location)
        return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "\(path) differs; see CONTRIBUTING.md to record it anew", sourceLocation: location)
}
