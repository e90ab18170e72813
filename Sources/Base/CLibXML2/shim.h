#ifndef GRIFFIE_CLIBXML2_SHIM_H
#define GRIFFIE_CLIBXML2_SHIM_H
// Debian builds libxml2 with ICU, whose types then clash with those of other modules. The macro only
// affects private members that griffie never touches.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/// `xmlFree` is a mutable global function pointer, which Swift 6 does not import.
static inline void griffie_xml_free(void *pointer) { xmlFree(pointer); }
#endif
