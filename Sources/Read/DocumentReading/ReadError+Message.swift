import Glibc

extension ReadError {
    /// One sentence in English that names the file, and the place in it where there is one. Without a full stop.
    package func message(path: String) -> String {
        switch self {
        case .malformed(let line, _), .tooDeep(let line, _), .declaresEntities(let line, _),
            .tooManyAttributes(let line, _):
            "\(path):\(line): \(reason)"
        case .cannotOpen, .isDirectory, .notAFile, .empty, .noText, .tooLarge, .beyondMemory, .tooDense, .binary,
            .notText, .unsupportedFormat, .manyDocuments, .noMemory, .noParser, .notPDF, .encrypted, .damagedPDF,
            .noTextLayer, .notPicture, .unreadPicture, .beyondConverter, .noProgram,
            .notConverted, .noRoom:
            "\(path): \(reason)"
        case .noMailLibrary, .damagedMail, .damagedArchive, .unpacksTooLarge, .tooManyMembers, .nestsTooDeep,
            .noArchiveLibrary, .missingMember,
            .notOffice:
            "\(path): \(reason)"
        case .inMember(let name, let error): error.message(path: path + Self.memberMark + name)
        }
    }

    /// Stands between the name of an archive and the name of a member.
    package static let memberMark = "//"

    /// The same without the file and the line, for a listing that has columns for them.
    package var reason: String {
        switch self {
        case .cannotOpen(let code): "cannot be read: \(Self.systemMessage(code))"
        case .isDirectory: "is a folder, not a document"
        case .notAFile: "is a device, socket or pipe, not a file"
        case .empty: "is empty"
        case .noText: "holds no text"
        case .tooLarge(let bytes, let limit): "is too large: \(bytes) bytes, the limit is \(limit >> 20) MiB"
        case .beyondMemory(let limit): "is too large for --memory \(limit >> 20): reading it would take more"
        case .tooDense(let times):
            "holds so many marks, cells or facts that reading it would take more than \(times) times its size in memory"
        case .binary(let offset): "is not text: byte \(offset) is a control byte that no text has"
        case .notText(let kind): "is \(kind.rawValue), not text"
        case .unsupportedFormat(let format): format.reason
        case .notPDF: "is not a PDF document, whatever its name says"
        case .encrypted: "is locked with a password"
        case .damagedPDF(let reason): reason.isEmpty ? "is damaged" : "is damaged: \(reason)"
        case .noTextLayer(let pages):
            pages == 1 ? "is a scan: no text on its page" : "is a scan: no text on its \(pages) pages"
        case .notPicture: "is no picture that is read, whatever its name says"
        case .unreadPicture(wasLookedAt: true): "is a picture without text that can be read"
        case .unreadPicture(wasLookedAt: false): "is a picture: only tesseract reads its text (see --ocr)"
        case .beyondConverter(let name): "is not read: \(name) takes more time or memory for it than one document may"
        case .notConverted: "is not read: LibreOffice makes nothing of it (it is damaged, or locked with a password)"
        case .noRoom: "is not read: nothing can be written to the folder for temporary files; see TMPDIR"
        case .noProgram(Self.officeProgram):
            "is not read: it takes LibreOffice, which is not on this machine; install it "
                + "(apt-get install libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui)"
        case .noProgram("tesseract"):
            "is not read: tesseract is not on this machine; install it "
                + "(apt-get install tesseract-ocr tesseract-ocr-nld)"
        case .noProgram(let name):
            "is not read: \(name) is not on this machine; install poppler-utils (apt-get install poppler-utils)"
        case .noMemory: "is not read: there is not enough memory for it; see ulimit -v"
        case .noParser: "is not read: libsimdjson is not on this machine, or there is no memory for it"
        case .manyDocuments: "holds many documents, where one was asked for"
        case .malformed(_, let reason): "is not well formed: \(reason)"
        case .tooDeep(_, let limit): "nests elements more than \(limit) deep"
        case .tooManyAttributes(_, let limit): "has more than \(limit) attributes or namespaces on one element"
        case .damagedArchive(let reason): "is damaged: \(reason)"
        case .unpacksTooLarge(let limit): "unpacks to more than \(limit >> 20) MiB"
        case .tooManyMembers(let limit): "holds more than \(limit) files"
        case .nestsTooDeep(let limit): "stands in more than \(limit) archives inside each other"
        case .noArchiveLibrary:
            "is not read: libarchive is not on this machine; install libarchive13 (apt-get install libarchive13)"
        case .noMailLibrary:
            "is not read: GMime is not on this machine; install libgmime-3.0-0 (apt-get install libgmime-3.0-0)"
        case .damagedMail: "is no message of e-mail"
        case .missingMember(let name): "is damaged: it has no part “\(name)”"
        case .notOffice: "is no Office document that is read"
        case .inMember(let name, let error): "“\(name)” in it \(error.reason)"
        case .declaresEntities(_, let name):
            "declares the entity “\(name)”; documents with entities of their own are not read"
        }
    }

    private static func systemMessage(_ code: Int32) -> String {
        guard let text = unsafe strerror(code) else { return "error \(code)" }
        return unsafe String(cString: text)
    }
}
