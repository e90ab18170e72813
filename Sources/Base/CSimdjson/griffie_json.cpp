#include "griffie_json.h"

#include <charconv>
#include <cstring>
#include <dlfcn.h>
#include <new>
#include <optional>
#include <string>
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
    // The parts of arrays of strings.
    std::string joined[most_names];
    // The object, where there is one.
    std::optional<dom::object> single;
    // What is left of a list.
    std::optional<dom::array::iterator> next, end;
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

static error_code read_text(griffie_json_parser *parser, dom::element value, griffie_json_text *text, size_t slot) {
    std::string_view string;
    dom::array parts;
    if (value.is_null()) return SUCCESS;
    if (value.is_int64() || value.is_uint64()) {
        int64_t number;
        uint64_t large;
        *text = value.get(number) == SUCCESS ? written(number, parser->digits[slot])
              : value.get(large) == SUCCESS  ? written(large, parser->digits[slot])
                                             : griffie_json_text{};
        return SUCCESS;
    }
    if (value.get(parts) == SUCCESS) {
        std::string &joined = parser->joined[slot];
        joined.clear();
        bool is_first = true;
        for (auto part : parts) {
            if (auto error = part.get(string)) return error;
            if (!is_first) joined += "\n\f";
            joined += string;
            is_first = false;
        }
        if (!is_first) *text = {reinterpret_cast<const uint8_t *>(joined.data()), joined.size()};
        return SUCCESS;
    }
    if (auto error = value.get(string)) return error;
    *text = {reinterpret_cast<const uint8_t *>(string.data()), string.size()};
    return SUCCESS;
}

static error_code read_object(
    griffie_json_parser *parser, dom::object object, const griffie_json_field *fields, size_t count,
    griffie_json_record *record) {
    // Of the field that filled each slot, 1 + its place among the fields.
    size_t filled[most_names] = {};
    for (auto field : object) {
        for (size_t i = 0; i < count; i++) {
            size_t slot = fields[i].slot;
            if (slot >= most_names || (filled[slot] && filled[slot] <= i + 1) || field.key != fields[i].name) continue;
            griffie_json_text text = {};
            if (auto error = read_text(parser, field.value, &text, slot)) {
                if (!fields[i].is_strict) break;
                record->wrong = slot + 1;
                return error;
            }
            if (text.bytes && text.count) {
                record->texts[slot] = text;
                filled[slot] = i + 1;
            }
            break;
        }
    }
    return SUCCESS;
}

// The document in an envelope: a hit of Elasticsearch, a CloudEvent with an entity.
static bool unwrapped(dom::object &object, dom::object &inner) {
    if (object["_source"].get(inner) == SUCCESS) return true;
    dom::object data;
    return object["specversion"].error() == SUCCESS && object["data"].get(data) == SUCCESS
        && data["payload"].get(inner) == SUCCESS;
}

// The list that an answer of a service holds; its first item is an object.
static bool list_in(dom::object &object, dom::array &list) {
    dom::object hits;
    auto is_list = [&](dom::object &holder, const char *name) {
        dom::object first;
        return holder[name].get(list) == SUCCESS && list.at(0).get(first) == SUCCESS;
    };
    if (object["hits"].get(hits) == SUCCESS && is_list(hits, "hits")) return true;
    for (auto name : {"results", "documents", "items", "data", "records", "value", "@graph", "hits"}) {
        if (is_list(object, name)) return true;
    }
    return false;
}

int32_t griffie_json_begin(griffie_json_parser *parser, const uint8_t *bytes, size_t count) {
    parser->single.reset();
    parser->next.reset();
    dom::element document;
    dom::object object;
    dom::array list;
    if (auto error = parser->parser.parse(bytes, count, false).get(document)) return error;
    if (document.get(list) != SUCCESS) {
        if (auto error = document.get(object)) return error;
        bool has_text = object["text"].error() == SUCCESS || object["md_text"].error() == SUCCESS;
        if (has_text || !list_in(object, list)) {
            parser->single = object;
            return SUCCESS;
        }
    }
    parser->next = list.begin();
    parser->end = list.end();
    return SUCCESS;
}

int griffie_json_is_list(const griffie_json_parser *parser) { return parser->next.has_value(); }

int griffie_json_next(
    griffie_json_parser *parser, const griffie_json_field *fields, size_t field_count, griffie_json_record *record,
    int32_t *code) {
    std::memset(record, 0, sizeof *record);
    dom::object object, inner;
    *code = SUCCESS;
    if (parser->single) {
        object = *parser->single;
        parser->single.reset();
    } else {
        if (!parser->next || !(*parser->next != *parser->end)) return 0;
        dom::element item = **parser->next;
        ++*parser->next;
        if ((*code = item.get(object))) return 1;
    }
    bool is_enveloped = unwrapped(object, inner);
    *code = read_object(parser, is_enveloped ? inner : object, fields, field_count, record);
    // Where the document does not name itself, its envelope does.
    std::string_view name;
    if (is_enveloped && !record->texts[0].bytes && object["_id"].get(name) == SUCCESS) {
        record->texts[0] = {reinterpret_cast<const uint8_t *>(name.data()), name.size()};
    }
    return 1;
}

const char *griffie_json_message(int32_t code) { return message_of(static_cast<error_code>(code)); }
