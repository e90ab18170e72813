import Glibc
import Rendering

/// One line on standard error that tells how far the work is, written over itself. Nothing where that is no terminal.
struct Progress {
    private let isShown = Terminal.errorIsTerminal
    private var lastShown: UInt64 = 0
    private static let interval: UInt64 = 100_000_000

    init() {}

    /// Shows `line`, at most ten times a second.
    mutating func show(_ line: @autoclosure () -> SafeText) {
        guard isShown else { return }
        let now = Self.nanoseconds()
        guard now - lastShown >= Self.interval else { return }
        lastShown = now
        Messages.write("\r\u{1B}[K\(line())")
    }

    /// Takes the line away.
    func clear() {
        if isShown, lastShown > 0 { Messages.write("\r\u{1B}[K") }
    }

    private static func nanoseconds() -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
