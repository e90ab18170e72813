import IndexSchema
import InvertedIndex
import Rendering
import Search

/// What can go wrong between a question and its answer, as messages and exit status.
enum SearchFailures {
    /// A query that the index cannot honour is refused with its problems.
    static func asking<Result>(
        _ query: String, at source: String = "query", _ body: () throws(SearchError) -> Result
    ) throws -> Result {
        do throws(SearchError) {
            return try body()
        } catch {
            switch error {
            case .refused(let problems):
                for line in QueryMessages.texts(problems, in: query, at: source) { Messages.error(line) }
            }
            throw ExitStatus.error
        }
    }

    private static func text(_ error: DocumentError) -> SafeText {
        switch error {
        case .segment(let error): IndexMessages.text(error)
        case .record(let error, let path): "\(path): \(RecordMessages.text(error))"
        }
    }

    /// Ends a command whose answer has been printed: with 2 where damaged segments were left out, with 1 where nothing
    /// was found.
    static func end(_ damage: Damage, isEmpty: Bool) throws {
        for error in damage.errors { Messages.error(text(error)) }
        if !damage.isEmpty {
            Messages.error(missing)
            throw ExitStatus.error
        }
        if isEmpty { throw ExitStatus.nothingFound }
    }

    static let missing: SafeText = "what is damaged is missing from the answer"
}

extension Searcher {
    /// The facts and the text of a document; nil where it cannot be read, which is noted.
    func stored(
        _ address: DocumentAddress, by reader: StoredReader = StoredReader(), noting damage: inout Damage
    ) -> StoredDocument? {
        do { return try stored(address, by: reader) } catch {
            damage.add(error)
            return nil
        }
    }
}
