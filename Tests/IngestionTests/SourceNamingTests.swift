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
}
