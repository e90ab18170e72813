import Foundation
import TestSupport
import Testing

/// Documents that cost more than their size: refused in so many words, or read in proportion to it.
@Suite struct DearDocumentTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { sandbox.griffie }

    init() throws { sandbox = try Sandbox() }

    private static func repeated(_ part: String, bytes: Int) -> String {
        String(repeating: part, count: bytes / part.utf8.count)
    }

    // MARK: Attributes

    private static let many = (0..<1000).map { "a\($0)=\"b\"" }.joined(separator: " ")
    private static let namespaces = (0..<1000).map { "xmlns:n\($0)=\"u\"" }.joined(separator: " ")
    private static let spread = (0..<1000).map { "<a xmlns:n\($0)=\"u\">" }.joined()
    private static let defaults = (0..<1000).map { "<!ATTLIST a b\($0) CDATA \"x\">" }.joined(separator: "\n")

    @Test(arguments: [
        ("a.html", "<p>raad</p>\n<p \(many)>x</p>"), ("b.html", "<!-- <p a> -->\n<p \(many)"),
        ("c.html", "<script>if (a<b) c</script>\n<x/><p\n\(many)/>"), ("d.html", "<!-->\n<p \(many)>-->x"),
        ("e.html", "<p a='>' \n\(many)>x"), ("f.html", "<!DOCTYPE html SYSTEM \"<!--\">\n<p \(many)>x"),
        ("g.xml", "<?xml version=\"1.0\"?>\n<a \(many)>x</a>"),
        ("h.xml", "<?xml version=\"1.0\"?>\n<a \(namespaces)>x</a>"),
        ("i.xml", "<?xml version=\"1.0\"?>\n\(spread)x\(repeated("</a>", bytes: 4000))"),
        ("j.xml", "<!DOCTYPE a [\n\(defaults)]><a>x</a>"),
    ])
    func `too many attributes or namespaces are an error that names the line`(name: String, text: String) throws {
        try sandbox.write(name, text)
        let run = try griffie("extract", name)
        #expect(run.status == 2 && !run.crashed && run.output.isEmpty)
        #expect(run.messages.contains("\(name):"), "\(run.messages)")
        #expect(run.messages.contains("has more than 512 attributes or namespaces"), "\(run.messages)")
    }

    @Test func `what only looks like attributes is read`() throws {
        let words = (0..<1000).map { "w\($0)" }.joined(separator: " ")
        try sandbox.write(
            "a.html", "<p>kievit<!-- <p \(words) --><script>a<b \(words)</script><p class=\"\(words)\">x</p>")
        try sandbox.write("b.xml", "<?xml version=\"1.0\"?><a><!-- <p \(words) --><![CDATA[<p \(words)]]>kievit</a>")
        #expect(try griffie("text", "a.html").output.contains("kievit"))
        #expect(try griffie("text", "b.xml").output.contains("kievit"))
    }

    @Test func `lines that cannot be read are named up to a thousand, and counted`() throws {
        try sandbox.write(
            "a.jsonl", "{\"id\":\"1\",\"text\":\"kievit\"}\n" + String(repeating: "{\"id\"\n", count: 3000))
        let run = try griffie("index", "a.jsonl")
        #expect(run.status == 2 && run.messages.contains("has 2000 more lines that could not be read"))
        #expect(run.messages.split(separator: "\n").count < 1010)
        #expect(try griffie("search", "--count", "kievit").output == "1\n")
    }

    /// Each was read again for each of those around it, or compared with all equal ones before it: minutes for this much.
    @Test(arguments: [
        ("a.xml", repeated("<metadata>Raad ", bytes: 15_000) + repeated("a ", bytes: 400_000), "</metadata>"),
        ("b.txt", repeated("2022-123456\n", bytes: 600_000), ""), ("c.md", repeated("#", bytes: 400_000), ""),
    ])
    func `what is nested or repeated is read once`(name: String, text: String, end: String) throws {
        let whole = end.isEmpty ? text : "<r>\(text)\(String(repeating: end, count: 1000))<al>kievit</al></r>"
        try sandbox.write(name, whole)
        let run = try griffie("index", "--quiet", name)
        #expect(run.status == 0 && !run.crashed, "\(run.messages)")
    }

    @Test func `a query of nothing but faults is told of in a few lines`() throws {
        try sandbox.write("a.txt", "kievit")
        #expect(try griffie("index", "--quiet", "a.txt").status == 0)
        let run = try griffie("search", String(repeating: "x:a ", count: 10_000))
        #expect(run.status == 2 && !run.crashed && run.messages.utf8.count < 20_000)
        #expect(run.messages.contains("more like these"), "\(run.messages.suffix(200))")
    }

    // MARK: Memory

    /// 3 MB, for which 36 MB may be taken; and what a debug build takes to start.
    private static let size = 3_000_000
    private static let most = 12 * size + 48_000_000

    @Test(arguments: [
        ("a.txt", "\ta"), ("b.txt", "1\t2\t3\t4\n"), ("c.txt", "€ 1 "), ("d.txt", "a\u{0C}"), ("e.txt", "1 mei "),
        ("f.md", "| a "),
        ("g.md", "# a\n"), ("h.html", "<p>a"), ("i.html", "&lt;"), ("j.xml", "<a/>"),
    ])
    func `a document takes at most twelve times its size, or is refused`(name: String, part: String) throws {
        var text = Self.repeated(part, bytes: Self.size)
        if name.hasSuffix("xml") { text = "<?xml version=\"1.0\"?><r>\(text)x</r>" }
        try sandbox.write(name, text)
        let peak = PeakMemory()
        let run = try griffie.run(["index", "--quiet", name]) { peak.watch($0) }
        #expect(!run.crashed && [0, 2].contains(run.status), "\(run.messages)")
        if run.status == 2 {
            #expect(run.messages.contains("\(name): holds so many marks, cells or facts"), "\(run.messages)")
        }
        #expect(peak.bytes() <= Self.most, "\(peak.bytes() / 1_000_000) MB")
    }

    @Test func `a document too large for the memory is named, its older version stays, and more memory reads it`()
        throws
    {
        try sandbox.write("stukken/groot.txt", "Hier staat kwikstaart.\n")
        try sandbox.write("stukken/klein.txt", "Hier staat kievit.\n")
        #expect(try griffie("index", "--quiet", "stukken").status == 0)
        try sandbox.write(
            "stukken/groot.txt", "grutto\n" + Self.repeated("besluitvorming over het plan\n", bytes: 5_000_000))
        let run = try griffie("index", "--memory", "32", "stukken")
        #expect(run.status == 2)
        #expect(run.messages.contains("groot.txt: is too large for --memory 32"), "\(run.messages)")
        #expect(try griffie("search", "--count", "kwikstaart").output == "1\n")
        #expect(try griffie("search", "--count", "kievit").output == "1\n")
        #expect(try griffie("index", "--quiet", "--memory", "128", "stukken").status == 0)
        #expect(try griffie("search", "--count", "grutto").output == "1\n")
    }
}

/// The most memory that a process had in use, asked again and again while it runs.
private final class PeakMemory: @unchecked Sendable {
    private var most = 0
    private let done = DispatchSemaphore(value: 0)

    func watch(_ process: pid_t) {
        Thread.detachNewThread { [self] in
            while let now = Self.peak(of: process) {
                most = max(most, now)
                usleep(2000)
            }
            done.signal()
        }
    }

    /// To be called when the process has ended.
    func bytes() -> Int {
        done.wait()
        defer { done.signal() }
        return most
    }

    private static func peak(of process: pid_t) -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
        else { return nil }
        return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) }.map {
            $0 * 1024
        }
    }
}
