import Foundation
import TestSupport
import Testing

/// Pages that are pictures, read by `tesseract` (here one that says what a test wants, and the real one where it is).
@Suite(.enabled(if: PDFWriter.canBeRead, "pdftotext is not here; make setup installs it")) struct RecognitionTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws { sandbox = try Sandbox() }

    /// A page without words.
    private var scan: PDFWriter {
        var pdf = PDFWriter()
        pdf.addPage()
        return pdf
    }

    /// Two pages, the second without words.
    private var half: PDFWriter {
        var pdf = PDFWriter()
        pdf.add("De raad heeft het voorstel over de havenbrug besproken en aangehouden.", left: 70, top: 100)
        pdf.addPage()
        return pdf
    }

    /// What `tesseract` prints of a line of words, each with how sure it is: 300 dots an inch, 40 high.
    private func table(_ words: [(text: String, sureness: Int)], top: Int = 1500) -> String {
        var left = 300
        return words.enumerated().map { place, word in
            defer { left += word.text.count * 22 + 12 }
            return
                "5\t1\t1\t1\t1\t\(place + 1)\t\(left)\t\(top)\t\(word.text.count * 22)\t40\t\(word.sureness)\t\(word.text)\n"
        }.joined()
    }

    private func sentence(_ text: String, sureness: Int = 96) -> [(text: String, sureness: Int)] {
        text.split(separator: " ").map { (String($0), sureness) }
    }

    /// Surroundings in which `tesseract` prints that, and what it got goes away.
    private func surroundings(printing table: String, exit code: Int = 0) throws -> [String: String] {
        try sandbox.write("antwoord.tsv", table)
        return try surroundings(
            tesseract: "#!/bin/sh\ncat >/dev/null\ncat '\(sandbox.path("antwoord.tsv"))'\nexit \(code)\n")
    }

    /// Surroundings with this for `tesseract`; nil: without one.
    private func surroundings(tesseract: String?) throws -> [String: String] {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        guard let tesseract else {
            for name in ["pdftotext", "pdfinfo", "pdftoppm"] {
                let found = path.split(separator: ":").map { "\($0)/\(name)" }
                    .first { FileManager.default.isExecutableFile(atPath: $0) }
                try sandbox.write("bin/leeg", "")
                try FileManager.default.createSymbolicLink(
                    atPath: sandbox.path("bin/\(name)"), withDestinationPath: try #require(found))
            }
            return ["PATH": sandbox.path("bin")]
        }
        // Written by another process: what this one has open for writing nobody can run.
        try sandbox.write("tesseract.sh", tesseract)
        let shell = CommandRunner(URL(filePath: "/bin/sh"), in: sandbox.folder)
        _ = try shell("-c", "mkdir -p bin && cp tesseract.sh bin/tesseract && chmod 755 bin/tesseract")
        return ["PATH": sandbox.path("bin") + ":" + path]
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `words of a picture are text with pages and boxes`() throws {
        try sandbox.write("scan.pdf", scan.bytes)
        let words = sentence("De raad stelt een krediet van € 400.000 beschikbaar voor de brug.")
        let run = try griffie(["extract", "scan.pdf"], environment: try surroundings(printing: table(words)))
        #expect(run.status == 0 && run.messages.contains("page 1 read from a picture"), "\(run.messages)")
        let amount = try #require((try object(run.output)["amounts"] as? [[String: Any]])?.first)
        #expect(amount["min"] as? Int == 400_000_00 && amount["page"] as? Int == 1)
        #expect(amount["confidence"] as? String == "certain")
        let box = try #require(amount["box"] as? [Double])
        #expect(abs(box[1] - 360) < 1 && abs(box[3] - 369.6) < 1, "\(box)")
    }

    @Test(arguments: [("400.000", 52), ("40oK", 93), ("4OO.000", 96)])
    func `a figure that may be another is doubtful`(figure: String, sureness: Int) throws {
        try sandbox.write("scan.pdf", scan.bytes)
        let words =
            sentence("De grens van het krediet is €") + [(figure, sureness)]
            + sentence("volgens artikel 13 van het besluit.")
        let run = try griffie(["extract", "scan.pdf"], environment: try surroundings(printing: table(words)))
        let found = try object(run.output)
        let amount = try #require((found["amounts"] as? [[String: Any]])?.first, "\(run.output)")
        #expect(amount["min"] as? Int == 400_000_00 && amount["confidence"] as? String == "doubtful")
        #expect(amount["text"] as? String == "€ \(figure)")
    }

    @Test func `an index holds them, and pages that have text are left as they are`() throws {
        try sandbox.write("stukken/half.pdf", half.bytes)
        let printed = try surroundings(printing: table(sentence("Op deze bladzijde staat de kwikstaart in een scan.")))
        let never = try griffie(["index", "--ocr", "never", "stukken"], environment: printed)
        #expect(never.messages.contains("half.pdf: no text on page 2"), "\(never.messages)")
        #expect(try griffie("search", "--count", "kwikstaart").output == "0\n")
        try sandbox.write("stukken/half.pdf", half.bytes + Array("\n".utf8))
        let run = try griffie(["index", "--jobs", "2", "stukken"], environment: printed)
        #expect(run.status == 0 && run.messages.contains("half.pdf: page 2 read from a picture"), "\(run.messages)")
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
        #expect(try griffie("search", "--count", "havenbrug").output == "1\n")
    }

    @Test func `pages that nobody looked at are noted, and read later without the rest`() throws {
        try sandbox.write("stukken/half.pdf", half.bytes)
        try sandbox.write("stukken/notitie.txt", "Een krediet voor de brug.\n")
        let printed = try surroundings(printing: table(sentence("Op deze bladzijde staat de kwikstaart in een scan.")))
        _ = try griffie(["index", "--ocr", "never", "stukken"], environment: printed)
        #expect(
            try griffie("status").output.contains(
                "unread pages    1 in 1 document\n  stukken/half.pdf: has no readable text on page 2\n"))
        let unread = try #require(
            try object(try griffie("status", "--json").output)["unread_pages"] as? [[String: Any]])
        #expect(unread.first?["pages"] as? [Int] == [2] && unread.first?["looked_at_pictures"] as? Bool == false)
        // Where they cannot be read yet nothing is.
        let none = try griffie(["index", "--ocr", "never", "stukken"], environment: printed)
        #expect(none.messages.contains("2 unchanged, ") || none.messages.contains("2 unchanged;"), "\(none.messages)")
        let run = try griffie(["index", "stukken"], environment: printed)
        #expect(run.messages.contains("1 changed, 1 unchanged"), "\(run.messages)")
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
        #expect(!(try griffie("status").output.contains("unread pages")))
        #expect(try griffie(["index", "stukken"], environment: printed).messages.contains("2 unchanged"))
    }

    @Test func `a page whose picture says nothing is looked at once`() throws {
        try sandbox.write("stukken/half.pdf", half.bytes)
        let silent = try surroundings(tesseract: "#!/bin/sh\ncat >/dev/null\nexit 0\n")
        _ = try griffie(["index", "stukken"], environment: silent)
        #expect(
            try griffie("status").output.contains(
                "half.pdf: has no readable text on page 2, nor in its picture\n"))
        #expect(try griffie(["index", "stukken"], environment: silent).messages.contains("1 unchanged"))
        try FileManager.default.removeItem(atPath: sandbox.path("stukken/half.pdf"))
        _ = try griffie("index", "--remove-vanished", "stukken")
        #expect(!(try griffie("status").output.contains("half.pdf")))
    }

    /// The first bytes of a picture.
    private static let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    @Test func `a picture by itself is a paper of one page`() throws {
        try sandbox.write("stukken/brief.png", Self.picture)
        let words = sentence("De raad stelt een krediet van € 400.000 beschikbaar voor de kwikstaart.")
        let page = "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n"
        let printed = try surroundings(printing: page + table(words))
        let run = try griffie(["extract", "stukken/brief.png"], environment: printed)
        #expect(run.status == 0 && run.messages.contains("page 1 read from a picture"), "\(run.messages)")
        let amount = try #require((try object(run.output)["amounts"] as? [[String: Any]])?.first)
        #expect(amount["min"] as? Int == 400_000_00 && amount["page"] as? Int == 1)
        #expect(try griffie(["index", "stukken"], environment: printed).status == 0)
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
        #expect(try griffie("amounts").output.contains("page"))
    }

    @Test func `pages of a picture file are pages`() throws {
        try sandbox.write("scan.tif", [0x49, 0x49, 0x2A, 0x00, 0, 0])
        let page = "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n"
        let printed = try surroundings(
            printing: page + table(sentence("De eerste bladzijde van deze brief gaat over de brug.")) + page
                + table(sentence("De tweede bladzijde van deze brief gaat over het park.")))
        let text = try griffie(["text", "scan.tif"], environment: printed).output
        #expect(text.split(separator: "\u{C}").count == 2 && text.contains("over het park"), "\(text)")
    }

    @Test func `pictures that are not read are named`() throws {
        try sandbox.write("foto.png", Self.picture)
        let silent = try surroundings(tesseract: "#!/bin/sh\ncat >/dev/null\nexit 0\n")
        let nothing = try griffie(["extract", "foto.png"], environment: silent)
        #expect(
            nothing.status == 2 && nothing.messages.contains("foto.png: is a picture without text that can be read"))
        let never = try griffie("extract", "--ocr=never", "foto.png")
        #expect(never.status == 2 && never.messages.contains("only tesseract reads its text (see --ocr)"))
    }

    @Test func `without a reader pictures are named`() throws {
        try sandbox.write("foto.png", Self.picture)
        let none = try surroundings(tesseract: nil)
        #expect(try griffie(["extract", "foto.png"], environment: none).messages.contains("only tesseract"))
        let always = try griffie(["extract", "--ocr=always", "foto.png"], environment: none)
        #expect(always.status == 2 && always.messages.contains("apt-get install tesseract-ocr"), "\(always.messages)")
    }

    // MARK: What was read before

    /// Surroundings in which `tesseract` prints that, and makes a folder for each picture that it got: files it may not write.
    private func noted(printing table: String) throws -> [String: String] {
        try sandbox.write("antwoord.tsv", table)
        let script = "#!/bin/sh\ncat >/dev/null\nmkdir -p '\(sandbox.path("gelezen"))/'$$\n"
        return try surroundings(tesseract: script + "cat '\(sandbox.path("antwoord.tsv"))'\n")
    }

    /// How many pictures were read.
    private var readings: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: sandbox.path("gelezen")).count) ?? 0
    }

    private func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: sandbox.path(name), toPath: sandbox.path(other))
    }

    @Test func `pictures of a paper that was moved are not read again`() throws {
        try sandbox.write("stukken/half.pdf", half.bytes)
        try sandbox.write("stukken/foto.png", Self.picture)
        let page = "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n"
        let words = sentence("Een krediet van € 4OO.000 voor de kwikstaart in", sureness: 79) + sentence("deze scan.")
        let printed = try noted(printing: page + table(words))
        _ = try griffie(["index", "stukken"], environment: printed)
        #expect(readings == 2)
        let before = try ["half.pdf", "foto.png"].map { try griffie("show", "--json", $0).output }
        try move("stukken/half.pdf", to: "stukken/ander.pdf")
        try move("stukken/foto.png", to: "stukken/plaat.png")
        let run = try griffie(["index", "--remove-vanished", "stukken"], environment: printed)
        #expect(run.messages.contains("ander.pdf: page 2 read from a picture"), "\(run.messages)")
        #expect(readings == 2)
        let after = try ["ander.pdf", "plaat.png"].map { try griffie("show", "--json", $0).output }
        let renamed = zip(after, [("ander.pdf", "half.pdf"), ("plaat.png", "foto.png")]).map {
            $0.replacing($1.0, with: $1.1)
        }
        #expect(renamed == before && before[1].contains("doubtful"))
    }

    @Test func `pictures in an archive that grows are read once`() throws {
        var zip = ZipWriter()
        zip.add("scan.pdf", scan.bytes)
        try sandbox.write("stukken/post.zip", zip.bytes)
        let printed = try noted(printing: table(sentence("Op deze bladzijde staat de kwikstaart in een scan.")))
        _ = try griffie(["index", "stukken"], environment: printed)
        zip.add("brief.txt", "De roodborst is gezien.\n")
        try sandbox.write("stukken/post.zip", zip.bytes)
        try sandbox.write("stukken/los.pdf", scan.bytes)
        _ = try griffie(["index", "stukken"], environment: printed)
        #expect(readings == 1)
        #expect(try griffie("search", "--count", "kwikstaart").output == "2\n")
        #expect(try griffie("search", "--count", "roodborst").output == "1\n")
    }

    @Test func `what was read from pictures goes with its paper`() throws {
        try sandbox.write("stukken/half.pdf", half.bytes)
        try sandbox.write("stukken/notitie.txt", "De roodborst is gezien.\n")
        let printed = try noted(printing: table(sentence("Op deze bladzijde staat de kwikstaart in een scan.")))
        _ = try griffie(["index", "stukken"], environment: printed)
        #expect(try griffie("forget", "stukken/half.pdf").status == 0)
        _ = try griffie(["index", "stukken"], environment: printed)
        #expect(readings == 2)
        try move("stukken/half.pdf", to: "half.pdf")
        #expect(try griffie("index", "--remove-vanished", "--purge", "stukken").status == 0)
        try move("half.pdf", to: "stukken/terug.pdf")
        _ = try griffie(["index", "stukken"], environment: printed)
        #expect(readings == 3)
    }

    @Test func `always reads pages that have text too`() throws {
        try sandbox.write("half.pdf", half.bytes)
        let printed = try surroundings(printing: table(sentence("Op deze bladzijde staat de kwikstaart in een scan.")))
        let text = try griffie(["text", "--ocr=always", "half.pdf"], environment: printed).output
        #expect(text.split(separator: "\u{C}").count == 2 && !text.contains("havenbrug"), "\(text)")
    }

    @Test func `bullets, strokes and marks that a picture makes`() throws {
        try sandbox.write("scan.pdf", scan.bytes)
        var lines = table(sentence("‘Onderwerp van deze brief is de kwikstaart in het park."), top: 1400)
        for (place, sign) in ["e", "«", "o"].enumerated() {
            let top = 1480 + place * 60
            lines += "5\t1\t1\t1\t\(place + 2)\t1\t300\t\(top)\t20\t40\t60\t\(sign)\n"
            lines += "5\t1\t1\t1\t\(place + 2)\t2\t400\t\(top)\t300\t40\t95\t_Vogels\n"
            lines += "5\t1\t1\t1\t\(place + 2)\t3\t712\t\(top)\t300\t40\t95\t‘zingen’\n"
        }
        let run = try griffie(["text", "scan.pdf"], environment: try surroundings(printing: lines))
        #expect(run.output.hasPrefix("Onderwerp van deze brief"), "\(run.output)")
        #expect(run.output.split(separator: "•").count == 4, "\(run.output)")
        #expect(run.output.split(separator: "Vogels ‘zingen’").count == 4 && !run.output.contains("_"))
    }

    @Test func `many pages keep their order`() throws {
        var pdf = PDFWriter()
        for page in 0..<12 {
            pdf.addPage()
            pdf.add("\(page)", left: 100 + Double(page) * 30, top: 300, size: 40)
        }
        try sandbox.write("scan.pdf", pdf.bytes)
        // It says which picture it got; some it reads sooner than others.
        let script = """
            #!/bin/sh
            sum=$(cksum | cut -d ' ' -f 1)
            sleep 0.$(($$ % 5 + 1))
            sed "s/SOM/$sum/" '\(sandbox.path("antwoord.tsv"))'

            """
        try sandbox.write(
            "antwoord.tsv", table(sentence("Op deze bladzijde staat het nummer SOM in het midden van de regel.")))
        let surroundings = try surroundings(tesseract: script)
        let runs = try (0..<2).map { _ in
            try griffie(["text", "--ocr=always", "scan.pdf"], environment: surroundings).output
        }
        let numbers = runs[0].split(separator: "\u{C}").map { $0.filter(\.isNumber) }
        #expect(Set(numbers).count == 12 && runs[0] == runs[1], "\(runs[0])")
    }

    @Test(arguments: [
        "#!/bin/sh\ncat >/dev/null\nexit 1\n", "#!/bin/sh\ncat >/dev/null\nkill -SEGV $$\n",
        "#!/bin/sh\ncat >/dev/null\necho onzin\n", "#!/bin/sh\nexit 0\n",
        "#!/bin/sh\ncat >/dev/null\nhead -c 5000000 /dev/zero\n",
    ])
    func `a reader that fails leaves the page unread`(script: String) throws {
        try sandbox.write("scan.pdf", scan.bytes)
        let run = try griffie(["extract", "scan.pdf"], environment: try surroundings(tesseract: script))
        #expect(run.status == 2 && run.messages.contains("is a scan: no text on its page"), "\(run.messages)")
    }

    @Test func `without a reader pages are named, and what to install where it was asked for`() throws {
        try sandbox.write("scan.pdf", scan.bytes)
        let none = try surroundings(tesseract: nil)
        let auto = try griffie(["extract", "scan.pdf"], environment: none)
        #expect(auto.status == 2 && auto.messages.contains("is a scan: no text on its page"), "\(auto.messages)")
        let always = try griffie(["extract", "--ocr=always", "scan.pdf"], environment: none)
        #expect(always.status == 2 && always.messages.contains("apt-get install tesseract-ocr"), "\(always.messages)")
    }

    private static let canRecognise = ["/usr/bin", "/usr/local/bin"].contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/tesseract")
    }

    @Test(.enabled(if: canRecognise, "tesseract is not here; make setup installs it"))
    func `the real one reads a page`() throws {
        try sandbox.write("half.pdf", half.bytes)
        let text = try griffie("text", "--ocr=always", "half.pdf").output
        #expect(text.contains("voorstel over de havenbrug"), "\(text)")
    }
}
