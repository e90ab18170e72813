#ifndef GRIFFIE_CLIBXML2_SHIM_H
#define GRIFFIE_CLIBXML2_SHIM_H
// Debian builds libxml2 with ICU, whose types then clash with those of other modules. The macro only
// affects private members that griffie never touches.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/// Documents and entities are never fetched; entity references are not expanded; text nodes may be long, since the whole
/// document has a limit of its own; the encoding is settled before libxml2 sees the bytes.
static inline int griffie_xml_options(void) {
    return XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE | XML_PARSE_IGNORE_ENC;
}
static inline int griffie_html_options(void) {
    return HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NODEFDTD;
}

/// Offset of the parser's position in the bytes that it was given.
static inline long griffie_xml_position(const xmlParserCtxt *context) {
    const xmlParserInput *input = context->input;
    return input == 0 ? 0 : (long)input->consumed + (long)(input->cur - input->base);
}
/// Offset of `text` in those bytes where it points into the parser's own buffer, else -1.
static inline long griffie_xml_offset(const xmlParserCtxt *context, const xmlChar *text, int count) {
    const xmlParserInput *input = context->input;
    if (input == 0 || text < input->base || text + count > input->end) return -1;
    return (long)input->consumed + (long)(text - input->base);
}
static inline int griffie_xml_line(const xmlParserCtxt *context) { return context->input == 0 ? 0 : context->input->line; }
#endif
