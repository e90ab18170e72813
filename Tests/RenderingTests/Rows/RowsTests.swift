import Rendering
import Testing

@Suite struct RowsTests {
    private var rows: Rows {
        var rows = Rows(columns: [
            .init("date", "date"), .init("amount", "amount"), .init("title", "title", isFlexible: true),
            .init("path", "path"),
        ])
        rows.append([.text("2022-06-07"), .cents(123_456), .text("Kadernota \"2023\", met bijlagen"), .hidden("a.md")])
        rows.append([.none, .cents(-500_000_00), .text("regel één\nregel twee"), .hidden("b.md")])
        return rows
    }

    @Test func `table for people`() {
        #expect(
            PlainTable(rows, on: .none).text().string == """
                date            amount  title
                2022-06-07  € 1.234,56  Kadernota "2023", met bijlagen
                            -€ 500.000  regel één regel twee

                """)
    }

    @Test func `a narrow terminal cuts the flexible column only`() {
        #expect(
            PlainTable(rows, on: Screen(width: 40)).text().string == """
                date            amount  title
                2022-06-07  € 1.234,56  Kadernota …
                            -€ 500.000  regel één regel…

                """)
    }

    @Test(arguments: [
        (60, "amount  kind  title\n€ 1     due   Kadernota 2024 en meer\n"),
        (30, "amount  kind  title\n€ 1     due   Kadernota 2024 …\n"),
        (24, "amount  title\n€ 1     Kadernota 2024 …\n"),
        (5, "amount  title\n€ 1     Kadernota …\n"),
    ])
    func `what is needed least is left out first, and no word is cut`(width: Int, table: String) {
        var rows = Rows(columns: [
            .init("amount", "amount"), .init("kind", "kind", leftOut: 1), .init("title", "title", isFlexible: true),
        ])
        rows.append([.text("€ 1"), .text("due"), .text("Kadernota 2024 en meer")])
        #expect(PlainTable(rows, on: Screen(width: width)).text().string == table)
    }

    @Test func `a file is named as it is shortest, and can be clicked on a terminal`() {
        var rows = Rows(columns: [.init("path", "path"), .init("total", "total")])
        rows.append([.file(Array("/a/b c/d\u{1B}.md".utf8)), .number(1)])
        rows.append([.file(Array("/ab/d.md".utf8)), .number(1)])
        let table = PlainTable(rows, on: Screen(width: 80, style: .terminal, folder: Array("/a".utf8))).text().string
        #expect(table.contains("\u{1B}]8;;file:///a/b%20c/d%1B.md\u{1B}\\b c/d<U+001B>.md\u{1B}]8;;\u{1B}\\"))
        #expect(table.contains("\u{1B}]8;;file:///ab/d.md\u{1B}\\/ab/d.md\u{1B}]8;;\u{1B}\\"))
        #expect(PlainTable(rows, on: .none).text().string.contains("/a/b c/d<U+001B>.md"))
    }

    @Test func `Excel in Dutch opens its dialect by itself`() {
        var rows = Rows(columns: [.init("amount_cents", "amount"), .init("title", "title"), .init("score", "score")])
        rows.append([.cents(-123_405), .text("a;b, c"), .decimal(1.5)])
        #expect(
            CSVText(rows, .excelNL).text().string
                == "\u{FEFF}amount_euro;title;score\r\n-1234,05;\"a;b, c\";1,5\r\n")
    }

    @Test func `comma-separated values are quoted as RFC 4180 says`() {
        #expect(
            CSVText(rows).text().string == "date,amount,title,path\r\n"
                + "2022-06-07,123456,\"Kadernota \"\"2023\"\", met bijlagen\",a.md\r\n"
                + ",-50000000,\"regel één\nregel twee\",b.md\r\n")
    }

    @Test func `lines of JSON hold every column`() {
        #expect(
            JSONLines(rows).text().string == """
                {"schema":1,"date":"2022-06-07","amount":123456,"title":"Kadernota \\"2023\\", met bijlagen","path":"a.md"}
                {"schema":1,"date":null,"amount":-50000000,"title":"regel één\\nregel twee","path":"b.md"}

                """)
    }

    @Test(arguments: [("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("🙂", 2), ("\u{200B}", 0)])
    func `width on a terminal`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(
        arguments: [
            (0, "€ 0"), (5, "€ 0,05"), (100, "€ 1"), (123_456_789, "€ 1.234.567,89"), (-5, "-€ 0,05"),
            (Int64.min, "-€ 92.233.720.368.547.758,08"),
        ] as [(Int64, String)])
    func `euro as councils write them`(cents: Int64, text: String) {
        #expect(Euro.text(cents) == text)
    }
}
