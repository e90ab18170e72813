import Storage
import Testing

@Suite struct XXHash64Tests {
    /// Values that the reference program (xxhsum -H64) prints.
    @Test(arguments: [
        ("", 0xEF46_DB37_51D8_E999 as UInt64), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
        ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ])
    func `known texts have their known hashes`(text: String, hash: UInt64) {
        #expect(Array(text.utf8).withUnsafeBytes { XXHash64.hash($0) } == hash)
    }

    @Test func `every bit counts, at every length`() {
        for length in 1..<70 {
            let bytes = (0..<length).map { UInt8($0) }
            let whole = bytes.withUnsafeBytes { XXHash64.hash($0) }
            for place in 0..<length {
                var changed = bytes
                changed[place] ^= 16
                #expect(changed.withUnsafeBytes { XXHash64.hash($0) } != whole)
            }
        }
    }
}
