import Glibc

// `exit` runs no deinit: everything that has to be put back is, when `run` returns.
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
