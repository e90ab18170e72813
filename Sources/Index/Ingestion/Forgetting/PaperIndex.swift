import DocumentReading
import InvertedIndex
import Storage

/// A paper indexed by itself, in memory: its terms, rows and stored texts are then made as those of any index.
struct PaperIndex {
    let segment: Segment
    /// As they were read.
    private(set) var texts: [[UInt8]] = []

    /// - Parameter path: of a file; an export stands for all its lines.
    init(of path: [UInt8]) throws {
        let pipeline = DocumentPipeline()
        var indexer = DocumentIndexer()
        let name = String(decoding: path, as: UTF8.self)
        if try DocumentFormat(path: name) == .jsonLines {
            var reader = try LineBlockReader(path: path)
            while let block = try reader.next() {
                pipeline.forEachDocument(in: block, path: name) { entry in
                    // A line that cannot be read was never in an index.
                    guard case .success(let document) = entry.document else { return }
                    try? Self.add(document, named: Array(entry.id.utf8), pipeline, &indexer)
                }
            }
        } else if try DocumentFormat(path: name) == .archive {
            // What cannot be read was never in an index, files inside and lines alike.
            pipeline.forEachDocument(
                at: path,
                { document throws(ReadError) in
                    try Self.add(document, named: Array(document.path.utf8), pipeline, &indexer)
                }, onFailure: { _, _ in })
        } else {
            try Self.add(try pipeline.read(path: path), named: path, pipeline, &indexer)
        }
        let store = MemoryStore()
        _ = try indexer.builder.write(to: store, as: 1)
        segment = try Segment.open(store, "1.segment")
        unsafe try segment.forEachBody { _, _, text in unsafe texts.append(Array(text)) }
    }

    private static func add(
        _ document: CouncilDocument, named name: [UInt8], _ pipeline: DocumentPipeline, _ indexer: inout DocumentIndexer
    ) throws(ReadError) {
        let tokens = try pipeline.tokens(of: document)
        let source = DocumentIndexer.Source(
            name: name, size: 0, times: FileTimes(modified: 0, changed: 0), checksum: nil)
        let paper = try pipeline.paper(of: document, tokens: tokens)
        indexer.add(document, tokens, paper.facts, passages: paper.passages, source)
    }

    /// What it can be recognised by.
    /// - Parameter names: those that it may have had in the index.
    func traces(names: [[UInt8]]) throws(SegmentError) -> TextTraces {
        var traces = TextTraces()
        for text in texts { traces.add(text, isText: true) }
        for name in names { traces.add(name, isText: false) }
        unsafe try segment.forEachStored { _, _, bytes in unsafe traces.add(bytes, isText: false) }
        return traces
    }
}
