import ArgumentParser

/// How a command that writes to an index does so.
struct WriterOptions: ParsableArguments {
    @Flag(
        name: .long,
        help: "Go on where the file system of the index has no locks; nobody else may write to it meanwhile.")
    var noLock = false
}
