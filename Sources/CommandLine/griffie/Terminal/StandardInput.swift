import Glibc
import Rendering

enum StandardInput {
    /// Everything up to the end of standard input, or a little beyond `limit` bytes.
    static func readAll(limit: Int = .max) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            var failure: Int32 = 0
            let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                let got = unsafe read(STDIN_FILENO, buffer.baseAddress, buffer.count)
                if got < 0 { failure = errno }
                count = max(0, got)
            }
            if failure == EINTR { continue }
            guard failure == 0 else {
                Messages.error(unsafe "standard input: \(String(cString: strerror(failure)))")
                throw ExitStatus.error
            }
            bytes += chunk
            if chunk.isEmpty || bytes.count > limit { return bytes }
        }
    }
}
