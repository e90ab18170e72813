import Dispatch
import IndexSchema
import Ingestion
import InvertedIndex
import QueryLanguage
import Search
import Storage

/// Any text that is a query is answered, and the same whether it is counted, limited, paged or not.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEvaluator(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let parsed = QueryParser.parse(text)
    guard parsed.isValid, let query = parsed.root else { return 0 }
    guard let all = try? sound(searcher.search(SearchRequest(query: query, limit: .max))) else { return 0 }
    precondition(all.total == all.hits.count)
    precondition(zip(all.hits, all.hits.dropFirst()).allSatisfy { ($1.score, $0.address) <= ($0.score, $1.address) })
    let counted = try! sound(searcher.search(SearchRequest(query: query, limit: 0, wantsFacets: true)))
    precondition(counted.total == all.total && counted.facets!.kinds.reduce(0) { $0 + $1.count } <= all.hits.count)
    for offset in [0, 3] {
        for wantsTotal in [true, false] {
            let page = try! sound(
                searcher.search(SearchRequest(query: query, offset: offset, limit: 5, wantsTotal: wantsTotal)))
            precondition(page.hits == Array(all.hits.dropFirst(offset).prefix(5)))
            precondition(page.total == (wantsTotal ? all.total : nil))
        }
    }
    let newest = try! sound(searcher.search(SearchRequest(query: query, order: .newestFirst, limit: .max)))
    precondition(Set(newest.hits.map(\.address)) == Set(all.hits.map(\.address)))
    let maker = SnippetMaker(query)
    for hit in all.hits.prefix(2) { _ = maker.snippet(of: try! searcher.stored(hit.address)) }
    return 0
}

/// The value of an answer from which nothing is missing.
private func sound<Value>(_ answer: Answer<Value>) -> Value {
    var damage = Damage()
    defer { precondition(damage.isEmpty) }
    return answer.value(noting: &damage)
}

/// Over an index of the project's papers, built in memory by the whole pipeline.
private let searcher: Searcher = {
    let store = MemoryStore()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
        let walk = SourceWalk([Array("Corpus/documents".utf8)])
        _ = try! await IndexRun(store, indexFolder: Array("/griffie".utf8)).run(walk)
        done.signal()
    }
    done.wait()
    return Searcher(try! IndexReader.open(store)!)
}()
