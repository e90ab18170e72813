import CZstd

/// Zstandard, one block at a time, with a context that is used again. Not shared between threads.
@safe
package final class Compressor {
    private let context: OpaquePointer
    private let level: Int32
    private var dictionary: OpaquePointer?

    /// - Parameter level: Zstandard's, from 1 (fast) on.
    package init(level: Int) {
        // nil only without memory.
        // swift-format-ignore: NeverForceUnwrap
        unsafe context = ZSTD_createCCtx()!
        self.level = Int32(level)
        unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, self.level)
        unsafe ZSTD_CCtx_setParameter(context, Self.dictionaryUse, Self.inPlace)
        // Whoever decompresses knows both.
        unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0)
        unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_dictIDFlag, 0)
    }

    /// Zstandard's “forceAttachDict”: whether a dictionary's tables are read in place or copied for each block. By itself it
    /// copies them (768 KB) for blocks of more than 16 KB, which takes longer than to compress one.
    private static let dictionaryUse = ZSTD_c_experimentalParam4
    private static let inPlace: Int32 = 1

    deinit {
        unsafe _ = ZSTD_freeCDict(dictionary)
        unsafe _ = ZSTD_freeCCtx(context)
    }

    /// From now on blocks may refer to the content of `bytes`, which is copied. Whoever decompresses needs the same.
    /// - Returns: false where they do not do, and nothing changes: they begin like a trained dictionary and are none.
    package func use(dictionary bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count >= 8, let made = unsafe ZSTD_createCDict(bytes.baseAddress, bytes.count, level) else {
            return false
        }
        unsafe _ = ZSTD_freeCDict(dictionary)
        unsafe dictionary = unsafe made
        unsafe ZSTD_CCtx_refCDict(context, made)
        return true
    }

    /// Appends the compressed form of `bytes`, filled up to `least` bytes with what a decompressor skips.
    package func compress(_ bytes: UnsafeRawBufferPointer, into buffer: ByteBuffer, atLeast least: Int = 0) {
        let bound = ZSTD_compressBound(bytes.count)
        let place = unsafe buffer.reserve(bound)
        let size = unsafe ZSTD_compress2(context, place, bound, bytes.baseAddress, bytes.count)
        precondition(ZSTD_isError(size) == 0, "zstd has room for its own bound")
        buffer.advance(size)
        if size < least { skippable(max(least - size, Self.skippableHead), into: buffer) }
    }

    /// Bytes of the mark and the length that a skippable frame begins with.
    private static let skippableHead = 8

    /// Appends a skippable frame of so many bytes.
    private func skippable(_ size: Int, into buffer: ByteBuffer) {
        buffer.append(UInt32(ZSTD_MAGIC_SKIPPABLE_START))
        buffer.append(UInt32(size - Self.skippableHead))
        let rest = size - Self.skippableHead
        unsafe buffer.reserve(rest).initializeMemory(as: UInt8.self, repeating: 0, count: rest)
        buffer.advance(rest)
    }
}

/// The other way. Not shared between threads.
@safe
package final class Decompressor {
    private let context: OpaquePointer

    package init() {
        // nil only without memory.
        // swift-format-ignore: NeverForceUnwrap
        unsafe context = ZSTD_createDCtx()!
    }

    deinit { unsafe _ = ZSTD_freeDCtx(context) }

    /// The original bytes, or nil when `bytes` are damaged or not `originalSize` long.
    /// - Parameter dictionary: the content they may refer to; empty for none.
    package func decompress(
        _ bytes: UnsafeRawBufferPointer, originalSize: Int, dictionary: UnsafeRawBufferPointer
    ) -> [UInt8]? {
        var isRight = false
        let result = unsafe [UInt8](unsafeUninitializedCapacity: originalSize) { output, count in
            let size = unsafe ZSTD_decompress_usingDict(
                context, output.baseAddress, originalSize, bytes.baseAddress, bytes.count, dictionary.baseAddress,
                dictionary.count)
            isRight = ZSTD_isError(size) == 0 && size == originalSize
            count = isRight ? originalSize : 0
        }
        return isRight ? result : nil
    }
}

/// Content that compressed blocks refer to: plain, or trained, with tables of statistics before it.
package enum CompressionDictionary {
    /// Bytes of the pieces that a trained dictionary is put together from.
    private static let pieceLength: UInt32 = 200

    /// A dictionary of exactly `size` bytes for texts like the samples. Nil where they are too few or too much alike to fill it.
    /// - Parameters:
    ///   - samples: texts end to end.
    ///   - lengths: of each, in bytes; they add up to the samples.
    ///   - level: as the `Compressor`'s.
    /// - Complexity: O(*samples*), about 25 ms for each MB.
    package static func train(
        _ samples: UnsafeRawBufferPointer, lengths: [Int], size: Int, level: Int
    ) -> [UInt8]? {
        precondition(lengths.reduce(0, +) == samples.count, "the lengths are those of the samples")
        guard samples.count > size, lengths.count <= UInt32.max else { return nil }
        let dictionary = unsafe [UInt8](unsafeUninitializedCapacity: size) { output, count in
            count = unsafe griffie_zdict_train(
                output.baseAddress, size, samples.baseAddress, lengths, UInt32(lengths.count), pieceLength, Int32(level)
            )
        }
        return dictionary.count == size ? dictionary : nil
    }
}
