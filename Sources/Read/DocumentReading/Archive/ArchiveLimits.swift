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
}
