package import Foundation

/// Where the project's own files are, and those beside it that some tests can use.
package enum ProjectFiles {
    /// The repository's root.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// `$GRIFFIE_SHARED`, else `../shared` beside the repository; nil where there is none.
    package static let shared: URL? = {
        let named = ProcessInfo.processInfo.environment["GRIFFIE_SHARED"].map { URL(filePath: $0) }
        let folder = named ?? root.deletingLastPathComponent().appending(path: "shared")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// The documents of this project's corpus.
    package static let corpus = root.appending(path: "Corpus/documents")
}
