/// Collects what is written, for small files that are then put in place by `FileStore.replace`.
package final class BufferSink: FileSink {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package func write(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
        unsafe self.bytes.append(contentsOf: bytes)
    }

    package func finish() throws(StorageError) {}
}
