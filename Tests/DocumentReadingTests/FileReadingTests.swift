import DocumentReading
import Foundation
import SourceText
import TestSupport
import Testing

/// Files as they lie on disk: those that a test writes, and whole collections of documents.
@Suite struct FileReadingTests {
    @Test func aFileIsReadWhole() throws {
        let sandbox = try Sandbox()
        let path = try sandbox.write("stuk.md", String(repeating: "Regel met € 5\n", count: 20_000))
        let document = try DocumentReader().read(path: path)
        #expect(document.path == path)
        #expect(document.originalByteCount == 320_000)
        #expect(document.structure.bytes.count == 320_000)
    }

    @Test func theLimitHoldsBeforeReading() throws {
        let path = try Sandbox().write("groot.txt", "veel te groot")
        let sandbox = try Sandbox()
        let kept = try sandbox.write("groot.txt", "veel te groot")
        #expect(throws: ReadError.tooLarge(bytes: 13, limit: 4)) { try DocumentReader(byteLimit: 4).read(path: kept) }
        #expect(throws: ReadError.cannotOpen(errno: ENOENT)) { try DocumentReader().read(path: path) }
        #expect(throws: ReadError.isDirectory) {
            try DocumentReader().read(path: sandbox.write("map.txt/x.txt", "x").replacing("/x.txt", with: ""))
        }
    }

    @Test func everyDocumentOfTheCorpusIsRead() throws { try readAll(below: ProjectFiles.corpus) }

    @Test(.enabled(if: ProjectFiles.shared != nil)) func everyRealDocumentIsRead() throws {
        let shared = try #require(ProjectFiles.shared)
        try readAll(below: shared.appending(path: "seeds"))
        try readAll(below: shared.appending(path: "corpus"))
    }

    /// Every file of a format that is read gives text, and its words map into the file.
    private func readAll(below folder: URL) throws {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var count = 0
        for case let file as URL in try #require(files) {
            guard let format = try? DocumentFormat(path: file.path), format != .jsonLines else { continue }
            if format == .pdf, !PDFWriter.canBeRead { continue }
            let document: CouncilDocument
            do {
                document = try DocumentReader().read(path: file.path)
            } catch ReadError.noTextLayer {
                continue
            }
            count += 1
            #expect(!document.structure.bytes.isEmpty, "\(file.lastPathComponent)")
            // The words of a PDF are no bytes of the file.
            if document.structure.pages != nil { continue }
            let end = ByteRange(start: 0, end: document.structure.bytes.count)
            #expect(document.structure.offsets.original(of: end).end <= document.originalByteCount)
        }
        #expect(count > 0)
    }
}
