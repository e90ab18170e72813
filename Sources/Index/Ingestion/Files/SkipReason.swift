package import DocumentReading
import SourceText

/// Why a file or folder that was handed in is not in the index. Cases hold data; the command line words them.
package enum SkipReason: Hashable, Sendable {
    case notFound
    /// The system refused; an `errno` value.
    case system(code: Int32)
    /// A folder that could not be read to its end, so there may be more in it; an `errno` value.
    case unfinished(code: Int32)
    /// A device, socket or pipe.
    case notAFile
    /// A folder that was walked already: reached again by a link or named twice.
    case walkedAlready
    /// Its name begins with a point. Not a failure: name it to have it read.
    case hidden
    /// A line of a file of many documents whose `id` a later line has too. Not a failure: the later one is indexed.
    case repeatedName
    /// The reader gave it up.
    case unreadable(ReadError)
    /// The same for one line, counted from 1, of a file of many documents.
    case unreadableLine(Int, ReadError)
    /// So many further lines near those that are named.
    case furtherUnreadableLines(Int)
    /// It failed in an earlier run and has not changed since; that run's words.
    case noted(String)

    /// Whether the user asked for it and did not get it.
    package var isFailure: Bool {
        switch self {
        case .hidden, .walkedAlready, .repeatedName: false
        case .notFound, .system, .unfinished, .notAFile, .unreadable, .unreadableLine, .furtherUnreadableLines, .noted:
            true
        }
    }
}

/// A file or folder that was left out, by its absolute path.
package struct SkippedFile: Hashable, Sendable {
    package var path: [UInt8]
    package var reason: SkipReason

    package init(path: [UInt8], reason: SkipReason) {
        self.path = path
        self.reason = reason
    }

    /// The path for people and programs; as `RawText` shows it.
    package var displayPath: String { RawText.shown(path) }
}
