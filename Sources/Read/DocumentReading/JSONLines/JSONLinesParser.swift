import CSimdjson
import Glibc
import SourceText

/// Reads the documents of JSON Lines: an object a line, `{"id","title","date","zaaknummer","kind","text"}`, all strings,
/// whole numbers (the keys of databases) or null. `id` and `text` must be there; other names are passed over. Exports of
/// open council data come so; their texts may be fragments of HTML.
///
/// One for each thread.
@safe package final class JSONLinesParser {
    /// A line and what it gave.
    package struct Entry {
        /// Number of the line in the file, from 1.
        package var line: Int
        /// The document's `id`; empty where the line could not be read.
        package var id: String
        package var document: Result<CouncilDocument, ReadError>

        package init(line: Int, id: String, document: Result<CouncilDocument, ReadError>) {
            self.line = line
            self.id = id
            self.document = document
        }
    }

    private enum Name: Int, CaseIterable {
        case id, title, date, zaaknummer, kind, text
    }

    private let parser: OpaquePointer
    private let names: [UnsafePointer<CChar>?]
    private let reader: DocumentReader

    /// nil where there is no memory, or no simdjson on this machine.
    package init?(reader: DocumentReader = DocumentReader()) {
        guard let parser = unsafe griffie_json_open() else { return nil }
        unsafe self.parser = parser
        self.reader = reader
        let literals: [StaticString] = ["id", "title", "date", "zaaknummer", "kind", "text"]
        unsafe names = literals.map { unsafe UnsafeRawPointer($0.utf8Start).assumingMemoryBound(to: CChar.self) }
    }

    deinit { unsafe griffie_json_close(parser) }

    /// Calls `body` for every line of the block that is not blank, in order. `path` names the file in the documents: their
    /// own path is `path//id`, which no file can have.
    /// - Complexity: O(*n*) in the block's bytes.
    package func forEachDocument(in block: LineBlock, path: String, _ body: (Entry) throws -> Void) rethrows {
        try unsafe block.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            var line = block.firstLine
            while start < block.count {
                let end = unsafe Self.lineEnd(in: bytes, from: start, limit: block.count)
                // The mark of UTF-8 that Windows programs put before the first line.
                let mark = unsafe line == 1 && bytes[start..<end].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
                let content = unsafe UnsafeBufferPointer(rebasing: bytes[start + mark..<end])
                if unsafe !content.allSatisfy({ $0 <= 0x20 }) { try body(unsafe read(content, line: line, path: path)) }
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

    /// Reads one line, behind which `LineBlock.padding` bytes can be read.
    private func read(_ content: UnsafeBufferPointer<UInt8>, line: Int, path: String) -> Entry {
        var record = griffie_json_record()
        guard let start = content.baseAddress else { return Entry(line: line, id: "", document: .failure(.empty)) }
        let code = unsafe griffie_json_read(parser, start, content.count, names, names.count, &record)
        if code == griffie_json_no_memory { return Entry(line: line, id: "", document: .failure(.noMemory)) }
        guard code == 0 else {
            let reason =
                if let wrong = Name(rawValue: record.wrong - 1) {
                    "“\(wrong)” must be a string in quotes, a whole number or null"
                } else {
                    unsafe String(cString: griffie_json_message(code))
                }
            return Entry(line: line, id: "", document: .failure(.malformed(line: line, reason: reason)))
        }
        guard let id = string(record, .id), !id.isEmpty, let text = bytes(record, .text) else {
            let missing = ReadError.malformed(line: line, reason: "a line needs “id” and “text”")
            return Entry(line: line, id: "", document: .failure(missing))
        }
        return Entry(line: line, id: id, document: document(text, record, path: "\(path)//\(id)"))
    }

    private func document(_ text: [UInt8], _ record: griffie_json_record, path: String) -> Result<
        CouncilDocument, ReadError
    > {
        do throws(ReadError) {
            var document = try reader.read(
                bytes: text, path: path, format: HTMLDetector.isFragment(text) ? .html : .plainText)
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
        }
        guard let start = unsafe text.bytes else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: start, count: text.count))
    }
}
