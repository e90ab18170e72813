/// How a file that was handed in ended: each file as exactly one of these. The order is that of stored notes.
package enum FileEnding: Hashable, Sendable, CaseIterable {
    /// Its documents are in the index; in a report of a run, since that run.
    case indexed
    /// Its documents are in the index since an earlier run. In reports of runs only.
    case unchanged
    /// Another file with the same bytes is in the index, or it is a link to one.
    case duplicate
    /// It has no bytes, or no text.
    case empty
    /// It has pages without text that can be read; the others, if there are any, are in the index.
    case unreadPages
    /// It could not be read, for a reason of its own.
    case unreadable
    /// No reader knows its kind.
    case unsupported
    case tooLarge
    /// It was left out on purpose: its name begins with a point.
    case excluded

    /// For programs, `snake_case`.
    package var key: String {
        switch self {
        case .indexed: "indexed"
        case .unchanged: "unchanged"
        case .duplicate: "duplicate"
        case .empty: "empty"
        case .unreadPages: "unread_pages"
        case .unreadable: "unreadable"
        case .unsupported: "unsupported"
        case .tooLarge: "too_large"
        case .excluded: "excluded"
        }
    }

    /// For people.
    package var words: String {
        switch self {
        case .unreadPages: "unread pages"
        case .tooLarge: "too large"
        case .indexed, .unchanged, .duplicate, .empty, .unreadable, .unsupported, .excluded: key
        }
    }
}
