import ArgumentParser
import Extraction
import IndexSchema
import Rendering

/// How the beslispunten stand whose facts are wanted.
struct StatusOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only what stands in beslispunten with this status: \(Self.names); in Dutch too (aangenomen, besloten). More than one: --status adopted,amended.",
            valueName: "status"))
    var status: [String] = []

    private static let names = StatusValue.all.filter { !$0.isOfSecrecy }.map { $0.names[0] }.joined(separator: ", ")

    /// nil where none was asked for.
    func standings() throws -> Set<Standing>? {
        if status.isEmpty { return nil }
        var wanted: Set<Standing> = []
        for name in status.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
            let found = StatusValue.named(String(name)).filter { !$0.isOfSecrecy }
            if found.isEmpty {
                Messages.error("--status \(SafeText(String(name))): is no status; there are: \(SafeText(Self.names))")
                throw ExitStatus.error
            }
            wanted.formUnion(found.flatMap(\.standings))
        }
        return wanted
    }
}
