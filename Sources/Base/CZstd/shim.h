#ifndef GRIFFIE_CZSTD_SHIM_H
#define GRIFFIE_CZSTD_SHIM_H
#include <zstd.h>
#endif
