#include "griffie_json.h"

#include <cstring>
#include <new>
#include <simdjson.h>

using namespace simdjson;

// The DOM face of simdjson picks the processor's instructions at run time; its on-demand face would be fixed when
// griffie is compiled.
struct griffie_json_parser {
    dom::parser parser;
};

const size_t griffie_json_padding = SIMDJSON_PADDING;

griffie_json_parser *griffie_json_open(void) { return new (std::nothrow) griffie_json_parser; }
void griffie_json_close(griffie_json_parser *parser) { delete parser; }

static error_code read_text(dom::element value, griffie_json_text *text) {
    std::string_view string;
    if (value.is_null()) return SUCCESS;
    if (auto error = value.get(string)) return error;
    *text = {reinterpret_cast<const uint8_t *>(string.data()), string.size()};
    return SUCCESS;
}

int32_t griffie_json_read(
    griffie_json_parser *parser, const uint8_t *line, size_t count, const char *const *names, size_t name_count,
    griffie_json_record *record) {
    std::memset(record, 0, sizeof *record);
    dom::element document;
    if (auto error = parser->parser.parse(line, count, false).get(document)) return error;
    dom::object object;
    if (auto error = document.get(object)) return error;
    for (auto field : object) {
        for (size_t i = 0; i < name_count; i++) {
            if (field.key != names[i]) continue;
            if (auto error = read_text(field.value, &record->texts[i])) {
                record->wrong = i + 1;
                return error;
            }
            break;
        }
    }
    return SUCCESS;
}

const char *griffie_json_message(int32_t code) { return error_message(static_cast<error_code>(code)); }
