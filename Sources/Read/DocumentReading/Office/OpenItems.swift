/// The items of lists that are open, each inside the one before.
struct OpenItems {
    fileprivate var levels: [Int] = []
    fileprivate var isListOpen = false
}

extension OfficeWriter {
    /// Opens an item inside those of higher levels, and writes its mark; false where its mark is a name, which stands in a paragraph.
    mutating func openItem(_ mark: ListMark, level: Int, in items: inout OpenItems) -> Bool {
        if case .name = mark { return false }
        while let last = items.levels.last, last >= level {
            close()
            items.levels.removeLast()
        }
        if !items.isListOpen { open(.list) }
        items.isListOpen = true
        open(.item)
        items.levels.append(level)
        if case .number(let text) = mark {
            open(.marker)
            add(text.utf8)
            close()
        }
        return true
    }

    /// Ends the list that is open, with its items.
    mutating func closeLists(_ items: inout OpenItems) {
        for _ in items.levels { close() }
        if items.isListOpen { close() }
        items = OpenItems()
    }
}
