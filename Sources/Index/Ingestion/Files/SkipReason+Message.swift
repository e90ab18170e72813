import DocumentReading
import IndexSchema
import SourceText

extension SkipReason {
    /// Why, and what to try where there is something: a sentence without the file's name and without a full stop.
    package var message: String {
        switch self {
        case .notFound: "does not exist"
        case .system(let code): SystemFailure.message(code)
        case .unfinished(let code): "is not read to its end, there may be more in it: it \(SystemFailure.message(code))"
        case .notAFile: "is a device, socket or pipe, not a file"
        case .walkedAlready: "was walked already under another name"
        case .link(let file): "is a link to \(RawText.shown(file)), which is read"
        case .duplicate(let file): "has the same content as \(RawText.shown(file)), which is in the index for both"
        case .hidden: "is hidden (its name begins with a point); name it to have it read"
        case .repeatedName: "has an id that a later line has too; the last one is indexed"
        case .unreadable(let error): error.reason
        case .noPartRead: "holds nothing that could be read"
        case .noted(let file): file.reason
        case .unreadableLine(let line, let error): "line \(line) \(error.reason)"
        case .furtherUnreadableLines(let count): "has \(count) more lines that could not be read"
        }
    }
}

/// The system's error numbers (`errno`, Linux) that a user can do something about.
package enum SystemFailure {
    /// A sentence without its subject and without a full stop.
    /// - Parameter verb: what was tried, where the number alone does not say it.
    package static func message(_ code: Int32, verb: String = "read") -> String {
        switch code {
        case 1, 13: "may not be read; check its rights with ls -l"
        case 2: "does not exist"
        case 5: "cannot be \(verb): the disk reports an error"
        case 12: "cannot be \(verb): there is not enough memory; see ulimit -v"
        case 18: "cannot be \(verb): it is on another file system than its folder"
        case 20: "is below something that is no folder"
        case 24: "cannot be opened: too many files are open; see ulimit -n"
        case 27: "cannot be written: it would become larger than a file may be; see ulimit -f"
        case 28: "cannot be written: the disk is full"
        case 30: "cannot be written: the disk is read-only"
        case 36: "has a name that is too long"
        case 40: "is a link that leads round in a circle"
        case 122: "cannot be written: the disk quota is used up"
        default: "cannot be \(verb) (system error \(code))"
        }
    }
}
