#ifndef GRIFFIE_CMALLOC_SHIM_H
#define GRIFFIE_CMALLOC_SHIM_H
#include <malloc.h>
#endif
