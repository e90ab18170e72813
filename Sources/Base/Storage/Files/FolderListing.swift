import Glibc

/// The names in a folder, as far as the system gives them.
package struct FolderListing {
    /// Any bytes; without `.` and `..`, in no order.
    package private(set) var names: [[UInt8]] = []
    /// The `errno` of what kept the folder from being read to its end; 0 where nothing did.
    package private(set) var failure: Int32 = 0
    /// Whether it was begun with: names may be missing then, else all are.
    package private(set) var wasOpened = false

    /// Lists the folder at `path`; links are followed.
    /// - Complexity: O(*names*).
    package init(of path: [UInt8]) {
        guard let stream = unsafe CPath.with(path, { unsafe opendir($0) }) else {
            failure = errno
            return
        }
        defer { unsafe closedir(stream) }
        wasOpened = true
        while true {
            // The end and a failure look alike but for this number.
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
        failure = errno
    }
}
