import SourceText

extension DeclaredMetadata {
    /// Takes a value under the name that a format gives it: `DC.title`, `dcterms:issued`, `zaaknummer`. Of several values for
    /// one matter the first stays.
    mutating func take(_ name: String, _ value: String) {
        fields.append(Field(name: name, value: value))
        let key = name.split { $0 == "." || $0 == ":" }.last.map { $0.lowercased() } ?? ""
        switch key {
        case "title", "titel": fill(\.title, value)
        case "issued", "available", "date", "datum", "ondertekeningsdatum": fill(\.date, value)
        case "creator", "authority", "gemeente": fill(\.creator, value)
        case "type", "documenttype", "documentsoort", "publicationname": fill(\.kind, value)
        case "identifier", "dossiernummer", "zaaknummer", "kenmerk": fill(\.number, value)
        default: break
        }
    }

    private mutating func fill(_ field: WritableKeyPath<DeclaredMetadata, String?>, _ value: String) {
        if self[keyPath: field] == nil { self[keyPath: field] = value }
    }
}
