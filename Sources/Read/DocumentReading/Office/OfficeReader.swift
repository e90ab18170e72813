import SourceText

/// Reads Office documents: what they are is told by what they hold, not by their names.
struct OfficeReader {
    /// Most bytes of its unpacked parts.
    let byteLimit: Int
    /// Most memory that the document may take, in bytes.
    let memoryLimit: Int
    /// For what is not read here.
    let converter: OfficeConverter

    /// Whether bytes begin as a zip archive does.
    static func mayHold(_ bytes: [UInt8]) -> Bool { BinarySignature(bytes) == .zip }

    /// Whether a zip archive is an Office document of any kind.
    static func holdsDocument(_ bytes: [UInt8]) -> Bool {
        var members = PackageMembers(bytes, byteLimit: ArchiveLimits.freeBytes)
        let types = try? members.load { $0 == OfficeKind.contentTypes || $0 == OfficeKind.mimetype }
        let kind = try? OfficeKind(types: types ?? [:], names: try members.names())
        return kind != nil
    }

    /// - Parameter isMade: whether LibreOffice has just made the document of another.
    /// - Throws: `ReadError.notOffice` where it is another kind of archive.
    func read(_ bytes: [UInt8], path: String, isMade: Bool = false) throws(ReadError) -> CouncilDocument {
        if let old = try Self.old(bytes) { return try read(bytes, old, path: path) }
        guard Self.mayHold(bytes) else { throw .notOffice }
        var members = PackageMembers(bytes, byteLimit: min(byteLimit, memoryLimit))
        let types = try members.load { $0 == OfficeKind.contentTypes || $0 == OfficeKind.mimetype }
        guard let kind = try OfficeKind(types: types, names: try members.names()) else { throw .notOffice }
        let room = OfficeRoom(fileSize: bytes.count, limit: memoryLimit)
        let format: DocumentFormat
        let text: StructuredText
        var warnings: [Diagnostic] = []
        switch kind {
        case .word:
            format = .word
            var reader = WordReader(members, room, leavesOutClock: isMade)
            text = try reader.read()
        case .openText:
            format = .openText
            var reader = OpenReader(members, room)
            text = try reader.read()
        case .workbook:
            format = .workbook
            var reader = WorkbookReader(members, room)
            text = try reader.read()
            warnings = reader.warnings
        case .openSheet:
            format = .openSheet
            let content = try OpenReader.content(of: &members)
            (text, warnings) = try OpenSheetReader.read(content, OpenReader.content, room.allowance(members))
        case .presentation: return try read(bytes, .slides, path: path)
        case .openPresentation: return try read(bytes, .openSlides, path: path)
        }
        guard !text.bytes.isEmpty else { throw .noText }
        var left = MemoryAllowance(size: max(bytes.count, text.bytes.count), limit: memoryLimit)
        try left.take(bytes.count)
        try left.take(text.bytes.count)
        try left.take(text.blocks.count, of: MemoryWeight.block)
        return CouncilDocument(
            path: path, format: format, encoding: .utf8, originalByteCount: bytes.count, structure: text,
            declared: DeclaredMetadata(), warnings: warnings, allowance: left)
    }

    /// What a document of before the archives of parts is; nil for none.
    private static func old(_ bytes: [UInt8]) throws(ReadError) -> ConvertedFormat? {
        switch BinarySignature(bytes) {
        case .rtf: return .richText
        case .compoundFile:
            guard let old = ConvertedFormat(compound: bytes) else { throw fault(ofCompound: bytes) }
            return old
        default: return nil
        }
    }

    /// Reads what LibreOffice makes of a document.
    private func read(_ bytes: [UInt8], _ format: ConvertedFormat, path: String) throws(ReadError) -> CouncilDocument {
        let made = try converter.converted(bytes, format)
        var document: CouncilDocument
        if PDFReader.holdsPDF(made) {
            document = try PDFReader(
                memoryLimit: memoryLimit, recognition: .never, slots: converter.slots, memory: nil
            ).read(made, path: path)
        } else if Self.mayHold(made) {
            document = try read(made, path: path, isMade: true)
        } else {
            throw .notConverted
        }
        document.format = format.format
        document.originalByteCount = bytes.count
        return document
    }

    /// Other documents of the old kind, and new ones with a password, which stand in a file of the old kind (MS-OFFCRYPTO, 2.3.4.10).
    private static func fault(ofCompound bytes: [UInt8]) -> ReadError {
        let isLocked = bytes.indices.contains {
            bytes[$0] == encryptedStream[0] && bytes[$0...].starts(with: encryptedStream)
        }
        return isLocked ? .encrypted : .notOffice
    }

    /// The name of the stream that is locked, in UTF-16.
    private static let encryptedStream: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
}

/// How much memory an Office document may take: most of one is compressed, so what it unpacks to counts.
struct OfficeRoom {
    /// Of the file, in bytes.
    let fileSize: Int
    /// Most bytes for any document.
    let limit: Int

    /// For what was unpacked so far.
    func allowance(_ members: PackageMembers) -> MemoryAllowance {
        MemoryAllowance(size: max(fileSize, members.unpackedBytes), limit: limit)
    }
}

/// The limits of reading Office documents: each with its unit and what set it.
enum OfficeLimits {
    /// Characters of what stands before an item. Observed: 40, `Artikel %1 ` with the name of a regulation.
    static let longestPattern = 96
}
