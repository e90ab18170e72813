import CMalloc

/// Memory that was freed goes back to the system.
enum MemoryReturn {
    /// From this size on, in bytes, each piece of memory is the system's own.
    private static let ownPiece: Int32 = 1 << 20

    /// To be called before much memory is used. By itself the C library keeps freed pieces of up to 32 MB for later, in the
    /// hands of the thread that had them: with two workers it held 100 MB more than were in use.
    static func enforce() { mallopt(M_MMAP_THRESHOLD, ownPiece) }
}
