/// The system ICU behind an opaque face: Swift must not see <unicode/*.h>, because ICU renames its
/// functions by macro and its types clash with those of Foundation's own copy.
#ifndef GRIFFIE_ICU_H
#define GRIFFIE_ICU_H
#include <stdint.h>

/// The message for an ICU status code.
const char *griffie_icu_error_name(int32_t status);
#endif
