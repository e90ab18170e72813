import Foundation
import Ingestion
import TestSupport
import Testing

@Suite struct SourceWalkTests {
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func walk(_ names: String..., excluding: String = "") -> SourceWalk {
        SourceWalk(names.map { Array(sandbox.path($0).utf8) }, excluding: Array(excluding.utf8))
    }

    private func names(_ walk: SourceWalk) -> [String] {
        walk.files.map { String(String(decoding: $0.path, as: UTF8.self).dropFirst(sandbox.folder.path.count + 1)) }
    }

    @Test func `files come sorted by the bytes of their paths, each once`() throws {
        for name in ["m/b.md", "m/a/z.md", "m/a.md", "m/A.md", "m/é.md"] { try sandbox.write(name, "x") }
        #expect(names(walk("m", "m/a.md", "m")) == ["m/A.md", "m/a.md", "m/a/z.md", "m/b.md", "m/é.md"])
    }

    @Test func `a link to a file that is there is left out, a second hard link is not`() throws {
        try sandbox.write("m/b.md", "x")
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: sandbox.path("m/a.md"), withDestinationPath: "b.md")
        try manager.linkItem(atPath: sandbox.path("m/b.md"), toPath: sandbox.path("m/c.md"))
        try sandbox.write("elders/d.md", "y")
        for name in ["m/e.md", "m/f.md"] {
            try manager.createSymbolicLink(atPath: sandbox.path(name), withDestinationPath: "../elders/d.md")
        }
        let found = walk("m")
        #expect(names(found) == ["m/b.md", "m/c.md", "m/e.md"])
        let paths = ["m/b.md", "m/e.md"].map { Array(sandbox.path($0).utf8) }
        #expect(found.skipped.map(\.reason) == paths.map { .link(to: $0) })
    }

    @Test func `what is left out is named with its reason`() throws {
        try sandbox.write("m/.verborgen/a.md", "x")
        try sandbox.write("m/index/1.segment", "x")
        let found = walk("m", "weg", excluding: sandbox.path("m/index"))
        #expect(found.files.isEmpty)
        #expect(found.skipped.map(\.reason) == [.hidden, .notFound])
        #expect(found.skipped.map(\.reason.isFailure) == [false, true])
    }

    @Test func `a folder has its own name, whatever links lead to it, and the order is that of whole paths`() throws {
        for name in ["m/z/stuk.md", "m/z.md", "m/z-/a.md", "m/z!"] { try sandbox.write(name, "x") }
        let manager = FileManager.default
        for (name, target) in [("m/a", "z"), ("m/z/rond", ".."), ("m/los.md", "nergens")] {
            try manager.createSymbolicLink(atPath: sandbox.path(name), withDestinationPath: target)
        }
        let found = walk("m")
        #expect(names(found) == ["m/z!", "m/z-/a.md", "m/z.md", "m/z/stuk.md"])
        #expect(found.skipped.map(\.reason) == [.walkedAlready, .notFound, .walkedAlready])
        #expect(found.skipped.map(\.files) == [1, 1, 1])
    }

    @Test func `a hidden folder stands for all files in it`() throws {
        for name in ["m/.git/a", "m/.git/b/c", "m/.git/b/.d"] { try sandbox.write(name, "x") }
        #expect(walk("m").skipped.map(\.files) == [3])
    }
}
