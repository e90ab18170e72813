/// What the first and last bytes of every file of an index look like; the whole is specified in Schemas/segment-v1.md.
///
///     header (16)   "griffie" 0, kind, version
///     body          what the kind of file says
///     pages         one UInt32 for each 4096 bytes of header and body: their checksum
///     footer (32)   length of header and body, root, checksum of pages and footer, version, end mark
package struct FileFormat: Equatable, Sendable {
    /// Four letters that name the kind of file.
    package let kind: UInt32
    /// The version of the body's layout that is written, and the only one that is read.
    package let version: UInt32

    package init(kind: StaticString, version: UInt32) {
        precondition(kind.utf8CodeUnitCount == 4)
        self.kind = unsafe UnsafeRawPointer(kind.utf8Start).loadUnaligned(as: UInt32.self).littleEndian
        self.version = version
    }

    static let magic = UInt64(0x0065_6966_6669_7267)  // "griffie" and a zero byte, little-endian
    static let endMark = UInt32(0x6664_6E65)  // "endf"
    package static let headerSize = 16
    static let footerSize = 32
    package static let pageSize = 4096

    static func pageCount(bodyEnd: Int) -> Int { (bodyEnd + pageSize - 1) / pageSize }

    /// The low half of the page's XXH64.
    static func checksum(_ page: UnsafeRawBufferPointer) -> UInt32 {
        UInt32(truncatingIfNeeded: unsafe XXHash64.hash(page))
    }
}

/// Why a file cannot be read, or not be read further. Offsets are bytes from the start of the file.
package enum DamagedFile: Error, Hashable, Sendable {
    /// Too short to be such a file, or its length is not the one that its footer gives.
    case truncated(path: String, size: Int)
    /// Not a file of this program, or another kind of file.
    case foreign(path: String)
    /// Written by another version of the format.
    case version(path: String, found: UInt32, readable: UInt32)
    /// The bytes are not those that were written.
    case checksum(path: String, offset: Int)
    /// The checksum is right (or not yet looked at), but the content contradicts itself.
    case malformed(path: String, structure: String, offset: Int)
}
