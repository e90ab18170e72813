import Glibc
import Rendering

enum StandardInput {
    /// Everything up to the end of standard input.
    static func readAll() throws -> [UInt8] {
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
            if chunk.isEmpty { return bytes }
            bytes += chunk
        }
    }
}
