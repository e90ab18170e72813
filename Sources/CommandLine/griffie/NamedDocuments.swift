import IndexSchema
import Ingestion
import Rendering
import Search
import SourceText

/// The documents of an index that a name means: a path, a case number, or the end of a path.
struct NamedDocuments {
    private let name: String

    init(_ name: String) { self.name = name }

    /// By path first, then by number, then by the end of a path: a name that is both is rare, and then the first is meant. None where
    /// nothing has the name; the end of several paths is refused.
    /// - Parameter notes: which files are copies of a document.
    func find(
        in searcher: Searcher, _ naming: SourceNaming, _ notes: CommitNotes, _ damage: inout Damage
    ) throws -> [DocumentAddress] {
        let typed = RawText.bytes(of: name)
        let names = naming.names(ofTyped: typed)
        for path in names + names.compactMap(notes.original) {
            if let address = searcher.address(ofPath: path).value(noting: &damage) { return [address] }
        }
        let numbered = searcher.documents(with: ExactTerm.zaaknummer(name), in: .zaak).value(noting: &damage)
        if name.isEmpty || !numbered.isEmpty { return numbered }
        let end = RawText.named(typed)
        var named = searcher.documents(named: end).value(noting: &damage).map { (address: $0.address, path: $0.path) }
        if named.isEmpty {
            named = notes.originals(ofNamesEndingIn: end).compactMap { path in
                searcher.address(ofPath: path).value(noting: &damage).map { (address: $0, path: path) }
            }
        }
        guard named.count > 1 else { return named.map(\.address) }
        let shown = named.prefix(Self.namesToTell).map { SafeText(RawText.shown($0.path)) }
        let more: SafeText = named.count > shown.count ? ", …" : ""
        Messages.error("\(name): \(named.count) documents have this name: \(shown.joined(separator: ", "))\(more)")
        throw ExitStatus.error
    }

    /// How many paths a message lists.
    private static let namesToTell = 5
}
