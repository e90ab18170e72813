/// Has LibreOffice make documents of formats that nobody else reads into ones that are read here. It runs in a folder of its own,
/// for one document, with limits of time, memory and what it writes; no macro of a document is run and no link is followed.
struct OfficeConverter {
    /// Largest document that is read, in bytes.
    let byteLimit: Int
    /// How many run at once.
    let slots: RecognitionSlots

    /// Bytes of address space that it may take. Observed: 1.3 GB for a letter.
    private static let memory: UInt = 4 << 30

    /// The document that LibreOffice makes of one.
    /// - Throws: `ReadError.notConverted` where it makes none.
    func converted(_ bytes: [UInt8], _ format: ConvertedFormat) throws(ReadError) -> [UInt8] {
        _ = slots.take(waits: true)
        defer { slots.give() }
        let folder = try TemporaryFolder()
        try folder.write(Self.settings, to: ["profile", "user", "registrymodifications.xcu"])
        try folder.write(bytes, to: ["stuk." + format.suffix])
        try folder.write([], to: ["uit", "leeg"])
        let path = folder.path
        let program = PDFProgram(
            name: ReadError.officeProgram,
            arguments: [
                "--headless", "--norestore", "--nolockcheck", "--nologo",
                "-env:UserInstallation=file://\(path)/profile",
                "--convert-to", format.target, "--outdir", path + "/uit", path + "/stuk." + format.suffix,
            ], memory: Self.memory, mostWritten: UInt(clamping: byteLimit),
            surroundings: ["HOME=" + path, "TMPDIR=" + path])
        switch try program.run(on: [], { _ in true }) {
        case .tookTooLong: throw .beyondConverter(ReadError.officeProgram)
        case .notFound: throw .noProgram(ReadError.officeProgram)
        case .exited, .died, .stopped: break
        }
        do throws(ReadError) {
            return try FileLoader(byteLimit: byteLimit).load(path + "/uit/stuk." + format.target)
        } catch {
            if case .tooLarge = error { throw error }
            throw .notConverted
        }
    }

    /// The profile that it starts with.
    private static let settings = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" \
        oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" \
        oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" \
        oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" \
        oor:op="fuse"><value>0</value></prop></item>
        <item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" \
        oor:op="fuse"><value>2</value></prop></item>
        </oor:items>

        """.utf8)
}
