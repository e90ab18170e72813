// For `newlocale` and `uselocale`.
#define _GNU_SOURCE
#include "griffie_archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <dlfcn.h>
#include <locale.h>
#include <stdlib.h>

// The interface that its headers describe; libarchive has kept it since version 3.0 (2011).
#define LIBRARY "libarchive.so.13"

/// The functions that are called, each of the type that the header gives it.
#define FUNCTIONS(apply)                                                                                               \
    apply(archive_read_new) apply(archive_read_free) apply(archive_read_support_format_zip)                            \
    apply(archive_read_support_format_tar) apply(archive_read_support_format_gnutar)                                   \
    apply(archive_read_support_format_7zip) apply(archive_read_support_format_raw)                                     \
    apply(archive_read_support_filter_gzip) apply(archive_read_open_memory) apply(archive_read_open_fd)                \
    apply(archive_read_next_header)                                                                                    \
    apply(archive_read_data) apply(archive_format) apply(archive_error_string) apply(archive_entry_pathname_utf8)                            \
    apply(archive_entry_pathname) apply(archive_entry_size) apply(archive_entry_size_is_set)                           \
    apply(archive_entry_filetype) apply(archive_entry_hardlink) apply(archive_entry_is_encrypted)

#define DECLARE(name) __typeof__(&name) name##_;
static struct { FUNCTIONS(DECLARE) } library;

// libarchive writes names as the locale of the thread does; griffie sets none, in which only ASCII can be written.
static locale_t utf8;

static bool load(void) {
    void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (!handle) return false;
    utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
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

static struct opened *new_archive(griffie_archive_kind kind) {
    struct opened *result = calloc(1, sizeof *result);
    if (!result) return NULL;
    struct archive *archive = result->archive = library.archive_read_new_();
    if (!archive) {
        free(result);
        return NULL;
    }
    if (kind != griffie_archive_compressed) library.archive_read_support_format_zip_(archive);
    if (kind == griffie_archive_any) library.archive_read_support_format_7zip_(archive);
    if (kind != griffie_archive_zip) {
        library.archive_read_support_format_tar_(archive);
        library.archive_read_support_format_gnutar_(archive);
    }
    if (kind == griffie_archive_compressed) {
        library.archive_read_support_filter_gzip_(archive);
        library.archive_read_support_format_raw_(archive);
    }
    return result;
}

// Where opening fails, so does the first step.

griffie_archive *griffie_archive_open(const void *bytes, size_t count, griffie_archive_kind kind) {
    struct opened *result = new_archive(kind);
    if (result) library.archive_read_open_memory_(result->archive, (void *)bytes, count);
    return (griffie_archive *)result;
}

griffie_archive *griffie_archive_open_file(int descriptor, griffie_archive_kind kind) {
    static const size_t bytes_of_read = 1 << 16;
    struct opened *result = new_archive(kind);
    if (result) library.archive_read_open_fd_(result->archive, descriptor, bytes_of_read);
    return (griffie_archive *)result;
}

void griffie_archive_close(griffie_archive *archive) {
    library.archive_read_free_(opened(archive)->archive);
    free(opened(archive));
}

griffie_archive_step griffie_archive_next(griffie_archive *archive) {
    struct opened *it = opened(archive);
    locale_t before = utf8 ? uselocale(utf8) : (locale_t)0;
    int result = library.archive_read_next_header_(it->archive, &it->entry);
    if (before) uselocale(before);
    switch (result) {
    case ARCHIVE_OK:
    case ARCHIVE_WARN: return griffie_archive_member;
    case ARCHIVE_EOF: return griffie_archive_end;
    default: return griffie_archive_damaged;
    }
}

const char *griffie_archive_name(griffie_archive *archive) {
    // The first is NULL for a name that is no UTF-8, the second for one that the locale cannot write.
    struct archive_entry *entry = opened(archive)->entry;
    locale_t before = utf8 ? uselocale(utf8) : (locale_t)0;
    const char *name = library.archive_entry_pathname_utf8_(entry);
    if (!name) name = library.archive_entry_pathname_(entry);
    if (before) uselocale(before);
    return name;
}

int64_t griffie_archive_size(griffie_archive *archive) {
    struct archive_entry *entry = opened(archive)->entry;
    return library.archive_entry_size_is_set_(entry) ? library.archive_entry_size_(entry) : -1;
}

bool griffie_archive_is_file(griffie_archive *archive) {
    struct archive_entry *entry = opened(archive)->entry;
    return library.archive_entry_filetype_(entry) == AE_IFREG && !library.archive_entry_hardlink_(entry);
}

bool griffie_archive_is_bare(griffie_archive *archive) {
    return library.archive_format_(opened(archive)->archive) == ARCHIVE_FORMAT_RAW;
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
