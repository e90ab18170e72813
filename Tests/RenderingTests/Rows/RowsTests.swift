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
            PlainTable(rows, width: nil).text().string == """
                date            amount  title
                2022-06-07  € 1.234,56  Kadernota "2023", met bijlagen
                            -€ 500.000  regel één regel twee

                """)
    }

    @Test func `a narrow terminal cuts the flexible column only`() {
        #expect(
            PlainTable(rows, width: 40).text().string == """
                date            amount  title
                2022-06-07  € 1.234,56  Kadernota "2023…
                            -€ 500.000  regel één regel…

                """)
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
                {"date":"2022-06-07","amount":123456,"title":"Kadernota \\"2023\\", met bijlagen","path":"a.md"}
                {"date":null,"amount":-50000000,"title":"regel één\\nregel twee","path":"b.md"}

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
