import Glibc

/// One contiguous piece of memory that grows without being copied by hand (large pieces are moved by remapping).
/// Not shared between threads. Pointers into it are void after `grow`.
@safe
package final class GrowingMemory {
    package private(set) var base: UnsafeMutableRawPointer
    /// Bytes.
    package private(set) var capacity: Int

    package init(capacity: Int) {
        // Without memory there is nothing to go on with.
        // swift-format-ignore: NeverForceUnwrap
        unsafe base = malloc(capacity)!
        self.capacity = capacity
    }

    deinit { unsafe free(base) }

    /// Makes the capacity at least `needed` bytes, and at least twice what it was.
    package func grow(to needed: Int) {
        let larger = max(needed, capacity * 2)
        // swift-format-ignore: NeverForceUnwrap
        unsafe base = realloc(base, larger)!
        capacity = larger
    }
}
