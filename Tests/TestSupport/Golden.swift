import Foundation
package import Testing

/// Compares text with a file of the repository. `GRIFFIE_UPDATE_GOLDEN=1` records it instead, and fails the test, so
/// that a recording is never taken for a pass.
package func expectGolden(
    _ text: String, _ name: String, test: String = #filePath, location: SourceLocation = #_sourceLocation
) throws {
    let file = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["GRIFFIE_UPDATE_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(name); run again without GRIFFIE_UPDATE_GOLDEN", sourceLocation: location)
        return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "\(name) differs; see CONTRIBUTING.md to record it anew", sourceLocation: location)
}
