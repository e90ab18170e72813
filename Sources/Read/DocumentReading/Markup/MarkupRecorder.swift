import CLibXML2
import SourceText

/// Receives libxml2's callbacks and finds out where in the source each run of text stands.
@safe final class MarkupRecorder {
    var events = MarkupEvents()
    private(set) var failure: ReadError?
    var context: UnsafeMutablePointer<xmlParserCtxt>?
    private let source: [UInt8]
    /// Declarations of namespaces on the open elements: libxml2 looks through all of them for each prefix.
    private var namespaces: [Int] = []
    private var namespacesInForce = 0
    /// Attributes that the document type declares; each element is given those that have a default.
    private var declaredAttributes = 0

    private let allowance: MemoryAllowance

    /// - Parameter allowance: for the events.
    init(_ source: [UInt8], _ allowance: MemoryAllowance) {
        self.source = source
        self.allowance = allowance
    }

    /// Stops where the events take more than they may.
    private func checkMemory() {
        var allowance = allowance
        do throws(ReadError) { try allowance.take(events.memory) } catch { fail(error) }
    }

    /// Attributes that text, tables, lists or metadata need.
    private static let wantedAttributes: Set<String> = [
        "colspan", "rowspan", "start", "type", "value", "name", "property", "content", "scheme", "colname", "namest",
        "nameend", "morerows",
    ]

    /// HTML: names and values in turn, ended by nil.
    func open(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        let first = events.attributes.count
        var index = 0
        while let attributes = unsafe attributes, let name = unsafe attributes[index] {
            let value = unsafe attributes[index + 1]
            unsafe record(name, value.map { unsafe UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0))) })
            index += 2
        }
        open(unsafe Self.string(name), firstAttribute: first)
    }

    /// XML: five pointers an attribute: name, prefix, namespace, start and end of the value.
    func open(
        _ name: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
        _ count: Int32, namespaces: Int
    ) {
        enter(namespaces)
        let first = events.attributes.count
        for index in 0..<Int(max(count, 0)) {
            guard let attributes = unsafe attributes, let name = unsafe attributes[5 * index] else { break }
            guard let start = unsafe attributes[5 * index + 3], let end = unsafe attributes[5 * index + 4] else {
                continue
            }
            unsafe record(name, UnsafeBufferPointer(start: start, count: end - start))
        }
        let prefix = unsafe Self.string(prefix)
        let name = unsafe Self.string(name)
        open(prefix.isEmpty ? name : prefix + ":" + name, firstAttribute: first)
    }

    private func enter(_ declared: Int) {
        namespaces.append(declared)
        namespacesInForce += declared
        if namespacesInForce > StartTagScanner.attributeLimit { failForAttributes() }
    }

    func declareAttribute() {
        declaredAttributes += 1
        if declaredAttributes > StartTagScanner.attributeLimit { failForAttributes() }
    }

    private func failForAttributes() {
        fail(.tooManyAttributes(line: line, limit: StartTagScanner.attributeLimit))
    }

    private func record(_ name: UnsafePointer<xmlChar>, _ value: UnsafeBufferPointer<xmlChar>?) {
        let name = unsafe Self.string(name)
        guard Self.wantedAttributes.contains(name) else { return }
        let value = unsafe value.map { unsafe String(decoding: $0, as: UTF8.self) } ?? ""
        events.attributes.append(MarkupEvents.Attribute(name: name, value: value))
    }

    private func open(_ name: String, firstAttribute: Int) {
        guard failure == nil else { return }
        guard events.depth < MarkupParser.depthLimit else {
            fail(.tooDeep(line: line, limit: MarkupParser.depthLimit))
            return
        }
        events.open(
            name: events.index(ofName: name), at: position, attributes: firstAttribute..<events.attributes.count)
        checkMemory()
    }

    func close() {
        guard failure == nil else { return }
        namespacesInForce -= namespaces.popLast() ?? 0
        events.close(at: position)
    }

    /// `isSection`: of a CDATA section, whose `]]>` the parser has passed.
    func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int32, isSection: Bool = false) {
        guard failure == nil, count > 0, let text = unsafe text else { return }
        let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
        if let place = unsafe place(of: bytes, isSection: isSection) {
            events.text(place, isBlank: unsafe bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) })
        } else {
            unsafe events.opaque(bytes, standingFor: unmatchedRange())
        }
        checkMemory()
    }

    /// A reference to an entity that is not known stays as it is written.
    func reference() {
        guard failure == nil else { return }
        events.text(unmatchedRange(), isBlank: false)
        checkMemory()
    }

    /// Where `bytes` stand in the source, if they do: where libxml2's own buffer has them, or just before its position, or, when
    /// it cuts a long run, up to the last character, which it has not passed yet.
    private func place(of bytes: UnsafeBufferPointer<UInt8>, isSection: Bool) -> ByteRange? {
        let context = unsafe context
        let exact = unsafe griffie_xml_offset(context, bytes.baseAddress, Int32(bytes.count))
        if exact >= 0, unsafe matches(bytes, at: exact) { return ByteRange(start: exact, end: exact + bytes.count) }
        var ends = [isSection ? position - 3 : position]
        if bytes.count >= Self.longRun { ends += (1...4).map { position + $0 } }
        for end in ends {
            if let start = unsafe start(of: bytes, endingAt: end) { return ByteRange(start: start, end: end) }
        }
        return nil
    }

    /// Where `bytes` start that end there. XML's parsers turn CR LF into LF, so carriage returns of the source are passed over.
    private func start(of bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int? {
        guard end <= source.count else { return nil }
        var index = end
        for offset in bytes.indices.reversed() {
            guard index > 0 else { return nil }
            index -= 1
            let byte = unsafe bytes[offset]
            if source[index] == byte { continue }
            if source[index] == 0x0D, byte == 0x0A { continue }
            guard source[index] == 0x0D, index > 0, source[index - 1] == byte else { return nil }
            index -= 1
        }
        return index
    }

    private func matches(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start >= 0, start + bytes.count <= source.count else { return false }
        for index in bytes.indices where unsafe source[start + index] != bytes[index] { return false }
        return true
    }

    /// The source of text that stands there in another form: from the `&` of an entity, else from where the last event ended.
    private func unmatchedRange() -> ByteRange {
        let end = min(position, source.count)
        let last = min(events.events.last?.source.end ?? 0, end)
        var start = end
        while start > last, end - start < 48 {
            start -= 1
            if source[start] == 0x26 { return ByteRange(start: start, end: end) }
        }
        return ByteRange(start: last, end: end)
    }

    /// libxml2 cuts runs of text at some hundreds of bytes.
    private static let longRun = 256

    // MARK: Failures

    func refuseEntity(_ name: UnsafePointer<xmlChar>?) {
        fail(.declaresEntities(line: line, name: unsafe Self.string(name)))
    }

    /// Only what makes the document unreadable counts; warnings and recoverable errors do not.
    func note(_ error: UnsafeMutablePointer<xmlError>?) {
        unsafe noteMemory(error)
        guard failure == nil, let error = unsafe error else { return }
        if let found = unsafe ReadError(error.pointee) { fail(found) }
    }

    /// Of HTML nothing is wrong but this.
    func noteMemory(_ error: UnsafeMutablePointer<xmlError>?) {
        if let error = unsafe error, unsafe error.pointee.code == Int32(XML_ERR_NO_MEMORY.rawValue) { lackMemory() }
    }

    func lackMemory() { fail(.noMemory) }

    private func fail(_ error: ReadError) {
        if failure == nil { failure = error }
        unsafe xmlStopParser(context)
    }

    private var position: Int { unsafe context == nil ? 0 : min(griffie_xml_position(context), source.count) }
    private var line: Int { unsafe context == nil ? 0 : Int(griffie_xml_line(context)) }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
        guard let text = unsafe text else { return "" }
        return unsafe String(cString: text)
    }
}

extension ReadError {
    /// What libxml2 says is wrong; nil where a document can be read all the same.
    init?(_ error: xmlError) {
        if unsafe error.code == Int32(XML_ERR_NO_MEMORY.rawValue) {
            self = .noMemory
            return
        }
        guard unsafe error.level == XML_ERR_FATAL else { return nil }
        var reason = "error \(unsafe error.code)"
        if let message = unsafe error.message { reason = unsafe String(cString: message) }
        while let last = reason.unicodeScalars.last, last == "\n" || last == " " { reason.unicodeScalars.removeLast() }
        self = .malformed(line: Int(unsafe error.line), reason: reason)
    }
}
