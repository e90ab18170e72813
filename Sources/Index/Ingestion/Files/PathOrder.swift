import Glibc

extension [UInt8] {
    /// Whether a path comes before another by their bytes. As `lexicographicallyPrecedes`, many bytes at a time.
    func isBefore(_ other: [UInt8]) -> Bool {
        unsafe withUnsafeBytes { own in
            unsafe other.withUnsafeBytes { other in
                let shared = Swift.min(own.count, other.count)
                guard shared > 0, let a = own.baseAddress, let b = other.baseAddress else {
                    return own.count < other.count
                }
                let order = unsafe memcmp(a, b, shared)
                return order == 0 ? own.count < other.count : order < 0
            }
        }
    }
}
