/// Which document a zip archive holds, as its own parts say.
enum OfficeKind {
    case word, openText, workbook, openSheet, presentation, openPresentation

    /// The member that names the types of all parts (ECMA-376, part 2, 7.2.3).
    static let contentTypes = "[content_types].xml"
    /// The member that holds the type (OpenDocument 1.3, part 2, 3.3).
    static let mimetype = "mimetype"

    /// What the types of parts end in, of documents and templates, with macros or without.
    private static let parts: [(type: String, kind: Self)] = [
        ("wordprocessingml.document.main+xml", .word), ("wordprocessingml.template.main+xml", .word),
        ("application/vnd.ms-word.document.macroenabled.main+xml", .word),
        ("application/vnd.ms-word.template.macroenabledtemplate.main+xml", .word),
        ("spreadsheetml.sheet.main+xml", .workbook), ("spreadsheetml.template.main+xml", .workbook),
        ("application/vnd.ms-excel.sheet.macroenabled.main+xml", .workbook),
        ("presentationml.presentation.main+xml", .presentation), ("presentationml.slideshow.main+xml", .presentation),
    ]

    private static let openTypes: [(type: String, kind: Self)] = [
        ("application/vnd.oasis.opendocument.text", .openText),
        ("application/vnd.oasis.opendocument.spreadsheet", .openSheet),
        ("application/vnd.oasis.opendocument.presentation", .openPresentation),
    ]

    /// The main part of each, where no type names it.
    private static let mainParts: [(name: String, kind: Self)] = [
        ("word/document.xml", .word), ("xl/workbook.xml", .workbook), ("ppt/presentation.xml", .presentation),
    ]

    /// - Parameter members: `contentTypes` and `mimetype`, where they are there.
    init?(types members: [String: [UInt8]], names: @autoclosure () throws(ReadError) -> Set<String>) throws(ReadError) {
        let open = String(decoding: members[Self.mimetype] ?? [], as: UTF8.self).lowercased()
        let types = String(decoding: members[Self.contentTypes] ?? [], as: UTF8.self).lowercased()
        if let found = Self.openTypes.first(where: { open.hasPrefix($0.type) }) {
            self = found.kind
        } else if let found = Self.parts.first(where: {
            types.contains($0.type + "\"") || types.contains($0.type + "'")
        }) {
            self = found.kind
        } else {
            let names = try names()
            guard let found = Self.mainParts.first(where: { names.contains($0.name) }) else { return nil }
            self = found.kind
        }
    }
}
