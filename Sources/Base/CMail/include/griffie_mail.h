/// GMime behind a C face: takes a message of e-mail (RFC 5322, MIME) apart. Loaded when the first one is read.
#ifndef GRIFFIE_MAIL_H
#define GRIFFIE_MAIL_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct griffie_mail griffie_mail;

/// Values of the head that are asked for.
typedef enum {
    griffie_mail_subject,
    griffie_mail_from,
    griffie_mail_to,
    griffie_mail_copy,
    /// `2024-03-12`.
    griffie_mail_date,
} griffie_mail_field;

/// Whether GMime is on this machine. The first call loads it.
bool griffie_mail_is_there(void);

/// The message in these bytes, which must stay where they are until it is closed; NULL where they are none.
griffie_mail *griffie_mail_open(const uint8_t *bytes, size_t count);
void griffie_mail_close(griffie_mail *mail);

/// A value of the head, decoded (RFC 2047), in UTF-8; NULL where there is none. Good until the message is closed, or another is asked.
const char *griffie_mail_value(griffie_mail *mail, griffie_mail_field field);

/// Goes to the next part that holds content; false behind the last.
bool griffie_mail_next(griffie_mail *mail);

/// Of the part: `text/plain`. Good until the next part, as all here.
const char *griffie_mail_type(griffie_mail *mail);
/// Its file's name, decoded; NULL where it has none.
const char *griffie_mail_name(griffie_mail *mail);
/// Whether other parts show it within their text.
bool griffie_mail_is_shown_within(griffie_mail *mail);
/// Its content, decoded; a text without a name in UTF-8.
const uint8_t *griffie_mail_content(griffie_mail *mail, size_t *count);
#endif
