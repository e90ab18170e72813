import CProcess
import Glibc

/// A program that reads PDF, pictures of pages or old Office documents, run on the bytes of one document. It may be slow, hang, take memory without end or die: a
/// limit of time, of memory and of output holds for each run, and nothing it does reaches this process.
struct PDFProgram {
    /// How a run ended.
    enum End: Equatable {
        case exited(Int32)
        /// Killed by a signal: its own fault, or a limit of the processor's time.
        case died
        /// It took longer than it may.
        case tookTooLong
        /// The taker had enough.
        case stopped
        /// There is no such program.
        case notFound
    }

    let name: String
    let arguments: [String]
    /// Whether what it says on the standard error is taken too, behind what it prints.
    var takesMessages = false
    /// How long it may take.
    var seconds = PDFLimits.seconds
    /// Bytes of address space that it may take.
    var memory = PDFLimits.memoryOfProgram
    /// Bytes of a file that it may write.
    var mostWritten: UInt = 0
    /// What it is told beside where programs are: `NAME=value`.
    var surroundings: [String] = []

    /// Whether a program of that name is where programs are looked for.
    static func isHere(_ name: String) -> Bool {
        programFolders.split(separator: ":").contains { folder in
            unsafe access("\(folder)/\(name)", X_OK) == 0
        }
    }

    private static var programFolders: String {
        unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    }

    /// Runs it on `document`, which it finds on its standard input as a file without a name: so no name can be an option,
    /// and what is read is what was loaded, whatever happens to the file meanwhile.
    /// - Parameter take: gets what it prints, part by part; gives whether it wants more.
    /// - Throws: `ReadError.noProgram` where there is no such program, `.noMemory` where there is nothing to run it with.
    func run(on document: [UInt8], _ take: (ArraySlice<UInt8>) -> Bool) throws(ReadError) -> End {
        let input = try Self.file(of: document)
        defer { close(input) }
        return finish(try start(input), take)
    }

    /// A program that runs, and where its output is read.
    struct Running {
        let process: pid_t
        /// The reader closes it.
        let output: Int32
    }

    /// Starts it on what `input` holds.
    func start(_ input: Int32) throws(ReadError) -> Running {
        var ends: [Int32] = [0, 0]
        guard unsafe pipe2(&ends, O_CLOEXEC) == 0 else { throw .noMemory }
        defer { close(ends[1]) }
        do throws(ReadError) {
            let process = try start(input, output: ends[1])
            griffie_limit(process, memory, PDFLimits.processorSeconds, mostWritten)
            return Running(process: process, output: ends[0])
        } catch {
            close(ends[0])
            throw error
        }
    }

    /// Reads what it prints to the end, and waits for its own.
    func finish(_ running: Running, _ take: (ArraySlice<UInt8>) -> Bool) -> End {
        defer { close(running.output) }
        let early = read(running.output, take)
        // It may have closed its output and run on, and have started others.
        return end(of: running.process, early: early)
    }

    /// Waits for the end of a process of which the reader had enough where `early` says why.
    func end(of process: pid_t, early: End? = nil) -> End {
        let status = Self.wait(for: process, seconds: early == nil ? min(seconds, PDFLimits.secondsToEnd) : 0)
        if let early { return early }
        if status & signalBits != 0 { return .died }
        let code = (status >> 8) & codeBits
        // What the system's own ways of starting a process say where there is no such program.
        return code == notFound ? .notFound : .exited(code)
    }

    private var signalBits: Int32 { 0x7F }
    private var codeBits: Int32 { 0xFF }
    private var notFound: Int32 { 127 }

    // MARK: Parts of a run

    /// A file in memory without a name that holds `bytes`.
    static func file(of bytes: [UInt8]) throws(ReadError) -> Int32 {
        let file = griffie_memory_file()
        guard file >= 0 else { throw .noMemory }
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes[written...].withUnsafeBytes { rest in
                unsafe pwrite(file, rest.baseAddress, rest.count, off_t(written))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                close(file)
                throw .noMemory
            }
            written += count
        }
        return file
    }

    private func start(_ input: Int32, output: Int32) throws(ReadError) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
        if takesMessages {
            unsafe posix_spawn_file_actions_adddup2(&actions, output, 2)
        } else {
            unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        }
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        Self.setSignals(&attributes)
        return try unsafe spawn(&actions, &attributes)
    }

    /// A group of its own, so that Ctrl-C stops griffie and not a document; no signal blocked, none ignored.
    private static func setSignals(_ attributes: inout posix_spawnattr_t) {
        var (none, all) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    }

    private func spawn(
        _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t
    ) throws(ReadError) -> pid_t {
        let words = unsafe Self.copies([name] + arguments)
        // Where programs are, text as UTF-8, and one processor: nothing else of the user's surroundings reaches it.
        let surroundings = unsafe Self.copies(
            ["PATH=" + Self.programFolders, "LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"] + surroundings)
        defer { unsafe (words + surroundings).forEach { unsafe free($0) } }
        var process: pid_t = 0
        let error = unsafe posix_spawnp(&process, name, &actions, &attributes, words + [nil], surroundings + [nil])
        switch error {
        case 0: return process
        case ENOENT, EACCES: throw .noProgram(name)
        default: throw .noMemory
        }
    }

    /// Strings as C has them, to be freed.
    private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        unsafe texts.map { text in unsafe strdup(text) }
    }

    /// Reads until the other end is closed. Gives why it ended before.
    private func read(_ descriptor: Int32, _ take: (ArraySlice<UInt8>) -> Bool) -> End? {
        var buffer = [UInt8](repeating: 0, count: PDFLimits.bytesOfRead)
        let deadline = Self.now() + seconds
        while true {
            let left = deadline - Self.now()
            guard left > 0 else { return .tookTooLong }
            var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = unsafe Glibc.poll(&poll, 1, Int32(left * 1000) + 1)
            if ready < 0, errno != EINTR { return .stopped }
            if ready <= 0 { continue }
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            if !take(buffer[..<count]) { return .stopped }
        }
    }

    /// Waits for the end of a process; kills it where that takes longer.
    private static func wait(for process: pid_t, seconds: Double) -> Int32 {
        var status: Int32 = 0
        let deadline = now() + seconds
        var pause: UInt32 = 50
        while true {
            let isOver = now() >= deadline
            if isOver { kill(-process, SIGKILL) }
            let ended = unsafe waitpid(process, &status, isOver ? 0 : WNOHANG)
            if ended == process { return status }
            if ended < 0, errno != EINTR { return SIGKILL }
            if ended == 0 {
                usleep(pause)
                pause = min(pause * 2, 10_000)
            }
        }
    }

    /// Seconds on a clock that only goes forward.
    private static func now() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
