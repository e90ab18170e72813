import CLibArchive

/// The members of an Office document, which is a zip archive, by name. Names of parts do not tell small from capital letters
/// (ECMA-376, part 2, 6.2.2).
struct PackageMembers {
    private let bytes: [UInt8]
    private let byteLimit: Int
    /// Bytes that all members together unpacked to.
    private(set) var unpackedBytes = 0

    /// - Parameter byteLimit: of what is unpacked, all together.
    init(_ bytes: [UInt8], byteLimit: Int) {
        self.bytes = bytes
        self.byteLimit = byteLimit
    }

    /// Unpacks the members that are wanted, by their names in small letters, without a slash in front. Of two of one name the
    /// first counts.
    /// - Complexity: O(members), and O(*n*) in what is unpacked.
    mutating func load(_ isWanted: (String) -> Bool) throws(ReadError) -> [String: [UInt8]] {
        try visit { name, member, archive, found throws(ReadError) in
            guard isWanted(name) else { return }
            let contents = try archive.contents(of: member)
            found[name] = contents
        }
    }

    /// Names of all members.
    mutating func names() throws(ReadError) -> Set<String> {
        Set(try visit { name, _, _, found in found[name] = [] }.keys)
    }

    private typealias Visitor = (
        String, ArchiveMembers.Member, inout ArchiveMembers, inout [String: [UInt8]]
    ) throws(ReadError) -> Void

    private mutating func visit(_ body: Visitor) throws(ReadError) -> [String: [UInt8]] {
        let room = byteLimit - unpackedBytes
        let result = unsafe bytes.withUnsafeBytes { raw in
            Result { () throws(ReadError) in
                var found: [String: [UInt8]] = [:]
                var total = 0
                var archive = unsafe try ArchiveMembers(raw, griffie_archive_zip, byteLimit: room)
                while let member = try archive.next() {
                    let name = Self.partName(member.name)
                    guard member.isFile, found[name] == nil else { continue }
                    try body(name, member, &archive, &found)
                    total += found[name]?.count ?? 0
                    guard total <= room else { throw .inMember(name, .unpacksTooLarge(limit: byteLimit)) }
                }
                return (found, total)
            }
        }
        let (found, total) = try result.get()
        unpackedBytes += total
        return found
    }

    /// Small letters, slashes for backslashes, none in front.
    static func partName(_ name: String) -> String {
        let slashed = name.lowercased().utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        return String(decoding: slashed.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
    }
}
