#include "files.h"

#include <errno.h>
#include <sys/xattr.h>

static const char name[] = "system.posix_acl_access";

int files_copy_access(const char *path, int file) {
  // Room for some hundred people and groups.
  char list[4096];
  ssize_t length = lgetxattr(path, name, list, sizeof list);
  if (length >= 0) return fsetxattr(file, name, list, (size_t)length, 0);
  if (errno != ENODATA && errno != ENOTSUP) return -1;
  // What a new file has got from its folder.
  if (fremovexattr(file, name) == 0 || errno == ENODATA || errno == ENOTSUP) return 0;
  return -1;
}
