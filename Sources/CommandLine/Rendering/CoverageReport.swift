import IndexSchema
package import Ingestion
import SourceText

/// What became of every file: counts by folder and type, and a list of those that are not in the index as themselves.
package struct CoverageReport: Sendable {
    private let coverage: Coverage

    /// Endings that files have in an index.
    private static let endings = FileEnding.allCases.filter { $0 != .unchanged }

    package init(_ coverage: Coverage) { self.coverage = coverage }

    // MARK: Programs

    /// The fields of a JSON object that is open.
    package func write(to json: inout JSONWriter) {
        json.field("files", coverage.counts.total)
        json.name("endings")
        json.object { json in write(coverage.counts, &json) }
        json.name("folders")
        json.array(coverage.folders) { json, row in write("folder", RawText.shown(row.folder), row.counts, &json) }
        json.name("types")
        json.array(coverage.types) { json, row in write("type", row.type, row.counts, &json) }
        json.name("listed")
        json.array(coverage.noted) { json, file in
            json.object { json in
                json.field("path", file.displayName)
                json.field("ending", file.ending.key)
                json.field("files", file.files)
                json.field("reason", file.reason)
                json.field("duplicate_of", file.twin.map { RawText.shown($0.name) })
            }
        }
        json.name("gone")
        json.array(coverage.gone) { json, file in json.value(file.displayName) }
    }

    private func write(_ key: String, _ name: String, _ counts: Coverage.Counts, _ json: inout JSONWriter) {
        json.object { json in
            json.field(key, name)
            json.field("files", counts.total)
            write(counts, &json)
        }
    }

    private func write(_ counts: Coverage.Counts, _ json: inout JSONWriter) {
        for ending in Self.endings { json.field(ending.key, counts[ending]) }
    }

    // MARK: People

    package func text(on screen: Screen) -> SafeText {
        var parts: [SafeText] = [
            table("place", [(Self.all, coverage.counts)], screen),
            table("folder", coverage.folders.map { (name(ofFolder: $0.folder), $0.counts) }, screen),
            table(
                "type", coverage.types.map { ($0.type.isEmpty ? Self.noType : ".\($0.type)", $0.counts) }, screen),
        ]
        parts.append(list("not in the index as themselves", coverage.noted, screen.style))
        parts.append(list("in the index, and their file is gone", coverage.gone, screen.style))
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static let all = "all"
    private static let noType = "(none)"

    private func name(ofFolder folder: [UInt8]) -> String { folder.isEmpty ? "./" : RawText.shown(folder) }

    /// One row each; endings that nothing has are left out.
    private func table(
        _ heading: String, _ rows: [(name: String, counts: Coverage.Counts)], _ screen: Screen
    ) -> SafeText {
        let endings = Self.endings.filter { coverage.counts[$0] > 0 }
        var table = Rows(
            columns: [.init(heading, heading, isFlexible: true), .init("files", "files")]
                + endings.map { .init($0.key, $0.words) })
        for row in rows {
            table.append([.text(row.name), .number(row.counts.total)] + endings.map { .number(row.counts[$0]) })
        }
        return PlainTable(table, on: screen).text()
    }

    private func list(_ heading: String, _ files: [NotedFile], _ style: TextStyle) -> SafeText {
        guard !files.isEmpty else { return "" }
        let lines = files.map { file -> SafeText in
            let many: SafeText = file.files > 1 ? " (\(file.files) files)" : ""
            return "  \(file.displayName)\(many): \(SafeText(file.ending.words)): \(file.reason)"
        }
        return style.heading("\(heading)") + "\n" + lines.joined(separator: "\n") + "\n"
    }
}
