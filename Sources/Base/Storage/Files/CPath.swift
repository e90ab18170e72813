/// Paths as the C library takes them. A path is any bytes but 0, which no name of the system holds.
package enum CPath {
    /// - Complexity: O(*n*) in the path's bytes.
    package static func with<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        unsafe (path + [0]).withUnsafeBufferPointer { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                // Never empty: the closing zero is there.
                unsafe characters.baseAddress.map(body) ?? body("")
            }
        }
    }
}
