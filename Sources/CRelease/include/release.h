#pragma once

/// The commit that the program was built from, as git abbreviates it, with "-dirty" behind it when what
/// is followed by git was changed since; empty where the build was not told.
const char *release_commit(void);
