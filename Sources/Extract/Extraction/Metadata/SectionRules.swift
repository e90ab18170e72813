enum SectionRules {
    static func sections(_ reading: Reading) -> [Section] { [] }
}
