import CLibArchive
import SourceText

/// A file in an archive.
package struct ArchivedFile: Sendable {
    /// Its path in the archive; `//` stands between the names of archives inside each other. A name, which leads nowhere.
    package let name: String
    /// What its name promises.
    package let format: DocumentFormat?
    /// Its bytes, or why there are none.
    package let contents: Result<[UInt8], ReadError>

    /// In bytes.
    package var size: Int { (try? contents.get().count) ?? 0 }
}

/// Takes the files of an archive, block by block, so that one larger than memory can be read: zip, tar, 7z, what gzip packed,
/// and such archives inside each other. Nothing is written.
package struct ArchiveReader: ~Copyable {
    /// Keeps a file open as long as what reads it.
    private final class HeldFile {
        let file: OpenFile

        init(_ file: consuming OpenFile) { self.file = file }
    }

    /// An open archive: the file, or one inside another, in memory.
    @safe private final class Layer {
        /// Stands before the names of its members.
        let prefix: String
        private let bytes: UnsafeMutableRawBufferPointer?
        var members: ArchiveMembers

        init(_ file: borrowing OpenFile, _ kind: griffie_archive_kind, byteLimit: Int) throws(ReadError) {
            prefix = ""
            unsafe bytes = nil
            members = try ArchiveMembers(file, kind, byteLimit: byteLimit)
        }

        init(_ contents: [UInt8], prefix: String, byteLimit: Int) throws(ReadError) {
            self.prefix = prefix
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: contents.count, alignment: 1)
            unsafe copy.copyBytes(from: contents)
            unsafe bytes = copy
            do throws(ReadError) {
                members = unsafe try ArchiveMembers(
                    UnsafeRawBufferPointer(copy), ArchiveReader.kind(of: contents), byteLimit: byteLimit)
            } catch {
                unsafe copy.deallocate()
                throw error
            }
        }

        deinit { unsafe bytes?.deallocate() }
    }

    /// nil where the archive is in memory.
    private let file: HeldFile?
    /// Of the archive, in bytes.
    private let size: Int
    /// The open archives, each inside the one before.
    private var layers: [Layer]
    /// Parts of messages that are still to be given, last first, and in how many messages each stands.
    private var parts: [Part]

    private typealias Part = (name: String, contents: [UInt8], depth: Int)
    private let blockBytes: Int
    private let byteLimit: Int
    /// Bytes that may still be unpacked, all together.
    private var left: Int
    /// What a file is called that has no name in its archive.
    private let bareName: String

    /// - Parameters:
    ///   - blockBytes: bytes of files that a block holds at least, unless the archive ends.
    ///   - byteLimit: of one file.
    package init(path: [UInt8], blockBytes: Int, byteLimit: Int = 128 << 20) throws(ReadError) {
        let isMail = MailReader.holdsMail(RawText.shown(path))
        let parts = try Self.parts(ofFile: path, isMail: isMail, byteLimit)
        let held = HeldFile(try OpenFile(path: path, waits: false))
        let layers = try Self.layers(held.file, isMail: isMail, byteLimit)
        (self.parts, self.layers, file) = (parts, layers, held)
        size = held.file.size
        self.blockBytes = blockBytes
        self.byteLimit = byteLimit
        left = ArchiveLimits.mostBytesTogether(ofArchive: size)
        bareName = Self.withoutEnding(RawText.shown(path))
    }

    /// The same for an archive in memory.
    package init(contents: [UInt8], name: String, blockBytes: Int, byteLimit: Int = 128 << 20) throws(ReadError) {
        guard !contents.isEmpty else { throw .empty }
        layers = [try Layer(contents, prefix: "", byteLimit: byteLimit)]
        parts = []
        self.blockBytes = blockBytes
        self.byteLimit = byteLimit
        left = ArchiveLimits.mostBytesTogether(ofArchive: contents.count)
        bareName = Self.withoutEnding(name)
        size = contents.count
        file = nil
    }

    private static func layers(
        _ file: borrowing OpenFile, isMail: Bool, _ byteLimit: Int
    ) throws(ReadError) -> [Layer] {
        guard file.size > 0 else { throw .empty }
        return isMail ? [] : [try Layer(file, kind(of: try head(of: file)), byteLimit: byteLimit)]
    }

    private static func parts(ofFile path: [UInt8], isMail: Bool, _ byteLimit: Int) throws(ReadError) -> [Part] {
        isMail ? try parts(of: try FileLoader(byteLimit: byteLimit).load(path: path)) : []
    }

    private static let bytesOfHead = 4

    private static func head(of file: borrowing OpenFile) throws(ReadError) -> [UInt8] {
        var head = [UInt8](repeating: 0, count: bytesOfHead)
        var failure: ReadError?
        unsafe head.withUnsafeMutableBytes { buffer in
            do throws(ReadError) { _ = unsafe try file.read(into: buffer, at: 0) } catch { failure = error }
        }
        if let failure { throw failure }
        return head
    }

    private static func kind(of bytes: [UInt8]) -> griffie_archive_kind {
        BinarySignature(bytes) == .gzip ? griffie_archive_compressed : griffie_archive_any
    }

    /// `map/stuk.pdf.gz`: `stuk.pdf`.
    private static func withoutEnding(_ path: String) -> String {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
        let end = name.lastIndex(of: UInt8(ascii: ".")) ?? name.count
        return String(decoding: name[..<end], as: UTF8.self)
    }

    /// The next block of files; nil behind the last.
    /// - Throws: where the archive itself cannot be read on; what is wrong with a file stands in its place.
    /// - Complexity: O(*n*) in what is unpacked.
    package mutating func next() throws(ReadError) -> [ArchivedFile]? {
        var block: [ArchivedFile] = []
        var bytes = 0
        while bytes < blockBytes, block.count < Self.mostFiles {
            guard let file = try nextFile() else { return block.isEmpty ? nil : block }
            bytes += file.size
            block.append(file)
        }
        return block
    }

    /// Files of a block, however small they are.
    private static let mostFiles = 4096

    private mutating func nextFile() throws(ReadError) -> ArchivedFile? {
        while true {
            if let part = parts.popLast() {
                if let file = try take(part.name, Result.success(part.contents), depth: part.depth) { return file }
                continue
            }
            guard let top = layers.last else { return nil }
            do throws(ReadError) {
                if let member = try top.members.next() {
                    if let file = try take(member, of: top) { return file }
                } else {
                    layers.removeLast()
                }
            } catch {
                // What has unpacked beyond all bounds is not read on; an archive inside another that is damaged is one file.
                guard left >= 0, !top.prefix.isEmpty else { throw error }
                layers.removeLast()
                let name = String(top.prefix.dropLast(ReadError.memberMark.count))
                return ArchivedFile(name: name, format: .archive, contents: .failure(error))
            }
        }
    }

    /// A member as a file; nil for a folder, for what programs hide, and for an archive, which is opened.
    private mutating func take(_ member: ArchiveMembers.Member, of layer: Layer) throws(ReadError) -> ArchivedFile? {
        let own = member.isNamed ? member.name : bareName
        guard member.isFile, !Self.isHidden(own) else { return nil }
        let name = layer.prefix + own
        // What no reader knows is not unpacked.
        do throws(ReadError) { _ = try DocumentFormat(path: name) } catch {
            return ArchivedFile(name: name, format: nil, contents: .failure(error))
        }
        return try take(name, Result { () throws(ReadError) in try contents(of: member, layer) }, depth: layers.count)
    }

    /// The parts of a message, last first.
    private static func parts(of mail: [UInt8], prefix: String = "", depth: Int = 1) throws(ReadError) -> [Part] {
        try MailReader.parts(of: mail).reversed().map { (prefix + $0.name, $0.contents, depth) }
    }

    private mutating func take(
        _ name: String, _ member: Result<[UInt8], ReadError>, depth: Int
    ) throws(ReadError) -> ArchivedFile? {
        let format: DocumentFormat
        do throws(ReadError) { format = try DocumentFormat(path: name) } catch {
            return ArchivedFile(name: name, format: nil, contents: .failure(error))
        }
        do throws(ReadError) {
            let contents = try member.get()
            if left < 0 { throw Self.excess(of: size) }
            guard format == .archive else {
                return ArchivedFile(name: name, format: format, contents: .success(contents))
            }
            guard depth <= ArchiveLimits.mostNested else { throw .nestsTooDeep(limit: ArchiveLimits.mostNested) }
            guard !contents.isEmpty else { throw .empty }
            guard !MailReader.holdsMail(name) else {
                parts += try Self.parts(of: contents, prefix: name + ReadError.memberMark, depth: depth + 1)
                return nil
            }
            layers.append(try Layer(contents, prefix: name + ReadError.memberMark, byteLimit: byteLimit))
            return nil
        } catch {
            if left < 0 { throw Self.excess(of: size) }
            return ArchivedFile(name: name, format: format, contents: .failure(error.ofMember))
        }
    }

    private static func excess(of size: Int) -> ReadError {
        .unpacksTooLarge(limit: ArchiveLimits.mostBytesTogether(ofArchive: size))
    }

    /// What was unpacked for nothing counts too.
    private mutating func contents(of member: ArchiveMembers.Member, _ layer: Layer) throws(ReadError) -> [UInt8] {
        let before = layer.members.unpackedBytes
        defer { left -= layer.members.unpackedBytes - before }
        return try layer.members.contents(of: member)
    }

    /// What programs of macOS put beside files, and names that begin with a point.
    private static func isHidden(_ name: String) -> Bool {
        name.utf8.split(separator: UInt8(ascii: "/")).contains { step in
            (step.first == UInt8(ascii: ".") && step.count > 2) || step.elementsEqual(resourceFolder)
        }
    }

    private static let resourceFolder = Array("__MACOSX".utf8)
}

extension ReadError {
    /// What is wrong with the member that the error names, without its name.
    fileprivate var ofMember: ReadError { if case .inMember(_, let error) = self { error } else { self } }
}
