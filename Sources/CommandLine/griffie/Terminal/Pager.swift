import Glibc
import Rendering

/// The program that a long answer is leafed through with on a terminal, as `git` does: `$GRIFFIE_PAGER`, else `$PAGER`,
/// else `less`. `less` ends by itself where everything fits on the screen.
enum Pager {
    nonisolated(unsafe) private static var process: pid_t?

    /// Programs that show nothing otherwise than griffie itself does.
    private static let none: Set<String> = ["", "cat"]
    private static let usual = "less"
    private static let shell = "/bin/sh"
    /// Ends where one screen is enough, keeps colours, leaves the text standing.
    private static let lessOptions = "FRX"

    /// Sends standard output, and errors that would go to the same terminal, through the pager. Without one that can be
    /// started, griffie prints itself.
    static func begin() {
        // What is asked of the streams is asked while they are the terminal.
        let (isTerminal, tells) = (Terminal.outputIsTerminal, Terminal.errorIsTerminal)
        _ = Terminal.screen
        guard isTerminal, GlobalOptions.current.pages, !GlobalOptions.current.isPlain,
            Environment["TERM"] != "dumb"
        else { return }
        let command = Environment["GRIFFIE_PAGER"] ?? Environment["PAGER"] ?? usual
        if none.contains(command) { return }
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return }
        ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
        defer { ends.forEach { close($0) } }
        guard let started = start(command, reading: ends[0]) else { return }
        dup2(ends[1], STDOUT_FILENO)
        if tells { dup2(ends[1], STDERR_FILENO) }
        unsafe process = started
        // The keys that interrupt are the pager's: it ends when its reader leaves.
        signal(SIGINT, SIG_IGN)
    }

    /// Lets the pager come to its end.
    static func end() {
        guard let running = unsafe process else { return }
        unsafe process = nil
        close(STDOUT_FILENO)
        close(STDERR_FILENO)
        var status: Int32 = 0
        while unsafe waitpid(running, &status, 0) == -1, errno == EINTR {}
    }

    /// Starts the command by the shell, as it is a line with options. The shell says so where there is no such program.
    private static func start(_ command: String, reading input: Int32) -> pid_t? {
        guard command != usual || isThere(usual) else { return nil }
        unsafe setenv("LESS", lessOptions, 0)
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        // A pipe that nobody reads ends the programs of the line, as it does everywhere but here.
        var pipes = sigset_t()
        unsafe sigemptyset(&pipes)
        unsafe sigaddset(&pipes, SIGPIPE)
        unsafe posix_spawnattr_setsigdefault(&attributes, &pipes)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let line: [String] = [shell, "-c", command]
        let words = unsafe line.map { text in unsafe strdup(text) }
        defer { unsafe words.forEach { unsafe free($0) } }
        var started = pid_t()
        let failure = unsafe posix_spawn(&started, shell, &actions, &attributes, words + [nil], environ)
        return failure == 0 ? started : nil
    }

    /// Whether a folder of `$PATH` has a program of this name.
    private static func isThere(_ name: String) -> Bool {
        (Environment["PATH"] ?? "").split(separator: ":").contains { unsafe access("\($0)/\(name)", X_OK) == 0 }
    }
}
