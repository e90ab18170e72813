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
    /// Of `files`, in their order.
    private var identities: [FileStatus.Identity] = []
    /// Links that were met: where they lead is looked at last, so that what they lead to has its own name.
    private var links: [[UInt8]] = []
    private let excluded: [UInt8]

    /// Walks `paths` in their order: files are taken, folders are walked with all below them, links are followed.
    /// - Parameter excluding: the absolute path of a folder that is left out without a word: the index itself.
    package init(_ paths: [[UInt8]], excluding: [UInt8] = []) {
        excluded = excluding
        for path in paths { walk(root: path) }
        followLinks()
        sort()
        skipped.sort { $0.path.lexicographicallyPrecedes($1.path) }
        (walked, identities, links) = ([], [], [])
    }

    private mutating func walk(root: [UInt8]) {
        guard let path = Self.absolute(root) else {
            return skip(root, errno == ENOENT ? .notFound : .system(code: errno), files: 0)
        }
        roots.append(path)
        do {
            let status = try FileStatus.of(path)
            switch status.kind {
            case .file: take(path, status.size, status.times, status.identity)
            case .other: skip(path, .notAFile)
            case .folder: visit(path)
            }
        } catch {
            skip(path, error.code == ENOENT ? .notFound : .system(code: error.code), files: 0)
        }
    }

    private mutating func take(_ path: [UInt8], _ size: Int, _ times: FileTimes, _ identity: FileStatus.Identity) {
        files.append(SourceFile(path: path, size: size, times: times))
        identities.append(identity)
    }

    /// - Parameter files: that it stands for; see `NotedFile.files`.
    private mutating func skip(_ path: [UInt8], _ reason: SkipReason, files: Int = 1) {
        skipped.append(SkippedFile(path: path, reason: reason, files: files))
    }

    // MARK: Folders

    /// Goes through a folder in the order of the paths below it. What waits is held in a list, not on the stack: any depth is
    /// walked.
    private mutating func visit(_ root: [UInt8]) {
        enter(root).map { visit(waiting: $0) }
    }

    private mutating func visit(waiting first: [FolderEntries.Entry]) {
        var waiting = first
        while let entry = waiting.popLast() {
            if entry.isHidden {
                noteHidden(entry)
                continue
            }
            switch entry.kind {
            case .file(let size, let times, let identity): take(entry.path, size, times, identity)
            case .folder: if let entries = enter(entry.path) { waiting += entries }
            case .link: links.append(entry.path)
            case .other: skip(entry.path, .notAFile)
            case .unknown(let code): skip(entry.path, code == ENOENT ? .notFound : .system(code: code))
            }
        }
    }

    /// What is in a folder, last first; nil where it is left out. That there may be more is noted.
    private mutating func enter(_ folder: [UInt8]) -> [FolderEntries.Entry]? {
        guard folder != excluded else { return nil }
        let listing = FolderEntries(of: folder)
        if listing.failure != 0 {
            unfinished.append(folder)
            let reason = listing.identity == nil ? SkipReason.system : SkipReason.unfinished
            skip(folder, reason(listing.failure), files: 0)
        }
        guard let identity = listing.identity else { return nil }
        guard walked.insert(identity).inserted else {
            skip(folder, .walkedAlready, files: 0)
            return nil
        }
        return listing.entries.sorted { FolderEntries.Entry.precedes($1, $0) }
    }

    // MARK: What is hidden

    private mutating func noteHidden(_ entry: FolderEntries.Entry) {
        guard entry.path != excluded else { return }
        skip(entry.path, .hidden, files: entry.isFolder ? filesBelow(entry.path) : 1)
    }

    /// How many files are in a folder and below; links are not followed.
    private func filesBelow(_ folder: [UInt8]) -> Int {
        var (count, waiting) = (0, [folder])
        while let next = waiting.popLast() {
            for entry in FolderEntries(of: next, isCounted: true).entries where entry.path != excluded {
                if entry.isFolder { waiting.append(entry.path) } else { count += 1 }
            }
        }
        return count
    }

    // MARK: Links

    /// A link to a file that is there under another name is left out, as is one to a folder that was walked.
    private mutating func followLinks() {
        guard !links.isEmpty else { return }
        var known = Dictionary(zip(identities, files.indices), uniquingKeysWith: { first, _ in first })
        var next = 0
        while next < links.count {
            let (link, before) = (links[next], files.count)
            next += 1
            do {
                let status = try FileStatus.of(link)
                switch status.kind {
                case .file:
                    if let file = known[status.identity] {
                        skip(link, .link(to: files[file].path))
                    } else {
                        take(link, status.size, status.times, status.identity)
                    }
                case .other: skip(link, .notAFile)
                case .folder: if walked.contains(status.identity) { skip(link, .walkedAlready) } else { visit(link) }
                }
            } catch {
                skip(link, error.code == ENOENT ? .notFound : .system(code: error.code))
            }
            for place in before..<files.count { known[identities[place]] = known[identities[place]] ?? place }
        }
    }

    /// By path, each once. Paths of one walk are in order; those of several, and of links, are not.
    private mutating func sort() {
        func areInOrder(_ one: SourceFile, _ other: SourceFile) -> Bool {
            one.path.isBefore(other.path)
        }
        guard !zip(files, files.dropFirst()).allSatisfy(areInOrder) else { return }
        files.sort(by: areInOrder)
        var last: [UInt8]?
        files.removeAll { file in
            defer { last = file.path }
            return file.path == last
        }
    }

    /// Where a file of that absolute path stands among `files`; nil where there is none.
    /// - Parameter near: where the last one was that was asked for; becomes where this is or would be. A path that follows the last
    ///   one costs a look, not a search.
    func place(of path: [UInt8], near: inout Int) -> Int? {
        for place in [near, near + 1] where place < files.count && files[place].path == path {
            near = place
            return place
        }
        var (low, high) = (0, files.count)
        while low < high {
            let middle = low + (high - low) / 2
            if files[middle].path.isBefore(path) { low = middle + 1 } else { high = middle }
        }
        near = low
        return low < files.count && files[low].path == path ? low : nil
    }

    /// Whether there is a file of that absolute path; see `place(of:near:)`.
    func holds(_ path: [UInt8], near: inout Int) -> Bool { place(of: path, near: &near) != nil }

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
