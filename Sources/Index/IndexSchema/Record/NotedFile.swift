import SourceText

/// What a commit notes of a file, or part of one, of which the index does not hold all.
package struct NotedFile: Hashable, Sendable {
    /// Of a duplicate: the file that is in the index for it, and how it was itself when they were compared.
    package struct Twin: Hashable, Sendable {
        /// Name as in `Field.bron`.
        package var name: [UInt8]
        /// In bytes.
        package var size: Int64
        /// Times of change, in nanoseconds since 1970; see `Column.gewijzigd` and `geraakt`.
        package var modified: Int64
        package var changed: Int64

        package init(name: [UInt8], size: Int64, modified: Int64, changed: Int64) {
            self.name = name
            self.size = size
            self.modified = modified
            self.changed = changed
        }
    }

    /// Of a document in the index: its pages on which nothing was found that can be read.
    package struct UnreadPages: Hashable, Sendable {
        /// From 1, rising.
        package var numbers: [Int]
        /// Whether their pictures were looked at; where not, a run that can does so.
        package var wereLookedAt: Bool

        package init(numbers: [Int], wereLookedAt: Bool) {
            self.numbers = numbers
            self.wereLookedAt = wereLookedAt
        }
    }

    /// The file's name as in `Field.bron`.
    package var name: [UInt8]
    package var ending: FileEnding
    /// Why it ended so: a sentence without the name and without a full stop.
    package var reason: String
    /// Files that it stands for: 1; more for a folder that was left out with all in it; 0 for a part of a file (a line, a member
    /// of an archive), for a folder that could not be read, and for a document whose file is gone.
    package var files: Int
    /// Whether it was asked for and is not in the index.
    package var isMissing: Bool
    package var twin: Twin?
    package var unreadPages: UnreadPages?

    package init(
        name: [UInt8], ending: FileEnding, reason: String, files: Int = 1, isMissing: Bool = true, twin: Twin? = nil,
        unreadPages: UnreadPages? = nil
    ) {
        self.name = name
        self.ending = ending
        self.reason = reason
        self.files = files
        self.isMissing = isMissing
        self.twin = twin
        self.unreadPages = unreadPages
    }

    /// The name for people and programs; as `RawText` shows it.
    package var displayName: String { RawText.shown(name) }

    /// Whether it notes a document whose file is gone.
    package var isGone: Bool { ending == .indexed && files == 0 }
}

extension NotedFile {
    func write(to writer: inout RecordWriter) {
        writer.write(bytes: name)
        writer.write(case: ending)
        writer.write(reason)
        writer.write(UInt64(files))
        writer.write(isMissing ? 1 : 0 as UInt64)
        writer.write(twin == nil ? 0 : 1 as UInt64)
        if let twin {
            writer.write(bytes: twin.name)
            for number in [twin.size, twin.modified, twin.changed] { writer.write(signed: number) }
        }
        writer.write(unreadPages == nil ? 0 : 1 as UInt64)
        guard let unreadPages else { return }
        writer.write(unreadPages.wereLookedAt ? 1 : 0 as UInt64)
        writer.write(unreadPages.numbers) { $0.write($1) }
    }

    init(from reader: inout RecordReader) throws(RecordError) {
        name = Array(try reader.readBytes())
        ending = try reader.readCase()
        reason = try reader.readString()
        files = Int(clamping: try reader.readUnsigned())
        isMissing = try reader.readUnsigned() != 0
        if try reader.readUnsigned() != 0 {
            twin = Twin(
                name: Array(try reader.readBytes()), size: try reader.readSigned(), modified: try reader.readSigned(),
                changed: try reader.readSigned())
        }
        guard try reader.readUnsigned() != 0 else { return }
        let wereLookedAt = try reader.readUnsigned() != 0
        let numbers = try reader.readArray { reader throws(RecordError) in try reader.readInt() }
        unreadPages = UnreadPages(numbers: numbers, wereLookedAt: wereLookedAt)
    }
}
