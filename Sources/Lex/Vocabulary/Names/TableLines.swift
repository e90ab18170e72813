package import Calendar

/// Reads the lines of a generated table: fields parted by `|`, the names from `firstName` on put together for a trie.
package struct TableLines {
    /// The fields before the names, line by line.
    private(set) var fields: [[String]] = []
    /// One name a line.
    private(set) var names: [UInt8] = []
    /// For each name the number of its table line, and whether it is written with `~`.
    private(set) var owners: [(line: Int, isMarked: Bool)] = []

    /// `titleField` is the field that is itself a name.
    package init(_ data: String, titleField: Int, firstName: Int) {
        for line in data.split(separator: "\n") {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            guard parts.count >= firstName else { continue }
            let number = fields.count
            fields.append(parts[..<firstName].map(String.init))
            add(parts[titleField], number)
            for name in parts[firstName...] { add(name, number) }
        }
    }

    private mutating func add(_ name: Substring, _ line: Int) {
        let isMarked = name.first == "~"
        names.append(contentsOf: (isMarked ? name.dropFirst() : name).utf8)
        names.append(UInt8(ascii: "\n"))
        owners.append((line, isMarked))
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
