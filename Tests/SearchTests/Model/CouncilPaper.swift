import Analysis
import Calendar
import Extraction
import IndexSchema
import InvertedIndex
import Lexing
import SourceText
import Vocabulary

/// A small invented paper with its facts, put into an index as ingestion does it.
struct CouncilPaper {
    var name: String
    var title: String
    var kind: DocumentKind
    var text: String
    var date: CalendarDate?
    var number: String?
    var cites: [String] = []
    var holder: String?
    /// Parts of the text that are beslispunten.
    var points: [String] = []
    var amounts: [(text: String, cents: Int64)] = []
    var deadlines: [(text: String, value: String, day: CalendarDate)] = []
    var articles: [(law: String, article: String)] = []

    static let all = [
        CouncilPaper(
            name: "zwembad.md", title: "Renovatie zwembad", kind: .raadsvoorstel,
            text: """
                Renovatie zwembad
                1. het zwembad te renoveren voor 31 december 2024;
                2. een krediet beschikbaar te stellen van € 50.000
                """,
            date: CalendarDate(year: 2024, month: 3, day: 5), number: "2024-0000001",
            points: [
                "het zwembad te renoveren voor 31 december 2024", "een krediet beschikbaar te stellen van € 50.000",
            ],
            amounts: [("€ 50.000", 5_000_000)],
            deadlines: [("voor 31 december 2024", "2024-12-31", CalendarDate(year: 2024, month: 12, day: 31)!)],
            articles: [("Gemeentewet", "192")]),
        CouncilPaper(
            name: "brug.md", title: "Nieuwe brug", kind: .raadsvoorstel,
            text: """
                Nieuwe brug
                De oude oeververbinding bij het zwembad is op, zie zaak 2024-0000001.
                Wij stellen een krediet beschikbaar van € 2,5 miljoen.
                """,
            date: CalendarDate(year: 2024, month: 5, day: 1), number: "2024-0000002", cites: ["2024-0000001"],
            holder: "J. de Visser", amounts: [("€ 2,5 miljoen", 250_000_000)]),
        CouncilPaper(
            name: "motie.md", title: "Motie veilig fietsen", kind: .motie,
            text: "De raad verzoekt om fietspaden, gezien 2024-0000002.",
            cites: ["2024-0000002"]),
    ]

    private func origin(_ part: String) -> FactOrigin {
        let whole = Array(text.utf8), wanted = Array(part.utf8)
        let start =
            (0...(whole.count - wanted.count)).first { whole[$0..<($0 + wanted.count)].elementsEqual(wanted) } ?? 0
        return FactOrigin(ByteRange(start: start, end: start + wanted.count), rule: .headerField)
    }

    private var facts: ExtractedDocument {
        var facts = ExtractedDocument()
        facts.header = DocumentHeader(
            kind: kind, gemeente: "Voorbeeldstad", date: date, zaaknummer: number, subject: title)
        if !points.isEmpty {
            facts.adoptedDecision = AdoptedDecision(
                beslispunten: points.enumerated().map { Beslispunt(origin: origin($1), number: $0 + 1, text: $1) })
        }
        facts.amounts = amounts.map {
            Amount(origin: origin($0.text), minimum: $0.cents, maximum: $0.cents, modifier: .exact)
        }
        facts.deadlines = deadlines.map {
            Deadline(
                origin: origin($0.text), value: $0.value, modifier: nil, kind: .due, earliest: $0.day, latest: $0.day)
        }
        facts.zaaknummers = cites.map { Zaaknummer(origin: origin($0), value: $0, scheme: .zaaknummer, role: .cites) }
        facts.legalReferences = articles.map {
            LegalReference(origin: origin(title), law: $0.law, bwb: nil, article: $0.article)
        }
        return facts
    }

    /// - Parameter record: makes another of the stored record.
    func add(to builder: SegmentBuilder, record: ([UInt8]) -> [UInt8] = { $0 }) {
        let facts = facts
        var document = ModelDocument(
            version: 0, key: "map/" + name, title: Self.terms(title), points: points.map { Self.terms($0) },
            text: Self.terms(text),
            values: values(facts), day: date.map { Int64($0.dayNumber) }, amounts: amounts.map { $0.cents...$0.cents },
            deadlines: deadlines.map { Int64($0.day.dayNumber)...Int64($0.day.dayNumber) }, kind: kind.rawValue)
        func parts(_ texts: [String]) -> [String] {
            // Without the mark, which the model adds.
            Set(texts.flatMap { Self.terms($0, isOfParts: true) }).map { String($0.dropFirst()) }.sorted()
        }
        document.parts = [
            .titel: parts([title]), .besluit: parts(points), .tekst: parts([text, title] + points),
        ]
        document.forms = [
            .titel: [Self.forms(title)], .besluit: points.map(Self.forms),
            .tekst: ([text, title] + points).map(Self.forms),
        ]
        let summary = DocumentSummary(
            path: Array("map/\(name)".utf8), format: "markdown", size: text.utf8.count, title: title, kind: kind,
            gemeente: "Voorbeeldstad", date: date, zaaknummer: number)
        document.add(
            to: builder, summary: summary.encoded(),
            stored: record(StoredDocument(facts: facts, text: Array(text.utf8)).encoded()))
    }

    private func values(_ facts: ExtractedDocument) -> [Field: [String]] {
        func text(_ term: [UInt8]) -> String { String(decoding: term, as: UTF8.self) }
        return [
            .zaak: number.map { [text(ExactTerm.zaaknummer($0))] } ?? [],
            .verwijst: cites.map { text(ExactTerm.zaaknummer($0)) },
            .soort: [kind.rawValue], .portefeuillehouder: holder.map { [text(ExactTerm.normalised($0))] } ?? [],
            .artikel: facts.legalReferences.flatMap { ExactTerm.artikel($0).map(text) },
            .wet: facts.legalReferences.flatMap { ExactTerm.wet($0).map(text) },
        ]
    }

    private static func terms(_ text: String, isOfParts: Bool = false) -> [String] {
        let bytes = Array(text.utf8)
        let tokens = TokenStream(lexing: bytes)
        var analyzer = Analyzer()
        var (terms, parts, forms): ([UInt32], [UInt32], FormRun) = ([], [], FormRun())
        bytes.withUnsafeBufferPointer {
            analyzer.appendTerms(of: 0..<tokens.count, in: tokens, text: $0, to: &terms, parts: &parts, forms: &forms)
        }
        return (isOfParts ? parts : terms).map { analyzer.withTerm($0) { String(decoding: $0, as: UTF8.self) } }
    }

    /// For each term of the text that of its form.
    private static func forms(_ text: String) -> [String?] {
        let bytes = Array(text.utf8)
        let tokens = TokenStream(lexing: bytes)
        var analyzer = Analyzer()
        var (terms, parts, forms): ([UInt32], [UInt32], FormRun) = ([], [], FormRun())
        bytes.withUnsafeBufferPointer {
            analyzer.appendTerms(of: 0..<tokens.count, in: tokens, text: $0, to: &terms, parts: &parts, forms: &forms)
        }
        var found: [String?] = Array(repeating: nil, count: terms.count)
        for (term, place) in zip(forms.terms, forms.places) {
            found[Int(place)] = analyzer.withTerm(term) { String(decoding: $0, as: UTF8.self) }
        }
        return found
    }
}
