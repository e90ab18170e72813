/// Which parts a part of an Office package uses, and for what (ECMA-376, part 2, 6.5).
final class PackageRelations: XMLReceiver {
    struct Relation {
        let id: String
        /// The last word of its type: `styles`, `footnotes`.
        let kind: String
        /// The name of the member that it points to.
        let target: String
    }

    static let names = ["r:Relationship": 1]
    static let prefixes = [
        "http://schemas.openxmlformats.org/package/2006/relationships": "r"
    ]

    private let folder: [Substring]
    private var relations: [Relation] = []

    private init(folder: [Substring]) { self.folder = folder }

    /// The relations of the part of that name, in small letters; of the whole package for the empty one.
    static func load(of part: String, from members: inout PackageMembers) throws(ReadError) -> [Relation] {
        let steps = part.split(separator: "/")
        let folder = Array(steps.dropLast())
        let name = (folder.map(String.init) + ["_rels", (steps.last ?? "") + ".rels"]).joined(separator: "/")
        guard let bytes = try members.load({ $0 == name })[name] else { return [] }
        let relations = PackageRelations(folder: folder)
        do throws(ReadError) { try XMLStream.read(bytes, into: relations) } catch { throw .inMember(name, error) }
        return relations.relations
    }

    func open(_ name: Int, _ attributes: XMLAttributes) {
        guard name != 0, attributes["TargetMode"] != "External", let type = attributes["Type"],
            let target = attributes["Target"]
        else { return }
        let kind = type.split(separator: "/").last.map(String.init) ?? ""
        relations.append(
            Relation(
                id: attributes["Id"] ?? "", kind: kind,
                target: resolved(PackageMembers.partName(target), isRoot: target.hasPrefix("/"))))
    }

    /// The name that a target has in the package, which is beside the part or, with a slash in front, below the root.
    private func resolved(_ target: String, isRoot: Bool) -> String {
        var steps = isRoot ? [] : folder
        for step in target.split(separator: "/") {
            switch step {
            case ".": break
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }

    func close(_ name: Int) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
