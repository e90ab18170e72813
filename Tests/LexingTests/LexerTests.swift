import Lexing
import TestSupport
import Testing

@Suite struct LexerTests {
    @Test(arguments: [
        ("€ 2.298.000,-", ["amount ‹€ 2.298.000,-› 2298000e-0"]),
        ("€\n400.000,-", ["amount ‹€⏎400.000,-› 400000e-0"]),
        ("€ -5.000", ["amount ‹€ -5.000› -5000e-0"]),
        ("€50K", ["amount ‹€50K› 50e-0k"]),
        ("€ 3ooK", ["amount ‹€ 3ooK› 300e-0k"]),
        ("€ 750. 000", ["amount ‹€ 750. 000› 750000e-0"]),
        ("€ 2 298 000", ["amount ‹€ 2 298 000› 2298000e-0"]),
        ("EUR 3.000", ["amount ‹EUR 3.000› 3000e-0"]),
        ("€710-", ["amount ‹€710-› 710e-0"]),
        ("€ 85.000, -", ["amount ‹€ 85.000, -› 85000e-0"]),
        ("310.000,=", ["amount ‹310.000,=› 310000e-0"]),
        ("€ 1.234,56", ["amount ‹€ 1.234,56› 123456e-2"]),
        ("a_b*", ["word ‹a› a", "punctuation ‹_›", "word ‹b›", "emphasis ‹*›"]),
        ("3*4", ["number ‹3› 3e-0", "punctuation ‹*›", "number ‹4› 4e-0"]),
        ("31-12-2022", ["date ‹31-12-2022› 2022-12-31"]),
        ("1.1.2025", ["date ‹1.1.2025› 2025-1-1"]),
        ("22/6/20", ["date ‹22/6/20› 2020-6-22"]),
        ("5.4.2", ["number ‹5.4.2› 542e-0"]),
        ("2020-\n0014889", ["zaaknummer ‹2020-⏎0014889›"]),
        ("Z/18/143043/D/18/113064", ["zaaknummer ‹Z/18/143043/D/18/113064›"]),
        ("2019_GDD_B&W_00314", ["zaaknummer ‹2019_GDD_B&W_00314›"]),
        ("148220-2023", ["zaaknummer ‹148220-2023›"]),
        ("19.ZK00755", ["zaaknummer ‹19.ZK00755›"]),
        ("BW2021-00123", ["zaaknummer ‹BW2021-00123›"]),
        ("2019-2022", ["number ‹2019› 2019e-0", "punctuation ‹-›", "number ‹2022› 2022e-0"]),
        ("b e s l u i t :", ["word ‹b e s l u i t› besluit", "labelEnd ‹:›"]),
        ("voor-\nstel", ["word ‹voor-⏎stel› voorstel"]),
        ("e.v.", ["word ‹e.v.› ev"]),
        ("t/m", ["word ‹t/m› tm"]),
        ("art. 213a", ["word ‹art› artikel", "punctuation ‹.›", "articleNumber ‹213a›"]),
        ("april2016", ["word ‹april› april", "number ‹2016› 2016e-0"]),
        ("8november 2022", ["number ‹8› 8e-0", "word ‹november› november", "number ‹2022› 2022e-0"]),
        ("Q4-2022", ["word ‹Q4› q4", "punctuation ‹-›", "number ‹2022› 2022e-0"]),
        ("2019-\n2022", ["number ‹2019› 2019e-0", "punctuation ‹-›", "number ‹2022› 2022e-0"]),
        ("€ 558.OOO,=", ["amount ‹€ 558.OOO,=› 558000e-0"]),
        ("€ 8O.OOO,-", ["amount ‹€ 8O.OOO,-› 80000e-0"]),
        ("€ l12.300,-", ["amount ‹€ l12.300,-› 112300e-0"]),
        ("€ 214 .000,-", ["amount ‹€ 214 .000,-› 214000e-0"]),
        ("2l.850 euro", ["number ‹2l.850› 21850e-0", "word ‹euro› euro"]),
        ("4:84", ["articleNumber ‹4:84›"]),
        ("1. dat", ["listMarker ‹1.›", "word ‹dat› dat"]),
        ("2l maart", ["number ‹2l› 21e-0", "word ‹maart› maart"]),
        ("s.haksteeg@example.nl", ["address ‹s.haksteeg@example.nl›"]),
        ("zie plan.pdf.", ["word ‹zie›", "address ‹plan.pdf›", "punctuation ‹.›"]),
        ("3e kwartaal", ["word ‹3e› derde", "word ‹kwartaal› kwartaal"]),
    ])
    func `forms`(text: String, expected: [String]) {
        #expect(dump(text) == expected)
    }
}
