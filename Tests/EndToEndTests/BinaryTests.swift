import Foundation
import TestSupport
import Testing

@Suite struct BinaryTests {
    /// Foundation proper makes start-up several times slower and the static binary six times larger.
    @Test func `full Foundation is not linked`() throws {
        let readelf = CommandRunner(URL(filePath: "/usr/bin/env"), in: ProjectFiles.root)
        let libraries = try readelf("readelf", "-d", CommandRunner.griffie.path)
        try #require(libraries.status == 0, "readelf is part of binutils, which Swift needs too")
        let needed = libraries.output.split(separator: "\n").filter { $0.contains("NEEDED") }
        #expect(!needed.isEmpty)
        for name in ["libFoundation.so", "libFoundationNetworking.so", "libFoundationXML.so", "lib_FoundationICU.so"] {
            #expect(!needed.contains { $0.contains("[\(name)]") }, "\(name)")
        }
    }
}
