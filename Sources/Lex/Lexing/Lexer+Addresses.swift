import SourceText

extension Lexer {
    /// Tries to read a web address, an e-mail address or a file name from `position`; `end` is behind its first word.
    /// True where a token was given. Each run of non-blank bytes is searched once.
    mutating func address(behind end: Int) -> Bool {
        let next = at(end)
        guard next == 0x3A || next == 0x40 || next == 0x2E || next == 0x2D || next == 0x5F, !source.isBlank(end + 1),
            position >= addressesSearchedTo
        else { return false }
        var i = end
        var hasAt = false
        while !source.isBlank(i), at(i) != 0x3C, at(i) != 0x3E, at(i) != 0x22, at(i) != 0x7C {
            if at(i) == 0x40 { hasAt = true }
            i += 1
        }
        addressesSearchedTo = i
        while i > end, Source.closesSentence(at(i - 1)) { i -= 1 }
        let isURL = (next == 0x3A && at(end + 1) == 0x2F && at(end + 2) == 0x2F) || source.isWWW(position, end)
        guard isURL || hasAt || Suffix.ends(source, end, i) || source.isRegistered(position) else { return false }
        emit(.address, to: i)
        return true
    }

    /// Tries to read a case number from `position`; true where a token was given.
    mutating func caseNumber(behind end: Int) -> Bool {
        guard position >= caseNumbersTriedTo, CaseNumberText.mayStart(source, position) else { return false }
        let number = CaseNumberText(source, position)
        caseNumbersTriedTo = number.end
        guard number.mayBeToken, source.at(number.end) < 0x80 || source.isBlank(number.end),
            let form = caseNumbers.form(of: number), number.isToken(form)
        else { return false }
        emit(.zaaknummer, to: number.end, flags: number.isBroken ? .broken : [])
        return true
    }
}

extension Source {
    static func closesSentence(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x2C || byte == 0x3B || byte == 0x29 || byte == 0x3A || byte == 0x2A || byte == 0x5D
    }

    /// `www.`
    func isWWW(_ start: Int, _ end: Int) -> Bool {
        end - start == 3 && at(start) | 0x20 == 0x77 && at(start + 1) | 0x20 == 0x77 && at(start + 2) | 0x20 == 0x77
            && at(end) == 0x2E
    }

    /// `NL.IMRO.…` names a plan, `ECLI:…` a judgment: addresses, not case numbers.
    func isRegistered(_ start: Int) -> Bool {
        func stands(_ text: StaticString) -> Bool {
            (0..<text.utf8CodeUnitCount).allSatisfy { unsafe at(start + $0) == text.utf8Start[$0] }
        }
        return stands("NL.IMRO.") || stands("ECLI:")
    }
}

/// The endings of file names and domain names that council papers hold.
enum Suffix {
    private static let known: Set<String> = [
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "txt", "html", "htm", "xml", "jpg", "png", "zip",
        "msg", "nl", "com", "org", "eu", "net",
    ]

    /// Whether the bytes behind the last point of `start ..< end` are a known ending.
    static func ends(_ source: Source, _ start: Int, _ end: Int) -> Bool {
        guard let point = (max(start, end - 5)..<end).last(where: { source.at($0) == 0x2E }), end - point > 2 else {
            return false
        }
        return known.contains(String(decoding: (point + 1..<end).map { Byte.lowered(source.at($0)) }, as: UTF8.self))
    }
}
