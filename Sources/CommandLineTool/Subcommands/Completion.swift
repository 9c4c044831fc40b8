import Phrasebook

/// `spro completion`: what a shell needs to complete the command line, made from its table.
enum Completion {
  static func run(_ shell: String, _ context: Context) -> Int32 {
    switch shell {
    case "zsh": context.output.write(zsh)
    case "fish": context.output.write(fish)
    default: context.output.write(bash)
    }
    return ExitCode.done.rawValue
  }

  /// A state of the command line: words typed, and what may come.
  struct Stage {
    let path: [String]
    let words: [String]
    let options: [CommandOption]
    let operand: CommandOperand?
  }

  /// Every state, by its words; longer ones first, as shells try them.
  static let stages: [Stage] = {
    var paths: [[String]] = []
    for form in CommandForm.allCases {
      let words = Phrases.words(form)
      for length in 0...words.count where !paths.contains(Array(words.prefix(length))) {
        paths.append(Array(words.prefix(length)))
      }
    }
    return paths.sorted { $0.count > $1.count }.map(stage)
  }()

  private static func stage(_ path: [String]) -> Stage {
    let rule = FormTable.form(called: path).map(FormTable.rule)
    return Stage(
      path: path, words: FormTable.words(after: path), options: rule?.allOptions ?? [.help],
      operand: rule?.operand?.name)
  }

  /// Options whose value is a file or a folder.
  static let fileOptions: [CommandOption] = [.output, .deck]
}

extension Completion.Stage {
  /// Words that can be typed here.
  var candidates: [String] {
    words + (operand?.choices ?? []) + options.flatMap(Phrases.words).filter { $0 != "-h" }
  }
}

// MARK: bash

extension Completion {
  static var bash: String {
    let cases = stages.map { stage in
      "    \"\(stage.path.joined(separator: " "))\") words=\"\(stage.candidates.joined(separator: " "))\";\(bashOperand(stage)) ;;"
    }
    let known = Set(stages.flatMap(\.path)).sorted().joined(separator: "|")
    return """
      # spro, complétion pour bash : source <(spro completion bash)
      _spro() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} chemin="" word words="" dynamic=""
        for word in "${COMP_WORDS[@]:1:$((COMP_CWORD - 1))}"; do
          case $word in \(known)) chemin="${chemin:+$chemin }$word" ;; esac
        done
        case $prev in
      \(bashValues())
        esac
        case $chemin in
      \(cases.joined(separator: "\n"))
        esac
        [ "$dynamic" = \(sessionsMark) ] && words="$words $(\(sessionNames))"
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
        [ "$dynamic" = \(foldersMark) ] && COMPREPLY+=($(compgen -d -- "$cur"))
      }
      complete -F _spro spro

      """
  }

  private static let sessionsMark = "seances"
  private static let foldersMark = "dossiers"
  private static let sessionNames =
    "spro seances --json 2>/dev/null | sed -n 's/^ *\"nom\" : \"\\(.*\\)\",*$/\\1/p'"

  private static func bashOperand(_ stage: Stage) -> String {
    switch stage.operand {
    case .session, .sessionOrExport, .roomName: " dynamic=\(sessionsMark)"
    case .folder, .folders, .tables: " dynamic=\(foldersMark)"
    case .text, .shell, .subject, nil: ""
    }
  }

  private static func bashValues() -> String {
    CommandOption.allCases.filter(isFirst).compactMap { option in
      let word = Phrases.words(option)[0]
      if fileOptions.contains(option) {
        return "    \(word)) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;"
      }
      switch option.value {
      case .none: return nil
      case .choice:
        let words = choices(after: word).joined(separator: " ")
        return "    \(word)) COMPREPLY=($(compgen -W \"\(words)\" -- \"$cur\")); return ;;"
      case .text, .seed, .count, .factor, .day: return "    \(word)) return ;;"
      }
    }.joined(separator: "\n")
  }

  /// Whether no option before it has the same word.
  private static func isFirst(_ option: CommandOption) -> Bool {
    CommandOption.allCases.first { Phrases.words($0) == Phrases.words(option) } == option
  }

  /// Values of every option of that word, each once.
  private static func choices(after word: String) -> [String] {
    var seen: Set<String> = []
    return CommandOption.allCases.filter { Phrases.words($0)[0] == word }
      .flatMap(\.value.choices).filter { seen.insert($0).inserted }
  }
}
