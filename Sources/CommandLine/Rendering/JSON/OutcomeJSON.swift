import IndexSchema
package import Ingestion
import SourceText

/// What a run did, as JSON lines: one for each file, and a summary as the last.
package enum OutcomeJSON {
    /// The line of a file, closed by a newline.
    package static func line(_ outcome: FileOutcome) -> SafeText {
        var json = JSONWriter()
        json.object { json in
            json.field(JSONSchemaVersion.name, JSONSchemaVersion.current)
            json.field("path", RawText.shown(outcome.path))
            json.field("ending", outcome.ending?.key)
            json.field("change", outcome.change?.rawValue)
            if outcome.ending != nil { json.field("files", outcome.files) }
            if let documents = outcome.documents { json.field("documents", documents) }
            if let reason = outcome.reason { json.field("reason", reason) }
            if let twin = outcome.twin { json.field("duplicate_of", RawText.shown(twin)) }
            if outcome.change == .gone {
                json.name("in_index")
                json.value(outcome.isKept)
            }
        }
        return json.text + "\n"
    }

    /// The last line, closed by a newline.
    package static func summary(_ report: IngestionReport) -> SafeText {
        var json = JSONWriter()
        json.object { json in
            json.field(JSONSchemaVersion.name, JSONSchemaVersion.current)
            json.name("summary")
            json.object { json in write(report, &json) }
        }
        return json.text + "\n"
    }

    private static func write(_ report: IngestionReport, _ json: inout JSONWriter) {
        let outcomes = report.outcomes
        json.field("files", outcomes.reduce(0) { $0 + $1.files })
        json.name("endings")
        json.object { json in
            for ending in FileEnding.allCases {
                json.field(ending.key, outcomes.reduce(0) { $0 + ($1.ending == ending ? $1.files : 0) })
            }
        }
        for change in [FileOutcome.Change.new, .changed, .gone] {
            json.field(change.rawValue, outcomes.count { $0.change == change })
        }
        json.field("documents", report.documentCount)
        json.name("changed_index")
        json.value(report.hasChanged)
    }
}
