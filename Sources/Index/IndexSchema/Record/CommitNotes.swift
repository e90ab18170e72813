/// What a commit says of the files that were handed in and are not in the index: its payload.
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

        /// The name for people and programs; bytes that are no UTF-8 are shown as U+FFFD.
        package var displayName: String { String(decoding: name, as: UTF8.self) }
    }

    private static let version: UInt8 = 2
    /// Sorted by name; a file of many documents may stand here for several of its lines.
    package var failures: [Failure]

    package init(failures: [Failure] = []) { self.failures = failures }

    package func encoded() -> [UInt8] {
        var writer = RecordWriter()
        writer.write(failures) { writer, failure in
            writer.write(bytes: failure.name)
            writer.write(failure.reason)
        }
        return [Self.version] + writer.bytes
    }

    /// - Parameter payload: empty stands for no notes.
    package init(decoding payload: [UInt8]) throws(RecordError) {
        failures = []
        guard !payload.isEmpty else { return }
        var reader = RecordReader(payload[try RecordReader.checkVersion(of: payload, Self.version)...])
        failures = try reader.readArray { reader throws(RecordError) in
            let name = try reader.readBytes()
            return Failure(name: Array(name), reason: try reader.readString())
        }
    }
}
