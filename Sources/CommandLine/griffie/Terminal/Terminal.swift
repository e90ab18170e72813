import Glibc
import Ingestion
import Rendering

/// What the standard streams are connected to, as griffie was started.
enum Terminal {
    static let outputIsTerminal = isatty(STDOUT_FILENO) == 1
    static let errorIsTerminal = isatty(STDERR_FILENO) == 1

    /// What tables are shown on.
    static let screen = Screen(
        width: width, style: outputStyle,
        folder: outputIsTerminal && !GlobalOptions.current.isPlain ? workingFolder : [])

    /// Columns: `$COLUMNS` where it says a number, else those of the terminal; nil where standard output is none, and with
    /// `--plain`.
    static var width: Int? {
        if GlobalOptions.current.isPlain { return nil }
        if let columns = Environment["COLUMNS"].flatMap(Int.init), columns > 0 { return columns }
        var size = winsize()
        guard outputIsTerminal, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    static var outputStyle: TextStyle { outputIsTerminal && wantsColour ? .terminal : .plain }
    static var errorStyle: TextStyle { errorIsTerminal && wantsColour ? .terminal : .plain }

    /// https://no-color.org: any value but the empty one switches colour off.
    private static var wantsColour: Bool {
        !GlobalOptions.current.isPlain && (Environment["NO_COLOR"] ?? "").isEmpty && Environment["TERM"] != "dumb"
    }

    private static var workingFolder: [UInt8] { SourceWalk.absolute([UInt8(ascii: ".")]) ?? [] }
}
