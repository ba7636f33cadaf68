#pragma once

/// Gives an open file the access list that the file at a path has (acl(5)), and none where that has
/// none or the file system knows none. A symbolic link is not followed.
///
/// Returns 0; -1 and errno when it cannot.
int files_copy_access(const char *path, int file);
