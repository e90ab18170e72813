extension SourceWalk {
    /// The folders that hold files which a walk takes: those handed in and all below them, hidden ones and links left out.
    /// - Parameter excluding: the absolute path of a folder that is left out with all below it.
    /// - Complexity: O(*n*) in what is below.
    package static func folders(_ paths: [[UInt8]], excluding excluded: [UInt8]) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var waiting = paths.compactMap(absolute)
        while let folder = waiting.popLast() {
            if folder == excluded { continue }
            found.append(folder)
            for entry in FolderEntries(of: folder, isCounted: true).entries where entry.isFolder && !entry.isHidden {
                waiting.append(entry.path)
            }
        }
        return found
    }
}
