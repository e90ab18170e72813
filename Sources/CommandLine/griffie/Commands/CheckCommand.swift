import ArgumentParser
import IndexSchema
import InvertedIndex
import Rendering

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Verify every checksum and every structure of the index.",
        discussion: """
            Examples:
              griffie check
              griffie check --index /var/lib/griffie && rsync -a /var/lib/griffie backup:

            Names what is damaged; ends with 0 where all is sound, with 2 where not.
            """)

    @OptionGroup var index: IndexOptions

    func run() throws {
        let folder = try IndexFolder(existing: index.existingFolder())
        let reader = try folder.reader()
        var messages = reader.verify().map(IndexMessages.text)
        // Records are decoded only where the bytes below them are sound.
        if messages.isEmpty {
            for segment in reader.segments {
                messages += try folder.wording { () throws(SegmentError) in try segment.undecodableRecords() }
                    .map(RecordMessages.text)
            }
        }
        for message in messages { Messages.error(message) }
        guard messages.isEmpty else { throw ExitStatus.error }
        let bytes = reader.segments.reduce(0) { $0 + $1.size }
        StandardOutput.write(
            "sound: \(reader.liveCount) documents in \(reader.segments.count) segments, \(bytes) bytes\n")
    }
}
