/// What longer words may end with, told by their last letters at a glance: a filter before a look at the whole word.
struct WordEndings: Sendable {
    /// The last letters of each, packed as they lie in memory, and by how many bits eight letters are more.
    private let endings: [(letters: UInt64, shift: UInt64)]

    /// - Parameter endings: ASCII letters, small; no more than the last eight of each are compared.
    init(_ endings: [String]) {
        self.endings = endings.map { ending in
            let letters = ending.utf8.suffix(Self.mostLetters)
            let packed = letters.reversed().reduce(0) { $0 << UInt8.bitWidth | UInt64($1) }
            return (packed, UInt64((Self.mostLetters - letters.count) * UInt8.bitWidth))
        }
    }

    /// Letters that are compared at once.
    private static let mostLetters = 8
    /// The bit that sets a small letter apart from its capital, in each byte.
    private static let smallLetters: UInt64 = 0x2020_2020_2020_2020

    /// Whether a word of these bytes, nine at least, may end with one of them.
    @inline(__always)
    func mayEnd(_ bytes: UnsafeRawBufferPointer, start: Int, end: Int) -> Bool {
        guard end - start > Self.mostLetters, end <= bytes.count else { return false }
        let last = unsafe bytes.loadUnaligned(fromByteOffset: end - Self.mostLetters, as: UInt64.self)
        let letters = UInt64(littleEndian: last) | Self.smallLetters
        for ending in endings where letters >> ending.shift == ending.letters { return true }
        return false
    }
}
