package import Ingestion
import SourceText

/// What an index run did, in sentences.
package enum IngestionSummary {
    /// `griffie: 12 files indexed (3 new, …)`; the last line of a run.
    package static func line(_ report: IngestionReport, seconds: Double) -> SafeText {
        var parts: [String] = []
        for (count, word) in [
            (report.added, "new"), (report.updated, "changed"), (report.removed, "removed"),
            (report.unchanged, "unchanged"), (report.duplicates, "duplicate"), (report.failures.count, "not read"),
        ] where count > 0 {
            parts.append("\(count) \(word)")
        }
        let what = parts.isEmpty ? "no files" : parts.joined(separator: ", ")
        let total = report.documentCount == 1 ? "1 document" : "\(report.documentCount) documents"
        let change = report.hasChanged ? "" : "; nothing changed"
        return "\(what)\(change). The index holds \(total). \(speed(report.bytesRead, seconds))"
    }

    /// A file that came, changed or went, on a line: `new map/brief.md`, with why it is not in the index.
    package static func changed(_ outcome: FileOutcome) -> SafeText {
        let change = Catalogue.word(outcome.change?.rawValue ?? "")
        let reason = outcome.reason.map { " (\($0))" as SafeText } ?? ""
        return "\(change) \(RawText.shown(outcome.path))\(reason)\n"
    }

    /// `1.2 s`, with what was read where that says something.
    private static func speed(_ bytes: Int, _ seconds: Double) -> String {
        let time = tenths(seconds) + " s"
        guard bytes >= 1_000_000, seconds > 0 else { return time }
        return "\(tenths(Double(bytes) / 1e6)) MB read in \(time)"
    }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// Where an index is not found beside the papers that it was built of.
    package static func elsewhere(home: [UInt8]) -> SafeText {
        "papers are named by their path below \(RawText.shown(home)), where this index was built and where they still are"
    }

    /// After the index was written anew for the sake of privacy.
    package static let purged: SafeText = "no text of papers that changed or were removed is left in the index's files"

    /// A line for a file that is not in the index.
    package static func line(_ skipped: SkippedFile) -> SafeText {
        let (path, text) = notice(skipped)
        return "\(path): \(text)"
    }

    /// The same in its two parts.
    package static func notice(_ skipped: SkippedFile) -> RepeatedNotices.Notice {
        let path = skipped.path.isEmpty ? "an empty path" : skipped.displayPath
        return ("\(path)", "\(skipped.reason.message)")
    }

    /// A line for a document whose file is gone.
    package static func vanished(_ names: [[UInt8]]) -> [SafeText] {
        names.map {
            "\(RawText.shown($0)): the file is gone, its document is still in the index"
        }
    }
}
