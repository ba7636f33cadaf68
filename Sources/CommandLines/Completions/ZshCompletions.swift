/// The script for zsh.
enum ZshCompletions {
  static var script: String {
    """
    #compdef rehearse
    # Completes command lines of rehearse. Made by: rehearse completions zsh

    # Asks the program, which knows in which letters things are written.
    _rehearse_candidates() {
      local option value asked=()
      for option in --sessions --from; do
        value=${(Q)${(Q)opt_args[$option]}}
        [[ -n $value ]] && asked+=($option "${value/#\\~/$HOME}")
      done
      local found=(${(f)"$(rehearse candidates $1 $asked -- ${(Q)PREFIX} 2>/dev/null)"})
      compadd -U -i "$IPREFIX" -V candidates -a found
    }

    _rehearse() {
      local curcontext=$curcontext state line
      local -A opt_args
      local commands=(
    \(commands.map { "    \($0)" }.joined(separator: "\n"))
      )
      if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
        _describe -t commands command commands
        return
      fi
      local command=$words[2]
      if [[ $command != -* ]]; then
        shift words
        ((CURRENT--))
      fi
      case $command in
    \(Completions.named.map(specifications).joined(separator: "\n"))
    \(specifications(.home))
      esac
    }

    if [[ $funcstack[1] == _rehearse ]]; then
      _rehearse "$@"
    else
      compdef _rehearse rehearse
    fi
    """
  }

  private static var commands: [String] {
    Completions.named.map { "'\($0.name):\(escaped($0.summary))'" }
  }

  /// What may follow a command.
  private static func specifications(_ command: Command) -> String {
    let help = "'--help[print a short help]'"
    let version = command.name.isEmpty ? ["'--version[print the version]'"] : []
    let lines = command.options.map(specification) + [help] + version + arguments(command)
    let name = command.name.isEmpty ? "*" : command.name
    return "    \(name))\n      _arguments \\\n        "
      + lines.joined(separator: " \\\n        ") + "\n      ;;"
  }

  private static func specification(_ option: OptionRow) -> String {
    let summary = "[\(escaped(option.summary))]"
    guard let placeholder = option.placeholder else { return "'\(option.name)\(summary)'" }
    let sign = option.name.hasPrefix("--") ? "=" : ""
    return "'\(option.repeats ? "*" : "")\(option.name)\(sign)\(summary):\(placeholder):"
      + "\(action(option.kind))'"
  }

  private static func arguments(_ command: Command) -> [String] {
    guard command.subcommands.isEmpty else {
      let names = command.subcommands.map(\.name).joined(separator: " ")
      let cases = command.subcommands.flatMap { subcommand in
        subcommand.arguments.map { "\(subcommand.name)) \(action($0.kind)) ;;" }
      }
      let second = "{ case $words[2] in \(cases.joined(separator: " ")) esac }"
      return ["'1: :(\(names))'", "'2: :\(second)'"]
    }
    return command.arguments.enumerated().map { index, row in
      let place = row.count.upperBound == .max ? "*" : "\(index + 1)"
      return "'\(place):\(row.name):\(action(row.kind))'"
    }
  }

  private static func action(_ kind: Kind?) -> String {
    if let words = Completions.words(kind) { return "(\(words.joined(separator: " ")))" }
    return switch kind {
    case .file: "_files"
    case .folder: "_files -/"
    // A space before it keeps away the words that _arguments would put behind its name.
    case .candidates(let candidates): " _rehearse_candidates \(candidates.rawValue)"
    default: " "
    }
  }

  /// A text in a specification in single quotes.
  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "'": "'\\''"
      case "[", "]", ":", "\\": "\\\(character)"
      default: String(character)
      }
    }.joined()
  }
}
