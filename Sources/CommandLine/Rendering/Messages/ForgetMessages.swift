package import Ingestion
import SourceText

/// What `griffie forget` and `griffie check --forgotten` say.
package enum ForgetMessages {
    /// How many names a question lists.
    private static let namesToTell = 10

    package static func name(_ document: [UInt8]) -> SafeText {
        SafeText(RawText.shown(document))
    }

    package static func unknown(_ path: [UInt8]) -> SafeText {
        path.isEmpty
            ? "an empty path names no document"
            : "\(name(path)): the index holds no document of that name; names are the paths that `griffie search` prints"
    }

    /// Asked on a terminal before more than one document goes.
    package static func question(_ documents: [[UInt8]]) -> SafeText {
        list(documents) + "griffie: remove these \(documents.count) documents from the index? [y/N] "
    }

    /// Where nobody can be asked.
    package static func unconfirmed(_ documents: [[UInt8]]) -> SafeText {
        "forget would remove \(documents.count) documents; say --yes to remove them, or --dry-run to see them"
    }

    package static let nothingRemoved: SafeText = "nothing was removed"

    package static func removed(_ count: Int) -> SafeText {
        switch count {
        case 0: "0 documents removed"
        case 1: "1 document removed; nothing that only it had is left in the index's files"
        default: "\(count) documents removed; nothing that only they had is left in the index's files"
        }
    }

    /// Where files of removed documents are still there.
    package static func comeBack(_ count: Int) -> SafeText {
        count == 1
            ? "its file is still there, and comes back with the next `griffie index` of its folder"
            : "\(count) of their files are still there, and come back with the next `griffie index` of their folder"
    }

    /// Where files that could not be read are no longer noted.
    package static func cleared(_ count: Int) -> SafeText {
        count == 1 ? "1 file that was not read is noted no more" : "\(count) files that were not read are noted no more"
    }

    package static func wouldBeRemoved(_ count: Int) -> SafeText { "\(counted(count)) would be removed" }

    /// While the index is written anew; bytes of it.
    package static func progress(done: Int, all: Int) -> SafeText {
        "writing the index anew without them: \(done / 1_000_000) of \(all / 1_000_000) MB"
    }

    // MARK: check --forgotten

    package static func forgotten(_ report: ForgottenCheck.Report, _ file: String) -> SafeText {
        "forgotten: of \(report.ownCount) words, numbers, names and passages that only \(SafeText(file)) has, "
            + "none is in the \(report.files) files of the index (\(report.bytes) bytes)"
    }

    package static func remnants(_ report: ForgottenCheck.Report, of file: String) -> [SafeText] {
        let paper = SafeText(file)
        if let first = report.indexed.first {
            return ["\(paper): is in the index, as \(name(first)); take it out with `griffie forget`"]
        }
        if report.ownCount == 0 {
            return ["\(paper): has no word or passage of its own; all of it stands in other documents of the index too"]
        }
        return report.remnants.map {
            let count: SafeText = $0.count == 1 ? "a word or passage" : "\($0.count) words or passages"
            return "\($0.file): holds \(count) that only \(paper) has, \(words(for: $0.part)), such as "
                + "“\(name($0.example))”; `griffie index --purge` clears the index"
        }
    }

    private static func words(for part: ForgottenCheck.Remnant.Part) -> SafeText {
        switch part {
        case .file: "as plain text"
        case .deletedDocument: "in what is kept of documents that were taken out"
        case .term(let field): "as terms of the field \(field)"
        }
    }

    private static func list(_ documents: [[UInt8]]) -> SafeText {
        let shown = documents.prefix(namesToTell).map { "  \(name($0))\n" as SafeText }.joined()
        let more = documents.count - namesToTell
        return more > 0 ? shown + "  and \(more) more (--dry-run lists all)\n" : shown
    }

    private static func counted(_ count: Int) -> SafeText { count == 1 ? "1 document" : "\(count) documents" }
}
