import ArgumentParser
import Glibc
import Ingestion
import Rendering
import SourceText
import Storage

/// Which index a command works on.
struct IndexOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder of the index.", valueName: "folder"))
    var index: String?

    private static let folderName = ".griffie"

    /// The folder of an index that should exist: the one named, else `.griffie` here or in a folder above.
    func existingFolder() throws -> String { try Self.existingFolder(named: index) }

    /// Whether one was named, or there is one here or above.
    var isThere: Bool { Self.named(index) != nil || Self.folderAbove() != nil }

    /// The same for what `--index` named.
    static func existingFolder(named index: String?) throws -> String {
        if let named = named(index) { return named }
        guard let found = folderAbove() else {
            throw IndexFolder.failed(
                "there is no index: no \(folderName) in this folder or one above it. Build one with "
                    + "`griffie index PATH`, or name one with --index")
        }
        return found
    }

    /// The folder to build an index in: as `existingFolder`, else a new `.griffie` here.
    func folderToBuild() -> String { Self.named(index) ?? Self.folderAbove() ?? "./\(Self.folderName)" }

    private static func named(_ index: String?) -> String? {
        index ?? Environment["GRIFFIE_INDEX"].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func folderAbove() -> String? {
        guard let working = SourceWalk.absolute(Array(".".utf8)) else { return nil }
        var folder = working[...]
        while true {
            let candidate = Array(folder) + Array("/\(folderName)".utf8)
            if unsafe CPath.with(candidate, { unsafe access($0, F_OK) }) == 0 { return RawText.carried(candidate) }
            guard let slash = folder.lastIndex(of: UInt8(ascii: "/")) else { return nil }
            folder = folder[..<slash]
        }
    }
}
