import Phrasebook

/// Completion for zsh and fish.
extension Completion {
  /// zsh reads bash's own: one table, one behaviour.
  static var zsh: String {
    """
    #compdef spro
    # spro, complétion pour zsh : source <(spro completion zsh)
    autoload -U +X bashcompinit && bashcompinit
    \(bash)
    """
  }

  static var fish: String {
    let known = Set(stages.flatMap(\.path)).sorted().joined(separator: " ")
    let lines = stages.flatMap(fishLines)
    return """
      # spro, complétion pour fish : spro completion fish | source
      function __spro_chemin
        set -l chemin
        for mot in (commandline -opc)[2..-1]
          contains -- $mot \(known); and set -a chemin $mot
        end
        test "$chemin" = "$argv"
      end
      function __spro_seances
        spro seances --json 2>/dev/null | string replace -rf '^ *"nom" : "(.*)",*$' '$1'
      end
      complete -c spro -f
      \(lines.joined(separator: "\n"))

      """
  }

  private static func fishLines(_ stage: Stage) -> [String] {
    let start = "complete -c spro -n '__spro_chemin \(stage.path.joined(separator: " "))'"
    let words = stage.words.map { "\(start) -a \($0)" }
    let choices = (stage.operand?.choices ?? []).map { "\(start) -a \($0)" }
    let options = stage.options.flatMap { option in
      Phrases.words(option).filter { $0.hasPrefix("--") }.map { word in
        "\(start) -l \(word.dropFirst(2)) -d '\(escaped(Phrases.summary(option)))'\(value(option))"
      }
    }
    return words + choices + options + fishOperand(stage, start)
  }

  private static func value(_ option: CommandOption) -> String {
    if fileOptions.contains(option) { return " -rF" }
    switch option.value {
    case .none: return ""
    case .choice(let choices): return " -xa '\(choices.joined(separator: " "))'"
    case .text, .seed, .count, .factor, .day: return " -x"
    }
  }

  private static func fishOperand(_ stage: Stage, _ start: String) -> [String] {
    switch stage.operand {
    case .session, .sessionOrExport, .roomName: ["\(start) -a '(__spro_seances)'"]
    case .folder, .folders, .tables: ["\(start) -a '(__fish_complete_directories)'"]
    case .text, .shell, .subject, nil: []
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
  }
}
