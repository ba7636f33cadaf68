import CSignals
import Glibc

Program.prepare()
let words = (0..<arguments_count()).dropFirst().map { String(cString: arguments_word($0)) }
// `exit` runs no deinit: everything that has to be put back is, when `run` returns.
exit(Program.run(words, .ofProcess))
