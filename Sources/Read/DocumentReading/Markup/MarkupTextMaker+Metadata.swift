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
                if let content = events.attribute("content", of: next), !content.isEmpty { declare(name, content) }
            } else if event.hasText, let value = plainText(of: next) {
                let prefix = events.prefixes[event.name]
                declare(prefix.isEmpty ? events.names[event.name] : prefix + ":" + events.names[event.name], value)
                // Its text is taken whole, once.
                next = event.partner
            }
        }
    }

    private mutating func declare(_ name: String, _ value: String) {
        declared.fields.append(DeclaredMetadata.Field(name: name, value: value))
        let key = name.split { $0 == "." || $0 == ":" }.last.map { $0.lowercased() } ?? ""
        switch key {
        case "title", "titel": fill(\.title, value)
        case "issued", "available", "date", "datum", "ondertekeningsdatum": fill(\.date, value)
        case "creator", "authority": fill(\.creator, value)
        case "type", "documenttype", "publicationname": fill(\.kind, value)
        case "identifier", "dossiernummer", "zaaknummer", "kenmerk": fill(\.number, value)
        default: break
        }
    }

    /// The first value declared stays.
    private mutating func fill(_ field: WritableKeyPath<DeclaredMetadata, String?>, _ value: String) {
        if declared[keyPath: field] == nil { declared[keyPath: field] = value }
    }
}
