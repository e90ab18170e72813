import Foundation
import TestSupport
import Testing

/// The same paper says the same, whatever form it has. The forms that Corpus lacks are grown from its Markdown.
@Suite struct FormsTests {
    @Test func `text, Markdown, HTML and XML give the same tree and the same facts`() throws {
        let python = CommandRunner(URL(filePath: "/usr/bin/env"), in: ProjectFiles.root)
        let documents = ProjectFiles.root.appending(path: "Corpus/documents")
        let papers = try FileManager.default.contentsOfDirectory(atPath: documents.path)
            .filter { $0.hasSuffix(".md") }.sorted().map { "Corpus/documents/\($0)" }
        #expect(papers.count > 10)
        let run = try python(
            ["python3", "-B", "Scripts/forms.py", "--griffie", CommandRunner.griffie.path] + papers)
        #expect(run.status == 0, "\(run.output)\(run.messages)")
    }
}
