/// The script for bash.
enum BashCompletions {
  static var script: String {
    #"""
    # Completes command lines of rehearse. Made by: rehearse completions bash

    # Finds what may stand at a place: the value of an option, or an argument by its number.
    _rehearse_kind() {
      case $1 in
    \#(kinds.map { "    \($0)" }.joined(separator: "\n"))
        *) REPLY= ;;
      esac
    }

    # A word without its quotes, as far as that can be told without running anything.
    _rehearse_plain() {
      REPLY=${1//[\"\'\\]/}
      REPLY=${REPLY/#\~/$HOME}
      REPLY=${REPLY/#\$HOME/$HOME}
      REPLY=${REPLY/#\$PWD/$PWD}
    }

    # Quotes what was found as the word is that is typed, so that nothing in it is ever run.
    _rehearse_quote() {
      local i found=()
      for i in "${COMPREPLY[@]}"; do
        case $1 in
          \'*) i=${i//\'/\'\\\'\'} ;;
          \"*)
            # What recalls earlier lines cannot be quoted there.
            [[ $i == *!* ]] && continue
            i=${i//\\/\\\\} i=${i//\"/\\\"} i=${i//\$/\\\$} i=${i//\`/\\\`}
            ;;
          *) printf -v i %q "$i" ;;
        esac
        found+=("$i")
      done
      COMPREPLY=("${found[@]}")
    }

    _rehearse() {
      local command= option= place=1 i word program asked=() REPLY
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = ]]; then
          continue
        elif [[ $option ]]; then
          if [[ $option == --sessions || $option == --from ]]; then
            _rehearse_plain "$word"
            asked+=("$option" "$REPLY")
          fi
          option=
        else
          case $word in
            \#(Completions.valued.joined(separator: " | "))) option=$word ;;
            -*) ;;
            *)
              case $command@$place@$word in
                @1@*) command=$word ;;
                \#(subcommands)) command+=" $word" ;;
                *) place=$((place + 1)) ;;
              esac
              ;;
          esac
        fi
      done

      word=${COMP_WORDS[COMP_CWORD]}
      [[ $word == = ]] && word=
      if [[ $option ]]; then
        _rehearse_kind "$command $option"
      elif [[ $word == -* ]]; then
        _rehearse_kind "$command -"
      else
        _rehearse_kind "$command@$place"
      fi

      case $REPLY in
        '') ;;
        file)
          compopt -o filenames 2>/dev/null
          mapfile -t COMPREPLY < <(compgen -f -- "$word")
          ;;
        folder)
          compopt -o filenames 2>/dev/null
          mapfile -t COMPREPLY < <(compgen -d -- "$word")
          ;;
        ask\ *)
          i=${REPLY#ask }
          _rehearse_plain "$1"
          program=$REPLY
          _rehearse_plain "$word"
          mapfile -t COMPREPLY < <("$program" candidates "$i" "${asked[@]}" -- "$REPLY" 2>/dev/null)
          _rehearse_quote "$word"
          ;;
        *) mapfile -t COMPREPLY < <(compgen -W "$REPLY" -- "$word") ;;
      esac
    }

    complete -o nosort -F _rehearse rehearse
    """#
  }

  /// The cases of a command by its name, and its subcommands.
  private static var subcommands: String {
    Completions.named.flatMap { command in
      command.subcommands.map { "\(command.name)@1@\($0.name)" }
    }.joined(separator: " | ")
  }

  private static var kinds: [String] {
    let names = Completions.named.map(\.name).joined(separator: " ")
    let values = Completions.commands.flatMap { command in
      command.options.compactMap { option in
        action(option.kind).map { "'\(command.name) \(option.name)') REPLY='\($0)' ;;" }
      }
    }
    let options = Completions.commands.map { command in
      let own = command.name.isEmpty ? ["--help", "--version"] : ["--help"]
      let names = (command.options.map(\.name) + own).joined(separator: " ")
      return "'\(command.name) -') REPLY='\(names)' ;;"
    }
    let arguments = Completions.places.compactMap { place in
      action(place.row.kind).map {
        "'\(place.path)@'\(place.isLast ? "*" : "\(place.number)")) REPLY='\($0)' ;;"
      }
    }
    let subcommands = Completions.named.filter { !$0.subcommands.isEmpty }.map { command in
      "'\(command.name)@1') REPLY='\(command.subcommands.map(\.name).joined(separator: " "))' ;;"
    }
    return ["'@1') REPLY='\(names)' ;;"] + values + options + arguments + subcommands
  }

  private static func action(_ kind: Kind?) -> String? {
    if let words = Completions.words(kind) { return words.joined(separator: " ") }
    return switch kind {
    case .file: "file"
    case .folder: "folder"
    case .candidates(let candidates): "ask \(candidates.rawValue)"
    default: nil
    }
  }
}
