import Foundation
import TestSupport
import Testing

/// Deadlines that can be worked with: open ones, commitments, who must do what, and calendars that other programs read.
@Suite struct DeadlineTests {
    private let sandbox: Sandbox
    private var griffie: CommandRunner { CommandRunner(in: sandbox.folder) }

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write(
            "p/brief.txt",
            """
            Gemeente Waterlede
            Raadsinformatiebrief
            Datum: 12 maart 2024
            Zaaknummer: 2024-0001234
            Onderwerp: Voortgang zwembad

            Geachte raad,

            Wij zeggen toe dat wij u vóór 1 juli 2024 over de voortgang van de bouw informeren.

            De subsidie loopt af op 31 december 2024.
            """)
        try sandbox.write(
            "p/motie.txt",
            """
            Gemeente Waterlede
            Motie: Groene daken
            Datum: 14 maart 2024

            Verzoekt het college:
            1. uiterlijk 1 oktober 2024 een plan voor groene daken aan de raad voor te leggen.

            De motie is verworpen.
            """)
        try #require(try griffie("index", "--quiet", "p").status == 0)
    }

    private func rows(_ arguments: String...) throws -> [[String: Any]] {
        let run = try griffie(["deadlines", "--json"] + arguments)
        #expect(run.status <= 1, "\(run.messages)")
        return try run.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private func days(_ arguments: String...) throws -> [String] {
        let run = try griffie(["deadlines", "--csv"] + arguments)
        let table = try #require(CSVReader.rows(run.output))
        let column = try #require(table.first?.firstIndex(of: "latest"))
        return table.dropFirst().map { $0[column] }.sorted()
    }

    @Test func `a row says who must do what`() throws {
        let row = try #require(try rows("--kind", "due", "voortgang").first)
        #expect(row["actor"] as? String == "college")
        #expect(row["commitment"] as? Bool == true)
        #expect((row["obligation"] as? String)?.contains("over de voortgang van de bouw informeren") == true)
        let table = try griffie("deadlines", "--kind", "due", "voortgang").output
        #expect(table.contains("who") && table.contains("obligation") && table.contains("college"))
    }

    @Test func `open is what can still be met, and binds`() throws {
        #expect(try days("--open-on", "2024-06-30") == ["2024-06-30", "2024-12-31"])
        // Before 1 July is not on it.
        #expect(try days("--open-on", "2024-07-01") == ["2024-12-31"])
        #expect(try days("--open-on", "2025") == [])
        #expect(try days("--open") == [])
        #expect(try days("--after", "2024-01-01") == ["2024-06-30", "2024-10-01", "2024-12-31"])
    }

    @Test func `commitments are those of the college`() throws {
        #expect(try days("--toezeggingen") == ["2024-06-30"])
        #expect(try days("--toezeggingen", "--open-on", "1 juli 2024") == [])
    }

    @Test func `days are asked for as in a query`() throws {
        #expect(try days("--on", "juni 2024") == ["2024-06-30"])
        #expect(try days("--on", "2024") == ["2024-06-30", "2024-10-01", "2024-12-31"])
        for day in ["vandaag", "deze week", "+30d", "-6w", "volgende maand"] {
            for option in ["--after", "--before", "--on", "--open-on"] {
                let run = try griffie("deadlines", option, day)
                #expect(run.status <= 1, "\(option) \(day): \(run.messages)")
            }
        }
        try sandbox.write("p/morgen.txt", "Motie\n\nHet college komt uiterlijk \(try today(1)) met een plan.\n")
        _ = try griffie("index", "--quiet", "p")
        #expect(try days("--open", "--before", "+2d").count == 1)
        #expect(try days("--open", "--before", "vandaag") == [])
    }

    /// As papers write the day so many days from now.
    private func today(_ days: Int) throws -> String {
        var calendar = Foundation.Calendar(identifier: .gregorian)
        calendar.timeZone = .current
        let day = try #require(calendar.date(byAdding: .day, value: days, to: Date()))
        let parts = calendar.dateComponents([.year, .month, .day], from: day)
        return "\(parts.day!)-\(parts.month!)-\(parts.year!)"
    }

    @Test func `options that exclude each other are refused`() throws {
        for arguments in [
            ["--open", "--open-on", "2024"], ["--on", "2024", "--after", "2023"], ["--vtodo"], ["--open-on", "ooit"],
        ] {
            let run = try griffie.run(["deadlines"] + arguments)
            #expect(run.status == 2 && run.output.isEmpty, "\(arguments): \(run.status)")
        }
    }

    // MARK: Calendars

    @Test func `a calendar has an entry a deadline on the last day on which it is met`() throws {
        let calendar = try ICalendar(griffie("deadlines", "--ics").output)
        let days = try calendar.components.map { try #require($0["DTSTART"]) }
        #expect(days.sorted() == ["20240630", "20241001", "20241231"])
        #expect(calendar.components.allSatisfy { $0.name == "VEVENT" && $0.parameters["DTSTART"] == ["VALUE=DATE"] })
        let summary = try #require(calendar.components.first { $0["DTSTART"] == "20240630" }?["SUMMARY"])
        #expect(summary.hasPrefix("Uiterlijk 30 juni 2024 – college: ") && summary.hasSuffix("informeren"))
    }

    @Test func `tasks are due on that day`() throws {
        let calendar = try ICalendar(griffie("deadlines", "--ics", "--vtodo").output)
        #expect(calendar.components.allSatisfy { $0.name == "VTODO" && $0["STATUS"] == "NEEDS-ACTION" })
        #expect(calendar.components.compactMap { $0["DUE"] }.sorted() == ["20240630", "20241001", "20241231"])
    }

    @Test func `the stamp is when the file was changed, and the same each time`() throws {
        try sandbox.write(
            "q/brief.txt", String(contentsOf: sandbox.folder.appending(path: "p/brief.txt"), encoding: .utf8))
        let file = sandbox.folder.appending(path: "q/brief.txt")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_710_236_445)], ofItemAtPath: file.path)
        _ = try griffie("index", "--quiet", "--index", "i", "q")
        let first = try griffie("deadlines", "--ics", "--index", "i").output
        #expect(try ICalendar(first).components.allSatisfy { $0["DTSTAMP"] == "20240312T094045Z" })
        #expect(try griffie("deadlines", "--ics", "--index", "i").output == first)
    }

    @Test func `an entry keeps its name in another file, format and place, and stands once`() throws {
        func names(_ query: String) throws -> Set<String> {
            Set(try ICalendar(griffie("deadlines", "--ics", query).output).components.compactMap { $0["UID"] })
        }
        let before = try names("voortgang")
        let text = try String(contentsOf: sandbox.folder.appending(path: "p/brief.txt"), encoding: .utf8)
        try sandbox.write("p/elders/brief (definitief).txt", "Vertrouwelijk: nee\n" + text)
        let paragraphs = text.split(separator: "\n").map { "<p>\($0)</p>" }.joined(separator: "\n")
        try sandbox.write("p/brief.html", "<html><body>\(paragraphs)</body></html>")
        _ = try griffie("index", "--quiet", "p")
        let calendar = try ICalendar(griffie("deadlines", "--ics", "voortgang").output)
        #expect(Set(calendar.components.compactMap { $0["UID"] }) == before)
        #expect(calendar.components.count == before.count)
    }
}

/// A strict reader of iCalendar (RFC 5545, 3.1, 3.3.11, 3.6): what is not well-formed is an error.
private struct ICalendar {
    struct Component {
        let name: String
        var values: [String: String] = [:]
        var parameters: [String: [String]] = [:]

        subscript(property: String) -> String? { values[property] }
    }

    struct Fault: Error { let line: String }

    private(set) var components: [Component] = []

    init(_ text: String) throws {
        guard text.hasSuffix("\r\n") else { throw Fault(line: "no end of line at the end") }
        let lines = text.components(separatedBy: "\r\n").dropLast()
        for line in lines where line.utf8.count > 75 || line.contains("\n") || line.isEmpty { throw Fault(line: line) }
        var unfolded: [String] = []
        for line in lines {
            if line.hasPrefix(" ") {
                guard !unfolded.isEmpty else { throw Fault(line: line) }
                unfolded[unfolded.count - 1] += line.dropFirst()
            } else {
                unfolded.append(line)
            }
        }
        guard unfolded.first == "BEGIN:VCALENDAR", unfolded.last == "END:VCALENDAR" else {
            throw Fault(line: "no VCALENDAR")
        }
        var open: Component?
        var head: Set<String> = []
        for line in unfolded.dropFirst().dropLast() {
            let (name, parameters, value) = try Self.property(line)
            switch (name, open) {
            case ("BEGIN", nil): open = Component(name: value)
            case ("END", let component?):
                guard component.name == value else { throw Fault(line: line) }
                try Self.check(component)
                components.append(component)
                open = nil
            case (_, nil): guard head.insert(name).inserted else { throw Fault(line: line) }
            case (_, var component?):
                guard component.values[name] == nil else { throw Fault(line: line) }
                component.values[name] = try name == "SUMMARY" || name == "DESCRIPTION" ? Self.text(value) : value
                component.parameters[name] = parameters
                open = component
            }
        }
        guard open == nil, head.isSuperset(of: ["VERSION", "PRODID"]) else { throw Fault(line: "the head") }
        let names = components.compactMap { $0["UID"] }
        guard Set(names).count == names.count else { throw Fault(line: "a UID twice") }
    }

    private static func property(_ line: String) throws -> (String, [String], String) {
        guard let colon = line.firstIndex(of: ":") else { throw Fault(line: line) }
        let parts = line[..<colon].components(separatedBy: ";")
        guard parts[0].wholeMatch(of: /[A-Z-]+/) != nil else { throw Fault(line: line) }
        return (parts[0], Array(parts.dropFirst()), String(line[line.index(after: colon)...]))
    }

    private static func text(_ value: String) throws -> String {
        var (text, isEscaped) = ("", false)
        for character in value {
            switch (character, isEscaped) {
            case ("\\", false): isEscaped = true
            case (",", false), (";", false): throw Fault(line: value)
            case ("n", true):
                text.append("\n")
                isEscaped = false
            case ("\\", true), (",", true), (";", true):
                text.append(character)
                isEscaped = false
            case (_, true): throw Fault(line: value)
            default: text.append(character)
            }
        }
        if isEscaped { throw Fault(line: value) }
        return text
    }

    private static func check(_ component: Component) throws {
        let day = component.name == "VEVENT" ? "DTSTART" : "DUE"
        guard let uid = component["UID"], !uid.isEmpty,
            component["DTSTAMP"]?.wholeMatch(of: /\d{8}T\d{6}Z/) != nil,
            component[day]?.wholeMatch(of: /\d{8}/) != nil, component.parameters[day] == ["VALUE=DATE"],
            component["SUMMARY"]?.isEmpty == false
        else { throw Fault(line: "\(component)") }
    }
}
