#include "griffie_mail.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

// The interface of GMime 3.0 (2017) and of the GLib behind it, as their documentation gives it: so far as it is used here, which
// spares their headers.
#define LIBRARY "libgmime-3.0.so.0"

typedef void *object;
typedef int gboolean;
struct byte_array {
    uint8_t *data;
    unsigned int length;
};
/// Kinds of addresses of a message (`GMimeAddressType`).
enum { address_from = 1, address_to = 3, address_copy = 4 };

#define FUNCTIONS(apply)                                                                                               \
    apply(void, g_mime_init, (void))                                                                                   \
    apply(object, g_mime_stream_mem_new, (void))                                                                       \
    apply(object, g_mime_stream_mem_new_with_buffer, (const char *, size_t))                                           \
    apply(struct byte_array *, g_mime_stream_mem_get_byte_array, (object))                                             \
    apply(object, g_mime_parser_new_with_stream, (object))                                                             \
    apply(object, g_mime_parser_construct_message, (object, object))                                                   \
    apply(const char *, g_mime_message_get_subject, (object))                                                          \
    apply(object, g_mime_message_get_addresses, (object, int))                                                         \
    apply(char *, internet_address_list_to_string, (object, object, gboolean))                                         \
    apply(object, g_mime_message_get_date, (object))                                                                   \
    apply(char *, g_date_time_format, (object, const char *))                                                          \
    apply(object, g_mime_part_iter_new, (object))                                                                      \
    apply(gboolean, g_mime_part_iter_is_valid, (object))                                                               \
    apply(gboolean, g_mime_part_iter_next, (object))                                                                   \
    apply(object, g_mime_part_iter_get_current, (object))                                                              \
    apply(void, g_mime_part_iter_free, (object))                                                                       \
    apply(size_t, g_mime_part_get_type, (void))                                                                        \
    apply(size_t, g_mime_text_part_get_type, (void))                                                                   \
    apply(gboolean, g_type_check_instance_is_a, (object, size_t))                                                      \
    apply(object, g_mime_object_get_content_type, (object))                                                            \
    apply(char *, g_mime_content_type_get_mime_type, (object))                                                         \
    apply(const char *, g_mime_object_get_content_id, (object))                                                        \
    apply(const char *, g_mime_part_get_filename, (object))                                                            \
    apply(object, g_mime_part_get_content, (object))                                                                   \
    apply(ptrdiff_t, g_mime_data_wrapper_write_to_stream, (object, object))                                            \
    apply(char *, g_mime_text_part_get_text, (object))                                                                 \
    apply(void, g_object_unref, (object))                                                                              \
    apply(void, g_free, (void *))

#define DECLARE(result, name, parameters) result(*name) parameters;
static struct { FUNCTIONS(DECLARE) } library;

static bool load(void) {
    void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (!handle) return false;
#define LOAD(result, name, parameters)                                                                                 \
    library.name = (result(*) parameters)dlsym(handle, #name);                                                         \
    if (!library.name) return false;
    FUNCTIONS(LOAD)
    library.g_mime_init();
    return true;
}

// Swift calls it through a constant, which threads initialise once.
bool griffie_mail_is_there(void) { return load(); }

struct griffie_mail {
    object message, iterator, part;
    bool is_begun;
    char *value, *type, *text;
    object stream;
};

griffie_mail *griffie_mail_open(const uint8_t *bytes, size_t count) {
    object stream = library.g_mime_stream_mem_new_with_buffer((const char *)bytes, count);
    object parser = library.g_mime_parser_new_with_stream(stream);
    library.g_object_unref(stream);
    object message = library.g_mime_parser_construct_message(parser, NULL);
    library.g_object_unref(parser);
    if (!message) return NULL;
    griffie_mail *mail = calloc(1, sizeof *mail);
    if (!mail) {
        library.g_object_unref(message);
        return NULL;
    }
    mail->message = message;
    mail->iterator = library.g_mime_part_iter_new(message);
    return mail;
}

static void forget_part(griffie_mail *mail) {
    library.g_free(mail->type);
    library.g_free(mail->text);
    if (mail->stream) library.g_object_unref(mail->stream);
    mail->type = mail->text = NULL;
    mail->stream = mail->part = NULL;
}

void griffie_mail_close(griffie_mail *mail) {
    forget_part(mail);
    library.g_free(mail->value);
    library.g_mime_part_iter_free(mail->iterator);
    library.g_object_unref(mail->message);
    free(mail);
}

static char *addresses(griffie_mail *mail, int kind) {
    object list = library.g_mime_message_get_addresses(mail->message, kind);
    return list ? library.internet_address_list_to_string(list, NULL, 0) : NULL;
}

const char *griffie_mail_value(griffie_mail *mail, griffie_mail_field field) {
    object date;
    library.g_free(mail->value);
    mail->value = NULL;
    switch (field) {
    case griffie_mail_subject: return library.g_mime_message_get_subject(mail->message);
    case griffie_mail_from: return mail->value = addresses(mail, address_from);
    case griffie_mail_to: return mail->value = addresses(mail, address_to);
    case griffie_mail_copy: return mail->value = addresses(mail, address_copy);
    case griffie_mail_date:
        date = library.g_mime_message_get_date(mail->message);
        return date ? mail->value = library.g_date_time_format(date, "%Y-%m-%d") : NULL;
    }
    return NULL;
}

bool griffie_mail_next(griffie_mail *mail) {
    forget_part(mail);
    while (library.g_mime_part_iter_is_valid(mail->iterator)) {
        // The iterator begins at the first part.
        if (mail->is_begun && !library.g_mime_part_iter_next(mail->iterator)) return false;
        mail->is_begun = true;
        object part = library.g_mime_part_iter_get_current(mail->iterator);
        if (!part || !library.g_type_check_instance_is_a(part, library.g_mime_part_get_type())) continue;
        mail->part = part;
        object type = library.g_mime_object_get_content_type(part);
        mail->type = type ? library.g_mime_content_type_get_mime_type(type) : NULL;
        return true;
    }
    return false;
}

const char *griffie_mail_type(griffie_mail *mail) { return mail->type ? mail->type : ""; }

const char *griffie_mail_name(griffie_mail *mail) { return library.g_mime_part_get_filename(mail->part); }

bool griffie_mail_is_shown_within(griffie_mail *mail) { return library.g_mime_object_get_content_id(mail->part) != NULL; }

const uint8_t *griffie_mail_content(griffie_mail *mail, size_t *count) {
    *count = 0;
    if (!griffie_mail_name(mail) && library.g_type_check_instance_is_a(mail->part, library.g_mime_text_part_get_type())) {
        mail->text = library.g_mime_text_part_get_text(mail->part);
        if (mail->text) {
            *count = strlen(mail->text);
            return (const uint8_t *)mail->text;
        }
    }
    object content = library.g_mime_part_get_content(mail->part);
    if (!content) return NULL;
    mail->stream = library.g_mime_stream_mem_new();
    if (library.g_mime_data_wrapper_write_to_stream(content, mail->stream) < 0) return NULL;
    struct byte_array *bytes = library.g_mime_stream_mem_get_byte_array(mail->stream);
    if (!bytes) return NULL;
    *count = bytes->length;
    return bytes->data;
}
