import CICU

/// Calls of ICU that write bytes into a buffer of the caller.
enum ICUCall {
    typealias Transform = (
        _ text: UnsafePointer<UInt8>, _ count: Int32, _ target: UnsafeMutablePointer<UInt8>?, _ capacity: Int32
    ) -> Int32

    /// Appends what `transform` makes of `bytes` to `result`; where it fails, `bytes` themselves.
    static func append(_ bytes: Span<UInt8>, to result: inout [UInt8], _ transform: Transform) {
        guard bytes.count > 0, bytes.count <= Int32.max / 8 else { return }
        var capacity = bytes.count * 3 + 16
        while true {
            let (made, length) = unsafe attempt(bytes, capacity, transform)
            if length < 0 {
                for index in bytes.indices { result.append(bytes[index]) }
                return
            }
            if length <= capacity {
                result.append(contentsOf: made)
                return
            }
            capacity = length
        }
    }

    private static func attempt(_ bytes: Span<UInt8>, _ capacity: Int, _ transform: Transform) -> ([UInt8], Int) {
        var length = 0
        let made = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            length = unsafe bytes.withUnsafeBufferPointer { text in
                guard let base = text.baseAddress else { return 0 }
                return unsafe Int(transform(base, Int32(text.count), buffer.baseAddress, Int32(capacity)))
            }
            count = length < 0 || length > capacity ? 0 : length
        }
        return (made, length)
    }
}
