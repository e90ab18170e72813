/// How many there are, alone on a line.
package enum CountReport {
    package static func text(_ total: Int, isJSON: Bool) -> SafeText {
        guard isJSON else { return "\(total)\n" }
        var json = JSONWriter()
        json.object { json in
            json.field(JSONSchemaVersion.name, JSONSchemaVersion.current)
            json.field("total", total)
        }
        return json.text + "\n"
    }
}
