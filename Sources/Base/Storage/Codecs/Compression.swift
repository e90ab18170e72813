import CZstd

/// Zstandard, one block at a time, with a context that is used again. Not shared between threads.
@safe
package final class Compressor {
    private let context: OpaquePointer
    private let level: Int32

    package init(level: Int = 1) {
        unsafe context = ZSTD_createCCtx()!
        self.level = Int32(level)
    }

    deinit { unsafe _ = ZSTD_freeCCtx(context) }

    /// Appends the compressed form of `bytes`.
    /// - Returns: its length in bytes.
    package func compress(_ bytes: UnsafeRawBufferPointer, into buffer: ByteBuffer) -> Int {
        let bound = ZSTD_compressBound(bytes.count)
        let place = unsafe buffer.reserve(bound)
        let size = unsafe ZSTD_compressCCtx(context, place, bound, bytes.baseAddress, bytes.count, level)
        precondition(ZSTD_isError(size) == 0, "zstd has room for its own bound")
        buffer.advance(size)
        return size
    }
}

/// The other way. Not shared between threads.
@safe
package final class Decompressor {
    private let context: OpaquePointer

    package init() { unsafe context = ZSTD_createDCtx()! }

    deinit { unsafe _ = ZSTD_freeDCtx(context) }

    /// The original bytes, or nil when `bytes` are damaged or not `originalSize` long.
    package func decompress(_ bytes: UnsafeRawBufferPointer, originalSize: Int) -> [UInt8]? {
        var isRight = false
        let result = unsafe [UInt8](unsafeUninitializedCapacity: originalSize) { output, count in
            let size = unsafe ZSTD_decompressDCtx(
                context, output.baseAddress, originalSize, bytes.baseAddress, bytes.count)
            isRight = ZSTD_isError(size) == 0 && size == originalSize
            count = isRight ? originalSize : 0
        }
        return isRight ? result : nil
    }
}
