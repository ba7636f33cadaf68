import Glibc

extension ShellCommand {
  /// The variables of this process, which what it starts gets as well.
  static var variablesOfProcess: [UnsafeMutablePointer<CChar>?] {
    var variables: [UnsafeMutablePointer<CChar>?] = []
    while let variable = environ[variables.count] { variables.append(variable) }
    return variables
  }
}
