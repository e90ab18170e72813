import SourceText

extension MarkupTextMaker {
    /// Takes what the element that event `index` opens, and those in it, declare: by `name` and `content`, or as their text.
    /// Behind the first text it speaks of a part of the document (an article's history), not of the whole.
    mutating func declare(_ index: Int) {
        guard text.isEmpty else { return }
        var next = index
        while next < events.events[index].partner {
            let event = events.events[next]
            defer { next += 1 }
            guard event.kind == .open else { continue }
            if let name = events.attribute("name", of: next) ?? events.attribute("property", of: next) {
                if let content = events.attribute("content", of: next), !content.isEmpty {
                    declared.take(name, content)
                }
            } else if event.hasText, let value = plainText(of: next) {
                let prefix = events.prefixes[event.name]
                declared.take(
                    prefix.isEmpty ? events.names[event.name] : prefix + ":" + events.names[event.name], value)
                // Its text is taken whole, once.
                next = event.partner
            }
        }
    }
}
