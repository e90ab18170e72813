#include "griffie_archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <dlfcn.h>
#include <stdlib.h>

// The interface that its headers describe; libarchive has kept it since version 3.0 (2011).
#define LIBRARY "libarchive.so.13"

/// The functions that are called, each of the type that the header gives it.
#define FUNCTIONS(apply)                                                                                               \
    apply(archive_read_new) apply(archive_read_free) apply(archive_read_support_format_zip)                            \
    apply(archive_read_support_format_tar) apply(archive_read_support_format_gnutar)                                   \
    apply(archive_read_support_format_7zip) apply(archive_read_support_format_raw)                                     \
    apply(archive_read_support_filter_gzip) apply(archive_read_open_memory) apply(archive_read_next_header)            \
    apply(archive_read_data) apply(archive_error_string) apply(archive_entry_pathname_utf8)                            \
    apply(archive_entry_pathname) apply(archive_entry_size) apply(archive_entry_size_is_set)                           \
    apply(archive_entry_filetype) apply(archive_entry_hardlink) apply(archive_entry_is_encrypted)

#define DECLARE(name) __typeof__(&name) name##_;
static struct { FUNCTIONS(DECLARE) } library;

static bool load(void) {
    void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (!handle) return false;
#define LOAD(name)                                                                                                     \
    library.name##_ = (__typeof__(&name))dlsym(handle, #name);                                                         \
    if (!library.name##_) return false;
    FUNCTIONS(LOAD)
    return true;
}

// Swift calls it through a constant, which threads initialise once.
bool griffie_archive_is_there(void) { return load(); }

/// The member that `archive` is at stands beside it.
struct opened {
    struct archive *archive;
    struct archive_entry *entry;
};

static struct opened *opened(griffie_archive *archive) { return (struct opened *)archive; }

griffie_archive *griffie_archive_open(const void *bytes, size_t count, griffie_archive_kind kind) {
    struct opened *result = calloc(1, sizeof *result);
    if (!result) return NULL;
    struct archive *archive = result->archive = library.archive_read_new_();
    if (!archive) {
        free(result);
        return NULL;
    }
    if (kind != griffie_archive_compressed) library.archive_read_support_format_zip_(archive);
    if (kind == griffie_archive_any) {
        library.archive_read_support_format_tar_(archive);
        library.archive_read_support_format_gnutar_(archive);
        library.archive_read_support_format_7zip_(archive);
    }
    if (kind == griffie_archive_compressed) library.archive_read_support_format_raw_(archive);
    if (kind != griffie_archive_zip) library.archive_read_support_filter_gzip_(archive);
    // Where it fails, so does the first step.
    library.archive_read_open_memory_(archive, (void *)bytes, count);
    return (griffie_archive *)result;
}

void griffie_archive_close(griffie_archive *archive) {
    library.archive_read_free_(opened(archive)->archive);
    free(opened(archive));
}

griffie_archive_step griffie_archive_next(griffie_archive *archive) {
    struct opened *it = opened(archive);
    switch (library.archive_read_next_header_(it->archive, &it->entry)) {
    case ARCHIVE_OK:
    case ARCHIVE_WARN: return griffie_archive_member;
    case ARCHIVE_EOF: return griffie_archive_end;
    default: return griffie_archive_damaged;
    }
}

const char *griffie_archive_name(griffie_archive *archive) {
    // The first is NULL for a name that is no UTF-8, the second for one that the locale cannot write.
    const char *name = library.archive_entry_pathname_utf8_(opened(archive)->entry);
    return name ? name : library.archive_entry_pathname_(opened(archive)->entry);
}

int64_t griffie_archive_size(griffie_archive *archive) {
    struct archive_entry *entry = opened(archive)->entry;
    return library.archive_entry_size_is_set_(entry) ? library.archive_entry_size_(entry) : -1;
}

bool griffie_archive_is_file(griffie_archive *archive) {
    struct archive_entry *entry = opened(archive)->entry;
    return library.archive_entry_filetype_(entry) == AE_IFREG && !library.archive_entry_hardlink_(entry);
}

bool griffie_archive_is_encrypted(griffie_archive *archive) {
    return library.archive_entry_is_encrypted_(opened(archive)->entry);
}

int64_t griffie_archive_read(griffie_archive *archive, void *buffer, size_t count) {
    la_ssize_t read = library.archive_read_data_(opened(archive)->archive, buffer, count);
    return read < 0 ? -1 : read;
}

const char *griffie_archive_message(griffie_archive *archive) {
    const char *message = library.archive_error_string_(opened(archive)->archive);
    return message ? message : "damaged";
}
