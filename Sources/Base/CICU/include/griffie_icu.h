/// The system ICU behind an opaque face: Swift must not see <unicode/*.h>, because ICU renames its
/// functions by macro and its types clash with those of Foundation's own copy.
///
/// Text is UTF-8; bytes that are not come out as U+FFFD. Lengths and capacities are bytes. Every function gives the number of
/// bytes that its result has (which did not fit where it is more than the capacity), or -1 with the ICU code in `*status`.
#ifndef GRIFFIE_ICU_H
#define GRIFFIE_ICU_H
#include <stdint.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#define GRIFFIE_NULLABLE _Nullable
#else
#define GRIFFIE_NULLABLE
#endif

typedef struct griffie_collator griffie_collator;

/// The message for an ICU status code.
const char *griffie_icu_error_name(int32_t status);

/// Compatibility decomposition, marks and invisible format characters dropped, lower case.
int32_t griffie_icu_fold(const uint8_t *text, int32_t count, uint8_t *GRIFFIE_NULLABLE result, int32_t capacity, int32_t *status);

/// Canonical composition (NFC).
int32_t griffie_icu_compose(const uint8_t *text, int32_t count, uint8_t *GRIFFIE_NULLABLE result, int32_t capacity, int32_t *status);

/// The rules by which a language sorts. Not to be used by two threads at once.
griffie_collator *GRIFFIE_NULLABLE griffie_collator_open(const char *locale, int32_t *status);
void griffie_collator_close(griffie_collator *collator);

/// A key whose bytes sort as the text does, with a final zero.
int32_t griffie_collator_key(
    const griffie_collator *collator, const uint8_t *text, int32_t count, uint8_t *GRIFFIE_NULLABLE result, int32_t capacity,
    int32_t *status);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif
#endif
