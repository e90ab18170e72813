import ArgumentParser
import DocumentReading
import IndexSchema
import Ingestion
import InvertedIndex
import Rendering
import SourceText
import Storage

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Verify every checksum and every structure of the index.",
        discussion: """
            Examples:
              griffie check
              griffie check --index /var/lib/griffie && rsync -a /var/lib/griffie backup:
              griffie check --forgotten ~/brief-met-bsn.md

            Names what is damaged; ends with 0 where all is sound, with 2 where not.
            With --forgotten it looks in all files of the index, unpacked, for words,
            numbers, names and passages that only this paper has.
            """)

    @OptionGroup var index: IndexOptions

    @Option(
        name: .long, help: ArgumentHelp("A paper, or a copy, of which nothing should be left.", valueName: "file"))
    var forgotten: String?

    func run() throws {
        let folder = try IndexFolder(existing: index.existingFolder())
        let reader = try folder.reader()
        var messages = reader.verify().map(IndexMessages.text)
        do throws(SegmentError) { _ = try CommitNotes(of: reader) } catch { messages.append(IndexMessages.text(error)) }
        // Records are decoded only where the bytes below them are sound.
        if messages.isEmpty {
            for segment in reader.segments {
                messages += try folder.wording { () throws(SegmentError) in try segment.undecodableRecords() }
                    .map(RecordMessages.text)
            }
        }
        for message in messages { Messages.error(message) }
        guard messages.isEmpty else { throw ExitStatus.error }
        if let forgotten { return try checkForgotten(forgotten, folder, reader) }
        let bytes = reader.segments.reduce(0) { $0 + $1.size }
        StandardOutput.write(
            "sound: \(reader.liveCount) documents, \(bytes) bytes\n")
    }

    private func checkForgotten(_ file: String, _ folder: IndexFolder, _ reader: IndexReader) throws {
        let report: ForgottenCheck.Report
        do {
            report = try ForgottenCheck(folder.store, reader, indexFolder: folder.path).run(RawText.bytes(of: file))
        } catch let error as ReadError {
            throw IndexFolder.failed("\(error.message(path: file))")
        } catch let error as SegmentError {
            throw IndexFolder.failed(IndexMessages.text(error))
        } catch let error as StorageError {
            throw IndexFolder.failed(IndexMessages.text(error))
        }
        for message in ForgetMessages.remnants(report, of: file) { Messages.error(message) }
        guard report.indexed.isEmpty, report.remnants.isEmpty, report.ownCount > 0 else { throw ExitStatus.error }
        StandardOutput.write(ForgetMessages.forgotten(report, file) + "\n")
    }
}
