import Glibc
import Storage

/// What stands in a folder, as far as the system gives it, links not followed.
struct FolderEntries {
    struct Entry {
        enum Kind {
            case file(size: Int, FileTimes, FileStatus.Identity)
            case folder, link, other
            /// The system refused to say; an `errno` value.
            case unknown(code: Int32)
        }

        /// Below the folder's own path.
        let path: [UInt8]
        let isHidden: Bool
        let kind: Kind

        var isFolder: Bool { if case .folder = kind { true } else { false } }
    }

    /// In no order.
    private(set) var entries: [Entry] = []
    /// The `errno` of what kept the folder from being read to its end; 0 where nothing did.
    private(set) var failure: Int32 = 0
    /// nil where the folder could not be opened.
    private(set) var identity: FileStatus.Identity?

    /// - Parameter isCounted: files are only counted: nothing is asked of them.
    /// - Complexity: O(*entries*).
    init(of folder: [UInt8], isCounted: Bool = false) {
        guard let stream = unsafe CPath.with(folder, { unsafe opendir($0) }) else {
            failure = errno
            return
        }
        defer { unsafe closedir(stream) }
        let descriptor = unsafe dirfd(stream)
        var info = stat()
        guard unsafe fstat(descriptor, &info) == 0 else {
            failure = errno
            return
        }
        identity = FileStatus.Identity(info)
        let prefix = folder.last == SourceNaming.slash ? folder : folder + [SourceNaming.slash]
        while true {
            // The end and a failure look alike but for this number.
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: UInt8.self, capacity: 1) { name in
                    let bytes = unsafe UnsafeBufferPointer(start: name, count: Self.count(name))
                    guard unsafe !Self.isOfSystem(bytes) else { return }
                    let kind = unsafe Self.kind(of: name, Int(entry.pointee.d_type), in: descriptor, isCounted)
                    let path = unsafe Self.joined(prefix, bytes)
                    entries.append(Entry(path: path, isHidden: unsafe bytes[0] == Self.point, kind: kind))
                }
            }
        }
        failure = errno
    }

    private static let point = UInt8(ascii: ".")

    private static func count(_ name: UnsafePointer<UInt8>) -> Int {
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 1) { unsafe strlen($0) }
    }

    private static func joined(_ prefix: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var path: [UInt8] = []
        path.reserveCapacity(prefix.count + name.count)
        path += prefix
        unsafe path.append(contentsOf: name)
        return path
    }

    /// `.`, `..`, and what no system gives: a name without letters.
    private static func isOfSystem(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let isOfPoints = unsafe name.allSatisfy { $0 == point }
        return isOfPoints && name.count <= 2
    }

    private static func kind(
        of name: UnsafePointer<UInt8>, _ type: Int, in folder: Int32, _ isCounted: Bool
    ) -> Entry.Kind {
        switch type {
        case Int(DT_DIR): return .folder
        case Int(DT_LNK): return .link
        case Int(DT_REG) where isCounted: return .other
        case Int(DT_REG), Int(DT_UNKNOWN): break
        default: return .other
        }
        var info = stat()
        let failed = unsafe name.withMemoryRebound(to: CChar.self, capacity: 1) {
            unsafe fstatat(folder, $0, &info, AT_SYMLINK_NOFOLLOW)
        }
        guard failed == 0 else { return .unknown(code: errno) }
        return switch info.st_mode & S_IFMT {
        case S_IFREG: .file(size: Int(info.st_size), FileTimes(info), FileStatus.Identity(info))
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }
}

extension FolderEntries.Entry {
    /// In the order of the paths of all that is in them: a folder's path counts with its slash.
    static func precedes(_ one: Self, _ other: Self) -> Bool {
        unsafe one.path.withUnsafeBytes { a in
            unsafe other.path.withUnsafeBytes { b in
                let shared = min(a.count, b.count)
                let order = unsafe a.baseAddress.flatMap { a in
                    unsafe b.baseAddress.map { unsafe memcmp(a, $0, shared) }
                }
                if let order, order != 0 { return order < 0 }
                if a.count == b.count { return false }
                let slash = SourceNaming.slash
                if a.count < b.count { return unsafe !one.isFolder || slash < b[shared] }
                return unsafe other.isFolder && a[shared] < slash
            }
        }
    }
}
