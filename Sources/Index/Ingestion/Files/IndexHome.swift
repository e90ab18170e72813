package import IndexSchema
package import InvertedIndex

extension SourceNaming {
    /// As many papers are looked for where an index is found in another place than it was built in.
    private static let papersToLookFor = 1000

    /// The naming of an index as it stands on disk. Its notes say what its names were relative to at the last commit. Is it now in
    /// another place, it was moved with its papers (then they are relative to its new place), or copied or moved without them
    /// (then to the old one): the papers tell, by where more of them are.
    /// - Parameters:
    ///   - indexFolder: the index's own absolute path without links.
    ///   - reader: nil for a new index.
    /// - Complexity: O(1) in its place, else O(*documents*) and a look at 1,000 files.
    package init(
        indexFolder: [UInt8], reader: IndexReader?, notes: CommitNotes
    ) throws(SegmentError) {
        self.init(indexFolder: indexFolder)
        guard let reader, !notes.home.isEmpty, notes.home != home else { return }
        let earlier = SourceNaming(home: notes.home)
        let papers = try Self.papers(of: reader)
        let (here, there) = (papers.count(where: isThere), papers.count(where: earlier.isThere))
        if there > here { self = earlier }
    }

    private func isThere(_ name: [UInt8]) -> Bool { !SourceWalk.isNothing(at: path(ofName: name)) }

    /// Names of files below the home, from all over the index.
    private static func papers(of reader: IndexReader) throws(SegmentError) -> [[UInt8]] {
        let names = try IndexedFiles(reader).names(startingWith: []).filter { $0.first != slash }.map(file(ofDocument:))
        let step = max(names.count / papersToLookFor, 1)
        return stride(from: 0, to: names.count, by: step).map { names[$0] }
    }
}
