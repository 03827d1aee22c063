/* A disk that fails on demand: loaded with LD_PRELOAD, armed from inside the process through ctypes.
 *
 * Calls on files whose path holds `disk_part` fail with EIO while failures are left (-1: for ever). A descriptor on
 * which one failed is soiled until it is closed: to write to it or to sync it again would trust pages that the kernel
 * may have thrown away, and is counted. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { SYNC = 1, WRITE = 2 };
enum { DESCRIPTORS = 1024 };

static char disk_part[128];
static int disk_kinds, disk_left, disk_failed, disk_trusted_again;
static char soiled[DESCRIPTORS];

void disk_arm(const char *part, int kinds, int failures)
{
    strncpy(disk_part, part, sizeof disk_part - 1);
    disk_kinds = kinds;
    disk_left = failures;
}

int disk_failures(void) { return disk_failed; }
int disk_trusted(void) { return disk_trusted_again; }

static int meant(int fd)
{
    char link[64], path[4096];
    ssize_t length;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    length -= strlen(disk_part);
    return length >= 0 && strcmp(path + length, disk_part) == 0;
}

static int fails(int fd, int kind)
{
    if (fd >= 0 && fd < DESCRIPTORS && soiled[fd]) disk_trusted_again++;
    if (!disk_left || !(disk_kinds & kind) || !meant(fd)) return 0;
    if (disk_left > 0) disk_left--;
    disk_failed++;
    if (fd < DESCRIPTORS) soiled[fd] = 1;
    errno = EIO;
    return 1;
}

#define REAL(name) ((__typeof__(&name)) dlsym(RTLD_NEXT, #name))

int fsync(int fd) { return fails(fd, SYNC) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return fails(fd, SYNC) ? -1 : REAL(fdatasync)(fd); }
ssize_t write(int fd, const void *from, size_t count) { return fails(fd, WRITE) ? -1 : REAL(write)(fd, from, count); }

ssize_t pwrite(int fd, const void *from, size_t count, off_t at)
{
    return fails(fd, WRITE) ? -1 : REAL(pwrite)(fd, from, count, at);
}

ssize_t pwrite64(int fd, const void *from, size_t count, off64_t at)
{
    return fails(fd, WRITE) ? -1 : REAL(pwrite64)(fd, from, count, at);
}

int close(int fd)
{
    if (fd >= 0 && fd < DESCRIPTORS) soiled[fd] = 0;
    return REAL(close)(fd);
}
