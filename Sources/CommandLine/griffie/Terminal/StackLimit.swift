import Glibc

/// The memory that calls within calls may take. Beyond it the system ends the process without a word.
enum StackLimit {
    /// Bytes that are enough for any document and query.
    private static let needed: rlim_t = 1 << 20

    /// Raises a limit that is too low, where that is allowed.
    /// - Returns: the limit in bytes where it is and stays too low.
    static func raise() -> Int? {
        let stack = __rlimit_resource_t(RLIMIT_STACK.rawValue)
        var limit = rlimit()
        guard unsafe getrlimit(stack, &limit) == 0, limit.rlim_cur < needed else { return nil }
        var wanted = limit
        wanted.rlim_cur = needed
        wanted.rlim_max = max(limit.rlim_max, needed)
        return unsafe setrlimit(stack, &wanted) == 0 ? nil : Int(limit.rlim_cur)
    }
}
