import Foundation
import TestSupport
import Testing

/// Laws and municipalities are found in plain words by any of their names, persons by any part of theirs.
@Suite struct NamesTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("wmo.txt", "Brief\n\nUit de Wmo volgt een meldpunt.\n")
        try sandbox.write("title.txt", "Brief\n\nDe Wet maatschappelijke ondersteuning 2015 vraagt een meldpunt.\n")
        try sandbox.write(
            "apart.txt", "Brief\n\nMaatschappelijke steun, ondersteuning van wie het aangaat; geen wet.\n")
        try sandbox.write("bosch.txt", "Brief\n\nDe trein naar Den Bosch.\n")
        try sandbox.write("hertog.txt", "Brief\n\nDe trein naar ’s-Hertogenbosch.\n")
        try sandbox.write(
            "a.md",
            "# Raadsvoorstel\n\n**Portefeuillehouder:** mevr. A.B. van der Heijden-Smit (PvdA)\n\nGelet op de Awb.\n")
        _ = try griffie("index", ".")
    }

    @Test(
        arguments: [
            ("Wmo", ["title.txt", "wmo.txt"]), ("wmo meldpunt", ["title.txt", "wmo.txt"]), ("\"wmo\"", ["wmo.txt"]),
            ("=Wmo", ["wmo.txt"]), ("tekst:wmo", ["title.txt", "wmo.txt"]),
            ("wet maatschappelijke ondersteuning", ["apart.txt", "title.txt", "wmo.txt"]),
            ("meldpunt wet maatschappelijke ondersteuning 2015", ["title.txt", "wmo.txt"]),
            ("algemene wet bestuursrecht", ["a.md"]), ("Den Bosch", ["bosch.txt", "hertog.txt"]),
            ("'s-Hertogenbosch", ["bosch.txt", "hertog.txt"]), ("’s-hertogenbosch trein", ["bosch.txt", "hertog.txt"]),
            ("den bosch -naar", []), ("meldpunt -wmo", []), ("portefeuillehouder:Smit", ["a.md"]),
            ("portefeuillehouder:heijden", ["a.md"]), ("portefeuillehouder:\"van der Heijden\"", ["a.md"]),
            ("portefeuillehouder:Heij", []),
        ] as [(String, [String])])
    func `finds`(query: String, papers: [String]) throws {
        let found = try griffie("search", query, "--json").output.split(separator: "\n").map { line in
            let hit = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let lacks = hit["lacks"] as? [String] ?? []
            return lacks.isEmpty ? URL(filePath: try #require(hit["path"] as? String)).lastPathComponent : ""
        }
        #expect(found.filter { !$0.isEmpty }.sorted() == papers)
    }
}
