import Foundation
import TestSupport
import Testing

/// A mapped file of the index that is cut short, or whose disk fails, while it is being searched: the system says so by
/// SIGBUS, which would end most programs without a word.
@Suite struct LostPagesTests {
    @Test func `pages lost under a search end it with a message and not with a crash`() throws {
        let sandbox = try Sandbox()
        let griffie = sandbox.griffie
        try sandbox.write("a.txt", "kwikstaart\n")
        #expect(try griffie("index", "--index", "i", "a.txt").status == 0)
        // Queries are read from standard input after the index is opened.
        let run = try griffie.run(["search", "--index", "i", "--queries", "-"], input: "kwikstaart\n") { process in
            let segment = try #require(try Self.mappedSegment(of: process))
            #expect(truncate(segment, 0) == 0)
        }
        #expect(!run.crashed && run.status == 2 && run.output.isEmpty)
        #expect(run.messages.contains("could no longer be read") && run.messages.contains("griffie check"))
    }

    /// The path of the segment that a process has mapped; nil where it has none within 5 seconds.
    private static func mappedSegment(of process: pid_t) throws -> String? {
        for _ in 0..<500 {
            // Not by FileManager: files of the system that tell of a process have no size.
            let maps = try FileHandle(forReadingFrom: URL(filePath: "/proc/\(process)/maps")).readToEnd() ?? Data()
            let lines = String(decoding: maps, as: UTF8.self).split(separator: "\n")
            if let line = lines.first(where: { $0.hasSuffix(".segment") }), let start = line.firstIndex(of: "/") {
                return String(line[start...])
            }
            usleep(10_000)
        }
        return nil
    }
}
