import Glibc

/// The description of a terminal in the manner of xterm, for systems that lack the one of the terminal
/// that is there: a container without any, or a computer that has never heard of it.
enum BuiltInDescription {
  /// The terminal that it describes.
  private static let name = "xterm-256color"
  private static let variable = "TERMINFO"

  /// Looks a terminal up: among the descriptions of the system, else, where it is in the manner of xterm,
  /// as the one described here.
  ///
  /// - Parameters:
  ///   - terminal: its name.
  ///   - find: looks up a name; `nil` when there is no description of it.
  /// - Returns: what was found.
  static func found<Found>(_ terminal: String, _ find: (String) -> Found?) -> Found? {
    if let found = find(terminal) { return found }
    guard TerminalFamily.isLikeXterm(terminal) else { return nil }
    // ncurses takes a whole description in place of a folder; other programs are not to inherit it.
    let old = getenv(variable).map { String(cString: $0) }
    setenv(variable, text, 1)
    defer { if let old { setenv(variable, old, 1) } else { unsetenv(variable) } }
    return find(name)
  }

  /// The description as `infocmp -x -0 -Q2 -q` prints it, of the source that its test holds.
  static let text = """
    b64:GgFEAB0ADwBpAfoBeHRlcm0tMjU2Y29sb3J8d2hhdCB0ZXJtaW5hbHMgaW4gdGhlIG1hbm5lciBvZiB4dGVybSBoYXZl\
    IGluIGNvbW1vbgAAAQAAAQAAAAEAAAAAAQEAAAAAAAAAAAAAAAAAAQBQAAgAGAD__________________________wAB_38A\
    AAQABgAIAP__GQAhACUAKQD__zQARQBHAEsAUgD__1QAWwD__18A__9jAGcA________awBwAHUA__-HAP_______4wAkQCW\
    AJsA__-kAKgA_____7oAwADGAP__________________2AD__9wA________3gD__-MA____________________________\
    _________-cA6wD___AA___0APkA_gD_______8CAQYBDgH_______________________________________8WAR8BKAEx\
    Af__OgFDAUwB__9VAf_______________14B__________9yAXUBgAGDAYUB________iAH_________________________\
    _________4oB_____44BlAH_____________________________mgH_________________________________________\
    ________________________________________________________________________________________________\
    ________________________________________________________________________________________________\
    ____________________________________________ngH_________________________________________________\
    ______________________-jAf______________________________________________________________________\
    _________________________________________________________________________________6wB________sAHV\
    ARtbWgAHAA0AG1slaSVwMSVkOyVwMiVkcgAbW0gbWzJKABtbSwAbW0oAG1slaSVwMSVkRwAbWyVpJXAxJWQ7JXAyJWRIAAoA\
    G1tIABtbPzI1bAAIABtbPzI1aAAbW0MAG1tBABtbUAAbW00AG1s1bQAbWzFtABtbPzEwNDloG1syMjswOzB0ABtbMm0AG1s3\
    bQAbWzdtABtbNG0AG1slcDElZFgAG1ttABtbPzEwNDlsG1syMzswOzB0ABtbMjdtABtbMjRtABtbPzVoJDwxMDAvPhtbPzVs\
    ABtbTAB_ABtbM34AG09CABtPSAAbWzJ-ABtPRAAbWzZ-ABtbNX4AG09DABtPQQAbWz8xbBs-ABtbPzFoGz0AG1slcDElZFAA\
    G1slcDElZE0AG1slcDElZEIAG1slcDElZEAAG1slcDElZEwAG1slcDElZEQAG1slcDElZEMAG1slcDElZEEAJXAxJWMbWyVw\
    MiV7MX0lLSVkYgAbOAAbWyVpJXAxJWRkABs3AAoAG00ACQAbW1oAG1s_N2gAG1s_N2wAG09GABtbMUsAG1szOTs0OW0AG1s8\
    ABtbJT8lcDElezh9JTwldDMlcDElZCVlMzg7NTslcDElZCU7bQAbWyU_JXAxJXs4fSU8JXQ0JXAxJWQlZTQ4OzU7JXAxJWQl\
    O20AAgAAAAEABAApAAEBAAAAAAMABgAbWz8xMDA2OzEwMDAlPyVwMSV7MX0lPSV0aCVlbCU7AEFYAFhUAFhNAA==
    """
}
