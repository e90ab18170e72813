#ifndef GRIFFIE_CPREFETCH_SHIM_H
#define GRIFFIE_CPREFETCH_SHIM_H
/* Asks the processor to fetch the cache line of an address that will be read soon; nothing waits for it. */
static inline void griffie_prefetch(const void *address) { __builtin_prefetch(address); }
#endif
