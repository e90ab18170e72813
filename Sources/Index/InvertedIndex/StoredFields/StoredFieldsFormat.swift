/// How one of the two parts of the documents' stored bytes is kept. The layout is in Schemas/segment-v1.md, “Stored documents”.
struct StoredFieldsFormat {
    /// A block is closed once it has this many original bytes.
    let blockSize: Int
    /// Bytes of each dictionary.
    let dictionarySize: Int
    /// How many times the original bytes of a block it takes to make documents of it: the block, their bytes and copies of
    /// these; and of heads the facts that they tell.
    let memoryFactor: Int

    /// What documents begin with: short, and of another kind than the rest.
    static let heads = Self(blockSize: 8 * 1024, dictionarySize: 64 * 1024, memoryFactor: 16)
    /// The rest.
    static let bodies = Self(blockSize: 16 * 1024, dictionarySize: 256 * 1024, memoryFactor: 4)
    /// In the order in which they stand in a file.
    static let parts = [heads, bodies]
    /// The place of the bodies among them.
    static let bodiesPart = 1

    /// Zstandard's.
    static let level = 3
    /// First document (UInt32), original bytes (UInt32), start of the block (48 bits), number of its dictionary (16 bits).
    static let indexEntrySize = 16
    /// Original bytes of a block; one document may make a block longer than `blockSize`, but not longer than this.
    static let maximumBlockSize = 1 << 30
    /// A block up to this size may be compressed to nothing. A larger one takes at least a share of its original bytes in the
    /// file, so that no few bytes claim, or become, more memory than there is.
    private static let freeSize = 1 << 20
    private static let ratio = 64

    /// Original bytes that a block of so many bytes in the file has at most.
    static func largestBlock(compressed: Int) -> Int { min(max(freeSize, compressed * ratio), maximumBlockSize) }

    /// Bytes that a block of so many original ones takes at least.
    static func leastCompressed(original: Int) -> Int { original <= freeSize ? 0 : (original + ratio - 1) / ratio }

    static let maximumDictionaries = Int(UInt16.max)
}
