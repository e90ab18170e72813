/* For tests: calls to the system that fail, put before the C library by LD_PRELOAD.
 *
 *     FAULTS="readdir:5:3 flock:37:1"    from the third readdir on EIO, every flock ENOLCK
 *     FAULT_FOLDER="/map"                readdir fails only in folders whose path ends so
 *     FAULT_PIPE="/een.md"               a file whose path ends so becomes a pipe just before it is opened
 *
 * The calls are readdir, fsync, fsyncdir (of folders alone), flock, rename, unlink, write, read, fchmod, mmap and
 * pthread_create. write, read and mmap count only those of files, not of the standard streams or of memory. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* The error of this call; 0 where it goes through. */
static int fault(const char *call, int *calls) {
    const char *all = getenv("FAULTS");
    size_t length = strlen(call);
    for (const char *at = all; at && *at; at = strchr(at, ' ') ? strchr(at, ' ') + 1 : "") {
        if (strncmp(at, call, length) || at[length] != ':') continue;
        char *rest;
        int code = strtol(at + length + 1, &rest, 10), from = *rest == ':' ? atoi(rest + 1) : 1;
        return __atomic_add_fetch(calls, 1, __ATOMIC_RELAXED) >= from ? code : 0;
    }
    return 0;
}

#define FAILS(call, failure) \
    do { \
        static int calls; \
        int code = fault(call, &calls); \
        if (code) { errno = code; return failure; } \
    } while (0)
#define NEXT(call) ((__typeof__(&call))dlsym(RTLD_NEXT, #call))

static int endsIn(const char *path, const char *ending) {
    return strlen(path) >= strlen(ending) && !strcmp(path + strlen(path) - strlen(ending), ending);
}

/* Whether FAULT_FOLDER is not set, or ends the folder's path. */
static int isMeant(DIR *folder) {
    const char *ending = getenv("FAULT_FOLDER");
    char link[64], path[4096] = "";
    snprintf(link, sizeof link, "/proc/self/fd/%d", dirfd(folder));
    return !ending || (readlink(link, path, sizeof path - 1) > 0 && endsIn(path, ending));
}

struct dirent *readdir(DIR *folder) {
    if (isMeant(folder)) FAILS("readdir", NULL);
    return NEXT(readdir)(folder);
}

struct dirent64 *readdir64(DIR *folder) {
    if (isMeant(folder)) FAILS("readdir", NULL);
    return NEXT(readdir64)(folder);
}

int fsync(int file) {
    struct stat status;
    if (!fstat(file, &status) && S_ISDIR(status.st_mode)) FAILS("fsyncdir", -1);
    FAILS("fsync", -1);
    return NEXT(fsync)(file);
}

int flock(int file, int operation) { FAILS("flock", -1); return NEXT(flock)(file, operation); }
int rename(const char *from, const char *to) { FAILS("rename", -1); return NEXT(rename)(from, to); }
int unlink(const char *path) { FAILS("unlink", -1); return NEXT(unlink)(path); }
int fchmod(int file, mode_t mode) { FAILS("fchmod", -1); return NEXT(fchmod)(file, mode); }

ssize_t write(int file, const void *bytes, size_t count) {
    if (file > 2) FAILS("write", -1);
    return NEXT(write)(file, bytes, count);
}

ssize_t read(int file, void *bytes, size_t count) {
    if (file > 2) FAILS("read", -1);
    return NEXT(read)(file, bytes, count);
}

void *mmap(void *place, size_t size, int rights, int flags, int file, off_t offset) {
    if (file > 2) FAILS("mmap", MAP_FAILED);
    return NEXT(mmap)(place, size, rights, flags, file, offset);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*body)(void *), void *argument) {
    static int calls;
    int code = fault("pthread_create", &calls);
    return code ? code : NEXT(pthread_create)(thread, attributes, body, argument);
}

static void makePipe(const char *path) {
    const char *ending = getenv("FAULT_PIPE");
    if (!ending || !endsIn(path, ending)) return;
    (unlink)(path);
    mkfifo(path, 0600);
}

#define OPEN(open) \
    int open(const char *path, int flags, ...) { \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        makePipe(path); \
        return NEXT(open)(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)
