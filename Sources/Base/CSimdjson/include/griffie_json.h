/// simdjson (C++) behind a C face: reads one JSON object of known fields from one line.
#ifndef GRIFFIE_JSON_H
#define GRIFFIE_JSON_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct griffie_json_parser griffie_json_parser;

/// UTF-8 bytes, unescaped, valid until the parser's next line. `bytes` is NULL where the field is missing or null.
typedef struct {
    const uint8_t *bytes;
    size_t count;
} griffie_json_text;

/// The fields asked for, in the order they were asked in.
typedef struct {
    griffie_json_text texts[8];
    /// 1 + the number of the field whose value is neither a string, a whole number nor null; 0 where there is none.
    size_t wrong;
} griffie_json_record;

/// How many bytes must be readable behind a line, whatever they hold.
extern const size_t griffie_json_padding;

/// NULL where there is no memory, or no simdjson to load. One parser for each thread.
griffie_json_parser *griffie_json_open(void);
void griffie_json_close(griffie_json_parser *parser);

/// Reads the object in `line` (`count` bytes, `griffie_json_padding` more readable) into `record`: the values of the
/// `name_count` (at most 8) fields `names`, which must be strings, whole numbers (then their digits) or null. Other fields are passed over.
/// Returns 0, or a code for `griffie_json_message`.
int32_t griffie_json_read(
    griffie_json_parser *parser, const uint8_t *line, size_t count, const char *const *names, size_t name_count,
    griffie_json_record *record);

/// The code where the line is not to blame.
extern const int32_t griffie_json_no_memory;

/// What went wrong, a sentence in English without a full stop.
const char *griffie_json_message(int32_t code);

#ifdef __cplusplus
}
#endif
#endif
