extension SafeText.Interpolation {
    /// A word of a command that is proposed to be typed: in quotes where a shell would read more into it than a word.
    package mutating func appendInterpolation(shellWord word: String) {
        let word = SafeText(word)
        let isPlain =
            !word.isEmpty
            && word.string.unicodeScalars.allSatisfy {
                !$0.isASCII || $0.properties.isAlphabetic || $0.properties.numericType != nil
                    || "-_./:".unicodeScalars.contains($0)
            }
        appendInterpolation(isPlain ? word : "'\(word.escaping { $0 == "'" ? "'\\''" : nil })'")
    }
}
