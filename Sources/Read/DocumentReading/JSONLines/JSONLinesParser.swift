import CSimdjson
import Glibc
import SourceText

/// Reads the documents of JSON: an object a line, a list of objects, an answer of a service that holds one, or a single object.
/// Its fields are strings, lists of strings (the pages of a text), whole numbers (the keys of databases) or null. Names are
/// griffie's own (`id`, `title`, `date`, `zaaknummer`, `kind`, `text`) or those of exports of open council data (Open
/// Raadsinformatie and OpenBesluitvorming: `name`, `classification`, `start_date`, `md_text`, …); others are passed over. Texts
/// may be fragments of HTML.
///
/// One for each thread.
@safe package final class JSONLinesParser {
    /// A line and what it gave.
    package struct Entry {
        /// Number of the line in the file, from 1; of the first line of a value over several.
        package var line: Int
        /// The document's `id`, or its number in a list without; empty where the line could not be read.
        package var id: String
        package var document: Result<CouncilDocument, ReadError>

        package init(line: Int, id: String, document: Result<CouncilDocument, ReadError>) {
            self.line = line
            self.id = id
            self.document = document
        }
    }

    /// What is asked of an object; the raw value is the slot that holds it.
    private enum Name: Int {
        case id, title, date, zaaknummer, kind, text, markdown, description
    }

    /// Names of fields, those first that say most. Values of the strict ones must be texts.
    private static let fields: [(literal: StaticString, name: Name, isStrict: Bool)] = [
        ("id", .id, true), ("title", .title, true), ("date", .date, true), ("zaaknummer", .zaaknummer, true),
        ("kind", .kind, true), ("text", .text, true), ("@id", .id, false), ("_id", .id, false),
        ("ori_identifier", .id, false), ("name", .title, false), ("titel", .title, false), ("datum", .date, false),
        ("start_date", .date, false), ("last_discussed_at", .date, false), ("date_modified", .date, false),
        ("classification", .kind, false), ("md_text", .markdown, false), ("tekst", .text, false),
        ("content", .text, false), ("description", .description, false),
    ]

    private let parser: OpaquePointer
    private let fields: [griffie_json_field]
    private let reader: DocumentReader

    /// nil where there is no memory, or no simdjson on this machine.
    package init?(reader: DocumentReader = DocumentReader()) {
        guard let parser = unsafe griffie_json_open() else { return nil }
        unsafe self.parser = parser
        self.reader = reader
        unsafe fields = Self.fields.map { field in
            let name = unsafe UnsafeRawPointer(field.literal.utf8Start).assumingMemoryBound(to: CChar.self)
            return unsafe griffie_json_field(name: name, slot: field.name.rawValue, is_strict: field.isStrict ? 1 : 0)
        }
    }

    deinit { unsafe griffie_json_close(parser) }

    /// Calls `body` for every document of the block and every line that holds none, in order; blank lines are passed over.
    /// `path` names the file in the documents: their own path is `path//id`, which no file can have.
    /// - Complexity: O(*n*) in the block's bytes.
    package func forEachDocument(in block: LineBlock, path: String, _ body: (Entry) throws -> Void) rethrows {
        try unsafe block.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            var line = block.firstLine
            while start < block.count {
                let limit = block.count
                let end = unsafe block.isOneValue ? limit : Self.lineEnd(in: bytes, from: start, limit: limit)
                let hasMark = unsafe line == 1 && bytes[start..<end].starts(with: LineBlock.byteOrderMark)
                let mark = hasMark ? LineBlock.byteOrderMark.count : 0
                let content = unsafe UnsafeBufferPointer(rebasing: bytes[start + mark..<end])
                if unsafe !content.allSatisfy({ $0 <= 0x20 }) {
                    try unsafe read(content, line: line, path: path, isLine: !block.isOneValue, body)
                }
                start = end + 1
                line += 1
            }
        }
    }

    /// Where the line ends that starts at `start`: at a line feed or at `limit`.
    private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> Int {
        guard let base = unsafe UnsafeRawPointer(bytes.baseAddress),
            let end = unsafe memchr(base + start, Int32(UInt8(ascii: "\n")), limit - start)
        else { return limit }
        return unsafe UnsafeRawPointer(end) - base
    }

    /// Reads one value, behind which `LineBlock.padding` bytes can be read.
    private func read(
        _ content: UnsafeBufferPointer<UInt8>, line: Int, path: String, isLine: Bool, _ body: (Entry) throws -> Void
    ) rethrows {
        guard let start = content.baseAddress else { return }
        var code = unsafe griffie_json_begin(parser, start, content.count)
        if code == griffie_json_no_memory {
            return try body(Entry(line: line, id: "", document: .failure(.noMemory)))
        }
        if code != 0 {
            let repaired = unsafe JSONRepair.repaired(Array(content))
            let padded = repaired + [UInt8](repeating: 0, count: LineBlock.padding)
            let again = unsafe padded.withUnsafeBufferPointer { unsafe begin($0, count: repaired.count) }
            // What is still wrong is told as it stands in the file.
            if again == 0 { code = 0 }
        }
        guard code == 0 else {
            let reason = unsafe String(cString: griffie_json_message(code))
            let error = ReadError.malformed(line: line, reason: reason)
            return try body(Entry(line: line, id: "", document: .failure(error)))
        }
        let needsID = unsafe isLine && griffie_json_is_list(parser) == 0
        var (number, record) = (0, griffie_json_record())
        while unsafe griffie_json_next(parser, fields, fields.count, &record, &code) != 0 {
            number += 1
            try body(entry(record, code, line, path, number: needsID ? nil : number))
        }
    }

    private func begin(_ bytes: UnsafeBufferPointer<UInt8>, count: Int) -> Int32 {
        guard let start = bytes.baseAddress else { return griffie_json_no_memory }
        return unsafe griffie_json_begin(parser, start, count)
    }

    /// - Parameter number: stands for an id; nil where there must be one.
    private func entry(
        _ record: griffie_json_record, _ code: Int32, _ line: Int, _ path: String, number: Int?
    ) -> Entry {
        let id = string(record, .id) ?? number.map(String.init) ?? ""
        func failure(_ error: ReadError) -> Entry {
            Entry(line: line, id: unsafe griffie_json_is_list(parser) == 0 ? "" : id, document: .failure(error))
        }
        guard code == 0 else {
            let reason =
                if let wrong = Name(rawValue: record.wrong - 1) {
                    "“\(wrong)” must be a string in quotes, a whole number or null"
                } else {
                    unsafe String(cString: griffie_json_message(code))
                }
            return failure(.malformed(line: line, reason: reason))
        }
        let markdown = bytes(record, .markdown)
        guard !id.isEmpty, let text = markdown ?? bytes(record, .text) ?? bytes(record, .description) else {
            return failure(
                number == nil
                    ? .malformed(line: line, reason: "a line needs “id” and “text”")
                    : .unsupportedFormat(.withoutText))
        }
        let format: DocumentFormat? = markdown == nil ? nil : .markdown
        return Entry(line: line, id: id, document: document(text, format, record, path: "\(path)//\(id)"))
    }

    /// - Parameter format: of the text; nil where that tells it itself.
    private func document(_ text: [UInt8], _ format: DocumentFormat?, _ record: griffie_json_record, path: String)
        -> Result<
            CouncilDocument, ReadError
        >
    {
        do throws(ReadError) {
            var document = try reader.read(
                bytes: Self.readable(text), path: path,
                format: format ?? (HTMLDetector.isFragment(text) ? .html : .plainText))
            document.format = .jsonLines
            document.declared.fileName = nil
            document.declared.isOfRegister = true
            document.declared.title = string(record, .title)
            document.declared.date = string(record, .date)
            document.declared.number = string(record, .zaaknummer)
            document.declared.kind = string(record, .kind)
            return .success(document)
        } catch {
            return .failure(error)
        }
    }

    /// The text without what says nothing in one: NUL and other control characters, which databases let through.
    private static func readable(_ text: [UInt8]) -> [UInt8] {
        func isPlain(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }
        return text.allSatisfy(isPlain) ? text : text.map { isPlain($0) ? $0 : UInt8(ascii: " ") }
    }

    private func string(_ record: griffie_json_record, _ name: Name) -> String? {
        bytes(record, name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A copy of a field's bytes: the parser reuses its own.
    private func bytes(_ record: griffie_json_record, _ name: Name) -> [UInt8]? {
        let texts = unsafe record.texts
        let text: griffie_json_text
        switch name {
        case .id: unsafe text = texts.0
        case .title: unsafe text = texts.1
        case .date: unsafe text = texts.2
        case .zaaknummer: unsafe text = texts.3
        case .kind: unsafe text = texts.4
        case .text: unsafe text = texts.5
        case .markdown: unsafe text = texts.6
        case .description: unsafe text = texts.7
        }
        guard let start = unsafe text.bytes else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: start, count: text.count))
    }
}
