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
        "\(name(path)): the index holds no document of that name; `griffie status` tells what it holds"
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
        case 1: "1 document removed; nothing of it is left in the index's files"
        default: "\(count) documents removed; nothing of them is left in the index's files"
        }
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
        return report.remnants.map {
            "\($0.file): holds \($0.count) words or passages that only \(paper) has, \(words(for: $0.part)), such as "
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
