/// Documents that LibreOffice makes one of that is read here: by what their first bytes and parts say, not by their names.
enum ConvertedFormat {
    case richText, oldWord, oldSheet, oldSlides, slides, openSlides

    /// What a file of parts of the old kind holds; nil for what is none of these (MS-DOC 2.1, MS-XLS 2.1.2, MS-PPT 2.1).
    /// - Complexity: O(*n*).
    init?(compound bytes: [UInt8]) {
        // Names of streams stand in UTF-16 in sectors of the directory, at multiples of the length of an entry.
        let entries = stride(from: 0, to: bytes.count, by: Self.bytesOfEntry)
        func holds(_ name: [UInt8]) -> Bool {
            entries.contains { bytes[$0] == name[0] && bytes[$0...].starts(with: name) }
        }
        if holds(Self.wordStream) {
            self = .oldWord
        } else if holds(Self.slidesStream) {
            self = .oldSlides
        } else if holds(Self.bookStream) || holds(Self.olderBookStream) {
            self = .oldSheet
        } else {
            return nil
        }
    }

    /// In the directory of a compound file (MS-CFB 2.6.1).
    private static let bytesOfEntry = 128
    private static let wordStream = utf16("WordDocument")
    private static let slidesStream = utf16("PowerPoint Document")
    private static let bookStream = utf16("Workbook")
    private static let olderBookStream = utf16("Book")

    /// Closed, as names there are.
    private static func utf16(_ name: String) -> [UInt8] { name.utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0] }

    /// What the file is called for LibreOffice.
    var suffix: String {
        switch self {
        case .richText: "rtf"
        case .oldWord: "doc"
        case .oldSheet: "xls"
        case .oldSlides: "ppt"
        case .slides: "pptx"
        case .openSlides: "odp"
        }
    }

    /// What it is made into: slides are pages.
    var target: String {
        switch self {
        case .richText, .oldWord: "docx"
        case .oldSheet: "xlsx"
        case .oldSlides, .slides, .openSlides: "pdf"
        }
    }

    /// As what the document is listed.
    var format: DocumentFormat {
        switch self {
        case .richText: .richText
        case .oldWord: .oldWord
        case .oldSheet: .oldSheet
        case .oldSlides, .slides, .openSlides: .slides
        }
    }
}
