/// simdjson (C++) behind a C face: reads JSON objects of known fields.
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

/// A field that is asked for. Several names may fill one slot: the first of them that the object has a text for does.
typedef struct {
    const char *name;
    size_t slot;
    /// Whether a value that is no text is an error; else it counts as none.
    int is_strict;
} griffie_json_field;

/// The texts of the slots.
typedef struct {
    griffie_json_text texts[8];
    /// 1 + the slot of the field whose value is neither a string, a whole number nor null; 0 where there is none.
    size_t wrong;
} griffie_json_record;

/// How many bytes must be readable behind a line, whatever they hold.
extern const size_t griffie_json_padding;

/// NULL where there is no memory, or no simdjson to load. One parser for each thread.
griffie_json_parser *griffie_json_open(void);
void griffie_json_close(griffie_json_parser *parser);

/// Parses a JSON value (`count` bytes, `griffie_json_padding` more readable): an object, an array of objects, or an object that
/// holds such an array as services answer with (`hits`, `results`, `@graph`). Returns 0, or a code for `griffie_json_message`.
int32_t griffie_json_begin(griffie_json_parser *parser, const uint8_t *bytes, size_t count);

/// Whether the value holds a list of objects, and is not one itself.
int griffie_json_is_list(const griffie_json_parser *parser);

/// Reads the next object into `record`: the values of `fields`, which must be strings, whole numbers (then their digits), null, or
/// arrays of strings (then each is closed by a form feed, but for the last). Other fields are passed over. An object in an envelope
/// (`_source`, `data.payload`) stands for it. Returns 1 where there is one, 0 behind the last; `code` is 0, or for
/// `griffie_json_message`.
int griffie_json_next(
    griffie_json_parser *parser, const griffie_json_field *fields, size_t field_count, griffie_json_record *record,
    int32_t *code);

/// The code where the line is not to blame.
extern const int32_t griffie_json_no_memory;

/// What went wrong, a sentence in English without a full stop.
const char *griffie_json_message(int32_t code);

#ifdef __cplusplus
}
#endif
#endif
