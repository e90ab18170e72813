/// How files are named in an index: by their path below the folder that holds the index, else by their absolute path.
///
/// So the name does not depend on the working folder, and a folder of papers can be moved together with its `.griffie`.
package struct SourceNaming: Hashable, Sendable {
    /// The folder that holds the index, absolute, closed by `/`.
    private let base: [UInt8]

    /// - Parameter indexFolder: the index's own absolute path without links.
    package init(indexFolder: [UInt8]) {
        let slash = UInt8(ascii: "/")
        var folder = indexFolder[...]
        while folder.last == slash { folder = folder.dropLast() }
        let parent = folder.lastIndex(of: slash).map { folder[...$0] } ?? [slash]
        base = Array(parent)
    }

    /// The name of the file with that absolute path.
    package func name(ofPath path: [UInt8]) -> [UInt8] {
        path.starts(with: base) && path.count > base.count ? Array(path[base.count...]) : path
    }

    /// The name of a document in a file of many.
    static func name(ofDocument id: String, in file: [UInt8]) -> [UInt8] { linePrefix(ofFile: file) + Array(id.utf8) }

    /// What the names of all documents in a file of many start with.
    static func linePrefix(ofFile file: [UInt8]) -> [UInt8] { file + [UInt8(ascii: "#")] }

    /// The name of the file that a document stands in: its own, but for one in a file of many.
    static func file(ofDocument name: [UInt8]) -> [UInt8] {
        for ending in [".jsonl#", ".ndjson#"] {
            let mark = Array(ending.utf8)
            guard name.count >= mark.count else { continue }
            for start in 0...(name.count - mark.count) where name[start...].starts(with: mark) {
                return Array(name[..<(start + mark.count - 1)])
            }
        }
        return name
    }

    /// What the names of all files below that folder start with.
    func namePrefix(ofFolder folder: [UInt8]) -> [UInt8] {
        base.starts(with: folder) ? [] : name(ofPath: folder)
    }

    /// The absolute path of the file with that name.
    package func path(ofName name: [UInt8]) -> [UInt8] { name.first == UInt8(ascii: "/") ? name : base + name }
}
