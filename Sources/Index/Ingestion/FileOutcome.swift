package import IndexSchema
import InvertedIndex

/// What became of one file in a run.
package struct FileOutcome: Hashable, Sendable {
    package enum Change: String, Sendable {
        case new, changed
        /// It was there in an earlier run and is no more.
        case gone
    }

    /// Absolute.
    package var path: [UInt8]
    /// nil where it is gone.
    package var ending: FileEnding?
    /// nil where it is as it was in an earlier run.
    package var change: Change?
    /// Why it is not in the index, or not all of it.
    package var reason: String?
    /// The absolute path of the file that is in the index for it.
    package var twin: [UInt8]?
    /// How many documents it holds; nil where it was not read.
    package var documents: Int?
    /// Files that it stands for: more than 1 for a folder that was left out, 0 for a file that is gone.
    package var files = 1
    /// Of a file that is gone: whether its documents are still in the index.
    package var isKept = false
}

/// Puts together what became of each file, so that each has one ending.
struct OutcomeList {
    let walk: SourceWalk
    let survey: FileSurvey
    let naming: SourceNaming

    /// Sorted by path.
    /// - Complexity: O(*n* log *n*) in the files of the walk and those that are noted.
    func outcomes(_ report: IngestionReport) -> [FileOutcome] {
        var known: [[UInt8]: FileOutcome] = [:]
        let incomplete = Dictionary(
            report.incomplete.lazy.filter { $0.files > 0 }.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
        for file in report.indexed {
            let note = incomplete.isEmpty ? nil : incomplete[naming.name(ofPath: file.path)]
            known[file.path] = FileOutcome(
                path: file.path, ending: note?.ending ?? .indexed, change: file.isNew ? .new : .changed,
                reason: note?.reason, documents: file.documents)
        }
        // A file of many documents that breaks off has documents too: what is said of it as a whole counts.
        for file in report.skipped where file.files > 0 { known[file.path] = outcome(of: file) }
        let present = Set(walk.files.map(\.path))
        let walked = walk.files.map { known[$0.path] ?? FileOutcome(path: $0.path, ending: .unchanged) }
        let others = known.values.filter { !present.contains($0.path) }
        return (walked + others + gone(report, present: present.union(others.map(\.path)))).sorted {
            $0.path.lexicographicallyPrecedes($1.path)
        }
    }

    private func outcome(of file: SkippedFile) -> FileOutcome {
        var outcome = FileOutcome(
            path: file.path, ending: file.reason.ending, change: change(of: naming.name(ofPath: file.path)),
            reason: file.reason.message, files: file.files)
        switch file.reason {
        case .duplicate(let twin), .link(let twin): outcome.twin = twin
        case .noted: outcome.change = nil
        default: break
        }
        return outcome
    }

    private func change(of name: [UInt8]) -> FileOutcome.Change? {
        if survey.wasIndexed(name) { return .changed }
        return survey.isNoted(name) ? nil : .new
    }

    private func gone(_ report: IngestionReport, present: Set<[UInt8]>) -> [FileOutcome] {
        var outcomes: [[UInt8]: FileOutcome] = [:]
        func add(_ name: [UInt8], isKept: Bool) {
            let path = naming.path(ofName: SourceNaming.file(ofDocument: name))
            guard !present.contains(path) else { return }
            outcomes[path] = FileOutcome(path: path, change: .gone, files: 0, isKept: isKept)
        }
        for name in survey.notedNames {
            let path = naming.path(ofName: name)
            if walk.roots.contains(where: { SourceWalk.isBelow(path, $0) }), walk.isGone(path) {
                add(name, isKept: false)
            }
        }
        for name in report.takenOut { add(name, isKept: false) }
        for name in report.vanished { add(name, isKept: true) }
        return Array(outcomes.values)
    }
}
