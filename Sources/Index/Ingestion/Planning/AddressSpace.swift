import CMalloc
import Glibc

/// Addresses, where the system gives a process only so many (`ulimit -v`).
package enum AddressSpace {
    /// To be called before threads are made. By itself the C library reserves 64 MB of addresses for each thread; where they
    /// are not to be had, it asks for them again with every piece of memory, and a run takes thirty times as long.
    /// - Parameter threads: how many there will be.
    package static func spare(threads: Int) {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return }
        // Twice as much while the reserve is being made, and room for the work itself.
        if limit.rlim_cur / (128 << 20) < UInt(threads + 8) { mallopt(M_ARENA_MAX, 1) }
    }
}
