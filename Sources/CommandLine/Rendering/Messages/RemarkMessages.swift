package import Ingestion
package import SourceText

/// What is said of files that were read, though not all of them as it stands: one line each, without a full stop.
package enum RemarkMessages {
    package static func notice(_ remark: ReadingRemark) -> RepeatedNotices.Notice {
        let text: SafeText =
            switch remark.matter {
            case .reader(let diagnostic): text(diagnostic)
            case .noDate(let date, let line): value("date", date, "is no date", line, remark.count)
            case .unknownKind(let kind, let line):
                value("kind", kind, "is no kind of paper known here", line, remark.count)
            case .notReadAgain(let reason):
                "is not read again for its pages without text, the index holds what it held: it \(reason)"
            }
        return ("\(RawText.shown(remark.path))", text)
    }

    /// - Parameter path: as the user named the file.
    package static func line(_ diagnostic: Diagnostic, path: String) -> SafeText {
        "\(path): \(text(diagnostic))"
    }

    private static func text(_ diagnostic: Diagnostic) -> SafeText {
        guard let range = diagnostic.range else { return "\(diagnostic.message)" }
        return "\(diagnostic.message) (the first at byte \(range.start) of the file)"
    }

    /// About a value that lines of a file declare.
    private static func value(_ name: String, _ value: String, _ fault: String, _ line: Int, _ count: Int) -> SafeText {
        let place: SafeText = count == 1 ? "line \(line)" : "\(count) lines, the first line \(line),"
        return "“\(name)” of \(place) \(fault): “\(value)”; what the text says is used"
    }
}
