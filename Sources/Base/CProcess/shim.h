// Files in memory, pipes and limits of other processes, which Swift's Glibc leaves out: they are GNU's and Linux's own.
#ifndef GRIFFIE_CPROCESS_SHIM_H
#define GRIFFIE_CPROCESS_SHIM_H

#include <sys/resource.h>
#include <sys/types.h>

extern int memfd_create(const char *name, unsigned int flags);
extern int pipe2(int ends[2], int flags);
extern int prlimit(pid_t process, int resource, const struct rlimit *limit, struct rlimit *old);

/// A file in memory that has no name and that no other program inherits; -1 where there is none.
static inline int griffie_memory_file(void) {
    const unsigned int close_on_exec = 1; // MFD_CLOEXEC of linux/memfd.h
    return memfd_create("griffie", close_on_exec);
}

/// What another process may take of: its address space in bytes, the processor's time in seconds, bytes of a file it writes.
static inline void griffie_limit(pid_t process, rlim_t memory, rlim_t seconds, rlim_t file) {
    const struct rlimit space = {memory, memory}, time = {seconds, seconds}, none = {0, 0}, size = {file, file};
    prlimit(process, RLIMIT_AS, &space, 0);
    prlimit(process, RLIMIT_CPU, &time, 0);
    prlimit(process, RLIMIT_FSIZE, &size, 0);
    prlimit(process, RLIMIT_CORE, &none, 0);
}

#endif
