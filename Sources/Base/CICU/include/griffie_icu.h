/// The system ICU behind an opaque face: Swift must not see <unicode/*.h>, because ICU renames its
/// functions by macro and its types clash with those of Foundation's own copy.
///
/// Text is UTF-8; bytes that are not come out as U+FFFD. Lengths and capacities are bytes. A function that writes gives the
/// number of bytes that its result has (which did not fit where it is more than the capacity), or -1 where ICU lacks data or memory.
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

/// What a character is to a word.
enum {
    /// No part of one: a space, a mark, a sign, no character at all.
    GRIFFIE_NO_LETTER = 0,
    /// Belongs to the letter before it: a combining mark, a joiner.
    GRIFFIE_JOINED = 1,
    /// A letter, or a digit outside ASCII.
    GRIFFIE_LETTER = 2,
    /// A letter in upper or title case.
    GRIFFIE_CAPITAL = 3,
};

/// One of the above. Any number may be asked about.
int32_t griffie_icu_letter(uint32_t character);

/// NFKC case folding (Unicode 5.18, toNFKC_Casefold), then accents and points dropped, letters with a stroke as those without, NFC.
int32_t griffie_icu_fold(const uint8_t *text, int32_t count, uint8_t *GRIFFIE_NULLABLE result, int32_t capacity);

/// The rules by which a language sorts; null where ICU has none. Not to be used by two threads at once.
griffie_collator *GRIFFIE_NULLABLE griffie_collator_open(const char *locale);
void griffie_collator_close(griffie_collator *collator);

/// A key whose bytes sort as the text does, with a final zero.
int32_t griffie_collator_key(
    const griffie_collator *collator, const uint8_t *text, int32_t count, uint8_t *GRIFFIE_NULLABLE result, int32_t capacity);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif
#endif
