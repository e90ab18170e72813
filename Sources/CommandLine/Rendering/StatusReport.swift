package import IndexSchema
package import InvertedIndex
package import Search
import SourceText

/// What an index holds, and what was handed in and is not in it.
package struct StatusReport: Sendable {
    package var folder: String
    package var documents: Int
    package var segments: Int
    /// Size of the segment files.
    package var bytes: Int
    /// The same by what they hold.
    package var sizes: SegmentSizes
    /// Counts up with each commit.
    package var generation: UInt64
    package var facets: Facets?
    package var notes: CommitNotes
    /// What became of every file; nil where that was not asked.
    package var coverage: CoverageReport?

    package init(
        folder: String, documents: Int, segments: Int, bytes: Int, sizes: SegmentSizes = SegmentSizes(),
        generation: UInt64, facets: Facets?, notes: CommitNotes
    ) {
        self.folder = folder
        self.documents = documents
        self.segments = segments
        self.bytes = bytes
        self.sizes = sizes
        self.generation = generation
        self.facets = facets
        self.notes = notes
    }

    /// One JSON object, without a newline.
    package func json() -> SafeText {
        var json = JSONWriter()
        json.object { json in
            json.field(JSONSchemaVersion.name, JSONSchemaVersion.current)
            json.field("index", folder)
            json.field("documents", documents)
            json.field("segments", segments)
            json.field("bytes", bytes)
            json.field("postings_bytes", sizes.postings)
            json.field("dictionary_bytes", sizes.terms)
            json.field("lengths_bytes", sizes.lengths)
            json.field("columns_bytes", sizes.columns)
            json.field("stored_bytes", sizes.stored)
            json.field("generation", Int64(clamping: generation))
            json.name("facts")
            json.value(notes.hasFacts)
            json.name("keeps_removed_text")
            json.value(notes.keepsRemoved)
            for (name, values) in groups { write(name, values, &json) }
            json.name("failures")
            json.array(notes.failures) { json, failure in
                json.object { json in
                    json.field("path", failure.displayName)
                    json.field("reason", failure.reason)
                }
            }
            writeUnreadPages(&json)
            guard let coverage else { return }
            json.name("coverage")
            json.object { json in coverage.write(to: &json) }
        }
        return json.text
    }

    private func writeUnreadPages(_ json: inout JSONWriter) {
        json.name("unread_pages")
        json.array(notes.withUnreadPages) { json, file in
            json.object { json in
                json.field("path", file.displayName)
                json.name("pages")
                json.array(file.unreadPages?.numbers ?? []) { json, page in json.value(page) }
                json.name("looked_at_pictures")
                json.value(file.unreadPages?.wereLookedAt ?? false)
            }
        }
    }

    private func write(_ name: String, _ values: [Facets.Value], _ json: inout JSONWriter) {
        json.name(name)
        json.object { json in for value in values { json.field(value.name, value.count) } }
    }

    private var groups: [(String, [Facets.Value])] {
        [
            ("kinds", facets?.kinds ?? []), ("municipalities", facets?.municipalities ?? []),
            ("years", facets?.years ?? []),
        ]
    }

    /// Lines for people.
    package func text() -> SafeText {
        var lines: [SafeText] = [
            "index           \(folder)", "documents       \(documents)", "segments        \(segments) (\(bytes) bytes)",
        ]
        if !notes.hasFacts { lines.append("facts           none: built with --text-only") }
        if notes.keepsRemoved {
            lines.append("removed text    may still be in the index's files; `griffie index --purge` clears them")
        }
        for (name, values) in groups where !values.isEmpty {
            let counts = values.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
            lines.append("\(name)\(SafeText.spaces(16 - name.count))\(counts)")
        }
        if notes.failures.isEmpty {
            lines.append("not read        none")
        } else {
            lines.append("not read        \(notes.failures.count)")
            lines += notes.failures.map { "  \($0.displayName): \($0.reason)" as SafeText }
        }
        return (lines + unreadPages).joined(separator: "\n") + "\n"
    }

    /// Pages of documents on which nothing was found that can be read.
    private var unreadPages: [SafeText] {
        let files = notes.withUnreadPages
        guard !files.isEmpty else { return [] }
        let pages = files.reduce(0) { $0 + ($1.unreadPages?.numbers.count ?? 0) }
        let total: SafeText = files.count == 1 ? "\(pages) in 1 document" : "\(pages) in \(files.count) documents"
        return ["unread pages    \(total)"] + files.map { "  \($0.displayName): \($0.reason)" as SafeText }
    }
}
