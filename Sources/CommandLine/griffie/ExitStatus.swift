/// How a command ended, for scripts. Thrown by a command to end with another status than 0.
enum ExitStatus: Int32, Error {
    /// Nothing was found.
    case nothingFound = 1
    /// Something went wrong; what was found has been printed before.
    case error = 2
}
