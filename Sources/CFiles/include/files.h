#pragma once

/// Gives an open file the access list that the file at a path has (acl(5)), and none where that has
/// none or the file system knows none. A symbolic link is not followed.
///
/// Returns 0; -1 and errno when it cannot.
int files_copy_access(const char *path, int file);

/// Keeps with an open file when its program was last alive, in seconds since 1970: in an attribute of
/// its own (xattr(7)), since the times of the file say when it was written.
///
/// Returns 0; -1 and errno when it cannot, as where the file system keeps no attributes.
int files_set_alive(int file, long long seconds);

/// When the program that wrote an open file was last alive, in seconds since 1970; -1 when nothing
/// tells.
long long files_alive(int file);
