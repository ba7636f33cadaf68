import CSignals
import Glibc

// `exit` runs no deinit: everything that has to be put back is, when `run` returns.
exit(Program.run((0..<arguments_count()).dropFirst().map { String(cString: arguments_word($0)) }))
