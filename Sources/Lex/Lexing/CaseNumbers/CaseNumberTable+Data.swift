// swift-format-ignore-file
// Written by Tools/generate_tables.py from Tools/data; change those, not this file.

/// What numbers of one kind share.
package enum CaseNumberSeries: UInt8, Hashable, Sendable {
    case foreign
    case free
    case yearAndSeven
    case yearAndDigits
    case zaak
    case yearSlash
    case digitsAndYear
    case caseAndDocument
    case shortYear
    case zaakWithYear
    case underscored
    case register
    case digits
    case ris
    case lettered
}

extension CaseNumberTable {
    /// The first that fits a number tells what it is.
    static let patterns: [CaseNumberPattern] = [
        // 201807654/1/R3
        CaseNumberPattern(
            .foreign, .label, digits: 0, .none, registered: .none, .no,
            [.init([.joined], .digits, 9, 9), .init([.slash], .digits, 1, 1), .init([.slash], .capitals, 1, 255)], .init(.any, .all)),
        // NL91ABNA0417164300
        CaseNumberPattern(
            .foreign, .token, digits: 0, .none, registered: .none, .no,
            [.init([.joined], .letters, 2, 2), .init([.joined], .digits, 1, 255), .init([.joined], .letters, 4, 4)], .init(.any, .all)),
        // NL001234567B01
        CaseNumberPattern(
            .foreign, .token, digits: 0, .none, registered: .none, .no,
            [.init([.joined], .letters, 2, 2), .init([.joined], .digits, 9, 9), .init([.joined], .letters, 1, 255)], .init(.any, .all)),
        // C-255/08
        CaseNumberPattern(
            .foreign, .token, digits: 0, .none, registered: .none, .no,
            [.init([.joined], words: ["C", "T", "F"]), .init([.hyphen], .digits, 1, 255), .init([.slash], .digits, 1, 255)], .init(.none, .all)),
        // C/10/580153
        CaseNumberPattern(
            .foreign, .token, digits: 0, .none, registered: .none, .no,
            [.init([.joined], words: ["C"]), .init([.slash], .digits, 1, 255), .init([.slash], .digits, 1, 255)], .init(.any, .all)),
        // 2023-2026
        CaseNumberPattern(
            .free, .label, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .year, 1, 255), .init([.hyphen, .slash], .year, 1, 255)], .init(.none, .all)),
        // Q4-2022
        CaseNumberPattern(
            .free, .label, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .capitals, 1, 1), .init([.joined], .digits, 1, 1), .init([.joined, .hyphen, .slash, .point, .underscore, .ampersand], .year, 1, 255)], .init(.none, .all)),
        // 2022-0201962
        CaseNumberPattern(
            .yearAndSeven, .text, digits: 0, .zaaknummer, registered: .zaaknummer, .yes,
            [.init([.joined], .year, 1, 255), .init([.hyphen, .point], .digits, 7, 7)], .init(.none, .all)),
        // 2014-202422
        CaseNumberPattern(
            .yearAndDigits, .token, digits: 0, .zaaknummer, registered: .other, .no,
            [.init([.joined], .year, 1, 255), .init([.hyphen], .noted, 1, 255)], .init(.none, .all)),
        // 2005-11874
        CaseNumberPattern(
            .yearAndDigits, .text, digits: 0, .zaaknummer, registered: .other, .no,
            [.init([.joined], .year, 1, 255), .init([.hyphen], .digits, 5, 255)], .init(.none, .all)),
        // 2024-Z-14877
        CaseNumberPattern(
            .zaak, .text, digits: 0, .zaaknummer, registered: .zaaknummer, .case,
            [.init([.joined], .year, 1, 255), .init([.hyphen, .slash], words: ["Z", "ZK"]), .init([.hyphen, .slash], .digits, 3, 255)], .init(.none, .all)),
        // 2023/0288-RB
        CaseNumberPattern(
            .yearSlash, .text, digits: 0, .zaaknummer, registered: .other, .no,
            [.init([.joined], .year, 1, 255), .init([.slash], .digits, 4, 255), .init([.hyphen], .capitals, 1, 4)], .init(.none, .all)),
        // 2022-1234
        CaseNumberPattern(
            .yearAndDigits, .token, digits: 0, .zaaknummer, registered: .other, .no,
            [.init([.joined], .year, 1, 255), .init([.hyphen], .digits, 4, 4)], .init(.none, .all)),
        // 2022-089
        CaseNumberPattern(
            .yearAndDigits, .label, digits: 0, .zaaknummer, registered: .other, .no,
            [.init([.joined], .year, 1, 255), .init([.hyphen], .digits, 1, 3)], .init(.none, .all)),
        // 2021/78006
        CaseNumberPattern(
            .yearSlash, .text, digits: 0, .zaaknummer, registered: .other, .no,
            [.init([.joined], .year, 1, 255), .init([.slash], .digits, 5, 255)], .init(.none, .all)),
        // 2023/2988
        CaseNumberPattern(
            .yearSlash, .item, digits: 0, .zaaknummer, registered: .other, .no,
            [.init([.joined], .year, 1, 255), .init([.slash], .digits, 4, 4)], .init(.none, .all)),
        // 148220-2023
        CaseNumberPattern(
            .digitsAndYear, .text, digits: 0, .zaaknummer, registered: .other, .no,
            [.init([.joined], .digits, 5, 255), .init([.hyphen], .year, 1, 255)], .init(.none, .all)),
        // 1288-2022
        CaseNumberPattern(
            .digitsAndYear, .label, digits: 0, .zaaknummer, registered: .other, .no,
            [.init([.joined], .digits, 4, 4), .init([.hyphen], .year, 1, 255)], .init(.none, .all)),
        // 361437-2024:912495
        CaseNumberPattern(
            .caseAndDocument, .text, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .digits, 5, 255), .init([.hyphen], .year, 1, 255), .init([.colon], .digits, 5, 255)], .init(.none, .all)),
        // 142558/2013
        CaseNumberPattern(
            .free, .token, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .digits, 5, 255), .init([.slash], .year, 1, 255)], .init(.none, .all)),
        // 22.2001872
        CaseNumberPattern(
            .shortYear, .text, digits: 0, .zaaknummer, registered: .other, .no,
            [.init([.joined], .digits, 2, 2), .init([.hyphen, .point], .digits, 7, 7)], .init(.none, .all)),
        // 19.ZK00755
        CaseNumberPattern(
            .zaakWithYear, .text, digits: 0, .zaaknummer, registered: .zaaknummer, .case,
            [.init([.joined], .digits, 2, 2), .init([.point], words: ["ZK"]), .init([.joined], .digits, 4, 255)], .init(.none, .all)),
        // 19ZK00755
        CaseNumberPattern(
            .zaakWithYear, .label, digits: 0, .zaaknummer, registered: .zaaknummer, .case,
            [.init([.joined], .digits, 2, 2), .init([.joined, .hyphen, .slash], words: ["ZK"]), .init([.joined], .digits, 4, 255)], .init(.none, .all)),
        // 2019_GDD_B&W_00314
        CaseNumberPattern(
            .underscored, .text, digits: 6, .bbv, registered: .bbv, .yes,
            [.init([.joined], .year, 1, 255)], .init(.words, [.underscore])),
        // 2019_00314
        CaseNumberPattern(
            .underscored, .label, digits: 0, .bbv, registered: .bbv, .yes,
            [.init([.joined], .year, 1, 255)], .init(.any, [.underscore])),
        // 2023-V-019
        CaseNumberPattern(
            .register, .text, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .year, 1, 255), .init([.hyphen, .point], .capitals, 1, 3), .init([.hyphen, .point], .digits, 2, 255)], .init(.none, .all)),
        // M-2022-19
        CaseNumberPattern(
            .register, .text, digits: 0, .other, registered: .other, .no,
            [.init([.joined], words: ["M", "MV", "MO", "A", "AM", "SA"]), .init([.joined, .hyphen, .slash, .point], .year, 1, 255), .init([.hyphen, .slash, .point], .digits, 1, 3)], .init(.none, .all)),
        // 2025-M0025
        CaseNumberPattern(
            .register, .text, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .year, 1, 255), .init([.hyphen], .word, 1, 3), .init([.joined], .digits, 3, 255)], .init(.none, .all)),
        // 21bb4417
        CaseNumberPattern(
            .register, .item, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .shortYear, 1, 255), .init([.joined], .letters, 2, 2), .init([.joined], .digits, 4, 255)], .init(.none, .all)),
        // 11R.00190
        CaseNumberPattern(
            .register, .text, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .digits, 2, 2), .init([.joined], .word, 1, 1), .init([.point], .digits, 4, 255)], .init(.none, .all)),
        // 16.INT01187
        CaseNumberPattern(
            .free, .token, digits: 6, .other, registered: .other, .no,
            [.init([.joined], .digits, 2, 2)], .init(.words, [.point, .underscore])),
        // 0505.BP123
        CaseNumberPattern(
            .free, .token, digits: 6, .other, registered: .other, .no,
            [.init([.joined], .digits, 4, 4)], .init(.words, [.point, .underscore])),
        // 10339461
        CaseNumberPattern(
            .digits, .label, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .digits, 1, 255)], .init(.none, .all)),
        // Z/18/143043/D/18/113064
        CaseNumberPattern(
            .zaak, .text, digits: 6, .zaaknummer, registered: .zaaknummer, .case,
            [.init([.joined], words: ["Z", "ZK", "ZAAK"])], .init(.any, .all)),
        // z10340147
        CaseNumberPattern(
            .zaak, .label, digits: 0, .zaaknummer, registered: .zaaknummer, .case,
            [.init([.joined], words: ["z"]), .init([.joined], .digits, 6, 255)], .init(.none, .all)),
        // RIS163015
        CaseNumberPattern(
            .ris, .text, digits: 0, .ris, registered: .ris, .yes,
            [.init([.joined], words: ["RIS"]), .init([.joined, .hyphen, .point, .slash], .digits, 1, 255)], .init(.none, .all)),
        // BW2021-00123
        CaseNumberPattern(
            .register, .text, digits: 6, .other, registered: .other, .no,
            [.init([.joined], words: ["BW", "RV", "RVS", "RB", "RIB", "RI", "CV", "CB", "D", "DOC", "IN", "INT", "UIT", "RAAD", "BIS", "ADV", "COL", "VB", "SV", "RVO", "GR", "CN"])], .init(.any, .all)),
        // HR-2022/01234
        CaseNumberPattern(
            .lettered, .text, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .letters, 1, 4), .init([.joined, .hyphen, .slash, .point, .underscore, .ampersand], .year, 1, 255), .init([.hyphen, .slash, .underscore, .ampersand], .digits, 4, 255)], .init(.none, .all)),
        // HR23-20418
        CaseNumberPattern(
            .lettered, .text, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .letters, 1, 4), .init([.joined, .hyphen, .slash, .point, .underscore, .ampersand], .shortYear, 1, 255), .init([.hyphen, .slash, .underscore, .ampersand], .digits, 4, 255)], .init(.none, .all)),
        // AI2015.02693
        CaseNumberPattern(
            .lettered, .text, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .letters, 1, 4), .init([.joined], .year, 1, 255), .init([.point], .digits, 5, 255)], .init(.none, .all)),
        // AU15.05274
        CaseNumberPattern(
            .lettered, .text, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .letters, 1, 4), .init([.joined], .shortYear, 1, 255), .init([.point], .digits, 5, 255)], .init(.none, .all)),
        // R-REV/2016/1832
        CaseNumberPattern(
            .register, .text, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .capitals, 1, 5), .init([.hyphen], .capitals, 1, 5), .init([.slash], .year, 1, 255), .init([.slash], .digits, 3, 255)], .init(.none, .all)),
        // BWV/2021/033
        CaseNumberPattern(
            .register, .text, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .capitals, 2, 5), .init([.slash], .year, 1, 255), .init([.slash], .digits, 3, 255)], .init(.none, .all)),
        // T-2023-041
        CaseNumberPattern(
            .lettered, .item, digits: 0, .other, registered: .other, .no,
            [.init([.joined], .capitals, 1, 3), .init([.hyphen, .slash], .year, 1, 255), .init([.hyphen, .slash], .digits, 3, 3)], .init(.none, .all)),
        // PZH-12345
        CaseNumberPattern(
            .free, .token, digits: 5, .other, registered: .other, .no,
            [.init([.joined], .capitals, 1, 5)], .init(.any, .all)),
    ]
}
