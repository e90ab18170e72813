#include "griffie_icu.h"

#include <stdlib.h>
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

static int32_t failed(UErrorCode error, int32_t *status) {
    *status = (int32_t)error;
    return -1;
}

// A UTF-8 text has at most as many UTF-16 units as bytes.
static int to_utf16(const uint8_t *text, int32_t count, scratch *s, UErrorCode *error) {
    if (!scratch_reserve(s, count)) {
        *error = U_MEMORY_ALLOCATION_ERROR;
        return 0;
    }
    u_strFromUTF8WithSub(s->units, count > LOCAL_UNITS ? count : LOCAL_UNITS, &s->count, (const char *)text, count, 0xFFFD, NULL, error);
    if (*error == U_STRING_NOT_TERMINATED_WARNING) *error = U_ZERO_ERROR;
    if (U_SUCCESS(*error)) return 1;
    scratch_free(s);
    return 0;
}

static int normalized(const UNormalizer2 *form, const scratch *in, scratch *out, UErrorCode *error) {
    if (U_FAILURE(*error)) return 0;
    out->units = out->local;
    out->count = unorm2_normalize(form, in->units, in->count, out->units, LOCAL_UNITS, error);
    if (*error == U_BUFFER_OVERFLOW_ERROR) {
        *error = U_ZERO_ERROR;
        if (!scratch_reserve(out, out->count)) {
            *error = U_MEMORY_ALLOCATION_ERROR;
            return 0;
        }
        out->count = unorm2_normalize(form, in->units, in->count, out->units, out->count, error);
    }
    if (*error == U_STRING_NOT_TERMINATED_WARNING) *error = U_ZERO_ERROR;
    if (U_SUCCESS(*error)) return 1;
    scratch_free(out);
    return 0;
}

// Writes what fits, gives the whole length.
static int32_t append(UChar32 c, uint8_t *result, int32_t capacity, int32_t length) {
    uint8_t encoded[4];
    int32_t n = 0;
    U8_APPEND_UNSAFE(encoded, n, c);
    if (length + n <= capacity)
        for (int32_t i = 0; i < n; i++) result[length + i] = encoded[i];
    return length + n;
}

static int32_t write_utf8(const scratch *s, int folding, uint8_t *result, int32_t capacity) {
    int32_t i = 0, length = 0;
    while (i < s->count) {
        UChar32 c;
        U16_NEXT(s->units, i, s->count, c);
        if (folding) {
            int8_t type = u_charType(c);
            if (type == U_NON_SPACING_MARK || type == U_FORMAT_CHAR) continue;
            c = u_tolower(c);
        }
        length = append(U_IS_SURROGATE(c) ? 0xFFFD : c, result, capacity, length);
    }
    return length;
}

static int32_t transformed(
    const UNormalizer2 *form, UErrorCode error, int folding, const uint8_t *text, int32_t count, uint8_t *result, int32_t capacity,
    int32_t *status) {
    scratch in, out;
    if (U_FAILURE(error) || !to_utf16(text, count, &in, &error)) return failed(error, status);
    int ok = normalized(form, &in, &out, &error);
    scratch_free(&in);
    if (!ok) return failed(error, status);
    int32_t length = write_utf8(&out, folding, result, result ? capacity : 0);
    scratch_free(&out);
    return length;
}

const char *griffie_icu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }

int32_t griffie_icu_fold(const uint8_t *text, int32_t count, uint8_t *result, int32_t capacity, int32_t *status) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFKDInstance(&error);
    return transformed(form, error, 1, text, count, result, capacity, status);
}

int32_t griffie_icu_compose(const uint8_t *text, int32_t count, uint8_t *result, int32_t capacity, int32_t *status) {
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFCInstance(&error);
    return transformed(form, error, 0, text, count, result, capacity, status);
}

griffie_collator *griffie_collator_open(const char *locale, int32_t *status) {
    UErrorCode error = U_ZERO_ERROR;
    UCollator *collator = ucol_open(locale, &error);
    if (U_SUCCESS(error)) return (griffie_collator *)collator;
    failed(error, status);
    return NULL;
}

void griffie_collator_close(griffie_collator *collator) { ucol_close((UCollator *)collator); }

int32_t griffie_collator_key(
    const griffie_collator *collator, const uint8_t *text, int32_t count, uint8_t *result, int32_t capacity, int32_t *status) {
    UErrorCode error = U_ZERO_ERROR;
    scratch in;
    if (!to_utf16(text, count, &in, &error)) return failed(error, status);
    int32_t length = ucol_getSortKey((const UCollator *)collator, in.units, in.count, result, result ? capacity : 0);
    scratch_free(&in);
    return length;
}
