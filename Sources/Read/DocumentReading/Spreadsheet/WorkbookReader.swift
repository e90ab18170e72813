import SourceText

/// Reads a workbook (`.xlsx`): each sheet is a heading and the tables in it.
struct WorkbookReader {
    private var members: PackageMembers
    private let room: OfficeRoom
    private(set) var warnings: [Diagnostic] = []

    init(_ members: PackageMembers, _ room: OfficeRoom) {
        self.members = members
        self.room = room
    }

    private static let usualMainPart = "xl/workbook.xml"
    private static let document = "officeDocument"
    private static let strings = "sharedStrings"
    private static let styles = "styles"

    /// - Complexity: O(*n*) in the unpacked parts.
    mutating func read() throws(ReadError) -> StructuredText {
        let main =
            try PackageRelations.load(of: "", from: &members).first { $0.kind == Self.document }?.target
            ?? Self.usualMainPart
        let relations = try PackageRelations.load(of: main, from: &members)
        let (book, strings, styles) = (WorkbookSheets(), SharedStrings(), WorkbookStyles())
        let shared = Set([main] + relations.filter { $0.kind == Self.strings || $0.kind == Self.styles }.map(\.target))
        let found = try members.load(shared.contains)
        guard found[main] != nil else { throw .missingMember(main) }
        try Self.read(main, found, into: book)
        for relation in relations where relation.kind == Self.strings {
            try Self.read(relation.target, found, into: strings)
        }
        for relation in relations where relation.kind == Self.styles {
            try Self.read(relation.target, found, into: styles)
        }
        let targets = Dictionary(relations.map { ($0.id, $0.target) }, uniquingKeysWith: { first, _ in first })
        var hidesText = book.sheets.contains(where: \.isHidden)
        let wanted = Set(book.sheets.filter { !$0.isHidden }.compactMap { targets[$0.id] })
        // A part that stands for several sheets is read once.
        var sheets = try members.load(wanted.contains)
        var left = room.allowance(members)
        try left.take(strings.memory)
        var writer = OfficeWriter()
        for sheet in book.sheets where !sheet.isHidden {
            guard let target = targets[sheet.id], let contents = sheets.removeValue(forKey: target) else { continue }
            let part = WorkbookSheet(strings, styles, startsIn1904: book.startsIn1904, left)
            try Self.read(target, [target: contents], into: part)
            part.finish()
            hidesText = hidesText || part.hidesText
            guard !part.grid.cells.isEmpty else { continue }
            writer.addSheetName(sheet.name)
            try part.grid.write(to: &writer, &left)
        }
        if hidesText { warnings.append(SheetWarning.hidden) }
        return try writer.structure(left)
    }

    private static func read(_ name: String, _ members: [String: [UInt8]], into part: some SheetReceiver)
        throws(ReadError)
    {
        guard let bytes = members[name] else { throw .missingMember(name) }
        do throws(ReadError) { try XMLStream.read(bytes, into: part) } catch { throw .inMember(name, error) }
    }
}

extension OfficeWriter {
    mutating func addSheetName(_ name: String) {
        open(.heading1)
        add(name.utf8)
        close()
    }
}

enum SheetWarning {
    static let hidden = Diagnostic(.warning, "hidden sheets, rows or columns are left out")
}
