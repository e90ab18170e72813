import Glibc
import Rendering

/// What the standard streams are connected to.
enum Terminal {
    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns of the terminal; nil where standard output is none.
    static var width: Int? {
        var size = winsize()
        guard outputIsTerminal, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    static var outputStyle: TextStyle { outputIsTerminal && wantsColour ? .terminal : .plain }
    static var errorStyle: TextStyle { errorIsTerminal && wantsColour ? .terminal : .plain }

    /// https://no-color.org: any value but the empty one switches colour off.
    private static var wantsColour: Bool { (Environment["NO_COLOR"] ?? "").isEmpty && Environment["TERM"] != "dumb" }
}
