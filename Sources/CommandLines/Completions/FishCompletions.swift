/// The script for fish.
enum FishCompletions {
  static var script: String {
    """
    # Completes command lines of rehearse. Made by: rehearse completions fish

    # The words before the cursor that are neither options nor values of options.
    function __rehearse_words
        set -l is_value no
        for word in (commandline -opc)[2..]
            if test $is_value = yes
                set is_value no
                continue
            end
            switch $word
                case \(Completions.valued.joined(separator: " "))
                    set is_value yes
                case '-*'
                case '*'
                    echo -- $word
            end
        end
    end

    # Whether a command is typed, and so many arguments behind it, the one at the cursor among them.
    function __rehearse_at
        set -l words (__rehearse_words)
        set -l command (string split ' ' -- $argv[1])
        set -l length (count $command)
        test "$words[1..$length]" = "$argv[1]"
        and begin
            test (count $argv) -eq 1
            or test (math (count $words) - $length + 1) $argv[2] $argv[3]
        end
    end

    # Asks the program, in the folders and guides that are named already.
    function __rehearse_candidates
        set -l asked
        set -l option
        set -l words (commandline -xpc 2>/dev/null; or commandline -opc)
        for word in $words
            switch "$option"
                case --sessions --from
                    set -a asked $option $word
            end
            set option
            switch $word
                case '--sessions=*' '--from=*'
                    set -a asked (string split -m 1 = -- $word)
                case '*'
                    set option $word
            end
        end
        # The value alone, without the name of its option and the quote that is open.
        set -l typed (string replace -r '^--[a-z-]+=' '' -- (commandline -ct))
        set typed (string replace -r '^["\\']' '' -- $typed)
        rehearse candidates $argv[1] $asked -- "$typed" 2>/dev/null
    end

    complete -c rehearse -f
    complete -c rehearse -l help -s h -d 'print a short help'
    complete -c rehearse -n 'test -z "$(__rehearse_words)"' -l version -d 'print the version'
    \(lines.joined(separator: "\n"))
    """
  }

  private static var lines: [String] {
    Completions.commands.flatMap { command in
      names(command) + command.options.map { option(command, $0) }
    }
      + Completions.places.map { place in
        let isOpen = place.isLast ? "-ge" : "-eq"
        let arguments = action(place.row.kind) ?? ""
        return line("__rehearse_at \"\(place.path)\" \(isOpen) \(place.number)", arguments)
      }.filter { $0.contains(" -a ") || $0.hasSuffix(" -F") }
  }

  /// The name of a command, and those of its subcommands.
  private static func names(_ command: Command) -> [String] {
    guard !command.name.isEmpty else { return [] }
    let name = line(nothing, "-a \(command.name) -d '\(escaped(command.summary))'")
    return [name]
      + command.subcommands.map { subcommand in
        line(
          "__rehearse_at \(command.name) -eq 1",
          "-a \(subcommand.name) -d '\(escaped(subcommand.summary))'")
      }
  }

  private static func option(_ command: Command, _ row: OptionRow) -> String {
    let isLong = row.name.hasPrefix("--")
    let name = isLong ? "-l \(row.name.dropFirst(2))" : "-s \(row.name.dropFirst())"
    let condition = command.name.isEmpty ? nothing : "__rehearse_at \(command.name)"
    let value = row.kind == nil ? "" : action(row.kind).map { " -r \($0)" } ?? " -x"
    return line(condition, "\(name)\(value) -d '\(escaped(row.summary))'")
  }

  /// What holds before a command is typed.
  private static let nothing = "test -z \"$(__rehearse_words)\""

  private static func line(_ condition: String, _ rest: String) -> String {
    "complete -c rehearse -n '\(condition)' \(rest)"
  }

  private static func action(_ kind: Kind?) -> String? {
    if let words = Completions.words(kind) { return "-f -a '\(words.joined(separator: " "))'" }
    return switch kind {
    case .file: "-F"
    case .folder: "-f -a '(__fish_complete_directories)'"
    case .candidates(let candidates): "-f -k -a '(__rehearse_candidates \(candidates.rawValue))'"
    default: nil
    }
  }

  /// A text in single quotes.
  private static func escaped(_ text: String) -> String {
    text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
  }
}
