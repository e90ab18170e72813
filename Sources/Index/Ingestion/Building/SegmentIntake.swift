import DocumentReading
import InvertedIndex

/// Takes finished segments into the index, in the order of the plan.
struct SegmentIntake {
    private let writer: IndexWriter
    private let survey: FileSurvey
    /// Of the commits that are made on the way.
    private let payload: [UInt8]
    private var taken = 0
    /// For each file of many documents the names of those that were indexed in this run.
    private var lines: [[UInt8]: Set<[UInt8]>] = [:]
    /// Files of many documents of which a line could not be read.
    private var filesWithFailures: Set<[UInt8]> = []
    /// Files of many documents that could not be read at all, and are told of.
    private var failedFiles: Set<[UInt8]> = []
    /// Files of many documents of which a part could not be read this time.
    private var unread: Set<[UInt8]> = []
    /// After as many segments a run commits, so that little is lost when it is broken off.
    private static let segmentsPerCommit = 16

    init(_ writer: IndexWriter, _ survey: FileSurvey, payload: [UInt8]) {
        self.writer = writer
        self.survey = survey
        self.payload = payload
    }

    mutating func take(_ outcome: BatchWorker.Outcome, _ report: inout IngestionReport) throws(SegmentError) {
        for name in outcome.replaced + outcome.lost { try writer.delete(key: name) }
        if let lines = outcome.lines {
            try takeLines(lines, &report)
            if lines.isUnread { unread.insert(lines.file) }
            if !outcome.failures.isEmpty { filesWithFailures.insert(lines.file) }
            if outcome.failures.contains(where: { $0.files > 0 }) { failedFiles.insert(lines.file) }
        }
        if let segment = outcome.segment { try writer.add(segment) }
        report.added += outcome.indexed.count { $0.isNew }
        report.updated += outcome.replaced.count
        report.unchanged += outcome.unchanged.count
        report.indexed += outcome.indexed
        for name in outcome.unchanged { report.skipped += survey.unreadParts(ofName: name) }
        report.removed += outcome.lost.count
        report.bytesRead += outcome.bytesRead
        report.skipped += outcome.failures
        report.incomplete += outcome.incomplete
        for remark in outcome.remarks { report.remarks.join(remark) }
        taken += 1
        if taken.isMultiple(of: Self.segmentsPerCommit) { try writer.commit(payload: payload) }
    }

    /// Deletes the versions of documents that are already in the index; the last one of a name counts.
    private mutating func takeLines(
        _ batch: BatchWorker.Outcome.Lines, _ report: inout IngestionReport
    ) throws(SegmentError) {
        for name in batch.documents {
            let isRepeated = !lines[batch.file, default: []].insert(name).inserted
            let wasThere = batch.isKnown || isRepeated ? try writer.delete(key: name) > 0 : false
            if isRepeated {
                report.skipped.append(SkippedFile(path: name, reason: .repeatedName, files: 0))
            } else if wasThere {
                report.updated += 1
            } else {
                report.added += 1
            }
        }
    }

    /// Once files of many documents have been read to their end: tells of those that hold none, and removes documents that
    /// are no longer among their lines.
    mutating func settleLines(
        _ items: [WorkPlan.Item], _ indexed: IndexedFiles, _ report: inout IngestionReport
    ) throws(SegmentError) {
        for item in items where item.format.holdsMany {
            let present = lines[item.name] ?? []
            if present.isEmpty, !failedFiles.contains(item.name) {
                let hasFailures = filesWithFailures.contains(item.name)
                let reason = hasFailures ? SkipReason.noPartRead : .unreadable(.empty)
                report.skipped.append(SkippedFile(path: item.file.path, reason: reason))
            } else if !present.isEmpty {
                report.indexed.append(
                    IngestionReport.IndexedFile(
                        path: item.file.path, isNew: item.known == nil, documents: present.count))
            }
            if item.isReadAgain, unread.contains(item.name) { report.skipped += survey.unreadParts(ofName: item.name) }
            if item.known == nil || unread.contains(item.name) { continue }
            for name in try indexed.names(startingWith: SourceNaming.linePrefix(ofFile: item.name))
            where !present.contains(name) {
                report.removed += try writer.delete(key: name)
            }
        }
    }
}
