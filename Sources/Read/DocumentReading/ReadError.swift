/// Why a document could not be read. Cases hold data; `message(path:)` has the words.
package enum ReadError: Error, Hashable, Sendable {
    /// The system refused to open or read it.
    case cannotOpen(errno: Int32)
    case isDirectory
    /// A device, pipe or socket where a file was asked for.
    case notAFile
    case empty
    /// It holds no text at all, only markup.
    case noText
    /// `bytes` is what the system says, or what had been read when the limit was passed.
    case tooLarge(bytes: Int, limit: Int)
    /// It would take more memory than there is for one document, in bytes.
    case beyondMemory(limit: Int)
    /// It would take more memory than `times` its own size.
    case tooDense(times: Int)
    /// Not text: `offset` is the first byte that no text has.
    case binary(offset: Int)
    /// Another kind of file under a name that promises text.
    case notText(BinarySignature)
    case unsupportedFormat(UnsupportedFormat)
    /// A file of many documents where one was asked for.
    case manyDocuments
    /// A name that promises PDF, and something else in the file.
    case notPDF
    /// A PDF that asks for a password.
    case encrypted
    /// A PDF that poppler cannot read; its words.
    case damagedPDF(reason: String)
    /// A PDF that holds pictures of text, no text: a scan. The number of its pages.
    case noTextLayer(pages: Int)
    /// A name that promises a picture, and something else in the file.
    case notPicture
    /// A picture of which no text was read: it was looked at and none was found, or nothing here reads pictures.
    case unreadPicture(wasLookedAt: Bool)
    /// A program took longer, or more memory, than it may for one document; its name.
    case beyondConverter(String)
    /// LibreOffice makes nothing of it.
    case notConverted
    /// A folder for a while cannot be made, or not be written to.
    case noRoom
    /// A program that reads PDF or pictures of pages is not on this machine.
    case noProgram(String)
    /// The document is not to blame.
    case noMemory
    /// There is nothing here that reads JSON.
    case noParser
    /// The markup breaks the format's own rules. `line` counts from 1; `reason` is the parser's.
    case malformed(line: Int, reason: String)
    /// Elements nested deeper than `limit`.
    case tooDeep(line: Int, limit: Int)
    /// An element with more attributes, or more namespaces in force, or declared defaults of attributes, than `limit`.
    case tooManyAttributes(line: Int, limit: Int)
    /// An XML document that declares entities: they could grow without bound or name other files, so none are expanded.
    case declaresEntities(line: Int, name: String)
    /// An archive, or a member of one, that cannot be unpacked; the library's words.
    case damagedArchive(reason: String)
    /// A member that unpacks to more bytes than `limit`: more than one document may have, or more than such an archive holds.
    case unpacksTooLarge(limit: Int)
    case tooManyMembers(limit: Int)
    /// Archives inside each other, more than `limit` deep.
    case nestsTooDeep(limit: Int)
    /// There is nothing here that takes e-mail apart.
    case noMailLibrary
    /// A message of e-mail without a head or any part.
    case damagedMail
    /// There is nothing here that unpacks archives.
    case noArchiveLibrary
    /// An Office document without a part that it needs.
    case missingMember(String)
    /// A name that promises an Office document, and something else in the file.
    case notOffice
    /// What is wrong with a member of an archive or Office document.
    indirect case inMember(String, ReadError)

    /// The program that reads old Office documents.
    package static let officeProgram = "soffice"
}
