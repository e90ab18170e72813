package import Calendar
package import Vocabulary

/// A labelled line of the header: `Portefeuillehouder: Peter Heijkoop`.
package struct HeaderField: Fact {
    package var origin: FactOrigin
    /// Without colon or markup.
    package var label: String
    /// White space folded; empty where the line has none.
    package var value: String

    package init(origin: FactOrigin, label: String, value: String) {
        self.origin = origin
        self.label = label
        self.value = value
    }
}

/// A heading of the document.
package struct Section: Fact {
    package var origin: FactOrigin
    /// White space folded, markup removed, its own number kept.
    package var title: String
    /// 1 to 6 where the form gives it.
    package var level: Int?

    package init(origin: FactOrigin, title: String, level: Int?) {
        self.origin = origin
        self.title = title
        self.level = level
    }
}

/// Where the day of a document was found.
package enum DateSource: String, CaseIterable, Hashable, Sendable {
    case text, declared
    case fileName = "file name"
    /// In the text, which gives the month alone: the date is its first day.
    case month
}

/// What the document says about itself.
package struct DocumentHeader: Hashable, Sendable {
    package var kind: DocumentKind
    package var gemeente: String?
    package var date: CalendarDate?
    /// Where `date` was found; nil where there is none.
    package var dateSource: DateSource?
    package var zaaknummer: String?
    package var subject: String?
    package var fields: [HeaderField]

    package init(
        kind: DocumentKind = .overig, gemeente: String? = nil, date: CalendarDate? = nil,
        dateSource: DateSource? = nil, zaaknummer: String? = nil, subject: String? = nil, fields: [HeaderField] = []
    ) {
        self.kind = kind
        self.gemeente = gemeente
        self.date = date
        self.dateSource = dateSource
        self.zaaknummer = zaaknummer
        self.subject = subject
        self.fields = fields
    }
}
