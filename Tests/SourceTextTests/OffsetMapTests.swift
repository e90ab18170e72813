import SourceText
import TestSupport
import Testing

@Suite struct OffsetMapTests {
    private func range(_ start: Int, _ end: Int) -> ByteRange { ByteRange(start: start, end: end) }

    @Test func theIdentityGivesWhatItGets() {
        #expect(OffsetMap.identity.original(of: range(3, 9)) == range(3, 9))
    }

    @Test func linearRunsCountAndOthersStandForTheirWhole() {
        var map = OffsetMap()
        map.append(textCount: 4, original: range(10, 14))
        map.append(textCount: 3, original: range(14, 20))  // € from &euro;
        map.append(textCount: 2, original: range(20, 20))  // an empty line put in
        map.append(textCount: 5, original: range(30, 35))
        #expect(map.original(of: range(1, 3)) == range(11, 13))
        #expect(map.original(of: range(3, 5)) == range(13, 20))
        #expect(map.original(of: range(5, 6)) == range(14, 20))
        #expect(map.original(of: range(6, 10)) == range(14, 31))
        #expect(map.original(of: range(7, 9)) == range(20, 20))
        #expect(map.original(of: range(12, 14)) == range(33, 35))
        #expect(map.original(of: range(14, 14)) == range(35, 35))
    }

    @Test func shiftingMovesTheOriginal() {
        var map = OffsetMap()
        map.append(textCount: 4, original: range(0, 4))
        #expect(map.shifted(by: 3).original(of: range(1, 2)) == range(4, 5))
        #expect(OffsetMap.identity.shifted(by: 0) == .identity)
    }

    /// Mapping through two maps is mapping by one and then by the other, byte for byte.
    @Test(arguments: 1...20 as ClosedRange<UInt64>) func composedMapsAreOneAfterTheOther(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let (inner, innerCount) = randomMap(&generator, originalLimit: Int.max)
        let (outer, outerCount) = randomMap(&generator, originalLimit: innerCount)
        let both = outer.mapped(through: inner)
        for offset in 0..<outerCount {
            let byte = range(offset, offset + 1)
            let stepwise = inner.original(of: outer.original(of: byte))
            #expect(both.original(of: byte) == stepwise, "seed \(seed), byte \(offset)")
        }
    }

    private func randomMap(_ generator: inout SeededGenerator, originalLimit: Int) -> (OffsetMap, Int) {
        var map = OffsetMap()
        var (text, original) = (0, 0)
        for _ in 0..<40 {
            original += Int.random(in: 0...2, using: &generator)
            let count = Int.random(in: 1...9, using: &generator)
            let isLinear = Bool.random(using: &generator)
            let length = isLinear ? count : Int.random(in: 1...7, using: &generator)
            guard original + length <= originalLimit else { break }
            map.append(textCount: count, original: range(original, original + length))
            text += count
            original += length
        }
        return (map, text)
    }
}
