import IndexSchema
import SourceText

/// How documents are named in an index: a file by its path below a folder, its home, else by its absolute path; a document in
/// a file of many by that file's name, `//` and its id. No file can have such a name, since no path without links has `//`.
///
/// The home is at first the folder that holds the index. So a name does not depend on the working folder, and a folder of papers
/// can be moved together with its `.griffie`; see `IndexHome` for what becomes of an index that is moved alone.
package struct SourceNaming: Hashable, Sendable {
    /// The folder that names are relative to, absolute, closed by `/`.
    package let home: [UInt8]

    static let slash = UInt8(ascii: "/")

    /// - Parameter home: absolute, closed by `/`.
    package init(home: [UInt8]) { self.home = home }

    /// The naming of a new index.
    /// - Parameter indexFolder: the index's own absolute path without links.
    package init(indexFolder: [UInt8]) {
        var folder = indexFolder[...]
        while folder.last == Self.slash { folder = folder.dropLast() }
        self.init(home: Array(folder.lastIndex(of: Self.slash).map { folder[...$0] } ?? [Self.slash]))
    }

    /// The name of the file or folder with that absolute path.
    package func name(ofPath path: [UInt8]) -> [UInt8] {
        path.starts(with: home) && path.count > home.count ? Array(path[home.count...]) : path
    }

    /// The absolute path of the file with that name.
    package func path(ofName name: [UInt8]) -> [UInt8] { name.first == Self.slash ? name : home + name }

    // MARK: Documents in files of many

    /// The name of a document in a file of many.
    static func name(ofDocument id: some Sequence<UInt8>, in file: [UInt8]) -> [UInt8] {
        linePrefix(ofFile: file) + Array(id)
    }

    /// What the names of all documents in a file of many start with, and no other names.
    static func linePrefix(ofFile file: [UInt8]) -> [UInt8] { file + DocumentName.mark }

    /// The name of the file that a document stands in: its own, but for one in a file of many.
    /// - Complexity: O(*n*) in the name.
    static func file(ofDocument name: [UInt8]) -> [UInt8] { DocumentName.file(of: name) }

    // MARK: What a path stands for

    /// Whether a document is the file with that absolute path, stands in it, or lies below that folder.
    func isPart(_ document: [UInt8], ofPath root: [UInt8]) -> Bool {
        SourceWalk.isBelow(path(ofName: Self.file(ofDocument: document)), root)
    }

    /// What the names of all documents that are part of a path start with; others may start so too.
    func commonPrefix(ofPath root: [UInt8]) -> [UInt8] {
        // What lies above the home holds documents with names of both kinds.
        SourceWalk.isBelow(home, root) ? [] : name(ofPath: root)
    }

    /// The names that a document typed by hand may have, likeliest first: as a line of an export (`export.jsonl//7`), as a path
    /// from the working folder, as the index prints it, and as a line with `#` for `//`. Where there is a file of that path, that
    /// is meant and not one that the index names so.
    package func names(ofTyped typed: [UInt8]) -> [[UInt8]] {
        let file = Self.file(ofDocument: typed)
        guard !typed.isEmpty else { return [] }
        if file.count < typed.count {
            return lines(typed[(file.count + DocumentName.mark.count)...], in: file) + names(ofFile: typed)
        }
        let mark = typed.lastIndex(of: UInt8(ascii: "#"))
        return names(ofFile: typed) + (mark.map { lines(typed[($0 + 1)...], in: Array(typed[..<$0])) } ?? [])
    }

    private func lines(_ id: ArraySlice<UInt8>, in file: [UInt8]) -> [[UInt8]] {
        names(ofFile: file).map { Self.name(ofDocument: id, in: $0) }
    }

    private func names(ofFile typed: [UInt8]) -> [[UInt8]] {
        let paths = SourceWalk.absolutes(typed)
        let isThere = paths.contains { !SourceWalk.isNothing(at: $0) }
        return paths.map(name) + (isThere ? [] : [typed, RawText.named(typed)])
    }
}
