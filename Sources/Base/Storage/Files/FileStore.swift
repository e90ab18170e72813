/// The place where an index lives: a flat set of named files, written once and read many times.
///
/// Three promises the index is built on, and nothing more:
/// - a file that was created and finished holds exactly the bytes written, and is durable once `synchronise` returned;
/// - `replace` leaves either the old or the new content under the name, whatever interrupts it, and is durable on return;
/// - bytes that were mapped stay readable after the file was removed.
package protocol FileStore: Sendable {
    /// Starts a new file. Fails with `.exists` when there is one of that name.
    func create(_ name: String) throws(StorageError) -> any FileSink

    /// The whole content of a file, without reading it. Fails with `.missing`.
    func map(_ name: String) throws(StorageError) -> MappedBytes

    /// Writes a small file in one atomic, durable step, over an older one of that name if there is one.
    func replace(_ name: String, with bytes: [UInt8]) throws(StorageError)

    /// The names of all files, in no particular order.
    func list() throws(StorageError) -> [String]

    /// Removes a file; one that is not there is no error.
    func remove(_ name: String) throws(StorageError)

    /// Makes created and removed names durable (content is made durable by `FileSink.finish`).
    func synchronise() throws(StorageError)

    /// Takes the one writer's lock, held until the returned object goes away. Fails with `.locked`, and with `.noLocks`
    /// where the file system has none.
    func lock() throws(StorageError) -> any StoreLock

    /// Sees to it that nobody but those the store is for may read it and those of the files that are there; files made
    /// later are theirs alone from the start.
    func protect(_ names: [String]) throws(StorageError)

    /// Where a file of that name is, for messages.
    func path(of name: String) -> String
}

extension FileStore {
    package func protect(_ names: [String]) throws(StorageError) {}
}

/// A file being written, from begin to end. Goes away without `finish`: the file is left as it is, and never read.
package protocol FileSink: AnyObject {
    /// Appends all the bytes.
    func write(_ bytes: UnsafeRawBufferPointer) throws(StorageError)

    /// Makes the content durable and closes the file.
    func finish() throws(StorageError)
}

/// Held as long as the writer works.
package protocol StoreLock: AnyObject, Sendable {}
