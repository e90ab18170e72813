import Glibc

/// Whether the system would give so much memory: to be asked before room is made for what a file says, since running out of it
/// ends the process.
package enum MemoryRoom {
    /// So much is taken without asking.
    private static let free = 16 << 20

    /// - Parameter bytes: at least 0.
    /// - Complexity: O(1); nothing is touched.
    package static func holds(_ bytes: Int) -> Bool {
        if bytes <= free { return true }
        let memory = unsafe mmap(
            nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard unsafe memory != MAP_FAILED else { return false }
        unsafe munmap(memory, bytes)
        return true
    }
}
