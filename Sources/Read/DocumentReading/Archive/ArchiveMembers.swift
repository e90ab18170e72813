import CLibArchive
import SourceText

/// Goes through the members of an archive that is in memory. Nothing is written anywhere: a name is a name, not a path.
@safe struct ArchiveMembers: ~Copyable {
    /// What a member says of itself.
    struct Member {
        /// As the archive has it; bytes that are no UTF-8 are as `RawText` shows them.
        let name: String
        /// Of what was packed by itself nothing says a name.
        let isNamed: Bool
        let isFile: Bool
        let isEncrypted: Bool
        /// Bytes when unpacked, as the archive says; nil where it does not.
        let size: Int?
    }

    private let archive: OpaquePointer
    /// Most bytes that a member may unpack to.
    private let mostBytes: Int
    /// Bytes that members unpacked to so far.
    private(set) var unpackedBytes = 0
    private var count = 0
    private var name = ""

    private static let libraryIsThere = griffie_archive_is_there()

    /// - Parameters:
    ///   - bytes: of the archive, which must stay where they are as long as this value lives.
    ///   - byteLimit: of one unpacked member.
    @unsafe init(_ bytes: UnsafeRawBufferPointer, _ kind: griffie_archive_kind, byteLimit: Int) throws(ReadError) {
        guard Self.libraryIsThere else { throw .noArchiveLibrary }
        guard let archive = unsafe griffie_archive_open(bytes.baseAddress, bytes.count, kind) else { throw .noMemory }
        unsafe self.archive = archive
        mostBytes = min(byteLimit, ArchiveLimits.mostBytes(ofArchive: bytes.count))
    }

    /// The same for an open file, which must stay open as long as this value lives.
    init(_ file: borrowing OpenFile, _ kind: griffie_archive_kind, byteLimit: Int) throws(ReadError) {
        guard Self.libraryIsThere else { throw .noArchiveLibrary }
        guard let archive = unsafe file.handOver({ unsafe griffie_archive_open_file($0, kind) }) else {
            throw .noMemory
        }
        unsafe self.archive = archive
        mostBytes = min(byteLimit, ArchiveLimits.mostBytes(ofArchive: file.size))
    }

    deinit { unsafe griffie_archive_close(archive) }

    /// The next member; nil behind the last.
    mutating func next() throws(ReadError) -> Member? {
        guard count < ArchiveLimits.mostMembers else { throw .tooManyMembers(limit: ArchiveLimits.mostMembers) }
        count += 1
        switch unsafe griffie_archive_next(archive) {
        case griffie_archive_end: return nil
        case griffie_archive_member: break
        default: throw .damagedArchive(reason: message)
        }
        let size = unsafe griffie_archive_size(archive)
        let isBare = unsafe griffie_archive_is_bare(archive)
        name = unsafe griffie_archive_name(archive).map { unsafe Self.string($0) } ?? ""
        return Member(
            name: name, isNamed: !name.isEmpty && !isBare, isFile: unsafe griffie_archive_is_file(archive),
            isEncrypted: unsafe griffie_archive_is_encrypted(archive), size: size < 0 ? nil : Int(clamping: size))
    }

    /// Unpacks the member that `next` gave last.
    /// - Throws: errors that name it.
    mutating func contents(of member: Member) throws(ReadError) -> [UInt8] {
        if member.isEncrypted { throw .inMember(name, .encrypted) }
        var bytes: [UInt8] = []
        // What an archive says of a size need not be so: room is taken as bytes come.
        bytes.reserveCapacity(min(member.size ?? 0, ArchiveLimits.freeBytes) + 1)
        while true {
            let chunk = unsafe [UInt8](unsafeUninitializedCapacity: ArchiveLimits.bytesOfRead) { buffer, count in
                let read = unsafe griffie_archive_read(archive, buffer.baseAddress, buffer.count)
                count = max(0, Int(read))
                isDamaged = read < 0
            }
            if isDamaged { throw .inMember(name, .damagedArchive(reason: message)) }
            if chunk.isEmpty { return bytes }
            bytes.append(contentsOf: chunk)
            unpackedBytes += chunk.count
            guard bytes.count <= mostBytes else { throw .inMember(name, .unpacksTooLarge(limit: mostBytes)) }
        }
    }

    private var isDamaged = false

    private var message: String {
        let text = unsafe String(cString: griffie_archive_message(archive))
        return String(text.unicodeScalars.prefix(ArchiveLimits.longestMessage))
    }

    /// At most `longestName` bytes of a name.
    private static func string(_ name: UnsafePointer<CChar>) -> String {
        var count = 0
        while count < ArchiveLimits.longestName, unsafe name[count] != 0 { count += 1 }
        return RawText.shown(unsafe Array(UnsafeRawBufferPointer(start: name, count: count)))
    }
}
