/// The limits of reading archives: each with its unit and what set it.
enum ArchiveLimits {
    /// Members of an archive. Observed: 40,000 in a municipality's export of ten years.
    static let mostMembers = 200_000
    /// Bytes that a member may unpack to without being held against its archive's size.
    static let freeBytes = 16 << 20
    /// How many times the size of its archive a member may unpack to beyond that. Observed: 60, a table of zeros in a workbook;
    /// Deflate cannot do more than 1032 (RFC 1951), which only a bomb does.
    static let mostTimesSize = 100
    /// Bytes of a member's name.
    static let longestName = 4096
    /// Bytes that are unpacked at once.
    static let bytesOfRead = 1 << 17
    /// Bytes of a message that are told on.
    static let longestMessage = 200
    /// Archives inside each other.
    static let mostNested = 3

    /// Most bytes that an archive of `size` bytes, or a member of it, may unpack to.
    static func mostBytes(ofArchive size: Int) -> Int {
        let (product, overflow) = size.multipliedReportingOverflow(by: mostTimesSize)
        return overflow ? .max : max(product, freeBytes)
    }

    /// Most bytes that all members of an archive of `size` bytes may unpack to, those of archives inside it among them.
    static func mostBytesTogether(ofArchive size: Int) -> Int { max(mostBytes(ofArchive: size), 2 * freeBytes) }
}
