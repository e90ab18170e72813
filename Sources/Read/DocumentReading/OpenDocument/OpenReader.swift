import SourceText

/// Reads an OpenDocument text (`.odt`): the parts of its package, and their text.
struct OpenReader {
    private var members: PackageMembers
    private let room: OfficeRoom

    init(_ members: PackageMembers, _ room: OfficeRoom) {
        self.members = members
        self.room = room
    }

    static let content = "content.xml"
    private static let styles = "styles.xml"
    private static let manifest = "meta-inf/manifest.xml"
    /// What the manifest says of a part that is locked, and the part that a locked document has (OpenDocument 1.3, part 2, 3.4 and 4.8).
    private static let lock = Array("encryption-data".utf8)

    /// - Complexity: O(*n*) in the unpacked parts.
    mutating func read() throws(ReadError) -> StructuredText {
        let content = try Self.content(of: &members)
        let found = try members.load { $0 == Self.styles }
        let allowance = room.allowance(members)
        let styles = OpenStyles()
        if let named = found[Self.styles] { try Self.read(named, Self.styles, into: styles) }
        let body = OpenBody(styles, allowance)
        try Self.read(content, Self.content, into: body)
        var text = try body.writer.structure(allowance)
        if let named = found[Self.styles] { text.furniture = try furniture(named, styles) }
        return text
    }

    /// The part that holds the content, where it is not locked.
    static func content(of members: inout PackageMembers) throws(ReadError) -> [UInt8] {
        if let manifest = try members.load({ $0 == Self.manifest })[Self.manifest], Self.holdsLock(manifest) {
            throw .encrypted
        }
        guard let content = try members.load({ $0 == Self.content })[Self.content] else {
            throw .missingMember(Self.content)
        }
        return content
    }

    private static func read(_ bytes: [UInt8], _ name: String, into part: some OpenReceiver) throws(ReadError) {
        do throws(ReadError) { try XMLStream.read(bytes, into: part) } catch { throw .inMember(name, error) }
    }

    private static func holdsLock(_ manifest: [UInt8]) -> Bool {
        manifest.indices.contains { manifest[$0] == lock[0] && manifest[$0...].starts(with: lock) }
    }

    /// The lines of the heads and feet of pages, which are not in the text, each once.
    private func furniture(_ bytes: [UInt8], _ styles: OpenStyles) throws(ReadError) -> [PageFurniture] {
        let allowance = room.allowance(members)
        let part = OpenBody(styles, allowance, roots: OpenBody.heads)
        try Self.read(bytes, Self.styles, into: part)
        let text = try part.writer.structure(allowance)
        var seen: Set<String> = []
        return text.bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
            .filter { seen.insert($0).inserted }.map { PageFurniture(text: $0) }
    }
}
