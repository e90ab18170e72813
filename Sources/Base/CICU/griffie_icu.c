#include "griffie_icu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>
#include <unicode/utypes.h>

// UTF-16 in between: words fit the stack, longer text goes to the heap.
enum { LOCAL_UNITS = 256 };

typedef struct {
    UChar local[LOCAL_UNITS];
    UChar *units;
    int32_t count;
} scratch;

static void scratch_free(scratch *s) {
    if (s->units != s->local) free(s->units);
}

static int scratch_reserve(scratch *s, int64_t capacity) {
    s->units = s->local;
    if (capacity > LOCAL_UNITS) s->units = malloc((size_t)capacity * sizeof(UChar));
    return s->units != NULL;
}

// A UTF-8 text has at most as many UTF-16 units as bytes.
static int to_utf16(const uint8_t *text, int32_t count, scratch *s) {
    UErrorCode error = U_ZERO_ERROR;
    if (!scratch_reserve(s, count)) return 0;
    int32_t capacity = count > LOCAL_UNITS ? count : LOCAL_UNITS;
    u_strFromUTF8WithSub(s->units, capacity, &s->count, (const char *)text, count, 0xFFFD, NULL, &error);
    if (U_SUCCESS(error)) return 1;
    scratch_free(s);
    return 0;
}

// Frees `s` where it fails.
static int normalize(scratch *s, const UNormalizer2 *form) {
    scratch out;
    UErrorCode error = U_ZERO_ERROR;
    out.units = out.local;
    out.count = unorm2_normalize(form, s->units, s->count, out.units, LOCAL_UNITS, &error);
    if (error == U_BUFFER_OVERFLOW_ERROR) {
        error = U_ZERO_ERROR;
        if (!scratch_reserve(&out, out.count)) {
            scratch_free(s);
            return 0;
        }
        out.count = unorm2_normalize(form, s->units, s->count, out.units, out.count, &error);
    }
    scratch_free(s);
    if (U_FAILURE(error)) {
        scratch_free(&out);
        return 0;
    }
    if (out.units == out.local) {
        u_memcpy(s->local, out.local, out.count);
        s->units = s->local;
    } else {
        s->units = out.units;
    }
    s->count = out.count;
    return 1;
}

// Marks that readers leave out: strokes laid over a letter, the points of Hebrew and Arabic, accents above and below.
// The vowel signs of other scripts are letters to their readers.
static int is_accent(UChar32 c) {
    uint8_t class = u_getCombiningClass(c);
    return class == 1 || (class >= 10 && class <= 35) || class >= 200;
}

// Of a decomposed text.
static void drop_accents(scratch *s) {
    int32_t i = 0, length = 0;
    while (i < s->count) {
        int32_t start = i;
        UChar32 c;
        U16_NEXT(s->units, i, s->count, c);
        if (is_accent(c)) continue;
        while (start < i) s->units[length++] = s->units[start++];
    }
    s->count = length;
}

// What readers take a letter or sign for that Unicode does not take apart; null for itself. In lower case.
static const char *plain(UChar32 c) {
    switch (c) {
        case 0x00E6: return "ae";  // æ
        case 0x00F8: return "o";   // ø
        case 0x0111: return "d";   // đ
        case 0x0127: return "h";   // ħ
        case 0x0131: return "i";   // ı
        case 0x0142: return "l";   // ł
        case 0x0153: return "oe";  // œ
        case 0x0167: return "t";   // ŧ
        case 0x02BC:               // ʼ
        case 0x2019: return "'";   // ’
        case 0x2010: return "-";   // ‐, which NFKC makes of the hyphen that does not break
        default: return NULL;
    }
}

// Writes what fits, gives the whole length.
static int32_t append(const uint8_t *bytes, int32_t count, uint8_t *result, int32_t capacity, int32_t length) {
    if (length + count <= capacity)
        for (int32_t i = 0; i < count; i++) result[length + i] = bytes[i];
    return length + count;
}

static int32_t write_plain(const scratch *s, uint8_t *result, int32_t capacity) {
    int32_t i = 0, length = 0;
    while (i < s->count) {
        UChar32 c;
        U16_NEXT(s->units, i, s->count, c);
        const char *letters = plain(c);
        if (letters) {
            length = append((const uint8_t *)letters, (int32_t)strlen(letters), result, capacity, length);
            continue;
        }
        uint8_t encoded[4];
        int32_t n = 0;
        U8_APPEND_UNSAFE(encoded, n, U_IS_SURROGATE(c) ? 0xFFFD : c);
        length = append(encoded, n, result, capacity, length);
    }
    return length;
}

int32_t griffie_icu_letter(uint32_t character) {
    if (character > UCHAR_MAX_VALUE) return GRIFFIE_NO_LETTER;
    UChar32 c = (UChar32)character;
    switch (u_charType(c)) {
        case U_UPPERCASE_LETTER:
        case U_TITLECASE_LETTER: return GRIFFIE_CAPITAL;
        case U_LOWERCASE_LETTER:
        case U_MODIFIER_LETTER:
        case U_OTHER_LETTER:
        case U_LETTER_NUMBER:
        case U_DECIMAL_DIGIT_NUMBER: return GRIFFIE_LETTER;
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_COMBINING_SPACING_MARK: return GRIFFIE_JOINED;
        default: return u_hasBinaryProperty(c, UCHAR_JOIN_CONTROL) ? GRIFFIE_JOINED : GRIFFIE_NO_LETTER;
    }
}

int32_t griffie_icu_fold(const uint8_t *text, int32_t count, uint8_t *result, int32_t capacity) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *folding = unorm2_getNFKCCasefoldInstance(&error);
    const UNormalizer2 *apart = unorm2_getNFDInstance(&error);
    const UNormalizer2 *together = unorm2_getNFCInstance(&error);
    scratch s;
    if (U_FAILURE(error) || !to_utf16(text, count, &s)) return -1;
    if (!normalize(&s, folding) || !normalize(&s, apart)) return -1;
    drop_accents(&s);
    if (!normalize(&s, together)) return -1;
    int32_t length = write_plain(&s, result, result ? capacity : 0);
    scratch_free(&s);
    return length;
}

griffie_collator *griffie_collator_open(const char *locale) {
    UErrorCode error = U_ZERO_ERROR;
    UCollator *collator = ucol_open(locale, &error);
    return U_SUCCESS(error) ? (griffie_collator *)collator : NULL;
}

void griffie_collator_close(griffie_collator *collator) { ucol_close((UCollator *)collator); }

int32_t griffie_collator_key(
    const griffie_collator *collator, const uint8_t *text, int32_t count, uint8_t *result, int32_t capacity) {
    scratch in;
    if (!to_utf16(text, count, &in)) return -1;
    int32_t length = ucol_getSortKey((const UCollator *)collator, in.units, in.count, result, result ? capacity : 0);
    scratch_free(&in);
    return length;
}
