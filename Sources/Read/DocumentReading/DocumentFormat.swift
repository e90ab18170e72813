/// The formats that are read.
package enum DocumentFormat: String, Sendable, CaseIterable {
    case plainText = "text"
    case markdown
    case html
    case xml
    /// Read by way of poppler-utils; see `PDFReader`.
    case pdf
    /// A picture of a page, or several in one file; see `PictureReader`.
    case picture = "image"
    /// Word; see `WordReader`.
    case word = "docx"
    /// OpenDocument text; see `OpenReader`.
    case openText = "odt"
    /// Workbook; see `WorkbookReader`.
    case workbook = "xlsx"
    /// OpenDocument spreadsheet; see `OpenSheetReader`.
    case openSheet = "ods"
    /// Read by way of LibreOffice, as the next three; see `OfficeConverter`.
    case richText = "rtf"
    case oldWord = "doc"
    case oldSheet = "xls"
    /// Slides of any kind.
    case slides = "ppt"
    /// Many documents in one file; see `JSONLinesParser`.
    case jsonLines = "jsonl"
    /// Many files in one; see `ArchiveReader`.
    case archive

    /// Whether a file holds many documents, each with a name of its own.
    package var holdsMany: Bool { self == .jsonLines || self == .archive }

    /// Whether it is a document of an office program; of which kind, what it holds tells.
    var isOffice: Bool {
        switch self {
        case .word, .openText, .workbook, .openSheet, .richText, .oldWord, .oldSheet, .slides: true
        case .plainText, .markdown, .html, .xml, .pdf, .picture, .jsonLines, .archive: false
        }
    }

    /// The format that a file name promises by its extension, in any case of letters.
    package init(path: String) throws(ReadError) {
        let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
        guard let point = name.lastIndex(of: UInt8(ascii: ".")), point > 0 else {
            throw .unsupportedFormat(.noExtension)
        }
        let suffix = String(decoding: name[(point + 1)...], as: UTF8.self).lowercased()
        switch suffix {
        case "txt", "text": self = .plainText
        case "md", "markdown": self = .markdown
        case "html", "htm", "xhtml": self = .html
        case "xml": self = .xml
        case "pdf": self = .pdf
        case "png", "jpg", "jpeg", "tif", "tiff": self = .picture
        case "docx", "docm", "dotx", "dotm": self = .word
        case "odt", "ott": self = .openText
        case "xlsx", "xlsm", "xltx", "xltm": self = .workbook
        case "ods", "ots": self = .openSheet
        case "rtf": self = .richText
        case "doc", "dot": self = .oldWord
        case "xls", "xlt": self = .oldSheet
        case "ppt", "pps", "pptx", "pptm", "ppsx", "odp": self = .slides
        case "jsonl", "ndjson", "json": self = .jsonLines
        case "zip", "tar", "tgz", "gz", "7z", "eml": self = .archive
        default: throw .unsupportedFormat(UnsupportedFormat(suffix: suffix))
        }
    }
}

/// A kind of file that is not read, for the listing of what was left out.
package enum UnsupportedFormat: Hashable, Sendable {
    case noExtension
    /// A kind that council papers come in and that another version may read; its name.
    case notYet(String)
    case unknown(suffix: String)
    /// JSON that holds no text of a document.
    case withoutText

    init(suffix: String) {
        switch suffix {
        case "csv": self = .notYet("spreadsheet")
        case "msg": self = .notYet("e-mail of Outlook")
        case "gif": self = .notYet("image")
        case "rar": self = .notYet("archive of this kind")
        default: self = .unknown(suffix: suffix)
        }
    }

    /// Words for a listing: “Word: not read yet”.
    package var reason: String {
        switch self {
        case .noExtension:
            "no extension: only .txt, .md, .html, .xml, .pdf, .docx, .odt, .xlsx, .ods, .json, .jsonl, .eml and .zip are read"
        case .notYet(let name): "\(name): not read yet"
        case .withoutText: "JSON without the text of a document"
        case .unknown(let suffix): ".\(suffix): not a kind of document that is read"
        }
    }
}
