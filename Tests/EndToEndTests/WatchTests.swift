import Foundation
import TestSupport
import Testing

/// An index that follows its folders.
@Suite struct WatchTests {
    @Test func `a file that comes, in a folder that comes, is indexed and printed`() throws {
        let sandbox = try Sandbox()
        let griffie = CommandRunner(in: sandbox.folder)
        try sandbox.write("map/een.md", "# Nota een\n\nHet zwembad krijgt een dak.\n")
        let run = try griffie.run(
            ["watch", "map", "--updates", "2", "--json"],
            beforeInput: { _ in
                // The first look is done when its commit is there.
                for _ in 0..<600 where !FileManager.default.fileExists(atPath: sandbox.path(".griffie/commit")) {
                    Thread.sleep(forTimeInterval: 0.05)
                }
                try sandbox.write("map/nieuw/twee.md", "# Nota twee\n\nDe weg krijgt asfalt.\n")
            })
        #expect(run.status == 0, "\(run.messages)")
        let paths = try run.output.split(separator: "\n").map { line in
            let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            return "\(row["change"] ?? "") \((row["path"] as? String ?? "").split(separator: "/").last ?? "")"
        }
        #expect(paths == ["new een.md", "new twee.md"])
        #expect(try griffie("search", "asfalt", "--count").output == "1\n")
    }

    @Test func `what is no folder is refused`() throws {
        let sandbox = try Sandbox()
        let run = try CommandRunner(in: sandbox.folder)("watch", "nergens")
        #expect(run.status == 2 && run.messages.contains("nergens: is no folder that can be watched"))
    }
}
