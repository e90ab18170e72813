/// libarchive behind a C face: the members of an archive that is in memory, one after the other. It writes no files.
///
/// The library is loaded when the first archive is read: with what it needs itself, it would take longer to load than a search.
#ifndef GRIFFIE_ARCHIVE_H
#define GRIFFIE_ARCHIVE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct griffie_archive griffie_archive;

/// What an archive may be.
typedef enum {
    griffie_archive_zip,
    /// zip, tar or 7z.
    griffie_archive_any,
    /// Data compressed by gzip: a tar, or one member without a name.
    griffie_archive_compressed,
} griffie_archive_kind;

/// What `griffie_archive_next` found.
typedef enum { griffie_archive_member, griffie_archive_end, griffie_archive_damaged } griffie_archive_step;

/// Whether there is a library to load.
bool griffie_archive_is_there(void);

/// Opens an archive; its bytes must stay where they are until it is closed. NULL where there is no memory or no library.
griffie_archive *griffie_archive_open(const void *bytes, size_t count, griffie_archive_kind kind);
/// The same for a file that is open for reading; it stays open, and is read from where it stands.
griffie_archive *griffie_archive_open_file(int descriptor, griffie_archive_kind kind);
void griffie_archive_close(griffie_archive *archive);

/// Goes to the next member, about which the functions below tell.
griffie_archive_step griffie_archive_next(griffie_archive *archive);

/// Its name, in UTF-8 where the archive says so; NULL where it has none. Valid until the next member.
const char *griffie_archive_name(griffie_archive *archive);
/// Its bytes when unpacked, as the archive says; -1 where it does not.
int64_t griffie_archive_size(griffie_archive *archive);
/// Whether it is a file: no folder, link or device.
bool griffie_archive_is_file(griffie_archive *archive);
/// Whether it is what gzip packed by itself, which has no name.
bool griffie_archive_is_bare(griffie_archive *archive);
bool griffie_archive_is_encrypted(griffie_archive *archive);

/// Unpacks at most `count` more bytes of it. Returns how many, 0 at its end, -1 where it is damaged.
int64_t griffie_archive_read(griffie_archive *archive, void *buffer, size_t count);

/// What the library says of the last damage, in English; valid until the next call.
const char *griffie_archive_message(griffie_archive *archive);
#endif
