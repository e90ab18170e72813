import Storage
import Testing

@Suite struct PagedFileTests {
    private static let format = FileFormat(kind: "TEST", version: 3)

    private func file(_ body: [UInt8], format: FileFormat = format) throws -> [UInt8] {
        let sink = BufferSink()
        let writer = try PagedWriter(format, sink: sink)
        try body.withUnsafeBytes { try writer.write($0) }
        _ = try writer.finish(root: 16)
        return sink.bytes
    }

    private func open(_ bytes: [UInt8]) throws -> PagedFile {
        try PagedFile(bytes.withUnsafeBytes { MappedBytes(copying: $0) }, path: "f", format: Self.format)
    }

    @Test(arguments: [0, 1, 4079, 4080, 4081, 8176, 70_000, 300_000])
    func `the body comes back`(size: Int) throws {
        let body = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let file = try open(try file(body))
        #expect(try Array(file.bytes(16..<file.bodyEnd)) == body)
        #expect(file.root == 16)
    }

    @Test func `a damaged page is named, the others are read`() throws {
        var bytes = try file([UInt8](repeating: 7, count: 20_000))
        bytes[9000] ^= 1
        let file = try open(bytes)
        #expect(try file.bytes(0..<8192).count == 8192)
        #expect(throws: DamagedFile.checksum(path: "f", offset: 8192)) { try file.bytes(0..<20_000) }
        #expect(throws: DamagedFile.checksum(path: "f", offset: 20_016)) { try file.bytes(20_000..<20_017) }
    }

    @Test func `other files, other versions and cut files are told apart`() throws {
        let bytes = try file([1, 2, 3])
        #expect(throws: DamagedFile.foreign(path: "f")) { try open(Array(repeating: 65, count: 100)) }
        #expect(throws: DamagedFile.truncated(path: "f", size: 0)) { try open([]) }
        #expect(throws: DamagedFile.truncated(path: "f", size: bytes.count - 1)) { try open(bytes.dropLast()) }
        let older = try file([1], format: FileFormat(kind: "TEST", version: 2))
        #expect(throws: DamagedFile.version(path: "f", found: 2, readable: 3)) { try open(older) }
    }
}
