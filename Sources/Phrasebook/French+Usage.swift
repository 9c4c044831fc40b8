/// What is wrong with a command line, and how to write it.
extension French {
  /// Words of the program as one types them: `spro seances montrer`.
  package static func command(_ path: [String]) -> String {
    (["spro"] + path).joined(separator: " ")
  }

  /// A word nobody knows stands where a command is meant.
  package static func unknownWord(_ word: String, nearest: String?, after path: [String]) -> String
  {
    let place =
      path.isEmpty ? "n’est pas une commande" : "n’a pas de sens après « \(command(path)) »"
    return "« \(word) » \(place). \(suggestion(nearest, path))"
  }

  /// A command needs one more word.
  package static func unfinished(_ path: [String], choices: [String]) -> String {
    "« \(command(path)) » attend un mot de plus : \(alternatives(choices))."
  }

  /// There is a word too many.
  package static func tooManyWords(_ word: String, after path: [String]) -> String {
    "« \(word) » est de trop après « \(command(path)) ». Mettez entre guillemets un nom de plusieurs mots."
  }

  /// A word is missing after a command.
  package static func missing(_ operand: CommandOperand, after path: [String]) -> String {
    "il manque \(what(operand)) après « \(command(path)) »."
      + (operand == .session ? " « spro seances » montre leurs noms." : "")
  }

  /// No command has that option.
  package static func unknownOption(_ option: String, nearest: String?) -> String {
    "l’option « \(option) » n’existe pas. \(suggestion(nearest, []))"
  }

  /// This command does not have that option.
  package static func misplacedOption(_ option: String, path: [String], options: [String]) -> String
  {
    "l’option « \(option) » ne va pas avec « \(command(path)) », qui prend : \(list(options))."
  }

  /// An option needs a value.
  package static func missingValue(_ option: CommandOption) -> String {
    let word = words(option).first ?? ""
    return "l’option « \(word) » attend une valeur : \(word) \(valueName(option))."
  }

  /// A command cannot do without an option.
  package static func missingOption(_ option: CommandOption, after path: [String]) -> String {
    let word = words(option).first ?? ""
    return "il manque « \(word) » après « \(command(path)) » : \(word) \(valueName(option))."
  }

  /// An option takes no value.
  package static func unexpectedValue(_ option: String, value: String) -> String {
    "l’option « \(option) » ne prend pas de valeur : retirez « =\(value) »."
  }

  /// An option's value is not one it takes.
  package static func badValue(
    _ option: CommandOption, value: String, choices: [String], nearest: String?
  ) -> String {
    let word = words(option).first ?? ""
    let nearest = nearest.map { " Vouliez-vous dire « \($0) » ?" } ?? ""
    let expected =
      switch option {
      case .seed: "un nombre entier à partir de 0"
      case .limit: "un nombre entier à partir de 1"
      case .since, .until: "un jour, par exemple 2026-01-31"
      case .speed: "un nombre plus grand que 0, par exemple 2 ou 0,5"
      default: alternatives(choices)
      }
    return "« \(value) » ne convient pas à « \(word) », qui attend \(expected).\(nearest)"
  }

  /// No help is written on that subject.
  package static func unknownSubject(_ subject: String, nearest: String?) -> String {
    "il n’y a pas d’aide sur « \(subject) ». \(suggestion(nearest, []))"
  }

  /// The nearest word, else where to look.
  static func suggestion(_ nearest: String?, _ path: [String]) -> String {
    if let nearest { return "Vouliez-vous dire « \(nearest) » ?" }
    return "« \((["spro", "aide"] + path).joined(separator: " ")) » montre ce qui existe."
  }

  private static func what(_ operand: CommandOperand) -> String {
    switch operand {
    case .session: "le nom d’une séance"
    case .sessionOrExport: "le nom d’une séance, ou un fichier JSON qu’elle a donné"
    case .roomName: "une séance d’ici, ou une autre machine"
    case .folder: "le dossier d’un paquet"
    case .folders: "un dossier de séances"
    case .tables: "le dossier des tableaux"
    case .text: "le texte à chercher"
    case .shell: "le nom d’un shell : bash, zsh ou fish"
    case .subject: "un sujet"
    }
  }

  /// « a, b et c ».
  package static func list(_ items: [String]) -> String { join(items, "et") }

  /// « a, b ou c ».
  package static func alternatives(_ items: [String]) -> String { join(items, "ou") }

  private static func join(_ items: [String], _ link: String) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(link) \(last)"
  }

  /// A word as a shell takes it: quoted when it has to be.
  package static func shellWord(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./".unicodeScalars.contains($0)
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
