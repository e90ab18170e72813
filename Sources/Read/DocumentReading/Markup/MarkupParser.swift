import CLibXML2
import SourceText

/// Runs libxml2 over decoded text and records what it sees.
///
/// Nothing is fetched, no entity is expanded but the predefined ones and those of HTML, and elements nest at most `depthLimit` deep.
struct MarkupParser {
    enum Syntax { case html, xml }

    static let depthLimit = 1024

    /// Elements and text of `bytes`, which are valid UTF-8 without a byte order mark.
    /// - Throws: `ReadError.malformed`, `.tooDeep`, `.tooManyAttributes`, `.declaresEntities`, `.noMemory`, and where events take
    ///   more than `allowance`, what it throws.
    /// - Complexity: O(*n*).
    static func events(
        of bytes: [UInt8], _ syntax: Syntax, _ allowance: MemoryAllowance
    ) throws(ReadError) -> MarkupEvents {
        var tags = StartTagScanner(bytes, syntax)
        if let tag = tags.firstBeyondLimit() {
            let line = LineMap(bytes[..<tag]).position(of: tag).line
            throw .tooManyAttributes(line: line, limit: StartTagScanner.attributeLimit)
        }
        prepareLibrary()
        let recorder = MarkupRecorder(bytes, allowance)
        parse(bytes, syntax, recorder)
        if let failure = recorder.failure { throw failure }
        recorder.events.finish(at: bytes.count)
        return recorder.events
    }

    /// libxml2 wants to be set up once, before threads use it.
    static func prepareLibrary() { _ = libraryIsReady }

    private static let libraryIsReady: Bool = {
        xmlInitParser()
        return true
    }()

    private static func parse(_ bytes: [UInt8], _ syntax: Syntax, _ recorder: MarkupRecorder) {
        guard let context = unsafe syntax == .html ? htmlNewParserCtxt() : xmlNewParserCtxt() else {
            return recorder.lackMemory()
        }
        defer {
            unsafe xmlFreeDoc(context.pointee.myDoc)
            unsafe context.pointee.myDoc = nil
            unsafe syntax == .html ? htmlFreeParserCtxt(context) : xmlFreeParserCtxt(context)
        }
        unsafe context.pointee.sax.pointee = handler(syntax)
        unsafe recorder.context = context
        unsafe context.pointee.userData = Unmanaged.passUnretained(recorder).toOpaque()
        unsafe bytes.withUnsafeBytes { raw in
            let text = unsafe raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            let count = Int32(raw.count)
            switch syntax {
            case .html: unsafe _ = htmlCtxtReadMemory(context, text, count, nil, "UTF-8", griffie_html_options())
            case .xml: unsafe _ = xmlCtxtReadMemory(context, text, count, nil, nil, griffie_xml_options())
            }
        }
        withExtendedLifetime(recorder) {}
    }

    /// What makes libxml2 use the structured error handler of one context alone (`XML_SAX2_MAGIC`).
    static let usesStructuredErrors: UInt32 = 0xDEED_BEAF

    private static func handler(_ syntax: Syntax) -> xmlSAXHandler {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = usesStructuredErrors
        unsafe handler.characters = { unsafe recorder($0)?.characters($1, $2) }
        unsafe handler.ignorableWhitespace = { unsafe recorder($0)?.characters($1, $2) }
        switch syntax {
        case .html:
            unsafe handler.startElement = { unsafe recorder($0)?.open($1, $2) }
            unsafe handler.endElement = { context, _ in unsafe recorder(context)?.close() }
            unsafe handler.serror = { unsafe recorder($0)?.noteMemory($1) }
        case .xml:
            unsafe handler.startElementNs = { context, name, prefix, _, namespaces, _, count, _, attributes in
                unsafe recorder(context)?.open(name, prefix: prefix, attributes, count, namespaces: Int(namespaces))
            }
            unsafe handler.endElementNs = { context, _, _, _ in unsafe recorder(context)?.close() }
            unsafe handler.cdataBlock = { unsafe recorder($0)?.characters($1, $2, isSection: true) }
            unsafe handler.reference = { context, _ in unsafe recorder(context)?.reference() }
            unsafe handler.entityDecl = { context, name, _, _, _, _ in unsafe recorder(context)?.refuseEntity(name) }
            unsafe handler.attributeDecl = { context, _, _, _, _, _, values in
                unsafe xmlFreeEnumeration(values)
                unsafe recorder(context)?.declareAttribute()
            }
            unsafe handler.serror = { unsafe recorder($0)?.note($1) }
        }
        return unsafe handler
    }
}

private func recorder(_ context: UnsafeMutableRawPointer?) -> MarkupRecorder? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<MarkupRecorder>.fromOpaque(context).takeUnretainedValue()
}
