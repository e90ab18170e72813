import CLibXML2
import SourceText

/// Takes what `XMLStream` reads, in the order in which it stands.
protocol XMLReceiver: AnyObject {
    /// Which names are told apart, as `w:p`, and the number of each, from 1; any other is 0.
    static var names: [String: Int] { get }
    /// Prefixes that stand for namespaces in `names`.
    static var prefixes: [String: String] { get }

    func open(_ name: Int, _ attributes: XMLAttributes) throws(ReadError)
    func close(_ name: Int) throws(ReadError)
    /// Called once or more for a run of text.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The attributes of an element; good until its `open` returns.
@safe struct XMLAttributes {
    fileprivate let first: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    fileprivate let count: Int

    /// Five pointers an attribute: name, prefix, namespace, start and end of the value.
    private static let stride = 5
    private static let startOfValue = 3

    /// The value of the attribute of that name, in whichever namespace, without resolving references in it.
    subscript(_ name: StaticString) -> String? {
        guard let first = unsafe first else { return nil }
        for index in 0..<count {
            let place = index * Self.stride
            guard let local = unsafe first[place], unsafe strcmp(local, name),
                let start = unsafe first[place + Self.startOfValue],
                let end = unsafe first[place + Self.startOfValue + 1]
            else { continue }
            return unsafe String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
        }
        return nil
    }

    private func strcmp(_ text: UnsafePointer<xmlChar>, _ name: StaticString) -> Bool {
        for index in 0..<name.utf8CodeUnitCount where unsafe text[index] != name.utf8Start[index] { return false }
        return unsafe text[name.utf8CodeUnitCount] == 0
    }

    /// The number that is the value of that attribute.
    func number(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }
}

/// Runs libxml2 over a part of an Office document and hands on what it sees, without making a tree of it.
///
/// Nothing is fetched, no entity is expanded but the predefined ones, elements nest at most `MarkupParser.depthLimit` deep.
@safe final class XMLStream {
    private let receiver: any XMLReceiver
    private let names: [String: Int]
    private let prefixes: [String: String]
    private var context: UnsafeMutablePointer<xmlParserCtxt>?
    private var failure: ReadError?
    /// Declarations of namespaces on the open elements: libxml2 looks through all of them for each prefix.
    private var namespaces: [Int] = []
    private var namespacesInForce = 0
    /// Numbers of the open elements.
    private var open: [Int] = []
    /// Numbers of names that were seen, by where libxml2 keeps them: it keeps each once.
    private var known: [NameKey: Int] = [:]

    private struct NameKey: Hashable {
        let name: UInt
        let namespace: UInt
    }

    /// Reads `bytes`, in any encoding of XML that `DecodedText` knows.
    /// - Throws: what the receiver throws; `ReadError.malformed`, `.tooDeep`, `.tooManyAttributes`, `.declaresEntities`, `.noMemory`.
    /// - Complexity: O(*n*).
    static func read(_ bytes: [UInt8], into receiver: some XMLReceiver) throws(ReadError) {
        let text = MarkupReader.withoutMark(try DecodedText.decode(bytes, mostRuns: .max).bytes).0
        var tags = StartTagScanner(text, .xml)
        if let tag = tags.firstBeyondLimit() {
            let line = LineMap(text[..<tag]).position(of: tag).line
            throw .tooManyAttributes(line: line, limit: StartTagScanner.attributeLimit)
        }
        MarkupParser.prepareLibrary()
        let stream = XMLStream(receiver)
        stream.parse(text)
        if let failure = stream.failure { throw failure }
    }

    private init<Receiver: XMLReceiver>(_ receiver: Receiver) {
        self.receiver = receiver
        names = Receiver.names
        prefixes = Receiver.prefixes
    }

    private func parse(_ bytes: [UInt8]) {
        guard let context = unsafe xmlNewParserCtxt() else { return fail(.noMemory) }
        defer {
            unsafe xmlFreeDoc(context.pointee.myDoc)
            unsafe context.pointee.myDoc = nil
            unsafe xmlFreeParserCtxt(context)
            unsafe self.context = nil
        }
        unsafe context.pointee.sax.pointee = Self.handler
        unsafe self.context = context
        unsafe context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        unsafe bytes.withUnsafeBytes { raw in
            let text = unsafe raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            unsafe _ = xmlCtxtReadMemory(context, text, Int32(clamping: raw.count), nil, nil, griffie_xml_options())
        }
        withExtendedLifetime(self) {}
    }

    private static var handler: xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = MarkupParser.usesStructuredErrors
        unsafe handler.characters = { unsafe stream($0)?.characters($1, $2) }
        unsafe handler.ignorableWhitespace = { unsafe stream($0)?.characters($1, $2) }
        unsafe handler.cdataBlock = { unsafe stream($0)?.characters($1, $2) }
        unsafe handler.startElementNs = { context, name, _, namespace, namespaces, _, count, _, attributes in
            let attributes = unsafe XMLAttributes(first: attributes, count: Int(max(count, 0)))
            unsafe stream(context)?.start(name, namespace, attributes, namespaces: Int(namespaces))
        }
        unsafe handler.endElementNs = { context, _, _, _ in unsafe stream(context)?.end() }
        unsafe handler.entityDecl = { context, name, _, _, _, _ in unsafe stream(context)?.refuseEntity(name) }
        unsafe handler.attributeDecl = { context, name, _, _, _, _, values in
            unsafe xmlFreeEnumeration(values)
            unsafe stream(context)?.refuseEntity(name)
        }
        unsafe handler.serror = { unsafe stream($0)?.note($1) }
        return unsafe handler
    }

    // MARK: Callbacks

    private func start(
        _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes,
        namespaces declared: Int
    ) {
        guard failure == nil else { return }
        namespaces.append(declared)
        namespacesInForce += declared
        guard namespacesInForce <= StartTagScanner.attributeLimit else {
            return fail(.tooManyAttributes(line: line, limit: StartTagScanner.attributeLimit))
        }
        guard open.count < MarkupParser.depthLimit else {
            return fail(.tooDeep(line: line, limit: MarkupParser.depthLimit))
        }
        let number = unsafe number(of: name, namespace)
        open.append(number)
        do throws(ReadError) { try receiver.open(number, attributes) } catch { fail(error) }
    }

    private func end() {
        guard failure == nil, let number = open.popLast() else { return }
        namespacesInForce -= namespaces.popLast() ?? 0
        do throws(ReadError) { try receiver.close(number) } catch { fail(error) }
    }

    private func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard failure == nil, count > 0, let text = unsafe text else { return }
        unsafe receiver.text(UnsafeBufferPointer(start: text, count: Int(count)))
    }

    private func number(of name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> Int {
        let key = NameKey(name: UInt(bitPattern: name), namespace: UInt(bitPattern: namespace))
        if let number = known[key] { return number }
        let prefix = unsafe prefixes[Self.string(namespace)] ?? ""
        let number = unsafe names[prefix + ":" + Self.string(name)] ?? 0
        known[key] = number
        return number
    }

    // MARK: Failures

    private func refuseEntity(_ name: UnsafePointer<xmlChar>?) {
        fail(.declaresEntities(line: line, name: unsafe Self.string(name)))
    }

    private func note(_ error: UnsafeMutablePointer<xmlError>?) {
        guard failure == nil, let error = unsafe error else { return }
        if let found = unsafe ReadError(error.pointee) { fail(found) }
    }

    private func fail(_ error: ReadError) {
        if failure == nil { failure = error }
        if let context = unsafe context { unsafe xmlStopParser(context) }
    }

    private var line: Int { unsafe context == nil ? 0 : Int(griffie_xml_line(context)) }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
        guard let text = unsafe text else { return "" }
        return unsafe String(cString: text)
    }
}

private func stream(_ context: UnsafeMutableRawPointer?) -> XMLStream? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<XMLStream>.fromOpaque(context).takeUnretainedValue()
}
