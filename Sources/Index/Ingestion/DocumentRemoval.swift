import IndexSchema
import InvertedIndex
package import Storage

/// Takes documents out of an index.
package struct DocumentRemoval: Sendable {
    private let store: any FileStore
    private let naming: SourceNaming

    package init(_ store: any FileStore, naming: SourceNaming) {
        self.store = store
        self.naming = naming
    }

    /// Removes the documents of these files, of all files below these folders, or of these names (`file.jsonl#id`). The
    /// files need not exist. What is said of failed files there goes too.
    /// - Returns: for each path how many documents were removed.
    package func remove(_ paths: [[UInt8]]) throws -> [Int] {
        let writer = try IndexWriter(store, layout: .griffie)
        let indexed = try IndexedFiles(IndexReader.open(store))
        var notes = (try? CommitNotes(decoding: writer.committed.payload)) ?? CommitNotes()
        let names = paths.map(name)
        var counts: [Int] = []
        for name in names {
            var count = 0
            for candidate in try indexed.names(startingWith: name) where Self.isPart(candidate, of: name) {
                count += try writer.delete(key: candidate)
            }
            counts.append(count)
        }
        notes.failures.removeAll { failure in names.contains { Self.isPart(failure.name, of: $0) } }
        try writer.merge()
        let payload = notes.encoded()
        if writer.hasChanges || payload != writer.committed.payload { try writer.commit(payload: payload) }
        return counts
    }

    /// The name that a path has in the index: files that are gone are found by the folder that they were in.
    private func name(_ path: [UInt8]) -> [UInt8] {
        if let absolute = SourceWalk.absolute(path) { return naming.namePrefix(ofFolder: absolute) }
        if path.first == UInt8(ascii: "/") { return naming.name(ofPath: path) }
        let slash = path.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { Array(path[..<$0]) } ?? Array(".".utf8)
        guard let absolute = SourceWalk.absolute(folder) else { return path }
        let file = slash.map { Array(path[($0 + 1)...]) } ?? path
        let name = naming.name(ofPath: absolute + [UInt8(ascii: "/")] + file)
        return name
    }

    /// The document of that name itself, in a file of that name, or below a folder of that name.
    private static func isPart(_ document: [UInt8], of name: [UInt8]) -> Bool {
        guard document.starts(with: name) else { return false }
        if document.count == name.count || name.isEmpty { return true }
        return [UInt8(ascii: "/"), UInt8(ascii: "#")].contains(document[name.count])
    }
}
