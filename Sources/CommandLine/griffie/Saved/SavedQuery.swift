import Rendering
import SourceText
import Storage

/// A query that was saved under a name, and what it had found when it was last shown.
struct SavedQuery {
    /// What is kept of a document: no byte of it can be told from that.
    struct Seen: Hashable {
        /// Of its name in the index.
        var name: UInt64
        /// Of its content.
        var content: UInt64
    }

    /// As typed.
    var text: String
    /// Whether words are meant as they are spelled.
    var isExact: Bool
    /// Ascending by name.
    var seen: [Seen]

    // MARK: Bytes

    /// What the file of a saved query begins with; its last figure is counted up when the form changes.
    private static let mark = Array("griffie saved query 1\n".utf8)
    private static let numberBytes = 8

    init(text: String, isExact: Bool, seen: [Seen] = []) {
        (self.text, self.isExact, self.seen) = (text, isExact, seen)
    }

    /// nil where the bytes are not of this form.
    init?(decoding bytes: [UInt8]) {
        var rest = bytes[...]
        guard rest.starts(with: Self.mark) else { return nil }
        rest = rest.dropFirst(Self.mark.count)
        func number() -> UInt64? {
            guard rest.count >= Self.numberBytes else { return nil }
            let value = rest.prefix(Self.numberBytes).reversed().reduce(0) { $0 << 8 | UInt64($1) }
            rest = rest.dropFirst(Self.numberBytes)
            return value
        }
        guard let exact = number(), exact <= 1, let length = number(), length <= rest.count else { return nil }
        text = String(decoding: rest.prefix(Int(length)), as: UTF8.self)
        rest = rest.dropFirst(Int(length))
        isExact = exact == 1
        guard let count = number(), rest.count.isMultiple(of: 2 * Self.numberBytes),
            count == rest.count / (2 * Self.numberBytes)
        else { return nil }
        seen = []
        while let name = number(), let content = number() { seen.append(Seen(name: name, content: content)) }
    }

    func encoded() -> [UInt8] {
        var bytes = Self.mark
        func append(_ number: UInt64) {
            for place in 0..<Self.numberBytes { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
        }
        append(isExact ? 1 : 0)
        append(UInt64(text.utf8.count))
        bytes += Array(text.utf8)
        append(UInt64(seen.count))
        for document in seen {
            append(document.name)
            append(document.content)
        }
        return bytes
    }
}

/// The saved queries of an index: a small file each, beside its segments, so that they move with it.
struct SavedQueries {
    private let folder: IndexFolder

    init(_ folder: IndexFolder) { self.folder = folder }

    private static let prefix = "saved-"
    private static let longestName = 64

    /// Names are letters, figures, `-` and `_`.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= longestName
            && name.utf8.allSatisfy {
                Byte.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
            }
    }

    /// By name.
    func names() throws -> [String] {
        try folder.storing { () throws(StorageError) in try folder.store.list() }
            .filter { $0.hasPrefix(Self.prefix) }.map { String($0.dropFirst(Self.prefix.count)) }
            .filter(Self.isName).sorted()
    }

    /// nil where none has the name.
    func query(named name: String) throws -> SavedQuery? {
        guard try names().contains(name) else { return nil }
        let file = Self.prefix + name
        let mapped = try folder.storing { () throws(StorageError) in try folder.store.map(file) }
        let bytes = withExtendedLifetime(mapped) { unsafe Array(mapped.buffer) }
        guard let query = SavedQuery(decoding: bytes) else {
            throw IndexFolder.failed(
                "\(folder.store.path(of: file)): is no saved query; save it anew with griffie search --save \(name) QUERY"
            )
        }
        return query
    }

    func save(_ query: SavedQuery, as name: String) throws {
        try folder.storing { () throws(StorageError) in
            try folder.store.replace(Self.prefix + name, with: query.encoded())
        }
    }

    func remove(_ name: String) throws {
        try folder.storing { () throws(StorageError) in try folder.store.remove(Self.prefix + name) }
    }
}
