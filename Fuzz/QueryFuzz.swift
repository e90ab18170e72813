import QueryLanguage
import SourceText

/// Parsing a query never fails: any text gives a tree and problems whose places lie in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzQuery(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let query = QueryParser.parse(text)
    for problem in query.problems { precondition(problem.range.end <= text.utf8.count) }
    return 0
}
