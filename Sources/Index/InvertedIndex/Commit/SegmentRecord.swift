package import Storage

/// A segment that was written and is not yet part of the index.
package struct NewSegment: Sendable {
    package let number: UInt64
    package let documentCount: Int
    let identity: FileIdentity
    /// Documents that are deleted from the start.
    let deleted: [UInt32]
}

/// What a commit says of one segment.
package struct SegmentRecord: Equatable, Sendable {
    package let number: UInt64
    /// Documents, deleted ones included.
    package let documentCount: Int
    /// Bytes and checksum of the segment file.
    package let identity: FileIdentity
    /// Counts up with each file of live documents; 0 as long as all documents are live and there is no such file.
    package var deletion: UInt64 = 0
    package var deletionIdentity = FileIdentity(size: 0, checksum: 0)

    static func fileName(_ number: UInt64) -> String { "\(number).segment" }
    var fileName: String { Self.fileName(number) }
    var liveFileName: String? { deletion == 0 ? nil : "\(number)-\(deletion).live" }
    var fileNames: [String] { [fileName] + (liveFileName.map { [$0] } ?? []) }

    /// Whether a file of that name belongs to a segment: `7.segment`, `7-2.live`.
    static func isSegment(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1] == "segment" || parts[1] == "live" else { return false }
        let numbers = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        return numbers.count == (parts[1] == "live" ? 2 : 1)
            && numbers.allSatisfy { UInt64($0).map(String.init) == String($0) }
    }
}
