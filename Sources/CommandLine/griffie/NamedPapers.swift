import DocumentReading
import Glibc
import IndexSchema
import Ingestion
import InvertedIndex
import Rendering
import Search
import SourceText
import Storage

/// The papers that a name means to a command that takes files and documents of the index alike: a file that is there is read, any
/// other name is looked up as `show` does.
struct NamedPapers {
    private let options: IndexOptions

    init(_ options: IndexOptions) { self.options = options }

    /// At least one paper; where there is none it is told of, and the command ends.
    /// - Parameter damage: what of the index could not be read.
    func find(_ name: String, _ damage: inout Damage) throws -> [ReadPaper] {
        if Self.isFile(name) { return try read(name) }
        let index = try IndexedPapers(options, wanting: name)
        let papers = try index.addresses(of: name, &damage).compactMap { index.paper($0, &damage) }
        guard !papers.isEmpty || !damage.isEmpty else {
            throw IndexFolder.failed(
                "\(name): no file, and no document of the index has this path or case number; try `griffie search \(shellWord: name)`"
            )
        }
        return papers
    }

    /// Whether a name is that of a file that can be opened; standard input counts, a folder does not.
    static func isFile(_ name: String) -> Bool {
        if name == FileRun.standardInput { return true }
        return isThere(name) && !isThere(name + "/.")
    }

    /// Whether there is a file or folder of that name.
    static func isThere(_ name: String) -> Bool {
        unsafe CPath.with(RawText.bytes(of: name)) { unsafe access($0, F_OK) } == 0
    }

    private func read(_ name: String) throws -> [ReadPaper] {
        let pipeline = DocumentPipeline(waits: true)
        var papers: [ReadPaper] = []
        try FileRun.each([name], pipeline) { document throws(ReadError) in
            papers.append(try pipeline.paper(of: document))
        }
        return papers
    }
}

/// An index that was opened for names of its documents.
struct IndexedPapers {
    let folder: IndexFolder
    let searcher: Searcher
    let notes: CommitNotes
    private let reader: IndexReader

    init(_ options: IndexOptions) throws {
        folder = try IndexFolder(existing: options.existingFolder())
        reader = try folder.reader()
        searcher = Searcher(reader)
        notes = try folder.notes(of: reader)
    }

    /// - Parameter name: what is looked for; where there is no index, it is said that it is no file either.
    init(_ options: IndexOptions, wanting name: String) throws {
        if !options.isThere {
            throw IndexFolder.failed("\(name): no such file, and there is no index to look it up in")
        }
        try self.init(options)
    }

    func addresses(of name: String, _ damage: inout Damage) throws -> [DocumentAddress] {
        try NamedDocuments(name).find(in: searcher, folder.naming(of: reader, notes), notes, &damage)
    }

    /// nil where it cannot be read, which is noted.
    func paper(_ address: DocumentAddress, _ damage: inout Damage) -> ReadPaper? {
        guard let summary = searcher.summaries(of: [address]).value(noting: &damage)[0],
            let document = searcher.stored(address, noting: &damage)
        else { return nil }
        return ReadPaper(summary: summary, document: document)
    }

    /// The case number of the paper that a name means; nil where it has none, or where there is no such paper.
    func number(of name: String, _ damage: inout Damage) throws -> String? {
        let summaries = searcher.summaries(of: try addresses(of: name, &damage)).value(noting: &damage)
        return summaries.lazy.compactMap { $0?.zaaknummer }.first
    }

    /// The absolute paths of the documents that a name means, a file of many with the id of the document.
    func paths(of name: String, _ damage: inout Damage) throws -> [[UInt8]] {
        let naming = try folder.naming(of: reader, notes)
        let summaries = searcher.summaries(of: try addresses(of: name, &damage)).value(noting: &damage)
        return summaries.compactMap { $0.map { naming.path(ofName: $0.path) } }
    }
}
