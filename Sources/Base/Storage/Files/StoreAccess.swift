/// Who may read an index. It holds the text of papers, so nobody else may unless it was asked for.
package enum StoreAccess: Sendable {
    case owner
    /// The owner, and those of the folder's group.
    case group

    /// Rights of the folder.
    var folderMode: UInt32 { self == .owner ? 0o700 : 0o750 }

    /// Rights of every file in it.
    var fileMode: UInt32 { self == .owner ? 0o600 : 0o640 }

    /// What a folder with these rights was opened to; an index remembers it in no other place.
    init(folderMode: UInt32) { self = folderMode & 0o777 == StoreAccess.group.folderMode ? .group : .owner }
}

/// Something that the system does not give a store, and that its owner should know. The work goes on.
package enum StoreRemark: Hashable, Sendable {
    /// The folder's names cannot be made durable, only the files' contents.
    case unsynchronisedFolder(path: String)
    /// No locks, and the owner said to go on without.
    case unlocked(path: String)
    /// More users may read the file than should, and that could not be taken back.
    case readable(path: String)
}
