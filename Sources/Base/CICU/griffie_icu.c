#include "griffie_icu.h"
#include <unicode/utypes.h>

const char *griffie_icu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }
