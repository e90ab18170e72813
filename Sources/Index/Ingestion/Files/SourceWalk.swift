import Glibc
import Storage

/// A file to be read.
package struct SourceFile: Hashable, Sendable {
    /// Absolute, links in folders' names resolved where they were handed in.
    package var path: [UInt8]
    /// In bytes.
    package var size: Int
    package var times: FileTimes
}

/// The files below the paths that were handed in: each file once, sorted by the bytes of its path, and what was left out.
package struct SourceWalk: Sendable {
    package private(set) var files: [SourceFile] = []
    /// Sorted by path.
    package private(set) var skipped: [SkippedFile] = []
    /// The absolute paths that were handed in and exist.
    package private(set) var roots: [[UInt8]] = []
    /// The absolute paths of folders that could not be read to their end: what is not among `files` may be there.
    private(set) var unfinished: [[UInt8]] = []

    private var walked: Set<FileStatus.Identity> = []
    private var found: [(file: SourceFile, identity: FileStatus.Identity)] = []
    private let excluded: [UInt8]

    /// Walks `paths` in their order: files are taken, folders are walked with all below them, links are followed.
    /// - Parameter excluding: the absolute path of a folder that is left out without a word: the index itself.
    package init(_ paths: [[UInt8]], excluding: [UInt8] = []) {
        excluded = excluding
        for path in paths { walk(root: path) }
        found.sort { $0.file.path.lexicographicallyPrecedes($1.file.path) }
        var last: [UInt8]?
        found.removeAll { each in
            defer { last = each.file.path }
            return each.file.path == last
        }
        leaveOutLinks()
        files = found.map(\.file)
        found = []
        skipped.sort { $0.path.lexicographicallyPrecedes($1.path) }
    }

    /// Leaves out links to files that are there under another name; of several links to one file the last stays. Two hard
    /// links are two files.
    private mutating func leaveOutLinks() {
        var counts: [FileStatus.Identity: Int] = [:]
        for each in found { counts[each.identity, default: 0] += 1 }
        found.removeAll { each in
            guard let count = counts[each.identity], count > 1, Self.absolute(each.file.path) != each.file.path else {
                return false
            }
            counts[each.identity] = count - 1
            skipped.append(SkippedFile(path: each.file.path, reason: .walkedAlready))
            return true
        }
    }

    private mutating func walk(root: [UInt8]) {
        guard let path = Self.absolute(root) else {
            skipped.append(SkippedFile(path: root, reason: errno == ENOENT ? .notFound : .system(code: errno)))
            return
        }
        roots.append(path)
        visit(path)
    }

    /// Folders that wait are held in a list, not on the stack: any depth is walked.
    private mutating func visit(_ root: [UInt8]) {
        var waiting = [root]
        while let path = waiting.popLast() {
            do {
                let status = try FileStatus.of(path)
                switch status.kind {
                case .file:
                    let file = SourceFile(path: path, size: status.size, times: status.times)
                    found.append((file, status.identity))
                case .other: skipped.append(SkippedFile(path: path, reason: .notAFile))
                case .folder:
                    guard path != excluded else { continue }
                    guard walked.insert(status.identity).inserted else {
                        skipped.append(SkippedFile(path: path, reason: .walkedAlready))
                        continue
                    }
                    waiting += children(of: path).reversed()
                }
            } catch {
                skipped.append(
                    SkippedFile(path: path, reason: error.code == ENOENT ? .notFound : .system(code: error.code)))
            }
        }
    }

    /// The paths in a folder, sorted; hidden ones are noted, and that there may be more.
    private mutating func children(of folder: [UInt8]) -> [[UInt8]] {
        let listing = FolderListing(of: folder)
        if listing.failure != 0 {
            unfinished.append(folder)
            let reason = listing.wasOpened ? SkipReason.unfinished : SkipReason.system
            skipped.append(SkippedFile(path: folder, reason: reason(listing.failure)))
        }
        let prefix = folder.last == UInt8(ascii: "/") ? folder : folder + [UInt8(ascii: "/")]
        var paths: [[UInt8]] = []
        for name in listing.names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let path = prefix + name
            if name.first == UInt8(ascii: ".") {
                if path != excluded { skipped.append(SkippedFile(path: path, reason: .hidden)) }
            } else {
                paths.append(path)
            }
        }
        return paths
    }

    /// Whether `path` is `root` or lies below it; both absolute.
    static func isBelow(_ path: [UInt8], _ root: [UInt8]) -> Bool {
        guard path.starts(with: root) else { return false }
        return path.count == root.count || root.last == UInt8(ascii: "/") || path[root.count] == UInt8(ascii: "/")
    }

    /// Whether the walk found that there is nothing at `path`. False where that cannot be told.
    func isGone(_ path: [UInt8]) -> Bool {
        !unfinished.contains { Self.isBelow(path, $0) } && Self.isNothing(at: path)
    }

    /// Whether there is nothing at `path`. False where that cannot be told.
    static func isNothing(at path: [UInt8]) -> Bool {
        do {
            _ = try FileStatus.of(path)
            return false
        } catch {
            return error.code == ENOENT || error.code == ENOTDIR
        }
    }

    /// The absolute path without links; nil, with `errno` set, where there is no such file.
    package static func absolute(_ path: [UInt8]) -> [UInt8]? {
        guard let resolved = unsafe CPath.with(path, { unsafe realpath($0, nil) }) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe Array(
            UnsafeBufferPointer(start: resolved, count: strlen(resolved)).lazy.map { UInt8(bitPattern: $0) })
    }

    /// What a typed path may mean, likeliest first: the file in that folder, be it a link or gone, else where it leads to. Empty
    /// for an empty path.
    static func absolutes(_ path: [UInt8]) -> [[UInt8]] {
        guard !path.isEmpty else { return [] }
        return [inItsFolder(path[...]), absolute(path)].compactMap(\.self)
    }

    /// The path with the links above its last part resolved; folders need not be there. Nil where not even the first is.
    private static func inItsFolder(_ path: ArraySlice<UInt8>) -> [UInt8]? {
        let slash = UInt8(ascii: "/")
        var name = path
        while name.last == slash { name = name.dropLast() }
        let end = name.lastIndex(of: slash)
        let folder = end.map { $0 == name.startIndex ? [slash] : Array(name[..<$0]) } ?? Array(".".utf8)
        guard let parent = absolute(folder) ?? (end == nil ? nil : inItsFolder(folder[...])) else { return nil }
        return (parent.last == slash ? parent : parent + [slash]) + name[(end.map { $0 + 1 } ?? name.startIndex)...]
    }
}
