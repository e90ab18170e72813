import CMail
import SourceText

/// Takes a message of e-mail apart: its text, with the head above it, and what was sent along, each a file.
enum MailReader {
    struct Part {
        let name: String
        let contents: [UInt8]
    }

    /// What a file's name ends in that holds a message (RFC 5322).
    private static let ending = "eml"
    /// Parts with parts of their own that a message may have, and parts in all. Observed: 12, a conversation that was sent on.
    private static let (mostContainers, mostParts) = (200, 2000)
    private static let container = Array("boundary".utf8)
    private static let heads: [(field: griffie_mail_field, label: String)] = [
        (griffie_mail_from, "Van"), (griffie_mail_to, "Aan"), (griffie_mail_copy, "CC"), (griffie_mail_date, "Datum"),
        (griffie_mail_subject, "Onderwerp"),
    ]
    /// What a part without a name is called by its type.
    private static let endings = [
        "application/pdf": "pdf", "text/html": "html", "text/plain": "txt", "message/rfc822": ending,
        "application/msword": "doc", "application/zip": "zip",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/vnd.oasis.opendocument.text": "odt",
    ]

    private static let libraryIsThere = griffie_mail_is_there()

    /// Whether a file's name says that it holds a message.
    static func holdsMail(_ name: String) -> Bool {
        name.utf8.suffix(ending.utf8.count + 1).map { $0 | 0x20 }.elementsEqual(("." + ending).utf8)
    }

    /// The files of a message: its own text first.
    /// - Complexity: O(*n*).
    static func parts(of bytes: [UInt8]) throws(ReadError) -> [Part] {
        guard libraryIsThere else { throw .noMailLibrary }
        guard !bytes.isEmpty else { throw .empty }
        // GMime goes down into parts of parts by calling itself.
        guard containers(in: bytes) <= mostContainers else { throw .nestsTooDeep(limit: mostContainers) }
        let found = unsafe bytes.withUnsafeBufferPointer { bytes -> [Part]? in
            guard let mail = unsafe griffie_mail_open(bytes.baseAddress, bytes.count) else { return nil }
            defer { unsafe griffie_mail_close(mail) }
            return unsafe Self.parts(of: mail)
        }
        guard let found, !found.isEmpty else { throw .damagedMail }
        return found
    }

    private static func containers(in bytes: [UInt8]) -> Int {
        var (count, matched) = (0, 0)
        for byte in bytes {
            let letter = byte | 0x20
            matched = letter == container[matched] ? matched + 1 : letter == container[0] ? 1 : 0
            if matched == container.count { (count, matched) = (count + 1, 0) }
        }
        return count
    }

    @unsafe private static func parts(of mail: OpaquePointer) -> [Part] {
        var (plain, html, files) = ([[UInt8]](), [[UInt8]](), [Part]())
        var names: Set<String> = []
        var count = 0
        while count < mostParts, unsafe griffie_mail_next(mail) {
            count += 1
            let type = unsafe String(cString: griffie_mail_type(mail)).lowercased()
            let name = unsafe griffie_mail_name(mail).map { unsafe String(cString: $0) }
            // Logos and the like, which texts show.
            if type.hasPrefix(picture), unsafe griffie_mail_is_shown_within(mail) { continue }
            let contents = unsafe content(of: mail)
            switch (name, type) {
            case (nil, "text/plain"): plain.append(contents)
            case (nil, "text/html"): html.append(contents)
            default:
                let own = name.map(safe) ?? "bijlage-\(count)" + (endings[type].map { "." + $0 } ?? "")
                files.append(Part(name: unused(own, &names), contents: contents))
            }
        }
        let head = unsafe head(of: mail)
        // Of a text in two forms the plain one says all.
        let texts = plain.isEmpty ? html : plain
        guard !texts.isEmpty || !head.isEmpty else { return files }
        return [body(head, texts, isHTML: plain.isEmpty && !html.isEmpty)] + files
    }

    private static let picture = "image/"

    @unsafe private static func content(of mail: OpaquePointer) -> [UInt8] {
        var count = 0
        guard let start = unsafe griffie_mail_content(mail, &count) else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: start, count: count))
    }

    @unsafe private static func head(of mail: OpaquePointer) -> [String] {
        heads.compactMap { field, label in
            guard let value = unsafe griffie_mail_value(mail, field) else { return nil }
            let text = unsafe String(cString: value).split { $0.isNewline }.joined(separator: " ")
            return text.isEmpty ? nil : "\(label): \(text)"
        }
    }

    private static func body(_ head: [String], _ texts: [[UInt8]], isHTML: Bool) -> Part {
        let lines = isHTML ? head.map { "<p>\(escaped($0))</p>" } : head
        let contents =
            Array((lines.joined(separator: "\n") + "\n\n").utf8) + Array(texts.joined(separator: Array("\n\n".utf8)))
        return Part(name: isHTML ? "bericht.html" : "bericht.txt", contents: contents)
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            default: result.append(character)
            }
        }
    }

    /// A name is no path.
    private static func safe(_ name: String) -> String {
        String(name.map { $0 == "/" || $0 == "\\" || $0.isNewline ? "_" : $0 }.prefix(ArchiveLimits.longestName))
    }

    /// The name, or one with a number before its ending where another part has it: `brief-2.pdf`.
    private static func unused(_ name: String, _ names: inout Set<String>) -> String {
        var (result, number) = (name, 1)
        let point = name.lastIndex(of: ".") ?? name.endIndex
        while !names.insert(result).inserted {
            number += 1
            result = "\(name[..<point])-\(number)\(name[point...])"
        }
        return result
    }
}
