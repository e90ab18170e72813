#include "griffie_json.h"

#include <charconv>
#include <cstring>
#include <dlfcn.h>
#include <new>
// Errors are codes here; exceptions would tie the binary to simdjson's table of messages.
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

using namespace simdjson;

static constexpr size_t most_names = sizeof(griffie_json_record::texts) / sizeof(griffie_json_text);

// The DOM face of simdjson picks the processor's instructions at run time; its on-demand face would be fixed when
// griffie is compiled.
struct griffie_json_parser {
    dom::parser parser;
    // The digits of whole numbers that stand where a text is asked for: 20 and a sign at most.
    char digits[most_names][24];
};

#ifdef GRIFFIE_SIMDJSON
// simdjson has no archive in Debian. With the C++ library behind it, it takes a seventh of the time of a search to load, so
// release binaries load it when the first line of JSON is read; all of it that is called is reached through two symbols.
#define QUOTED(name) #name
#define NAME(name) QUOTED(name)

static void *loaded(const char *symbol) {
    static void *library = dlopen(NAME(GRIFFIE_SIMDJSON), RTLD_NOW | RTLD_LOCAL);
    return library ? dlsym(library, symbol) : nullptr;
}

using implementation_getter = internal::atomic_ptr<const implementation> &(*)();

static implementation_getter getter() {
    static const auto get = reinterpret_cast<implementation_getter>(loaded("_ZN8simdjson25get_active_implementationEv"));
    return get;
}
static const internal::error_code_info *messages() {
    static const auto codes = static_cast<const internal::error_code_info *>(loaded("_ZN8simdjson8internal11error_codesE"));
    return codes;
}

static bool is_there() { return getter() && messages(); }
static const char *message_of(error_code code) { return messages()[code].message; }

namespace simdjson {
// Called only behind `is_there`.
internal::atomic_ptr<const implementation> &get_active_implementation() { return getter()(); }
}
#else
static bool is_there() { return true; }
static const char *message_of(error_code code) { return error_message(code); }
#endif

const size_t griffie_json_padding = SIMDJSON_PADDING;
const int32_t griffie_json_no_memory = MEMALLOC;

griffie_json_parser *griffie_json_open(void) { return is_there() ? new (std::nothrow) griffie_json_parser : nullptr; }
void griffie_json_close(griffie_json_parser *parser) { delete parser; }

template <typename Number> static griffie_json_text written(Number number, char (&digits)[24]) {
    auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    return {reinterpret_cast<const uint8_t *>(digits), static_cast<size_t>(end - digits)};
}

static error_code read_text(dom::element value, griffie_json_text *text, char (&digits)[24]) {
    std::string_view string;
    if (value.is_null()) return SUCCESS;
    if (value.is_int64() || value.is_uint64()) {
        int64_t number;
        uint64_t large;
        *text = value.get(number) == SUCCESS ? written(number, digits)
              : value.get(large) == SUCCESS  ? written(large, digits)
                                             : griffie_json_text{};
        return SUCCESS;
    }
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
            if (auto error = read_text(field.value, &record->texts[i], parser->digits[i])) {
                record->wrong = i + 1;
                return error;
            }
            break;
        }
    }
    return SUCCESS;
}

const char *griffie_json_message(int32_t code) { return message_of(static_cast<error_code>(code)); }
