import Extraction
import IndexSchema
import Lexing
import SourceText

/// A document whose facts become rows, with what each row asks of it.
struct OpenedPaper {
    let document: StoredDocument
    private let pages: PageMap
    private let points: StatedFacts

    init(_ document: StoredDocument) {
        self.document = document
        pages = PageMap(formFeedsOf: document.text)
        points = StatedFacts(document.facts.statedPoints)
    }

    func page(of range: ByteRange) -> Int { pages.page(at: range.start) }
    func point(at range: ByteRange) -> StatedPoint? { points.point(around: range) }

    /// What stands in a range, white space folded and without markup; nil where that is nothing.
    func words(_ range: ByteRange) -> String? {
        let text = document.text
        let (start, end) = (min(range.start, text.count), min(range.end, text.count))
        guard start < end else { return nil }
        let bytes = Array(text[start..<end])
        let tokens = TokenStream(lexing: bytes)
        let words = TokenReading(bytes: bytes, tokens: tokens).folded(0..<tokens.count)
        return words.isEmpty ? nil : words
    }

    /// The line that a range stands in, at most 100 bytes to each side.
    func line(around range: ByteRange) -> String {
        let text = document.text
        var start = min(range.start, text.count), end = min(range.end, text.count)
        while start > 0, range.start - start < Self.reach, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        while start < range.start, Self.isWithinCharacter(text[start]) { start += 1 }
        while end < text.count, end - range.end < Self.reach, text[end] != UInt8(ascii: "\n") { end += 1 }
        while end < text.count, Self.isWithinCharacter(text[end]) { end += 1 }
        let words = text[start..<end].split { $0 <= UInt8(ascii: " ") }
        return String(decoding: Array(words.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
    }

    private static let reach = 100

    /// Whether a byte goes on with the UTF-8 of the one before.
    private static func isWithinCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

/// A fact that rows are made of.
protocol RowFact: Fact {
    /// Who must do what it says.
    func actor(_ paper: OpenedPaper) -> String?
    /// What it is for, or what is to be done.
    var clause: ByteRange? { get }
}

extension Amount: RowFact {
    func actor(_ paper: OpenedPaper) -> String? { nil }
    var clause: ByteRange? { use.purpose }
}

extension Deadline: RowFact {
    func actor(_ paper: OpenedPaper) -> String? {
        guard let body = duty?.actor else { return nil }
        let name = duty?.name.flatMap(paper.words)
        return ([body.rawValue] + (name.map { [$0] } ?? [])).joined(separator: " ")
    }

    var clause: ByteRange? { duty?.obligation }
}

extension FactRow where Value: RowFact {
    init(_ found: FactPlace, _ fact: Value, in paper: OpenedPaper) {
        address = found.address
        self.fact = fact
        status = found.status.standing
        decidedOn = found.status.decidedOn
        decidedIn = found.decidedIn
        point = paper.point(at: fact.range)
        context = paper.line(around: fact.range)
        clause = fact.clause.flatMap(paper.words)
        actor = fact.actor(paper)
        page = paper.page(of: fact.range)
        let (place, text) = (fact.place, paper.document.text)
        table = place.flatMap { TablePlace.words($0.table, in: text) }
        row = place.flatMap { TablePlace.words($0.row, in: text) }
        column = place.flatMap { TablePlace.words($0.column, in: text) }
    }
}
