package import Storage

/// The files of an index, to be damaged as somebody would who knows the format: each change gets page checksums, a footer and
/// an entry in the commit that fit it (Schemas/segment-v1.md), so that only what is said is wrong.
package struct SealedIndex {
    package private(set) var files: [String: [UInt8]]

    package init(_ files: [String: [UInt8]]) { self.files = files }

    /// Without the lock.
    package init(_ store: some FileStore) throws {
        files = [:]
        for name in try store.list() where name != "lock" {
            let mapping = try store.map(name)
            files[name] = withExtendedLifetime(mapping) { Array(mapping.buffer) }
        }
    }

    /// The index as a store, which can be written to.
    package func store() throws -> MemoryStore {
        let store = MemoryStore()
        for (name, bytes) in files { try store.replace(name, with: bytes) }
        return store
    }

    package func segment(_ name: String) -> SegmentImage? {
        files[name].map { SegmentImage(body: Self.body($0), root: Self.root($0)) }
    }

    package var commit: CommitImage {
        CommitImage(body: Self.body(files["commit"]!), root: Self.root(files["commit"]!))
    }

    /// The bytes of a file before its checksums.
    package func body(of name: String) -> [UInt8] { Self.body(files[name]!) }

    package func root(of name: String) -> Int { Self.root(files[name]!) }

    package mutating func put(_ commit: CommitImage) throws {
        files["commit"] = try Resealing.sealed(commit.body, "commit", root: commit.root).bytes
    }

    /// Seals the body of a segment or of live documents, and names it so in the commit.
    package mutating func put(_ name: String, body: [UInt8], root: Int, documents: UInt64? = nil) throws {
        let sealed = try Resealing.sealed(body, name, root: root)
        files[name] = sealed.bytes
        var commit = commit
        for index in commit.segments.indices {
            let segment = commit.segments[index]
            if name == "\(segment.number).segment" {
                commit.segments[index].size = UInt64(sealed.identity.size)
                commit.segments[index].checksum = sealed.identity.checksum
                commit.segments[index].documents = documents ?? segment.documents
            } else if name == "\(segment.number)-\(segment.deletion).live" {
                commit.segments[index].liveSize = UInt64(sealed.identity.size)
                commit.segments[index].liveChecksum = sealed.identity.checksum
            }
        }
        try put(commit)
    }

    package mutating func put(_ name: String, _ segment: SegmentImage) throws {
        try put(
            name, body: segment.data + segment.directory, root: segment.data.count, documents: segment.numbers.first)
    }

    /// Gives a file another name; one that is not there has none.
    package mutating func rename(_ name: String, to other: String) {
        if let bytes = files.removeValue(forKey: name) { files[other] = bytes }
    }

    private static func body(_ bytes: [UInt8]) -> [UInt8] {
        Array(bytes[..<Int(Resealing.word(bytes.suffix(32), 0))])
    }

    private static func root(_ bytes: [UInt8]) -> Int { Int(Resealing.word(bytes.suffix(32), 8)) }
}

/// A segment taken apart: its data, and the numbers of the directory, which says where in the data everything is.
package struct SegmentImage {
    package var data: [UInt8]
    private let layout: [UInt8]
    private let fields: Int
    private let columns: Int
    /// Documents; for each field and the key's the starts and lengths of postings, blocks, index and lengths, then terms, sum
    /// of lengths and documents; start and length of each column; for heads and bodies those of blocks, index, dictionaries.
    package var numbers: [UInt64]

    fileprivate init(body: [UInt8], root: Int) {
        data = Array(body[..<root])
        var reader = VarintReader(body, at: root)
        numbers = [reader.next()]
        let start = reader.place
        _ = reader.next()
        fields = Int(reader.next())
        reader.place += fields
        columns = Int(reader.next())
        reader.place += columns
        layout = Array(body[start..<reader.place])
        while reader.place < body.count { numbers.append(reader.next()) }
    }

    package var directory: [UInt8] {
        varint(numbers[0]) + layout + numbers.dropFirst().flatMap { varint($0) }
    }

    /// Where each structure is in the data, by a name that says what it is.
    package var structures: [(name: String, range: Range<Int>)] {
        var places: [(String, Int)] = []
        for field in 0...fields {
            for (part, name) in ["postings", "blocks", "index", "lengths"].enumerated() {
                places.append(("\(name) of field \(field)", 1 + 11 * field + 2 * part))
            }
        }
        let behind = 1 + 11 * (fields + 1)
        for column in 0..<columns { places.append(("column \(column)", behind + 2 * column)) }
        for (part, name) in ["heads", "head index", "head dictionaries", "bodies", "body index", "body dictionaries"]
            .enumerated()
        {
            places.append((name, behind + 2 * columns + 2 * part))
        }
        return places.compactMap { name, place in
            let (start, count) = (Int(numbers[place]), Int(numbers[place + 1]))
            return count > 0 ? (name, start..<start + count) : nil
        }
    }

    /// The place in `numbers` of a column's start, behind which its length stands.
    package func place(ofColumn column: Int) -> Int { 1 + 11 * (fields + 1) + 2 * column }

    /// The place in `numbers` of the start of the stored blocks of a part (0 heads, 1 bodies); those of its index and of its
    /// dictionaries follow.
    package func place(ofStored part: Int) -> Int { place(ofColumn: columns) + 6 * part }

    /// Puts a structure behind the data, and lets the directory say that it is there.
    package mutating func move(_ place: Int, to bytes: [UInt8]) {
        (numbers[place], numbers[place + 1]) = (UInt64(data.count), UInt64(bytes.count))
        data += bytes
    }
}

/// A commit taken apart.
package struct CommitImage {
    package struct Segment {
        package var number, documents, size, checksum, deletion, liveSize, liveChecksum: UInt64
    }

    private let head: [UInt8]
    private let layout: [UInt8]
    package var generation: UInt64
    package var next: UInt64
    package var segments: [Segment] = []
    package var payload: [UInt8]

    fileprivate init(body: [UInt8], root: Int) {
        head = Array(body[..<root])
        var reader = VarintReader(body, at: root)
        (generation, next) = (reader.next(), reader.next())
        let start = reader.place
        _ = reader.next()
        for _ in 0..<2 { reader.place += Int(reader.next()) }
        layout = Array(body[start..<reader.place])
        for _ in 0..<reader.next() {
            segments.append(
                Segment(
                    number: reader.next(), documents: reader.next(), size: reader.next(), checksum: reader.word(),
                    deletion: reader.next(), liveSize: reader.next(), liveChecksum: reader.word()))
        }
        payload = Array(body[reader.place...])
    }

    var root: Int { head.count }

    var body: [UInt8] {
        var bytes = head + varint(generation) + varint(next) + layout + varint(UInt64(segments.count))
        for segment in segments {
            bytes += varint(segment.number) + varint(segment.documents) + varint(segment.size) + word(segment.checksum)
            bytes += varint(segment.deletion) + varint(segment.liveSize) + word(segment.liveChecksum)
        }
        return bytes + payload
    }

    private func word(_ value: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
}

/// Seven bits to a byte, the lowest first.
package func varint(_ value: UInt64) -> [UInt8] {
    value < 0x80 ? [UInt8(value)] : [UInt8(value & 0x7F) | 0x80] + varint(value >> 7)
}

/// A packed array: integers of 0 and more, in `width` bits each.
package func packed(_ values: [Int64], width: Int) -> [UInt8] {
    let buffer = ByteBuffer()
    buffer.append(UInt64(0))
    buffer.append(UInt64(width))
    var bits = BitWriter(buffer)
    for value in values { bits.write(UInt64(value), width: width) }
    bits.pad()
    buffer.append(UInt64(0))
    return withExtendedLifetime(buffer) { Array(buffer.bytes) }
}

private struct VarintReader {
    private let bytes: [UInt8]
    var place: Int

    init(_ bytes: [UInt8], at place: Int) { (self.bytes, self.place) = (bytes, place) }

    mutating func next() -> UInt64 {
        var (value, shift) = (UInt64(0), UInt64(0))
        while true {
            let byte = bytes[place]
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }

    mutating func word() -> UInt64 {
        defer { place += 8 }
        return Resealing.word(bytes[place..<place + 8], 0)
    }
}
