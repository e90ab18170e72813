import Foundation
import TestSupport
import Testing

/// Documents that LibreOffice makes readable (here one that does what a test wants, and the real one where it is).
@Suite struct ConvertedOfficeTests {
    private let sandbox: Sandbox
    private let griffie: CommandRunner

    init() throws {
        sandbox = try Sandbox()
        griffie = CommandRunner(in: sandbox.folder)
    }

    private static let letter = """
        {\\rtf1\\ansi\\ansicpg1252{\\fonttbl\\f0 Arial;}\\f0 Raadsvoorstel kwikstaart\\par
        De raad besluit een krediet van \\u8364? 400.000 beschikbaar te stellen.\\par
        Verzonden op {\\field{\\*\\fldinst DATE \\\\@ "d MMMM yyyy"}{\\fldrslt 3 maart 2021}} en gelezen.\\par}
        """

    /// Surroundings in which `soffice` is this script, and temporary files stand in `tmp`.
    private func surroundings(soffice script: String) throws -> [String: String] {
        try sandbox.write("soffice.sh", script)
        let shell = CommandRunner(URL(filePath: "/bin/sh"), in: sandbox.folder)
        _ = try shell("-c", "mkdir -p bin tmp && cp soffice.sh bin/soffice && chmod 755 bin/soffice")
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return ["PATH": sandbox.path("bin") + ":" + path, "TMPDIR": sandbox.path("tmp")]
    }

    private func temporaryFiles() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: sandbox.path("tmp"))
    }

    @Test func `what the program makes is the document, and nothing is left`() throws {
        let word = WordWriter(WordWriter.paragraph("De raad besluit een krediet van € 400.000 beschikbaar te stellen."))
        try sandbox.write("antwoord.docx", word.bytes)
        try sandbox.write("brief.rtf", Self.letter)
        let here = sandbox.path("")
        let script = """
            #!/bin/sh
            for word; do [ "$last" = --outdir ] && out=$word; last=$word; done
            { echo "HOME=$HOME"; echo "$@"; ls -ld "$HOME"; cat "$HOME/profile/user/registrymodifications.xcu"; } >'\(here)/gezien'
            cmp "$last" '\(here)/brief.rtf' && cp '\(here)/antwoord.docx' "$out/stuk.docx"

            """
        let run = try griffie(["extract", "brief.rtf"], environment: try surroundings(soffice: script))
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("\"format\":\"rtf\"") && run.output.contains("40000000"), "\(run.output)")
        #expect(try temporaryFiles() == [])
        let seen = String(decoding: try sandbox.bytes("gezien"), as: UTF8.self)
        #expect(seen.contains("HOME=\(sandbox.path("tmp"))/griffie-"), "\(seen)")
        #expect(seen.contains("-env:UserInstallation=file://\(sandbox.path("tmp"))/griffie-"))
        #expect(seen.contains("drwx------") && seen.contains("MacroSecurityLevel"))
    }

    @Test(arguments: [
        "#!/bin/sh\nexit 0\n", "#!/bin/sh\nexit 1\n", "#!/bin/sh\nkill -SEGV $$\n",
        "#!/bin/sh\nfor w; do [ \"$l\" = --outdir ] && o=$w; l=$w; done\necho onzin >$o/stuk.docx\n",
        "#!/bin/sh\nfor w; do [ \"$l\" = --outdir ] && o=$w; l=$w; done\nln -s /etc/passwd $o/stuk.docx\n",
    ])
    func `a program that makes nothing of it leaves the document named`(script: String) throws {
        try sandbox.write("s/brief.rtf", Self.letter)
        try sandbox.write("s/notitie.txt", "De roodborst is gezien.\n")
        let run = try griffie(["index", "s"], environment: try surroundings(soffice: script))
        #expect(run.status == 2 && run.messages.contains("brief.rtf: is not read: LibreOffice makes nothing of it"))
        #expect(try griffie("search", "--count", "roodborst").output == "1\n")
        #expect(try temporaryFiles() == [])
    }

    @Test func `without the program documents are named, with what to install`() throws {
        try sandbox.write("s/brief.rtf", Self.letter)
        try sandbox.write("s/notitie.txt", "De roodborst is gezien.\n")
        try sandbox.write("bin/leeg", "")
        let run = try griffie(["index", "--json", "s"], environment: ["PATH": sandbox.path("bin")])
        #expect(run.status == 2 && run.messages.contains("apt-get install libreoffice-writer-nogui"), "\(run.messages)")
        #expect(run.output.contains("\"unsupported\""), "\(run.output)")
    }

    @Test func `what the name promises and is not there`() throws {
        try sandbox.write("brief.doc", "zomaar tekst")
        try sandbox.write("dia.ppt", [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 1000))
        let run = try griffie("extract", "brief.doc", "dia.ppt")
        #expect(run.messages.contains("brief.doc: is no Office document that is read"), "\(run.messages)")
        #expect(run.messages.contains("dia.ppt: is no Office document that is read"), "\(run.messages)")
    }

    // MARK: The real one

    private static let office = ["/usr/bin", "/usr/local/bin"].map { "\($0)/soffice" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Makes a document of another format of a file.
    private func make(_ format: String, of file: String) throws {
        let soffice = CommandRunner(URL(filePath: try #require(Self.office)), in: sandbox.folder)
        let profile = "-env:UserInstallation=file://" + sandbox.path("profiel")
        _ = try soffice("--headless", profile, "--convert-to", format, file)
    }

    @Test(.enabled(if: office != nil, "LibreOffice is not here; apt-get install libreoffice-writer-nogui"))
    func `letters of old programs are read`() throws {
        try sandbox.write("brief.rtf", Self.letter)
        try make("doc", of: "brief.rtf")
        for name in ["brief.rtf", "brief.doc"] {
            let run = try griffie("extract", name)
            #expect(run.status == 0 && run.output.contains("\"min\":40000000"), "\(name): \(run.messages)")
        }
        // LibreOffice fills in today where Word would.
        #expect(try griffie("text", "brief.doc").output.contains("Verzonden op en gelezen."))
        // What it is, its bytes tell.
        try FileManager.default.moveItem(atPath: sandbox.path("brief.rtf"), toPath: sandbox.path("anders.doc"))
        #expect(try griffie("text", "anders.doc").output.contains("Raadsvoorstel kwikstaart"))
    }

    @Test(.enabled(if: office != nil, "LibreOffice is not here; apt-get install libreoffice-impress-nogui"))
    func `slides are pages`() throws {
        let slide = { (name: String, text: String) in
            "<draw:page draw:name='\(name)'><draw:frame svg:x='2cm' svg:y='2cm' svg:width='20cm' svg:height='3cm'>"
                + "<draw:text-box><text:p>\(text)</text:p></draw:text-box></draw:frame></draw:page>"
        }
        try sandbox.write(
            "dia.fodp",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2"
             office:mimetype="application/vnd.oasis.opendocument.presentation"><office:body><office:presentation>
            \(slide("een", "Stand van zaken begroting"))\(slide("twee", "Een krediet van € 400.000 voor de kwikstaart"))
            </office:presentation></office:body></office:document>
            """)
        for format in ["ppt", "pptx", "odp"] {
            try make(format, of: "dia.fodp")
            let run = try griffie("extract", "dia.\(format)")
            #expect(run.status == 0 && run.output.contains("\"page\":2"), "\(format): \(run.messages) \(run.output)")
            #expect(run.output.contains("\"min\":40000000") && run.output.contains("\"format\":\"ppt\""))
        }
    }
}
