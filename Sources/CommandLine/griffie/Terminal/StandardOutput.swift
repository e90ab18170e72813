import Glibc
import Rendering

/// Standard output, gathered into large writes. It takes `SafeText` only. Where the reader has gone away, griffie ends quietly.
struct StandardOutput: ~Copyable {
    private var buffer = SafeText()
    private static let limit = 1 << 16

    init() {}

    deinit { Self.write(buffer) }

    mutating func write(_ text: SafeText) {
        buffer += text
        if buffer.bytes.count >= Self.limit { flush() }
    }

    mutating func flush() {
        Self.write(buffer)
        buffer = SafeText()
    }

    /// Writes at once. Ends the process where nobody reads (status 0) or the disk is full (status 2).
    static func write(_ text: SafeText) {
        switch Descriptor.writeAll(STDOUT_FILENO, text) {
        case 0: return
        case EPIPE:
            Pager.end()
            exit(0)
        case let code:
            Messages.error(unsafe "standard output: \(String(cString: strerror(code)))")
            Pager.end()
            exit(ExitStatus.error.rawValue)
        }
    }
}

/// Writing to open descriptors.
enum Descriptor {
    /// Writes all of the text; the `errno` of the write that failed, 0 where none did.
    static func writeAll(_ descriptor: Int32, _ text: SafeText) -> Int32 {
        var rest = text.bytes[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                guard errno == EAGAIN else { return errno }
                // Whoever gave us the stream does not wait for its reader; we do.
                var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                unsafe poll(&room, 1, -1)
                continue
            }
            rest = rest.dropFirst(written)
        }
        return 0
    }
}
