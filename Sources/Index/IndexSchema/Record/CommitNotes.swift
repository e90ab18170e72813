package import InvertedIndex
import SourceText

/// What a commit says beside its documents, its payload: which files were handed in and are not in the index, whether facts were
/// looked for, what names are relative to, and whether text of papers that are gone is still in files of the index.
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

    private static let version: UInt8 = 4
    /// Sorted by name; a file of many documents may stand here for several of its lines.
    package var failures: [Failure]
    /// Whether the documents have facts; without, only their words can be asked for.
    package var hasFacts: Bool
    /// Whether text of documents that were taken out or replaced may still be in the index's files.
    package var keepsRemoved: Bool
    /// The folder that names are relative to, absolute, closed by `/`; empty where none is noted.
    package var home: [UInt8]

    package init(failures: [Failure] = [], hasFacts: Bool = true, keepsRemoved: Bool = false, home: [UInt8] = []) {
        self.failures = failures
        self.hasFacts = hasFacts
        self.keepsRemoved = keepsRemoved
        self.home = home
    }

    /// Empty where there is nothing to say.
    package func encoded() -> [UInt8] {
        if self == CommitNotes() { return [] }
        var writer = RecordWriter()
        writer.write(hasFacts ? 1 : 0 as UInt64)
        writer.write(keepsRemoved ? 1 : 0 as UInt64)
        writer.write(bytes: home)
        writer.write(failures) { writer, failure in
            writer.write(bytes: failure.name)
            writer.write(failure.reason)
        }
        return [Self.version] + writer.bytes
    }

    /// - Parameter payload: empty stands for no notes.
    package init(decoding payload: [UInt8]) throws(RecordError) {
        self.init()
        guard !payload.isEmpty else { return }
        var reader = RecordReader(payload[try RecordReader.checkVersion(of: payload, Self.version)...])
        hasFacts = try reader.readUnsigned() != 0
        keepsRemoved = try reader.readUnsigned() != 0
        home = Array(try reader.readBytes())
        failures = try reader.readArray { reader throws(RecordError) in
            let name = try reader.readBytes()
            return Failure(name: Array(name), reason: try reader.readString())
        }
    }
}

extension CommitNotes {
    /// The notes of an opened commit. Without them names would mean other files, so damage of them is no small thing.
    package init(of reader: IndexReader) throws(SegmentError) {
        do { try self.init(decoding: reader.commit.payload) } catch { throw reader.malformedPayload }
    }

    /// The notes of the last commit of an index that is written to.
    package init(of writer: IndexWriter) throws(SegmentError) {
        do { try self.init(decoding: writer.committed.payload) } catch { throw writer.malformedPayload }
    }
}
