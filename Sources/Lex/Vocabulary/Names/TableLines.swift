package import Calendar
import SourceText

/// Reads the lines of a generated table: fields parted by `|`, the names from `firstName` on put together for a trie.
///
/// Tables have thousands of lines and are read at the first document, so nothing is made of a field before it is asked for.
package struct TableLines {
    private let bytes: [UInt8]
    private let fieldsOfLine: Int
    /// The fields before the names, line behind line.
    private var fields: [ByteRange] = []
    /// One name a line.
    private(set) var names: [UInt8] = []
    /// For each name the number of its table line, and whether it is written with `~`.
    private(set) var owners: [(line: Int, isMarked: Bool)] = []

    /// `titleField` is the field that is itself a name. A line that has fewer fields is passed over.
    /// - Complexity: O(*n*), *n* the bytes of `data`.
    package init(_ data: String, titleField: Int, firstName: Int) {
        bytes = Array(data.utf8)
        fieldsOfLine = firstName
        names.reserveCapacity(bytes.count)
        var start = 0
        var parts: [ByteRange] = []
        for end in 0...bytes.count {
            guard end < bytes.count else {
                parts.append(ByteRange(start: start, end: end))
                addLine(parts, titleField)
                break
            }
            guard bytes[end] == UInt8(ascii: "|") || bytes[end] == UInt8(ascii: "\n") else { continue }
            parts.append(ByteRange(start: start, end: end))
            start = end + 1
            if bytes[end] == UInt8(ascii: "\n") {
                addLine(parts, titleField)
                parts.removeAll(keepingCapacity: true)
            }
        }
    }

    private mutating func addLine(_ parts: [ByteRange], _ titleField: Int) {
        guard parts.count >= fieldsOfLine else { return }
        let line = count
        fields += parts[..<fieldsOfLine]
        add(parts[titleField], line)
        for name in parts[fieldsOfLine...] { add(name, line) }
    }

    private mutating func add(_ name: ByteRange, _ line: Int) {
        let isMarked = name.count > 0 && bytes[name.start] == UInt8(ascii: "~")
        names += bytes[(isMarked ? name.start + 1 : name.start)..<name.end]
        names.append(UInt8(ascii: "\n"))
        owners.append((line, isMarked))
    }

    /// The number of lines.
    package var count: Int { fields.count / fieldsOfLine }

    /// A field before the names; empty where nothing stands in it.
    package func text(_ line: Int, _ field: Int) -> String {
        let range = fields[line * fieldsOfLine + field]
        return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }

    /// A field with a day, `2022-12-31`; nil where none stands in it.
    package func day(_ line: Int, _ field: Int) -> CalendarDate? {
        fields[line * fieldsOfLine + field].count > 0 ? CalendarDate(field: text(line, field)) : nil
    }
}

extension CalendarDate {
    /// A day of a table, `2022-12-31`; nil for an empty field.
    package init?(field: String) {
        let parts = field.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }
}
