import ArgumentParser

@main
struct Griffie: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "griffie",
        abstract: "Reads council papers, extracts what was decided, and answers questions about it.")
}
