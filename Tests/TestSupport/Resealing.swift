package import Storage

/// Makes damaged files pass their checksums.
package enum Resealing {
    /// The same body under checksums that fit it.
    package static func resealed(_ bytes: [UInt8], _ name: String) throws -> [UInt8] {
        let footer = bytes.suffix(32)
        let bodyEnd = min(Int(word(footer, 0) % (1 << 30)), bytes.count)
        return try sealed(
            Array(bytes[..<max(bodyEnd, 16)]), name, root: min(Int(word(footer, 8) % (1 << 30)), max(bodyEnd, 16))
        ).bytes
    }

    /// A body, header included, with the checksums and the footer of a file of that name.
    package static func sealed(_ body: [UInt8], _ name: String, root: Int) throws -> (
        bytes: [UInt8], identity: FileIdentity
    ) {
        let kinds: [String: StaticString] = ["segment": "SEGM", "live": "LIVE", "commit": "CMIT"]
        let kind = kinds[name.split(separator: ".").last.map(String.init) ?? ""] ?? "CMIT"
        let sink = BufferSink()
        let version = UInt32(truncatingIfNeeded: word(body[8..<16], 0) >> 32)
        let writer = try PagedWriter(FileFormat(kind: kind, version: version), sink: sink)
        try body[16...].withUnsafeBytes { try writer.write($0) }
        let identity = try writer.finish(root: root)
        return (sink.bytes, identity)
    }

    /// Eight bytes as a number.
    package static func word(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> UInt64 {
        (0..<8).reduce(0) { $0 | UInt64(bytes[bytes.startIndex + offset + $1]) << (8 * $1) }
    }
}
