import Glibc
import SourceText

/// What griffie was called with. Arguments and variables are any bytes; they go through the parser of options as
/// `RawText` carries them, and `RawText.bytes(of:)` gives them back.
enum Arguments {
    /// Without the program's name.
    static var all: [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { unsafe CommandLine.unsafeArgv[$0].map(unsafe carried) }
    }

    fileprivate static func carried(_ text: UnsafeMutablePointer<CChar>) -> String {
        unsafe RawText.carried(UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) })
    }
}

/// The environment's variables.
enum Environment {
    static subscript(_ name: String) -> String? { unsafe getenv(name).map(Arguments.carried) }
}
