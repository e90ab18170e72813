/// A reference to an article of a law, or to a law as a whole.
package struct LegalReference: ListedFact {
    package var origin: FactOrigin
    /// The official short title (citeertitel); a local rule keeps its own name. nil where the text names none.
    package var law: String?
    /// `BWBR0005416`; nil for local rules and where it is not known.
    package var bwb: String?
    /// As written: `160`, `4:84`, `2.1a`, `213a`.
    package var article: String?
    /// A figure, or several: `1`, `1,2`.
    package var lid: String?
    /// Letters or numbers, nested ones joined by a dot: `b`, `a.3`.
    package var onderdeel: String?

    package init(
        origin: FactOrigin, law: String?, bwb: String?, article: String?, lid: String? = nil, onderdeel: String? = nil
    ) {
        self.origin = origin
        self.law = law
        self.bwb = bwb
        self.article = article
        self.lid = lid
        self.onderdeel = onderdeel
    }

    /// The Juriconnect reference, `jci1.3:c:BWBR0005416&artikel=192&lid=1`, with the parts that are known; nil without
    /// BWB id. Source: Juriconnect standard 1.3, https://www.overheid.nl (linked data for laws).
    package var jci: String? {
        guard let bwb else { return nil }
        var result = "jci1.3:c:\(bwb)"
        if let article { result += "&artikel=\(article)" }
        if let lid { result += "&lid=\(lid)" }
        if let onderdeel { result += "&o=\(onderdeel)" }
        return result
    }
}

extension LegalReference {
    package static let listName = "legal_references"
    package static let title = "legal references"

    package func write(to writer: inout some FactWriter) {
        writer.field("law", law)
        writer.field("bwb", bwb)
        writer.field("article", article)
        writer.field("lid", lid)
        writer.field("onderdeel", onderdeel)
        writer.derived("jci", jci)
    }

    package init<Reader: FactReader>(_ origin: FactOrigin, from reader: inout Reader) throws(Reader.Failure) {
        self.init(
            origin: origin, law: try reader.readOptionalString(), bwb: try reader.readOptionalString(),
            article: try reader.readOptionalString(), lid: try reader.readOptionalString(),
            onderdeel: try reader.readOptionalString())
    }
}
