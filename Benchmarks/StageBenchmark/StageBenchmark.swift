import DocumentReading
import Glibc
import IndexSchema
import Ingestion
import InvertedIndex
import Storage

/// Prints MB/s of each stage on one core, over the documents of a folder repeated to at least so many megabytes.
///
///     StageBenchmark FOLDER INDEX-FOLDER [MB]
@main
struct StageBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let store = try? DirectoryStore(folder: arguments[2], creating: true) else {
            print("usage: StageBenchmark FOLDER INDEX-FOLDER [MB]")
            exit(2)
        }
        let megabytes = arguments.count > 3 ? Int(arguments[3]) ?? 100 : 100
        let documents = Documents(below: arguments[1])
        guard documents.bytes > 0 else {
            print("\(arguments[1]): there are no documents to measure with")
            exit(2)
        }
        let rounds = max(1, (megabytes * 1_000_000 + documents.bytes - 1) / documents.bytes)
        print("\(documents.files.count) documents of \(documents.bytes) bytes, \(rounds) times, on one core")
        try StageRun(documents, rounds: rounds).run(store)
    }
}

/// Documents in memory, so that no stage waits for the disk.
struct Documents {
    struct File {
        let path: String
        let format: DocumentFormat
        let bytes: [UInt8]
    }

    private(set) var files: [File] = []
    var bytes: Int { files.reduce(0) { $0 + $1.bytes.count } }

    /// The readable documents below a folder; files of many documents are left out.
    init(below folder: String) {
        let pipeline = DocumentPipeline()
        for file in SourceWalk([Array(folder.utf8)]).files {
            let path = String(decoding: file.path, as: UTF8.self)
            guard let format = try? DocumentFormat(path: path), format != .jsonLines,
                let bytes = try? pipeline.load(path: file.path),
                (try? pipeline.read(bytes: bytes, path: path, format: format)) != nil
            else { continue }
            files.append(File(path: path, format: format, bytes: bytes))
        }
    }
}

/// One document after the other through all stages, each stage timed.
struct StageRun {
    private let documents: Documents
    private let rounds: Int
    private let pipeline = DocumentPipeline()

    init(_ documents: Documents, rounds: Int) {
        self.documents = documents
        self.rounds = rounds
    }

    func run(_ store: DirectoryStore) throws {
        var (read, lex, extract, index) = (Stage("read"), Stage("lex"), Stage("extract"), Stage("analyse and index"))
        let writer = try IndexWriter(store, layout: .griffie)
        var indexer = DocumentIndexer()
        for round in 0..<rounds {
            for file in documents.files {
                guard
                    let document = try? read.time({ () throws(ReadError) in
                        try pipeline.read(bytes: file.bytes, path: file.path, format: file.format)
                    })
                else { continue }
                guard let tokens = lex.time({ try? pipeline.tokens(of: document) }),
                    let facts = extract.time({ try? pipeline.facts(of: document, tokens: tokens) })
                else { continue }
                let source = DocumentIndexer.Source(
                    name: Array("\(round)/\(file.path)".utf8), size: file.bytes.count,
                    times: FileTimes(modified: 0, changed: 0), checksum: 0)
                index.time { indexer.add(document, tokens, facts, passages: [], source) }
            }
            // As large as a segment of an index run with the default budget.
            let isFull = (round + 1) * documents.bytes / (32 << 20) > round * documents.bytes / (32 << 20)
            if isFull || round == rounds - 1 {
                try index.time {
                    try writer.add(indexer.builder.write(to: store, as: writer.reserveSegment()))
                    indexer.beginSegment()
                }
            }
        }
        try index.time {
            try writer.merge()
            try writer.commit(payload: [])
        }
        report([read, lex, extract, index])
    }

    private func report(_ stages: [Stage]) {
        let megabytes = Double(documents.bytes * rounds) / 1e6
        var total = 0.0
        for stage in stages {
            total += stage.seconds
            print(line(stage.name, megabytes / stage.seconds))
        }
        print(line("whole", megabytes / total))
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        print("peak memory: \(usage.ru_maxrss / 1024) MB")
    }

    private func line(_ name: String, _ speed: Double) -> String {
        let tenths = Int((speed * 10).rounded())
        return name + String(repeating: " ", count: 20 - name.count) + "\(tenths / 10).\(tenths % 10) MB/s"
    }
}

/// Time of the processor that one stage took.
struct Stage {
    let name: String
    private(set) var seconds = 0.0

    init(_ name: String) { self.name = name }

    mutating func time<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        let start = Self.now()
        defer { seconds += Self.now() - start }
        return try body()
    }

    /// Seconds that this thread has worked: other programs on the machine do not count.
    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
