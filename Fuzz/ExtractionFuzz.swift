import DocumentReading
import Extraction
import Lexing
import SourceText

private let extractor = Extractor()

/// Any document gives facts whose ranges lie in its text, and twice the same facts.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExtraction(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let document = try? DocumentReader().read(bytes: bytes, path: "fuzz.md") else { return 0 }
    let text = document.structure
    let facts = extractor.extract(text, tokens: TokenStream(lexing: text.bytes))
    let ranges =
        facts.amounts.map(\.range) + facts.dates.map(\.range) + facts.deadlines.map(\.range)
        + facts.legalReferences.map(\.range) + facts.zaaknummers.map(\.range) + facts.sections.map(\.range)
        + facts.relatedDecisions.map(\.range) + (facts.proposedDecision?.beslispunten ?? []).map(\.range)
        + (facts.adoptedDecision?.beslispunten ?? []).map(\.range) + facts.header.fields.map(\.range)
    for range in ranges { precondition(range.start >= 0 && range.end <= text.bytes.count) }
    for basis in facts.adoptedDecision?.legalBasis ?? [] { precondition(facts.legalReferences.indices.contains(basis)) }
    return 0
}
