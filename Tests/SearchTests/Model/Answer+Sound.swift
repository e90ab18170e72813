import Search
import Testing

extension Answer {
    /// The value of an answer over an index that is sound.
    var sound: Value {
        var damage = Damage()
        let value = value(noting: &damage)
        #expect(damage.isEmpty)
        return value
    }
}
