import CICU

/// Canonical composition (NFC): `e` + U+0301 becomes `é`, nothing else changes.
package enum Composition {
    /// `bytes` in NFC; bytes that are not UTF-8 become U+FFFD.
    /// - Complexity: O(*n*); a text without letters beyond Latin-1 is given back as it is.
    package static func composed(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 > 0xC3 }) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        unsafe ICUCall.append(bytes.span, to: &result) { text, count, target, capacity, status in
            unsafe griffie_icu_compose(text, count, target, capacity, status)
        }
        return result
    }
}
