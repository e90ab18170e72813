package import DocumentReading
package import IndexSchema
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
    /// A link to a file that is there under another name, its absolute path. Not a failure.
    case link(to: [UInt8])
    /// A file with the same bytes is in the index, by its absolute path. Not a failure.
    case duplicate(of: [UInt8])
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
    /// None of its parts could be read, which are named. Not a failure beside theirs.
    case noPartRead
    /// It was so in an earlier run and has not changed since; that run's note.
    case noted(NotedFile)

    /// Whether the user asked for it and did not get it.
    package var isFailure: Bool {
        switch self {
        case .hidden, .walkedAlready, .repeatedName, .link, .duplicate, .noPartRead: false
        case .notFound, .system, .unfinished, .notAFile, .unreadable, .unreadableLine, .furtherUnreadableLines:
            true
        case .noted(let file): file.isMissing
        }
    }

    /// Whether it is the machine that lacks something, and the same is said of all such files.
    package var isOfMachine: Bool {
        switch self {
        case .unreadable(.noProgram), .unreadable(.noMailLibrary), .unreadable(.noArchiveLibrary),
            .unreadable(.noParser):
            true
        default: false
        }
    }

    /// Whether it was left out on purpose, which its owner may want to hear.
    package var isOnPurpose: Bool {
        switch self {
        case .hidden, .walkedAlready, .repeatedName, .link, .duplicate: true
        default: false
        }
    }

    /// How a file ends that is left out so.
    package var ending: FileEnding {
        switch self {
        case .notFound, .system, .unfinished, .unreadableLine, .furtherUnreadableLines, .noPartRead: .unreadable
        case .notAFile: .unsupported
        case .walkedAlready, .link, .duplicate, .repeatedName: .duplicate
        case .hidden: .excluded
        case .unreadable(let error): error.ending
        case .noted(let file): file.ending
        }
    }
}

extension ReadError {
    /// How a file ends that cannot be read so.
    fileprivate var ending: FileEnding {
        switch self {
        case .empty, .noText: .empty
        case .tooLarge, .beyondMemory, .unpacksTooLarge, .tooManyMembers: .tooLarge
        case .unsupportedFormat, .notText, .notAFile, .notOffice, .notPicture: .unsupported
        case .noTextLayer, .unreadPicture: .unreadPages
        case .noProgram(ReadError.officeProgram): .unsupported
        case .cannotOpen, .isDirectory, .tooDense, .binary, .manyDocuments, .notPDF, .encrypted, .damagedPDF,
            .beyondConverter, .notConverted, .noRoom, .noProgram, .noMemory, .noParser, .malformed, .tooDeep,
            .tooManyAttributes,
            .declaresEntities, .damagedArchive, .nestsTooDeep, .noMailLibrary, .damagedMail, .noArchiveLibrary,
            .missingMember, .inMember:
            .unreadable
        }
    }
}

/// A file or folder that was left out, by its absolute path.
package struct SkippedFile: Hashable, Sendable {
    package var path: [UInt8]
    package var reason: SkipReason
    /// Files that it stands for; see `NotedFile.files`.
    package var files: Int

    package init(path: [UInt8], reason: SkipReason, files: Int = 1) {
        self.path = path
        self.reason = reason
        self.files = files
    }

    /// The path for people and programs; as `RawText` shows it.
    package var displayPath: String { RawText.shown(path) }
}
