import Calendar
import SourceText
import Vocabulary

/// What a register of papers says of one of them, where it says something that is understood: it goes before what is read
/// from the text, and the text is read with it.
struct RegisteredValues {
    private(set) var kind: DocumentKind?
    private(set) var date: CalendarDate?
    private(set) var subject: String?
    private(set) var zaaknummer: String?

    init(_ declared: DeclaredMetadata) {
        guard declared.isOfRegister else { return }
        kind = declared.kind.flatMap(DeclaredValues.kind)
        date = declared.date.flatMap(DeclaredValues.day)
        subject = declared.title.flatMap { $0.isEmpty ? nil : $0 }
        zaaknummer = declared.number
    }
}
