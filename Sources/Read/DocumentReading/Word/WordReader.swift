import SourceText

/// Reads a Word document (`.docx`): the parts of its package, and their text.
///
/// Its properties (title, author, dates) are mostly those of the template, and count for nothing.
struct WordReader {
    private var members: PackageMembers
    private let room: OfficeRoom
    private let leavesOutClock: Bool

    /// - Parameter leavesOutClock: whether fields show the day and time of now: what made the document has filled them in.
    init(_ members: PackageMembers, _ room: OfficeRoom, leavesOutClock: Bool) {
        self.leavesOutClock = leavesOutClock
        self.members = members
        self.room = room
    }

    /// - Complexity: O(*n*) in the unpacked parts.
    mutating func read() throws(ReadError) -> StructuredText {
        let main = try mainPart()
        let parts = try relations(of: main)
        let wanted = Set([main] + parts.values.joined())
        let found = try members.load(wanted.contains)
        guard let document = found[main] else { throw .missingMember(main) }
        let allowance = room.allowance(members)
        let (styles, numbering) = (WordStyles(), WordNumbering())
        for name in parts[.styles] ?? [] { try Self.read(name, found, into: styles) }
        for name in parts[.numbering] ?? [] { try Self.read(name, found, into: numbering) }
        let body = WordBody(styles, numbering, allowance, leavesOutClock: leavesOutClock)
        try Self.read(main, [main: document], into: body)
        for kind in [PartKind.footnotes, .endnotes] where body.refersToNotes(isEndnote: kind == .endnotes) {
            for name in parts[kind] ?? [] { try Self.read(name, found, into: body) }
        }
        body.appendNotes()
        var text = try body.writer.structure(allowance)
        for kind in [PartKind.header, .footer] {
            for name in (parts[kind] ?? []).sorted() { text.furniture += try furniture(name, found, styles, numbering) }
        }
        return text
    }

    private static func read(_ name: String, _ members: [String: [UInt8]], into part: some WordReceiver)
        throws(ReadError)
    {
        guard let bytes = members[name] else { return }
        do throws(ReadError) { try XMLStream.read(bytes, into: part) } catch { throw .inMember(name, error) }
    }

    // MARK: Parts

    private enum PartKind: String, CaseIterable {
        case document = "officeDocument"
        case styles, numbering, footnotes, endnotes, header, footer
    }

    /// The part that the package says is the document (ECMA-376, part 1, 11.3.10).
    private mutating func mainPart() throws(ReadError) -> String {
        let name = try PackageRelations.load(of: "", from: &members).first { $0.kind == PartKind.document.rawValue }?
            .target
        return name ?? Self.usualMainPart
    }

    private static let usualMainPart = "word/document.xml"

    /// Names of the parts that the document uses.
    private mutating func relations(of main: String) throws(ReadError) -> [PartKind: [String]] {
        var parts: [PartKind: [String]] = [:]
        for relation in try PackageRelations.load(of: main, from: &members) {
            if let kind = PartKind(rawValue: relation.kind) { parts[kind, default: []].append(relation.target) }
        }
        return parts
    }

    // MARK: Heads and feet of pages

    /// The lines of a head or foot of pages, which are not in the text.
    private func furniture(
        _ name: String, _ found: [String: [UInt8]], _ styles: WordStyles, _ numbering: WordNumbering
    ) throws(ReadError) -> [PageFurniture] {
        let allowance = room.allowance(members)
        let part = WordBody(styles, numbering, allowance, leavesOutClock: leavesOutClock)
        try Self.read(name, found, into: part)
        let text = try part.writer.structure(allowance)
        return text.bytes.split(separator: UInt8(ascii: "\n")).map {
            PageFurniture(text: String(decoding: $0, as: UTF8.self))
        }
    }
}
