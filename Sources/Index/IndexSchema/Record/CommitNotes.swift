import SourceText

/// What a commit says beside its documents, its payload: which files were handed in and are not in the index, and whether
/// facts were looked for.
package struct CommitNotes: Hashable, Sendable {
    package struct Failure: Hashable, Sendable {
        /// The file's name as in `Field.bron`.
        package var name: [UInt8]
        /// Why it is not in the index: a sentence without the name and without a full stop.
        package var reason: String

        package init(name: [UInt8], reason: String) {
            self.name = name
            self.reason = reason
        }

        /// The name for people and programs; as `RawText` shows it.
        package var displayName: String { RawText.shown(name) }
    }

    private static let version: UInt8 = 3
    /// Sorted by name; a file of many documents may stand here for several of its lines.
    package var failures: [Failure]
    /// Whether the documents have facts; without, only their words can be asked for.
    package var hasFacts: Bool

    package init(failures: [Failure] = [], hasFacts: Bool = true) {
        self.failures = failures
        self.hasFacts = hasFacts
    }

    /// Empty where there is nothing to say.
    package func encoded() -> [UInt8] {
        if self == CommitNotes() { return [] }
        var writer = RecordWriter()
        writer.write(hasFacts ? 1 : 0 as UInt64)
        writer.write(failures) { writer, failure in
            writer.write(bytes: failure.name)
            writer.write(failure.reason)
        }
        return [Self.version] + writer.bytes
    }

    /// - Parameter payload: empty stands for no notes.
    package init(decoding payload: [UInt8]) throws(RecordError) {
        (failures, hasFacts) = ([], true)
        guard !payload.isEmpty else { return }
        var reader = RecordReader(payload[try RecordReader.checkVersion(of: payload, Self.version)...])
        hasFacts = try reader.readUnsigned() != 0
        failures = try reader.readArray { reader throws(RecordError) in
            let name = try reader.readBytes()
            return Failure(name: Array(name), reason: try reader.readString())
        }
    }
}
