import Ingestion
import Testing

@Suite struct SourceNamingTests {
    private func naming(_ index: String) -> SourceNaming { SourceNaming(indexFolder: Array(index.utf8)) }

    @Test(arguments: [
        ("/a/.griffie", "/a/b/c.md", "b/c.md"), ("/a/.griffie/", "/a/b.md", "b.md"),
        ("/a/.griffie", "/ab/c.md", "/ab/c.md"),
        ("/.griffie", "/x.md", "x.md"), ("/a/b/index", "/a/c.md", "/a/c.md"),
    ])
    func `files are named from the folder that holds the index`(index: String, path: String, name: String) {
        let naming = naming(index)
        #expect(naming.name(ofPath: Array(path.utf8)) == Array(name.utf8))
        #expect(naming.path(ofName: Array(name.utf8)) == Array(path.utf8))
    }

    @Test func `nothing typed is the name of nothing`() {
        #expect(naming("/a/.griffie").names(ofTyped: []).isEmpty)
    }

    @Test func `a name is looked for from the working folder, as it is, and as a line of an export`() {
        let names = naming("/nergens/.griffie").names(ofTyped: Array("/nergens/s/x.jsonl#7".utf8))
        let texts = names.map { String(decoding: $0, as: UTF8.self) }
        #expect(texts.contains("s/x.jsonl//7") || texts.contains("/nergens/s/x.jsonl//7"), "\(texts)")
        #expect(texts.firstIndex(of: "/nergens/s/x.jsonl#7")! < texts.firstIndex { $0.contains("//") }!)
    }
}
